// The rules by which the text of a page is counted come first: every walk that adds text up (`Measures`, and `Blocks` of
// the score) follows these, and none is written a second time.

const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 ' +
    'H4 H5 H6 HEADER HGROUP HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** Headings of every level, as a selector. */
export const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Tag names of elements in which nothing is text of the page. */
export const SILENT: ReadonlySet<string> = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD IFRAME OBJECT SVG svg'.split(' '),
);

/**
 * Shortest text, in characters, that counts as prose: about one sentence. Set by hand; the model was fitted with it.
 */
const MIN_PROSE_CHARS = 90;

/** Tells whether an element starts a line of its own. */
export function isBlock(element: Element): boolean {
  return BLOCKS.has(element.tagName);
}

/** Tells by the tag name of an element whether the text in it is text of a link. */
export function isLink(tagName: string): boolean {
  return tagName === 'A';
}

/** Counts the characters of a piece of text, without the white space around it: 0 where nothing is to be read. */
export function textLength(data: string): number {
  return data.trim().length;
}

/**
 * Tells whether a text is prose: a sentence or more, and not mostly links.
 * @param text Its length in characters.
 * @param linkText That of its links.
 */
export function isProse(text: number, linkText: number): boolean {
  return text >= MIN_PROSE_CHARS && linkText < text / 2;
}

/** Shortest text of a link, in characters, that is as long as a headline. */
const MIN_HEADLINE_CHARS = 20;

/** Text and links in an element, by which steps distinguish prose from rails. */
export interface Measure {
  /** Characters of text, without the white space around each piece. */
  text: number;
  /** Characters of text inside links. */
  linkText: number;
  /** Links with text. */
  links: number;
  /** Links whose text is as long as a headline (`MIN_HEADLINE_CHARS`). */
  headlines: number;
  /** Characters of prose: blocks of a sentence or more that are not mostly links. */
  prose: number;
  /** Headings of the first level. */
  titles: number;
}

/**
 * The measures of every element of a tree, counted in one walk and kept true while parts of it are removed through
 * `take`. The model is not asked by these sums but by those of `Blocks`, which says why.
 */
export class Measures {
  readonly #measures = new Map<Element, Measure>();
  readonly #counts = new Map<(text: string) => boolean, Map<Element, number>>();

  /** @param root The element whose tree is measured, in one walk. */
  constructor(root: Element) {
    this.#measure(root, false);
  }

  /** The measure of an element; all zero for one that was not in the tree. */
  of(element: Element): Measure {
    return this.#measures.get(element) ?? nothing();
  }

  /** An element that stands in the place of another has its measure. */
  replace(old: Element, next: Element): Element {
    this.#measures.set(next, this.of(old));
    return next;
  }

  /**
   * Count the pieces of text in an element that pass a test; counted once for each element and test.
   * @param test A function that lives as long as the measures: it is the key under which counts are kept.
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

  /** Take an element out of its tree, and its share out of all that held it. */
  take(element: Element): void {
    const share = this.of(element);
    for (let holder = element.parentElement; holder; holder = holder.parentElement) {
      const measure = this.#measures.get(holder);
      if (measure) add(measure, share, -1);
    }
    this.#counts.clear();
    element.remove();
  }

  #measure(element: Element, linked: boolean): Measure {
    const measure = nothing();
    this.#measures.set(element, measure);
    if (SILENT.has(element.tagName)) return measure;
    const inLink = linked || isLink(element.tagName);
    const own = { text: 0, linkText: 0, blocks: 0 };
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3) addText(measure, own, (child as Text).data, inLink);
      else if (child.nodeType === 1) this.#addChild(measure, own, child as Element, inLink);
    }
    finish(element, measure, own);
    return measure;
  }

  #addChild(measure: Measure, own: OwnText, child: Element, inLink: boolean): void {
    const share = this.#measure(child, inLink);
    add(measure, share, 1);
    if (isBlock(child)) own.blocks++;
    else {
      own.text += share.text;
      own.linkText += share.linkText;
    }
  }
}

/** The text of an element outside its block children. */
interface OwnText {
  text: number;
  linkText: number;
  blocks: number;
}

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

function addText(measure: Measure, own: OwnText, data: string, inLink: boolean): void {
  const length = textLength(data);
  if (length === 0) return;
  measure.text += length;
  own.text += length;
  if (inLink) {
    measure.linkText += length;
    own.linkText += length;
  }
}

function finish(element: Element, measure: Measure, own: OwnText): void {
  if (element.tagName === 'H1') measure.titles++;
  if (isLink(element.tagName) && measure.text > 0) {
    measure.links++;
    if (measure.text >= MIN_HEADLINE_CHARS) measure.headlines++;
  }
  // An inline element leaves its text to the block around it: counted there, not twice.
  if (isBlock(element) && isProse(own.text, own.linkText)) measure.prose += own.text;
}
