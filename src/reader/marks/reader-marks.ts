import { MAX_EXACT_CHARS, MAX_NOTE_CHARS, type Mark, type MarkColour } from '../../marks/article-marks.ts';
import { quoteOf, type Stretch } from '../../marks/find-quote.ts';
import { removeMark } from '../../marks/remove-mark.ts';
import type { MarkedWords } from '../keep/mark-copy.ts';
import { jumpTo } from '../stage/go-to.ts';
import { type Drawing, markDrawing } from './draw-marks.ts';
import { type MarkKeeper, markKeeper } from './mark-keeper.ts';
import { offerNotes } from './note-buttons.ts';
import { type PlacedMark, type Placing, placeMarks, rangesByColour } from './placed-marks.ts';
import { ArticleText } from './read-text.ts';

/** Time without a change of the article after which its highlights are placed anew, in milliseconds. Set by hand. */
const RESTING_MS = 200;

/** The highlights in the article of one reader. */
export class ReaderMarks {
  readonly dialog: HTMLElement;
  readonly body: HTMLElement;
  readonly keeper: MarkKeeper;
  readonly #signal: AbortSignal;
  readonly #drawing: Drawing;
  readonly #observer = new MutationObserver(() => this.#placeSoon());
  readonly #listeners = new Set<() => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #article: ArticleText | undefined;
  #last: Placing | undefined;
  #marks: readonly Mark[] = [];
  #turn = 0;
  /** The highlights in their order in the text, those that are not there last. */
  placed: readonly PlacedMark[] = [];
  /** Shows the note of a highlight. */
  showNote: (id: string) => void = () => undefined;

  constructor(dialog: HTMLElement, body: HTMLElement, signal: AbortSignal) {
    this.dialog = dialog;
    this.body = body;
    this.#signal = signal;
    this.keeper = markKeeper(dialog);
    this.#drawing = markDrawing(dialog, signal);
    this.#observe();
    this.keeper.watch(() => void this.load(), signal);
    signal.addEventListener('abort', () => {
      this.#observer.disconnect();
      clearTimeout(this.#timer);
    });
  }

  /** Read what is kept, and draw it. Never rejects. */
  async load(): Promise<void> {
    this.#marks = await this.keeper.load();
    await this.#place();
  }

  /** Call back after each change, until the signal. */
  follow(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener);
    signal.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Gives the place of words in the text; undefined where they are none of the article, or too many. */
  stretchOf(range: Range): Stretch | undefined {
    const stretch = this.#reading().stretchOf(range);
    return stretch && stretch[1] - stretch[0] <= MAX_EXACT_CHARS ? stretch : undefined;
  }

  rangeOf({ stretch }: PlacedMark): Range | undefined {
    return stretch && this.#reading().rangeOf(stretch);
  }

  /** Gives those that are found in the text, in their order there. */
  words(): readonly MarkedWords[] {
    return this.placed.flatMap((placed) => {
      const range = this.rangeOf(placed);
      const { note, colour, made } = placed.mark;
      return range ? [{ range, note, colour, made }] : [];
    });
  }

  /** Draw none of them, until `drawAnew`. */
  drawNothing(): void {
    this.#drawing.draw(new Map());
  }

  /** Draw them after the nodes of the text were others meanwhile. */
  drawAnew(): void {
    this.#article = undefined;
    this.#last = undefined;
    void this.#place();
  }

  /** Finds the highlight at a point of the window; of several the one that was made last. */
  at(x: number, y: number): PlacedMark | undefined {
    const holds = ({ left, right, top, bottom }: DOMRect) => x >= left && x <= right && y >= top && y <= bottom;
    return this.placed
      .filter((each) => [...(this.rangeOf(each)?.getClientRects() ?? [])].some(holds))
      .sort((one, other) => other.mark.made - one.mark.made)[0];
  }

  /** Finds the highlight of exactly these words. */
  exactly([start, end]: Stretch): Mark | undefined {
    return this.placed.find(({ stretch }) => stretch?.[0] === start && stretch[1] === end)?.mark;
  }

  /**
   * Highlight words; where they are highlighted already, exactly these, their colour changes.
   * @returns The highlight. Rejects with a sentence for the user where it could not be kept.
   */
  async add(stretch: Stretch, colour: MarkColour): Promise<string> {
    const there = this.exactly(stretch);
    if (there) {
      await this.change(there.id, { colour });
      return there.id;
    }
    const id = randomId();
    const now = Date.now();
    const mark: Mark = { id, colour, note: '', ...quoteOf(this.#reading().words, stretch), made: now, changed: now };
    await this.#change((marks) => [...marks, mark]);
    return id;
  }

  /** Change colour or note of a highlight. Rejects as `add`. */
  async change(id: string, part: Partial<Pick<Mark, 'colour' | 'note'>>): Promise<void> {
    const cut = part.note === undefined ? part : { ...part, note: part.note.slice(0, MAX_NOTE_CHARS) };
    await this.#change((marks) =>
      marks.map((mark) => (mark.id === id ? { ...mark, ...cut, changed: Date.now() } : mark)),
    );
  }

  /** Remove a highlight. @returns A function that brings it back. Both reject as `add`. */
  remove(id: string): Promise<() => Promise<void>> {
    return removeMark((by) => this.#change(by), id);
  }

  /** Store what is in a private window. Rejects as `add`. */
  async keepAnyway(): Promise<void> {
    await this.keeper.keepAnyway();
    await this.load();
  }

  /** Bring a highlight into sight, from where Back leads to where one was. */
  goTo(placed: PlacedMark): void {
    const range = this.rangeOf(placed);
    const { startContainer } = range ?? {};
    const block = startContainer?.parentElement?.closest<HTMLElement>(
      'p, li, h2, h3, h4, h5, h6, td, pre, blockquote, div',
    );
    if (!range || !block) return;
    jumpTo(block);
    const { top } = range.getBoundingClientRect();
    this.dialog.scrollBy({ top: top - this.dialog.clientHeight / 3, behavior: 'instant' });
  }

  async #change(change: (marks: readonly Mark[]) => readonly Mark[]): Promise<void> {
    this.#marks = await this.keeper.change(change);
    await this.#place();
  }

  #reading(): ArticleText {
    this.#article ??= new ArticleText(this.body);
    return this.#article;
  }

  #placeSoon(): void {
    this.#article = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#place(), RESTING_MS);
  }

  async #place(): Promise<void> {
    const turn = ++this.#turn;
    const placing = await placeMarks(this.body, this.#marks, this.#last, this.#signal);
    if (this.#signal.aborted || turn !== this.#turn) return;
    this.#last = placing;
    const { article, placed } = placing;
    this.#article = article;
    this.placed = placed;
    this.#drawing.draw(rangesByColour(article, placed));
    this.#offerNotes();
    for (const listener of this.#listeners) listener();
  }

  #offerNotes(): void {
    this.#observer.disconnect();
    const notes = this.placed.flatMap((each) => {
      const range = each.mark.note.trim() ? this.rangeOf(each) : undefined;
      return range ? [{ id: each.mark.id, range }] : [];
    });
    offerNotes(this.body, notes, (id) => this.showNote(id));
    this.#observe();
  }

  #observe(): void {
    this.#observer.observe(this.body, { childList: true, characterData: true, subtree: true });
  }
}

/** Makes a UUID, which browsers do not in pages that came without encryption. */
function randomId(): string {
  const bytes = crypto
    .getRandomValues(new Uint8Array(16))
    .map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte));
  const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
