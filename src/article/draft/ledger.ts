import type { Reason, Removal, RemovalKind } from '../article.ts';
import { elementsIn } from '../page/elements-in.ts';
import { isBlock, isProse, type Measure, SILENT } from '../page/measure.ts';
import type { PageCopy } from '../page/page-copy.ts';
import { attributeText } from '../page/raw-text.ts';
import { foldSpace } from '../text/words.ts';
import { PICTURES } from './inventory.ts';

/** Longest text, in characters, that a removal keeps of an element that can be found in the page again. */
const MAX_REMOVAL_CHARS = 200;

/**
 * Shortest text, in characters, that may say something by itself where no finder knows it for clutter. Set by hand: a
 * correction of one short sentence has about 30, buttons and counters ("4 comments", "Listen") fewer.
 */
const MIN_SAYING_CHARS = 25;

/** Reasons for what may be part of the article after all: no finder and no rule knows it for clutter. */
const DOUBTED: ReadonlySet<Reason> = new Set(['beside the text', 'hidden', 'repeated']);

/** Words and pictures that are left when all else is accounted for. */
interface LedgerRest extends Pick<Removal, 'text' | 'pictures' | 'origin' | 'around'> {}

interface Entry {
  readonly removal: Removal;
  /** The place of the removal among the elements of the page. */
  readonly number: number;
  /** The page's pictures in it. */
  readonly shows: readonly Element[];
}

/** The record of everything that leaves a page on its way to the article. */
export class Ledger {
  #entries: Entry[] = [];
  /** The removals in the order of the page; undefined until they are asked for, and again after each change. */
  #ordered: readonly Removal[] | undefined;
  readonly #copy: PageCopy;
  /** Every piece of text in what was recorded, as `textKey` writes it. */
  readonly texts = new Set<string>();
  /** Every picture of the page in what was recorded. */
  readonly pictures = new Set<Element>();

  /** @param copy The copy of the page: tells which of its elements each one is. */
  constructor(copy: PageCopy) {
    this.#copy = copy;
  }

  /** Everything recorded so far, in the order of the page; what has no place there comes last. */
  get removals(): readonly Removal[] {
    this.#ordered ??= this.#entries.toSorted((one, other) => one.number - other.number).map(({ removal }) => removal);
    return this.#ordered;
  }

  /**
   * Record an element that is about to be taken out.
   * @param measure How much text and linked text it holds.
   * @param detail The label or the selector that gave the reason, if one did.
   */
  record(element: Element, reason: Reason, measure: Measure, detail?: string): void {
    const all = this.#gather(element);
    const origin = this.#originIn(element);
    let pictures = [...element.querySelectorAll(PICTURES), ...(element.matches(PICTURES) ? [element] : [])];
    if (!origin && all !== '') {
      // What has no place of its own is put back as words: each picture among them has a place.
      for (const picture of pictures) if (picture !== element) this.record(picture, reason, measure, detail);
      pictures = [];
    }
    const shows = pictures.flatMap((picture) => this.#copy.originOf(picture) ?? []);
    for (const picture of shows) this.pictures.add(picture);
    const around = origin ? {} : { around: this.#originAround(element) };
    const text = origin ? all.slice(0, MAX_REMOVAL_CHARS) : all;
    const described = text === '' && pictures.length > 0 ? descriptionOf(element) : text;
    const kind = kindOf(reason, all, pictures.length, measure);
    this.#add({ reason, kind, detail, text: described, pictures: pictures.length, origin, ...around }, element, shows);
  }

  /**
   * Record what turned out to be in neither the article nor the record, once all is done.
   * @param rest Its words, with spaces between lines, its pictures, and the element of the page that it is or stands in.
   * @param place An element of the copy that stands for its place in the page.
   */
  recordRest(rest: LedgerRest, reason: Reason, place: Element): void {
    const { text: all, pictures, ...where } = rest;
    const text = where.origin ? all.slice(0, MAX_REMOVAL_CHARS) : all;
    const measure = { text: text.length, linkText: 0 };
    const kind = kindOf(reason, text, pictures, measure);
    this.#add({ reason, kind, detail: undefined, text, pictures, ...where }, place, []);
  }

  /** Strike out the pictures that were taken where they stood and are shown all the same: the lead image is. */
  strikeOut(shown: ReadonlySet<Element>): void {
    this.#ordered = undefined;
    this.#entries = this.#entries.filter(({ removal: { kind }, shows }) => {
      return kind !== 'picture' || shows.length === 0 || !shows.every((picture) => shown.has(picture));
    });
  }

