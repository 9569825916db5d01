import type { Measures } from '../measure.ts';
import type { Reason } from './families.ts';

/** Something that a finder holds for clutter. Nothing is altered by finding. */
export interface Finding {
  readonly element: Element;
  readonly reason: Reason;
}

/** Looks for one kind of clutter below a root, whose measures are given. */
export type Finder = (root: Element, measures: Measures) => Finding[];

/** The largest share of a page's prose that a piece of clutter may hold. */
const MOST_PROSE = 0.3;

/** The same for what may be longer than the article, and is never a part of it. */
const MOST_PROSE_OF: Partial<Record<Reason, number>> = { comments: 0.6, consent: 0.95 };

/** Prose, in characters, that even a page with little of it may lose to clutter. */
const LITTLE_PROSE = 300;

/** Elements that hold the page together: their names say nothing of what is in them. */
const FRAMES = new Set(['HTML', 'BODY', 'MAIN', 'HEAD']);

/**
 * Whether an element may be taken for clutter at all: it holds neither the page's frame, nor a main title, nor a good
 * part of all prose.
 * @param total Prose of the whole page, in characters.
 * @param reason What it is taken for, if that is known.
 */
export function mayBeClutter(element: Element, measures: Measures, total: number, reason?: Reason): boolean {
  if (FRAMES.has(element.tagName)) return false;
  const { prose, titles } = measures.of(element);
  return titles === 0 && prose <= Math.max(LITTLE_PROSE, total * ((reason && MOST_PROSE_OF[reason]) ?? MOST_PROSE));
}
