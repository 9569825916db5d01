import type { Reason } from '../article.ts';
import type { Measures } from '../page/measure.ts';
import { rawText } from '../page/raw-text.ts';

/** Element that a finder takes for clutter. Finders alter nothing. */
export interface Finding {
  readonly element: Element;
  readonly reason: Reason;
  /** True where nothing in it can be text of the article, whatever it says. */
  readonly isSure?: boolean;
}

/** Looks for one kind of clutter below a root, of which it is given the measures. */
export type Finder = (root: Element, measures: Measures) => Finding[];

/** Largest share of a page's prose that a piece of clutter may have. Set by hand: above it is the article itself. */
const MAX_PROSE_SHARE = 0.3;

/** The same for what may be longer than the article and is never a part of it. Set by hand. */
const MAX_PROSE_SHARES: Partial<Record<Reason, number>> = { comments: 0.6, consent: 0.95 };

/** Prose of a page beside the comments of its readers, in characters, from which on it is an article, however long they are. Set by hand. */
const MIN_PROSE_BESIDE_COMMENTS_CHARS = 1500;

/** Words that questions for consent repeat, in many languages. */
const CONSENT = /cookie|consent|privacy|datenschutz|einwillig|confidential|privacidad|куки|çerez|クッキー/gi;

/** A question for consent has one of these words in each so many characters, on average. Set by hand. */
const CHARS_PER_CONSENT_WORD = 600;

/**
 * Prose, in characters, that even a page with little prose may lose to clutter. Set by hand: two or three sentences.
 */
const MIN_ALLOWED_PROSE_CHARS = 300;

/** Tag names of elements around the whole page: their class names say nothing about their content. */
const PAGE_ELEMENTS = new Set(['HTML', 'BODY', 'MAIN', 'HEAD']);

/**
 * Tells whether an element may be taken for clutter at all: it is not around the whole page, and has neither a main
 * title nor a good part of all prose.
 * @param total Prose of the whole page, in characters.
 * @param reason The kind of clutter that it is taken for, if that is known.
 */
export function mayBeClutter(element: Element, measures: Measures, total: number, reason?: Reason): boolean {
  if (PAGE_ELEMENTS.has(element.tagName)) return false;
  const { prose, titles } = measures.of(element);
  if (titles > 0) return false;
  if (hasLittleProse(element, measures, total)) return true;
  if (reason === 'comments' && isBesideArticle(element, measures, total)) return true;
  if (!reason || prose > total * (MAX_PROSE_SHARES[reason] ?? 0)) return false;
  return reason !== 'consent' || asksForConsent(element);
}

/**
 * Tells whether the page has an article beside the comments of its readers, however long they are.
 * @param comments The element that holds them.
 * @param total Prose of the whole page, in characters.
 */
export function isBesideArticle(comments: Element, measures: Measures, total: number): boolean {
  return total - measures.of(comments).prose >= MIN_PROSE_BESIDE_COMMENTS_CHARS;
}

/**
 * Tells whether an element has so little of the page's prose that it may be clutter.
 * @param total Prose of the whole page, in characters.
 */
export function hasLittleProse(element: Element, measures: Measures, total: number): boolean {
  return measures.of(element).prose <= Math.max(MIN_ALLOWED_PROSE_CHARS, total * MAX_PROSE_SHARE);
}

/**
 * Tells by its words whether an element asks for consent: its class name may be that of a tool that is given to the
 * whole page, or that means something else.
 */
export function asksForConsent(element: Element): boolean {
  const text = rawText(element);
  return (text.match(CONSENT) ?? []).length * CHARS_PER_CONSENT_WORD >= text.length;
}
