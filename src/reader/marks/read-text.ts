import type { Stretch } from '../../marks/find-quote.ts';
import { isNoteMark } from '../../shared/note-mark.ts';

/**
 * Selects what is no text of the article: controls and sentences of the reader, what is not written in letters, and the
 * readings of ruby, of which the base alone counts: people read and quote it without them, and pages show them to some.
 */
const NO_TEXT = [
  ...['script', 'style', 'template', 'button', 'input', 'select', 'textarea', 'svg', 'video', 'audio', 'iframe'],
  ...['canvas', 'object', 'rt', 'rp', 'rtc', 'annotation', 'annotation-xml', '[hidden]', '[data-aid]', '.embed'],
  ...['.wide-tools', '.printed', '.missing', '.further', '.go-on', '.changes', '.entry-order', '.page-mark', '.source'],
  ...['.note[role=note]', '.own-note', '.offer'],
].join();

/** Elements within a line: between all others there is a space. */
const IN_LINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|label|mark|math|m[a-z]+|q|rb|rbc|ruby|s|samp|semantics|small|span|strong|sub|sup|time|tt|u|var|wbr)$/;

/** Elements of HTML whose names are as those of formulas. */
const NOT_IN_LINE = /^(?:main|map|menu|meta|meter)$/;

/** Number of the node of a space between blocks, which is in none. */
const NOWHERE = -1;

/** Text of an article, and the place of each of its units (UTF-16) in the tree. */
export class ArticleText {
  readonly #nodes: Text[] = [];
  /** For each unit the number of its node, and its offset there. */
  readonly #holders: number[] = [];
  readonly #offsets: number[] = [];
  #text = '';

  /** @param body The body of the article in the reader. */
  constructor(body: Element) {
    this.#walk(body);
  }

  /** White space of any kind is one space; there is none at the beginning. Soft hyphens are left out. */
  get words(): string {
    return this.#text;
  }

  /** Make a range of a place; undefined where nothing is there. */
  rangeOf([start, end]: Stretch): Range | undefined {
    let [from, to] = [start, end - 1];
    while (from < to && this.#holders[from] === NOWHERE) from++;
    while (to > from && this.#holders[to] === NOWHERE) to--;
    const [first, last] = [this.#nodeOf(from), this.#nodeOf(to)];
    if (!first?.isConnected || !last?.isConnected) return undefined;
    const range = document.createRange();
    // What was cut meanwhile is shorter.
    range.setStart(first, Math.min(this.#offsets[from] ?? 0, first.length));
    range.setEnd(last, Math.min((this.#offsets[to] ?? 0) + 1, last.length));
    return range;
  }

  /** Find the place of a range, without the spaces at its ends; undefined where it holds no words. */
  stretchOf(range: Range): Stretch | undefined {
    const count = this.#holders.length;
    let start = firstWhere(count, (unit) => this.#compare(range, unit) >= 0);
    let end = firstWhere(count, (unit) => this.#compare(range, unit) > 0);
    while (start < end && this.#text[start] === ' ') start++;
    while (end > start && this.#text[end - 1] === ' ') end--;
    return start < end ? [start, end] : undefined;
  }

  /** Compares a unit with a range: before it (-1), in it (0), after it (1); a space between blocks is where the unit before is. */
  #compare(range: Range, unit: number): number {
    const node = this.#nodeOf(unit);
    if (!node) return unit > 0 ? this.#compare(range, unit - 1) : -1;
    const at = this.#offsets[unit] ?? 0;
    if (range.comparePoint(node, at) < 0) return -1;
    return range.comparePoint(node, Math.min(at + 1, node.length)) > 0 ? 1 : 0;
  }

  #nodeOf(unit: number): Text | undefined {
    return this.#nodes[this.#holders[unit] ?? NOWHERE];
  }

  #walk(parent: Element): void {
    for (const node of parent.childNodes) {
      if (node instanceof Text) this.#add(node);
      if (!(node instanceof Element) || node.matches(NO_TEXT) || isNoteMark(node)) continue;
      const isInLine = IN_LINE.test(node.localName) && !NOT_IN_LINE.test(node.localName);
      if (!isInLine) this.#addSpace(NOWHERE, 0);
      this.#walk(node);
      if (!isInLine) this.#addSpace(NOWHERE, 0);
    }
  }

  #add(node: Text): void {
    const holder = this.#nodes.push(node) - 1;
    for (const { 0: run, index } of node.data.matchAll(/\s+|[^\s\u00ad]+/g)) {
      if (/^\s/.test(run)) {
        this.#addSpace(holder, index);
        continue;
      }
      this.#text += run;
      for (let at = 0; at < run.length; at++) {
        this.#holders.push(holder);
        this.#offsets.push(index + at);
      }
    }
  }

  #addSpace(holder: number, offset: number): void {
    if (this.#text === '' || this.#text.endsWith(' ')) return;
    this.#text += ' ';
    this.#holders.push(holder);
    this.#offsets.push(offset);
  }
}

/** Finds the first of so many units that passes a test, which all after it pass too; their number where none does. */
function firstWhere(count: number, passes: (unit: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (passes(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
