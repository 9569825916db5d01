import { bodyOf, parentOf } from '../../shared/page-elements.ts';

/** A point in a text: an element, and its share above the reading line. */
export interface Spot {
  readonly element: Element;
  /** 0 = the element begins at the line, 0.5 = the line runs through its middle. */
  readonly passed: number;
  /** Distance in pixels from the line down to the element; 0 when the line runs through it. */
  readonly below: number;
}

/** Finds the same paragraph in the reader and in the page. */
export interface Places {
  /** Note the paragraph of the page that is on the screen. Returns a function that shows it in the dialog. */
  enter(): (dialog: HTMLElement) => void;
  /**
   * Note the paragraph last read in the dialog. Returns a function that shows it in the page; undefined if nobody
   * scrolled.
   */
  leave(dialog: HTMLElement): (() => void) | undefined;
  /** Make a change that moves the text, and keep the paragraph that is being read where it is. */
  keep(dialog: HTMLElement, change: () => void): void;
  /** Note the paragraph that is being read in the dialog. Returns a function that brings it back to where it was. */
  note(dialog: HTMLElement): () => void;
}

/** Places of a view that has none: nothing is looked up, nothing moves. */
export const noPlaces: Places = {
  enter: () => () => undefined,
  leave: () => undefined,
  keep: (_, change) => change(),
  note: () => () => undefined,
};

/** Elements that count as paragraphs: the smallest blocks of a text. */
export const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, pre, blockquote, figure, table, tr, img, video, audio, hr';

/** Line at which one reads, in pixels from the top of the window: below the toolbar. */
export const READING_LINE_PX = 56;

/** The same line in the page, where the reader's bar is not; half a line of text at most may be cut off above. Set by hand. */
const PAGE_LINE_PX = 4;

/** Share of the window that a sticky header of a page may take. Set by hand: few are higher. */
const MAX_HEADER_SHARE = 0.2;

/** Largest change of place, in pixels, that is not the user's doing: rounding, late images. Set by hand. */
const MAX_DRIFT_PX = 4;

/**
 * Find the places of an article.
 * @param body The body of the article in the reader.
 * @param origins From elements of the body to those of the page.
 * @returns Its places; nothing is noted yet.
 */
export function articlePlaces(body: HTMLElement, origins: WeakMap<Element, Element>): Places {
  let start: Spot | undefined;
  const blocks = () => [...body.querySelectorAll(BLOCKS)];
  const noteStart = (dialog: HTMLElement) => {
    start = dialog.scrollTop > 0 ? spotAt(blocks(), READING_LINE_PX) : undefined;
  };
  const note = (dialog: HTMLElement) => {
    const spot = dialog.scrollTop > 0 ? spotAt(blocks(), READING_LINE_PX) : undefined;
    const wasStill = isStill(dialog, start);
    return () => {
      if (spot?.element.isConnected) scrollTo(spot, READING_LINE_PX, dialog);
      if (wasStill) noteStart(dialog);
    };
  };
  return {
    enter() {
      const shown = new Map(blocks().flatMap((block) => pair(block, origins)));
      const inPage = [...shown.keys()];
      const spot = spotOfFragment(inPage) ?? spotAt(inPage, PAGE_LINE_PX);
      const isPartRead = spot && isOnScreen(spot) && !isAtStart(spot, shown);
      return (dialog) => {
        const block = spot && shown.get(spot.element);
        if (isPartRead && block) scrollTo({ ...spot, element: block }, READING_LINE_PX, dialog);
        noteStart(dialog);
      };
    },
    leave(dialog) {
      // A dialog that the browser has closed already has no layout to ask: the page stays where it was.
      if (!dialog.checkVisibility() || isStill(dialog, start)) return undefined;
      const read = blocks().filter((block) => origins.get(block)?.isConnected);
      const isScrolled = dialog.scrollTop > 0;
      const spot = isScrolled ? spotAt(read, READING_LINE_PX) : undefined;
      // Further pages of the article have no place in this one: that is its end.
      const block = spot?.element ?? read.at(isScrolled ? -1 : 0);
      const origin = block && origins.get(block);
      return () => origin && showInPage({ passed: 0, below: 0, ...spot, element: origin });
    },
    keep(dialog, change) {
      const show = note(dialog);
      change();
      show();
    },
    note,
  };
}

/** Finds what the fragment of the address names, while the page has it on the screen. */
function spotOfFragment(blocks: readonly Element[]): Spot | undefined {
  const name = fragmentName();
  const target = name && (document.getElementById(name) ?? document.getElementsByName(name)[0]);
  const top = target ? target.getBoundingClientRect().top : -1;
  if (!target || top < -PAGE_LINE_PX || top > innerHeight) return undefined;
  const isThere = (block: Element) =>
    block.contains(target) || (target.compareDocumentPosition(block) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const element = blocks.find(isThere);
  return element && { element, passed: 0, below: 0 };
}

function fragmentName(): string {
  const name = location.hash.slice(1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Finds the first element that ends below a line; elements without a box are passed over.
 * @param counts Tells of such an element if it counts; asked as seldom as can be.
 */
export function spotAt(
  elements: Iterable<Element>,
  line: number,
  counts: (element: Element) => boolean = () => true,
): Spot | undefined {
  for (const element of elements) {
    const { top, bottom, height, width } = element.getBoundingClientRect();
    if (bottom <= line || (height === 0 && width === 0) || !counts(element)) continue;
    const passed = height > 0 ? Math.max(0, (line - top) / height) : 0;
    return { element, passed, below: Math.max(0, top - line) };
  }
  return undefined;
}

function pair(block: Element, origins: WeakMap<Element, Element>): [Element, Element][] {
  const origin = origins.get(block);
  return origin?.isConnected ? [[origin, block]] : [];
}

const isOnScreen = (spot: Spot): boolean => spot.below < innerHeight - READING_LINE_PX;

/** True if the page shows the article from its start: then the reader shows its title too. */
function isAtStart(spot: Spot, shown: ReadonlyMap<Element, Element>): boolean {
  const [first] = shown.keys();
  return spot.element === first && spot.passed === 0;
}

function isStill(dialog: HTMLElement, start: Spot | undefined): boolean {
  if (!start) return dialog.scrollTop <= MAX_DRIFT_PX;
  const { top, height } = start.element.getBoundingClientRect();
  return Math.abs(top + start.passed * height - start.below - READING_LINE_PX) <= MAX_DRIFT_PX;
}

/** Scroll a box so that a spot is as far below a line as it was. */
function scrollTo(spot: Spot, line: number, box: Element): void {
  const { top, height } = spot.element.getBoundingClientRect();
  const by = top + spot.passed * height - spot.below - line;
  box.scrollBy({ top: by, behavior: 'instant' });
}

function showInPage(spot: Spot): void {
  // It scrolls every box around the element; what is left to do is to clear a sticky header.
  spot.element.scrollIntoView({ block: 'start', behavior: 'instant' });
  const line = Math.max(READING_LINE_PX, innerHeight * MAX_HEADER_SHARE);
  scrollTo({ ...spot, below: Math.min(spot.below, innerHeight / 2) }, line, scrollBoxAround(spot.element));
}

function scrollBoxAround(element: Element): Element {
  for (let box = parentOf(element); box && box !== bodyOf(document); box = parentOf(box)) {
    const { overflowY } = getComputedStyle(box);
    if (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}
