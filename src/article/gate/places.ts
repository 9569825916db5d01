import { elementsIn } from '../page/elements-in.ts';
import { attributeText } from '../page/raw-text.ts';
import { placesAfterMarks } from './places-after-marks.ts';

/** Most header cells of one cell that are looked up; a bound for hostile pages. */
const MAX_HEADER_CELLS = 20;

/** Prefix of the ids that the gate gives; ids of the page are never copied. */
const ID_PREFIX = 'lectern-';

/** Remembers which elements the page's ids name, so that links to them can be led to places in the article. */
export class Places {
  readonly #byPageId = new Map<string, Element>();
  /** Elements that links to others lead to, by the latter, which were left out because they were empty. */
  readonly #leftOut = new WeakMap<Element, Element | undefined>();
  #count = 0;

  /** Notes that the page names an element by this id. An id that is given twice means the first, as in browsers. */
  name(id: string, element: Element): void {
    if (id !== '' && !this.#byPageId.has(id)) this.#byPageId.set(id, element);
  }

  /** Notes that an element was left out: links to it lead to another, or else to what follows it in the page. */
  leaveOut(element: Element, instead: Element | undefined): void {
    this.#leftOut.set(element, instead);
  }

  /**
   * Leads links and the `headers` of cells in a text to elements that were named, which get ids of the gate's own.
   * Links to a place that is not in the text still lead to the page.
   * @param text A text that came through the gate.
   * @param base Absolute address of the page, with which links to it begin.
   * @param origins Elements of the page by those of the text.
   */
  pointLinks(text: Element, base: string, origins: WeakMap<Element, Element>): void {
    for (const cell of elementsIn(text, '[headers]')) {
      const headers = attributeText(cell, 'headers').split(/\s+/).slice(0, MAX_HEADER_CELLS);
      const ids = headers.flatMap((id) => this.#placeOf(id) ?? []).map((place) => this.#idOf(place));
      if (ids.length > 0) cell.setAttribute('headers', ids.join(' '));
      else cell.removeAttribute('headers');
    }
    const afterMark = placesAfterMarks(text, origins);
    for (const link of elementsIn(text, 'a[href*="#"]')) {
      const [page, fragment = ''] = attributeText(link, 'href').split('#');
      if (page !== base.split('#')[0]) continue;
      const id = decoded(fragment);
      const place = this.#placeOf(id) ?? (fragment ? afterMark(id) : undefined);
      if (place) link.setAttribute('href', `#${this.#idOf(place)}`);
      // So the start of every page is called.
      else if (/^(?:top)?$/i.test(fragment)) link.setAttribute('href', '#top');
    }
  }

  #idOf(place: Element): string {
    place.id ||= `${ID_PREFIX}${this.#count++}`;
    return place.id;
  }

  #placeOf(id: string): Element | undefined {
    let place = this.#byPageId.get(id);
    while (place && this.#leftOut.has(place)) place = this.#leftOut.get(place);
    return place;
  }
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
