import { watchSystem } from '../../settings/colour/system-theme.ts';
import type { SystemTheme } from '../../settings/colour/themes.ts';
import { defaults, type Settings } from '../../settings/schema.ts';
import {
  changeSettings,
  lastChange,
  loadSettings,
  settingsNow,
  undoLastChange,
  watchSettings,
} from '../../settings/store.ts';
import type { LastChange, Occasion } from '../../settings/undo.ts';

/** Settings as one of our views shows and changes them. */
export interface LiveSettings {
  /** Gives what is chosen now. */
  current(): Settings;
  /** Shows and stores a change at once. */
  change(part: Partial<Settings>, occasion?: Occasion): void;
  /** Undoes the last change, or makes it again where it is undone. */
  undo(): void;
  /** Shows and changes from now on what counts on a host. Resolves when that is shown. Never rejects. */
  moveTo(host: string | undefined): Promise<void>;
  /** Resolves when the stored settings are shown; until then the start values are. Never rejects. */
  readonly ready: Promise<void>;
}

/** Shows what is chosen, in the theme that the system asks for, and the last change, if one press can undo it. */
export type Show = (settings: Settings, system: SystemTheme, last: LastChange | undefined) => void;

/**
 * Follows the settings and changes them. Changes are stored at once, and changes made elsewhere are followed, as is the
 * theme that the system asks for.
 * @param show Called before this returns and after each change.
 * @param say Called with a sentence for the user when something cannot be stored.
 * @param signal Ends following the settings.
 */
export function liveSettings(show: Show, say: (sentence: string) => void, signal: AbortSignal): LiveSettings {
  const system = watchSystem(() => take(current), signal);
  let current = defaults;
  let place: string | undefined;
  let moving = new AbortController();
  const take = (settings: Settings) => {
    current = settings;
    show(settings, system.current(), lastChange(place));
  };
  const fail = (error: Error) => say(error.message);
  const moveTo = async (host: string | undefined) => {
    moving.abort();
    moving = new AbortController();
    place = host;
    const still = AbortSignal.any([signal, moving.signal]);
    watchSettings(take, still, host);
    const settings = await loadSettings(host);
    if (!still.aborted) take(settings);
  };
  take(defaults);
  return {
    current: () => current,
    change(part, occasion) {
      changeSettings(part, place, occasion).catch(fail);
      take({ ...current, ...part });
    },
    undo: () => void undoLastChange(place).then(() => take(settingsNow(place)), fail),
    moveTo,
    ready: moveTo(undefined),
  };
}
