import { closestOf } from '../shared/page-elements.ts';
import { READER_HOST } from '../shared/reader-host.ts';
import { holderOf } from './page-tree.ts';

/**
 * Longest time in milliseconds after a press in which what comes counts as its answer. Set by hand: boxes that are
 * fetched take a second or two.
 */
const ANSWER_MS = 3000;

/** Keys that only move the page, unless they are pressed in a field or on a control. */
const SCROLL_KEYS = new Set([
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End', ' '],
  ...['Shift', 'Control', 'Alt', 'Meta', 'Tab', 'Escape'],
]);

/** Elements that do something when they are pressed. */
const CONTROLS =
  'a, area, button, input, select, textarea, option, label, summary, img, svg, canvas, video, audio, [role], [tabindex], [onclick], [contenteditable], [aria-expanded], [aria-haspopup], [aria-controls]';

/** Watches for what the user does in the page by hand: only events that the browser itself makes count. */
export class UserActs {
  #pressedAt = Number.NEGATIVE_INFINITY;
  readonly #touched = new WeakSet<Element>();

  /** @param signal Ends the watching. */
  constructor(signal: AbortSignal) {
    const options = { capture: true, passive: true, signal };
    for (const type of ['pointerdown', 'click', 'keydown', 'input'] as const) {
      window.addEventListener(type, (event) => this.#note(event), options);
    }
  }

  /** Time of the last press, on the clock of `performance.now()`. */
  get pressedAt(): number {
    return this.#pressedAt;
  }

  /** True if what comes now may be the answer to a press. */
  get isAnswering(): boolean {
    return performance.now() - this.#pressedAt < ANSWER_MS;
  }

  /** True if the user has pressed something in an element, or has typed there. */
  hasTouched(element: Element): boolean {
    return this.#touched.has(element);
  }

  #note(event: Event): void {
    const [target] = event.composedPath();
    if (!event.isTrusted || !(target instanceof Element) || closestOf(target, READER_HOST)) return;
    const control = closestOf(target, CONTROLS);
    if (event instanceof KeyboardEvent && SCROLL_KEYS.has(event.key) && !(control && event.key === ' ')) return;
    for (let holder: Element | null = target; holder; holder = holderOf(holder)) this.#touched.add(holder);
    if (control || event instanceof KeyboardEvent || isPointedAt(target)) this.#pressedAt = performance.now();
  }
}

function isPointedAt(element: Element): boolean {
  return getComputedStyle(element).cursor === 'pointer';
}

/**
 * Tells whether the user has pressed anything in the page since it was loaded, before anybody watched. The browser counts
 * that for pages; its own sign of it (`navigator.userActivation`) is set by a press on the toolbar button as well.
 */
export function hasBeenPressed(): boolean {
  const counts = (performance as { readonly eventCounts?: ReadonlyMap<string, number> }).eventCounts;
  return counts === undefined || ['pointerdown', 'keydown'].some((type) => (counts.get(type) ?? 0) > 0);
}
