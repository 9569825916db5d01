import { changeAids, loadAids, type ReadingAids } from '../../../settings/reading-aids.ts';
import { useScript } from '../../../shared/bring-script.ts';
import { aidsPanel } from './aids-panel.ts';

/** The aids of one reader: those that are on, each with what ends it. */
class ReaderAids {
  readonly #dialog: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #on = new Map<string, AbortController>();
  #choices: ReadingAids;

  constructor(dialog: HTMLElement, choices: ReadingAids, signal: AbortSignal) {
    this.#dialog = dialog;
    this.#choices = choices;
    this.#signal = signal;
  }

  get choices(): ReadingAids {
    return this.#choices;
  }

  /** Let exactly the chosen aids be on. */
  apply(): void {
    const { focus, beginnings, syllables, sentences, pages } = this.#choices;
    const dialog = this.#dialog;
    // Sentences first: they divide the text that the others mark.
    this.#set('sentences', sentences ? 'on' : '', (signal) => {
      void useScript('sentences', signal, (script) => script.begin(dialog, signal));
    });
    this.#set('beginnings', beginnings ? 'on' : '', (signal) => {
      void useScript('word marks', signal, (script) => script.begin(dialog, 'beginnings', signal));
    });
    this.#set('syllables', syllables ? 'on' : '', (signal) => {
      void useScript('word marks', signal, (script) => script.begin(dialog, 'syllables', signal));
    });
    this.#set('pages', pages ? 'on' : '', (signal) => {
      void useScript('page turns', signal, (script) => script.begin(dialog, signal));
    });
    this.#set('focus', focus === 'off' ? '' : focus, (signal) => {
      if (focus !== 'off') void useScript('line focus', signal, (script) => script.begin(dialog, focus, signal));
    });
  }

  /** @returns Rejects with a sentence for the user where the choice could not be kept; it is followed all the same. */
  async change(part: Partial<ReadingAids>): Promise<void> {
    this.#choices = { ...this.#choices, ...part };
    this.apply();
    await changeAids(part);
  }

  /** Scroll by itself, at the pace that is chosen. */
  scroll(): void {
    // The focus goes to the text: it would scroll there and back on its way over the button.
    this.#dialog.querySelector<HTMLElement>('#tool-aids-panel')?.hidePopover();
    const { speed } = this.#choices;
    const keep = (changed: number) => void this.change({ speed: changed }).catch(() => undefined);
    const signal = this.#signal;
    void useScript('auto scroll', signal, (script) => script.begin(this.#dialog, speed, keep, signal));
  }

  /** Begins an aid, begins it anew in another form, or ends it. */
  #set(name: string, form: string, begin: (signal: AbortSignal) => void): void {
    const key = `${name} ${form}`;
    if (this.#on.has(key)) return;
    for (const [other, ending] of this.#on) {
      if (!other.startsWith(`${name} `)) continue;
      ending.abort();
      this.#on.delete(other);
    }
    if (!form) return;
    const ending = new AbortController();
    this.#on.set(key, ending);
    begin(AbortSignal.any([this.#signal, ending.signal]));
  }
}

/** The aids of readers, by their dialogs. */
const readers = new WeakMap<HTMLElement, Promise<ReaderAids>>();

function aidsOf(dialog: HTMLElement, signal: AbortSignal): Promise<ReaderAids> {
  const there = readers.get(dialog);
  if (there) return there;
  const made = loadAids().then((choices) => new ReaderAids(dialog, choices, signal));
  readers.set(dialog, made);
  return made;
}

/**
 * Begin the aids that are chosen.
 * @param dialog The reader's dialog.
 * @param signal Ends them.
 */
export async function applyAids(dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  const aids = await aidsOf(dialog, signal);
  if (!signal.aborted) aids.apply();
}

/**
 * Fill the panel in which aids are chosen while it is open, and empty it when it closes.
 * @param panel The panel, which opens or closes.
 * @param dialog The reader's dialog.
 * @param signal Ends the aids.
 */
export async function showAidsPanel(panel: HTMLElement, dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  const aids = await aidsOf(dialog, signal);
  const isOpen = panel.matches(':popover-open');
  if (signal.aborted || isOpen === panel.hasChildNodes()) return;
  const language = dialog.querySelector<HTMLElement>('.body')?.closest<HTMLElement>('[lang]')?.lang ?? '';
  const content = () =>
    aidsPanel({
      aids: aids.choices,
      language,
      change: (part) => aids.change(part),
      scroll: () => aids.scroll(),
    });
  panel.replaceChildren(...(isOpen ? [content()] : []));
}
