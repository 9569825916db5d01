/** Counts of an element's text and links, by which steps tell prose from rails. */
export interface Measure {
  /** Characters of text, without the white space around each piece. */
  text: number;
  /** Characters of text inside links. */
  linkText: number;
  /** Links with text. */
  links: number;
  /** Links whose text is as long as a headline (`MIN_HEADLINE_CHARS`). */
  headlines: number;
  /** Characters of prose: of blocks that `isProse` accepts. */
  prose: number;
  /** Headings of the first level. */
  titles: number;
}

/** Tag names of the elements that HTML itself lays out as blocks, and of the parts of tables. */
export const BLOCKS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 ' +
    'H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Selects headings of every level. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Tag names of elements whose text the page does not show as its own. */
export const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG svg'.split(' '),
);

/** Shortest block, in characters, that counts as prose. Set by hand: below it are captions and teasers. */
const MIN_PROSE_CHARS = 90;

/** Shortest text of a link, in characters, that counts as a headline. Set by hand: below it are names and buttons. */
export const MIN_HEADLINE_CHARS = 20;

/** Prose has less than this share of its text in links. Set by hand: lists of links have nearly all of it there. */
const MAX_LINK_SHARE = 1 / 2;

/**
 * Tells whether a block is prose: a sentence or more, and not mostly links.
 * @param text Size of the block's text (see `sizeOf`).
 * @param linkText Size of the part of it that is in links.
 */
export function isProse(text: number, linkText: number): boolean {
  return text >= MIN_PROSE_CHARS && linkText < text * MAX_LINK_SHARE;
}

/** Tells by the tag name of an element whether the text in it is text of a link. */
export function isLink(tagName: string): boolean {
  return tagName === 'A';
}

/** Characters of Chinese, Japanese and Korean: each says as much as two letters or more. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/g;

/** Counts the characters of a text, wide ones twice, so that bounds on its length mean the same in every script. */
export function sizeOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** Counts the same without the white space around a piece of text: 0 where nothing is to be read. */
export function trimmedLength(data: string): number {
  const text = data.trim();
  // Half of all pieces are the white space between elements.
  return text === '' ? 0 : sizeOf(text);
}

/** Tells whether an element starts a line of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/**
 * Measures of every element of a tree: counted once, and kept right while elements are taken out through `take`. The rules
 * above are those of every walk that adds text up: of this one, and of `Blocks` of the score, which says why it has its own.
 */
export class Measures {
  readonly #measures = new Map<Element, Measure>();
  readonly #texts: Text[] | undefined;
  readonly #counts = new Map<(text: string) => boolean, Map<Element, number>>();

  /**
   * @param root The element whose tree is measured, in one walk.
   * @param texts Gets every piece of text that is measured, in order.
   */
  constructor(root: Element, texts?: Text[]) {
    this.#texts = texts;
    this.#measure(root, root.tagName, false, ownText());
  }

  /** Finds the measure of an element; all zero for one that was not in the tree. */
  of(element: Element): Measure {
    return this.#measures.get(element) ?? nothing();
  }

  /**
   * Gives an element that took the place of another the other's measure.
   * @returns The new element.
   */
  replace(old: Element, next: Element): Element {
    this.#measures.set(next, this.of(old));
    return next;
  }

  /**
   * Counts the text nodes in an element that pass a test; once for each element and test, until something is taken out.
   * @param test A function that lives as long as the measures: counts are kept under it.
   */
  countTexts(element: Element, test: (text: string) => boolean): number {
    const counts = this.#counts.get(test) ?? new Map<Element, number>();
    this.#counts.set(test, counts);
    const known = counts.get(element);
    if (known !== undefined) return known;
    let count = 0;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 1) count += this.countTexts(child as Element, test);
      else if (child.nodeType === 3 && test((child as Text).data)) count++;
    }
    counts.set(element, count);
    return count;
  }

  /** Takes an element out of its tree, and its counts out of those of all its ancestors. */
  take(element: Element): void {
    const share = this.of(element);
    for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) {
      const measure = this.#measures.get(ancestor);
      if (measure) add(measure, share, -1);
    }
    this.#counts.clear();
    element.remove();
  }

  #measure(element: Element, name: string, linked: boolean, own: OwnText): Measure {
    const measure = nothing();
    this.#measures.set(element, measure);
    if (SILENT.has(name)) return measure;
    const inLink = linked || isLink(name);
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) this.#addText(measure, own, child as Text, inLink);
      else if (child.nodeType === 1) this.#addChild(measure, own, child as Element, inLink);
    }
    finish(name, measure, own);
    return measure;
  }

  #addText(measure: Measure, own: OwnText, text: Text, inLink: boolean): void {
    const length = trimmedLength(text.data);
    if (length === 0) return;
    this.#texts?.push(text);
    measure.text += length;
    own.text += length;
    if (inLink) {
      measure.linkText += length;
      own.linkText += length;
    }
  }

  #addChild(measure: Measure, own: OwnText, child: Element, inLink: boolean): void {
    const name = child.tagName;
    // An inline element leaves its text to the block around it, but for that of the blocks in it.
    const share = this.#measure(child, name, inLink, BLOCKS.has(name) ? ownText() : own);
    // All that is counted comes with text, but for titles.
    if (share.text > 0 || share.titles > 0) add(measure, share, 1);
  }
}

/** Text of a block outside of the blocks in it, in characters. */
interface OwnText {
  text: number;
  linkText: number;
}

const ownText = (): OwnText => ({ text: 0, linkText: 0 });

function nothing(): Measure {
  return { text: 0, linkText: 0, links: 0, headlines: 0, prose: 0, titles: 0 };
}

function add(sum: Measure, share: Measure, sign: 1 | -1): void {
  sum.text += sign * share.text;
  sum.linkText += sign * share.linkText;
  sum.links += sign * share.links;
  sum.headlines += sign * share.headlines;
  sum.prose += sign * share.prose;
  sum.titles += sign * share.titles;
}

function finish(name: string, measure: Measure, own: OwnText): void {
  if (name === 'H1') measure.titles++;
  if (isLink(name) && measure.text > 0) {
    measure.links++;
    if (measure.text >= MIN_HEADLINE_CHARS) measure.headlines++;
  }
  if (isProse(own.text, own.linkText) && BLOCKS.has(name)) measure.prose += own.text;
}