  #numberIn(place: Element): number | undefined {
    for (const element of elementsIn(place, '*')) {
      const number = this.#copy.numberOf(element);
      if (number !== undefined) return number;
    }
    return undefined;
  }

  #add(removal: Removal, place: Element, shows: readonly Element[]): void {
    const number = this.#copy.numberOf(place) ?? this.#numberIn(place);
    this.#ordered = undefined;
    this.#entries.push({ removal, number: number ?? Number.POSITIVE_INFINITY, shows });
  }

  /** The page's element that an element stands for, or the one that all of its content stands for. */
  #originIn(element: Element): Element | undefined {
    const origin = this.#copy.originOf(element);
    if (origin) return origin;
    const [only, second] = [...element.childNodes].filter(
      (node) => node.nodeType === 1 || /\S/.test(node.nodeValue ?? ''),
    );
    return only?.nodeType === 1 && !second ? this.#originIn(only as Element) : undefined;
  }

  #originAround(element: Element): Element | undefined {
    let holder = element.parentElement;
    while (holder && !this.#copy.originOf(holder)) holder = holder.parentElement;
    return holder ? this.#copy.originOf(holder) : undefined;
  }

  /** Note every piece of text of an element. @returns Its words, with a space wherever the page begins a line. */
  #gather(element: Element): string {
    let spaced = '';
    const visit = (node: Node): void => {
      if (node.nodeType === 3) {
        const { data } = node as Text;
        const key = textKey(data);
        if (key !== '') this.texts.add(key);
        if (spaced.length < 10 * MAX_REMOVAL_CHARS) spaced += data;
        return;
      }
      if (node.nodeType !== 1 || SILENT.has((node as Element).tagName)) return;
      const isLine = isBlock(node as Element) || (node as Element).tagName === 'BR';
      if (isLine) spaced += ' ';
      for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
      if (isLine) spaced += ' ';
    };
    visit(element);
    return foldSpace(spaced);
  }
}

/** The form in which pieces of text are compared: without the white space around them and without soft hyphens. */
export function textKey(data: string): string {
  const text = data.trim();
  return text.includes('\u00ad') ? text.replaceAll('\u00ad', '') : text;
}

function kindOf(
  reason: Reason,
  text: string,
  pictures: number,
  measure: Pick<Measure, 'text' | 'linkText'>,
): RemovalKind {
  if (!DOUBTED.has(reason)) return 'furniture';
  if (text === '') return pictures > 0 ? 'picture' : 'furniture';
  // What hardly shows as text is measured at nothing: a run of words taken out of a line.
  const length = Math.max(measure.text, text.length);
  const isSaying = reason !== 'repeated' && length >= MIN_SAYING_CHARS && measure.linkText < length / 2;
  return isSaying || isProse(length, measure.linkText) ? 'text' : 'furniture';
}

/** The words that a page has for those who do not see a picture; empty if it has none. */
function descriptionOf(element: Element): string {
  const described = [element, ...element.querySelectorAll('[alt], [aria-label], [title]')];
  const names = described.flatMap((each) => ['alt', 'aria-label', 'title'].map((name) => attributeText(each, name)));
  return foldSpace(names.find((name) => name.trim() !== '') ?? '').slice(0, MAX_REMOVAL_CHARS);
}
