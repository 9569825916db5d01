import type { Reason } from '../article.ts';
import type { Measures } from '../page/measure.ts';

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

/** What questions for consent speak of, over and over, in any language: one such word for so many characters at least. */
const CONSENT = /cookie|consent|privacy|datenschutz|einwillig|confidential|privacidad|куки|çerez|クッキー/gi;
const CONSENT_EVERY = 600;

/** Prose, in characters, that even a page with little of it may lose to clutter. */
const LITTLE_PROSE = 300;

/** Elements that hold the page together: their names say nothing of what is in them. */
const FRAMES = new Set(['HTML', 'BODY', 'MAIN', 'HEAD']);

/**
 * Tells whether an element may be taken for clutter at all: it holds neither the page's frame, nor a main title, nor a good
 * part of all prose.
 * @param total Prose of the whole page, in characters.
 * @param reason What it is taken for, if that is known.
 */
export function mayBeClutter(element: Element, measures: Measures, total: number, reason?: Reason): boolean {
  if (FRAMES.has(element.tagName)) return false;
  const { prose, titles } = measures.of(element);
  if (titles > 0) return false;
  if (holdsLittle(element, measures, total)) return true;
  if (!reason || prose > total * (MOST_PROSE_OF[reason] ?? 0)) return false;
  return reason !== 'consent' || asksForConsent(element);
}

/** Tells whether an element holds no good part of all prose. */
export function holdsLittle(element: Element, measures: Measures, total: number): boolean {
  return measures.of(element).prose <= Math.max(LITTLE_PROSE, total * MOST_PROSE);
}

/** A site may name the whole page for the tool that asks, or a tool may use the same name for something else. */
function asksForConsent(element: Element): boolean {
  const text = element.textContent ?? '';
  return (text.match(CONSENT) ?? []).length * CONSENT_EVERY >= text.length;
}
