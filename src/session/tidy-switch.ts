import type { Settings } from '../settings/schema.ts';
import { watchSettings } from '../settings/store.ts';
import { settingOf } from '../settings/tidy-settings.ts';
import { bringScript } from '../shared/bring-script.ts';
import { type HiddenEntry, TIDY_FAMILIES, type TidyFamily } from '../shared/tidy-families.ts';
import type { Looks, TidiedPage } from '../shared/tidy-script.ts';

/** The switch of the tidy page. */
export class TidySwitch {
  readonly #looks: Looks;
  readonly #changed: () => void;
  #on: { readonly page: TidiedPage; readonly tidying: AbortController } | undefined;

  /**
   * @param looks Ways to look at the page.
   * @param changed Called when the state is another than before.
   */
  constructor(looks: Looks, changed: () => void) {
    this.#looks = looks;
    this.#changed = changed;
  }

  get isOn(): boolean {
    return this.#on !== undefined;
  }

  /** Number of things that are hidden now. */
  get count(): number {
    return this.#on?.page.count ?? 0;
  }

  /** All that is hidden, or was and is shown again by the user's wish; empty while the page is not tidy. */
  entries(): readonly HiddenEntry[] {
    return this.#on?.page.entries() ?? [];
  }

  /** Show entries again, or hide them again. */
  show(ids: readonly number[], shown: boolean): void {
    this.#on?.page.show(ids, shown);
  }

  /**
   * Tidy the page, or show again all that was hidden in it.
   * @param settings Settings of the page's site, which say what is hidden.
   * @param host The host of the page, whose settings are followed while it is tidy.
   * @throws If the script of the tidy page cannot be had, or the page cannot be tidied: then it is not tidy.
   */
  async toggle(settings: Settings, host: string | undefined): Promise<void> {
    if (this.#on) {
      this.#on.tidying.abort();
      this.#on = undefined;
      return;
    }
    const script = await bringScript('tidy');
    if (!script) throw new Error('It did not come.');
    const tidying = new AbortController();
    const { signal } = tidying;
    const page = script.tidyPage({
      looks: this.#looks,
      families: familiesOf(settings),
      signal,
      changed: () => this.#on && this.#changed(),
    });
    this.#on = { page, tidying };
    watchSettings((changed) => page.setFamilies(familiesOf(changed)), signal, host);
  }
}

const familiesOf = (settings: Settings): ReadonlySet<TidyFamily> =>
  new Set(TIDY_FAMILIES.filter((family) => settings[settingOf(family)]));
