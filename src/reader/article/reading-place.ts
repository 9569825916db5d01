/** A point in a text: an element, and how much of it lies above the reading line. */
export interface Spot {
  readonly element: Element;
  /** 0 = the element begins at the line, 0.5 = the line runs through its middle. */
  readonly passed: number;
  /** How far below the line the element begins, in pixels; 0 when the line runs through it. */
  readonly below: number;
}

/** How the reader and the page find the same paragraph. */
export interface Places {
  /** Note the paragraph of the page that is on the screen; the answer shows it in the dialog. */
  arrive(): (dialog: HTMLElement) => void;
  /** Note the paragraph last read in the dialog; the answer shows it in the page, undefined if nobody has scrolled. */
  leave(dialog: HTMLElement): (() => void) | undefined;
  /** Make a change that moves the text, and keep the paragraph that is being read where it is. */
  hold(dialog: HTMLElement, change: () => void): void;
}

/** The places of a view that has none: nothing is looked up, nothing moves. */
export const noPlaces: Places = {
  arrive: () => () => undefined,
  leave: () => undefined,
  hold: (_, change) => change(),
};

/** What is counted as a paragraph: the smallest blocks of a text. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, li, dt, dd, pre, blockquote, figure, table, tr, img, video, audio, hr';

/** The line at which one reads, in pixels from the top of the window: below the toolbar. */
const READING_LINE = 56;

/** Sticky headers of pages are rarely higher than this share of the window. */
const HEADER_SHARE = 0.2;

/** Changes of place below this many pixels are not the user's doing: rounding, late images. */
const STILL = 4;

/**
 * The places of an article.
 * @param body The body of the article in the reader.
 * @param origins From elements of the body to those of the page.
 * @returns Its places, empty of all memory.
 */
export function bodyPlaces(body: HTMLElement, origins: WeakMap<Element, Element>): Places {
  let start: Spot | undefined;
  const blocks = () => [...body.querySelectorAll(BLOCKS)];
  const settle = (dialog: HTMLElement) => {
    start = dialog.scrollTop > 0 ? spotAt(blocks(), READING_LINE) : undefined;
  };
  return {
    arrive() {
      const shown = new Map(blocks().flatMap((block) => pair(block, origins)));
      const spot = spotAt([...shown.keys()], READING_LINE);
      const isPartRead = spot && isOnScreen(spot) && !isAtStart(spot, shown);
      return (dialog) => {
        const block = spot && shown.get(spot.element);
        if (isPartRead && block) bring({ ...spot, element: block }, READING_LINE, dialog);
        settle(dialog);
      };
    },
    leave(dialog) {
      // A dialog that the browser has closed already has no layout to ask: the page stays where it was.
      if (!dialog.checkVisibility() || isStill(dialog, start)) return undefined;
      const read = blocks().filter((block) => origins.get(block)?.isConnected);
      const isScrolled = dialog.scrollTop > 0;
      const spot = isScrolled ? spotAt(read, READING_LINE) : undefined;
      // Further pages of the article have no place in this one: that is its end.
      const block = spot?.element ?? read.at(isScrolled ? -1 : 0);
      const origin = block && origins.get(block);
      return () => origin && showInPage({ passed: 0, below: 0, ...spot, element: origin });
    },
    hold(dialog, change) {
      const spot = dialog.scrollTop > 0 ? spotAt(blocks(), READING_LINE) : undefined;
      const wasStill = isStill(dialog, start);
      change();
      if (spot) bring(spot, READING_LINE, dialog);
      if (wasStill) settle(dialog);
    },
  };
}

/** The first element that ends below a line; elements without a box are passed over. */
function spotAt(elements: readonly Element[], line: number): Spot | undefined {
  for (const element of elements) {
    const { top, bottom, height, width } = element.getBoundingClientRect();
    if (bottom <= line || (height === 0 && width === 0)) continue;
    const passed = height > 0 ? Math.max(0, (line - top) / height) : 0;
    return { element, passed, below: Math.max(0, top - line) };
  }
  return undefined;
}

function pair(block: Element, origins: WeakMap<Element, Element>): [Element, Element][] {
  const origin = origins.get(block);
  return origin?.isConnected ? [[origin, block]] : [];
}

const isOnScreen = (spot: Spot): boolean => spot.below < innerHeight - READING_LINE;

/** Whether the page shows the article from its start: then the reader shows its title too. */
function isAtStart(spot: Spot, shown: ReadonlyMap<Element, Element>): boolean {
  const [first] = shown.keys();
  return spot.element === first && spot.passed === 0;
}

function isStill(dialog: HTMLElement, start: Spot | undefined): boolean {
  if (!start) return dialog.scrollTop <= STILL;
  const { top, height } = start.element.getBoundingClientRect();
  return Math.abs(top + start.passed * height - start.below - READING_LINE) <= STILL;
}

/** Scroll a box so that a spot is as far below a line as it was. */
function bring(spot: Spot, line: number, box: Element): void {
  const { top, height } = spot.element.getBoundingClientRect();
  const by = top + spot.passed * height - spot.below - line;
  box.scrollBy({ top: by, behavior: 'instant' });
}

function showInPage(spot: Spot): void {
  // It scrolls every box around the element; what is left to do is to clear a sticky header.
  spot.element.scrollIntoView({ block: 'start', behavior: 'instant' });
  const line = Math.max(READING_LINE, innerHeight * HEADER_SHARE);
  bring({ ...spot, below: Math.min(spot.below, innerHeight / 2) }, line, scrollBoxAround(spot.element));
}

function scrollBoxAround(element: Element): Element {
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    const { overflowY } = getComputedStyle(box);
    if (/auto|scroll/.test(overflowY) && box.scrollHeight > box.clientHeight) return box;
  }
  return document.scrollingElement ?? document.documentElement;
}
