import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import { syllablesOf } from './syllables.ts';
import { languageOf, textBlocksIn } from './text-blocks.ts';
import styles from './word-marks.css';
import { beginningOf, everySecond, partsOfWords, type Stretch } from './word-parts.ts';

/** Marks of words, by which of their parts they stand on. */
export type WordMarks = 'beginnings' | 'syllables';

/** Selects what is bold as a whole. */
const BOLD = 'h1, h2, h3, h4, h5, h6, th, dt';

/** Part of the window, as a margin, in which blocks are marked before they are seen. */
const AHEAD = '100%';

/** Time without a change of the text after which it is marked anew, in milliseconds. Set by hand. */
const RESTING_MS = 100;

const styled = new WeakSet<HTMLElement>();

/**
 * Mark parts of all words, without a change of the text: what is copied, found, read aloud or selected is as before. Marks
 * are made of what is on the screen and around it alone.
 * @param dialog The reader's dialog.
 * @param kind What is marked.
 * @param signal Ends it.
 */
export function markWords(dialog: HTMLElement, kind: WordMarks, signal: AbortSignal): void {
  // Another article may come in the place of the one that is shown.
  const main = dialog.querySelector('main');
  if (!main) return;
  if (!styled.has(dialog)) adoptStyles(dialog, styles);
  styled.add(dialog);
  const marks = new Highlight();
  // Under the marks of what is read aloud.
  marks.priority = -1;
  CSS.highlights.set(`lectern-${kind}`, marks);
  const marked = new Marked(dialog, marks, kind);
  let timer: ReturnType<typeof setTimeout> | undefined;
  marked.look(main);
  const changes = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => !signal.aborted && marked.look(main), RESTING_MS);
  });
  changes.observe(main, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    changes.disconnect();
    marked.end();
    if (CSS.highlights.get(`lectern-${kind}`) === marks) CSS.highlights.delete(`lectern-${kind}`);
  });
}

/** The blocks of an article whose words are marked while they are near the screen. */
class Marked {
  readonly #marks: Highlight;
  readonly #kind: WordMarks;
  readonly #ranges = new Map<Element, readonly AbstractRange[]>();
  #texts = new Map<Element, readonly Text[]>();
  readonly #near: IntersectionObserver;

  constructor(dialog: HTMLElement, marks: Highlight, kind: WordMarks) {
    this.#marks = marks;
    this.#kind = kind;
    this.#near = new IntersectionObserver((entries) => this.#follow(entries), { root: dialog, rootMargin: AHEAD });
  }

  /** Look at the whole text: at first, and where it has changed. */
  look(main: Element): void {
    this.end();
    const blocks = textBlocksIn(main.querySelector('article') ?? main).filter(
      ({ block }) => this.#kind !== 'beginnings' || !block.matches(BOLD),
    );
    this.#texts = new Map(blocks.map(({ block, texts }) => [block, texts]));
    for (const block of this.#texts.keys()) this.#near.observe(block);
  }

  end(): void {
    this.#near.disconnect();
    for (const block of [...this.#ranges.keys()]) this.#unmark(block);
  }

  #follow(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) void this.#mark(target);
      else this.#unmark(target);
    }
  }

  async #mark(block: Element): Promise<void> {
    const texts = this.#texts.get(block);
    if (!texts || this.#ranges.has(block)) return;
    this.#ranges.set(block, []);
    const parts = await Promise.all(texts.map((text) => this.#partsOf(text)));
    // It may have gone, or its text have changed meanwhile.
    if (!this.#ranges.has(block) || this.#texts.get(block) !== texts) return;
    const ranges = texts.flatMap((text, at) =>
      (parts[at] ?? []).filter(([, to]) => to <= text.length).map((part) => rangeOf(text, part)),
    );
    this.#ranges.set(block, ranges);
    for (const range of ranges) this.#marks.add(range);
  }

  #unmark(block: Element): void {
    for (const range of this.#ranges.get(block) ?? []) this.#marks.delete(range);
    this.#ranges.delete(block);
  }

  async #partsOf(text: Text): Promise<readonly Stretch[]> {
    if (this.#kind === 'beginnings') return partsOfWords(text.data, beginningOf);
    const divide = await syllablesOf(languageOf(text));
    return divide ? partsOfWords(text.data, (word) => everySecond(divide(word))) : [];
  }
}

const rangeOf = (text: Text, [from, to]: Stretch): AbstractRange =>
  new StaticRange({ startContainer: text, startOffset: from, endContainer: text, endOffset: to });
