import type { SiteRule } from '../../sites/site-rule.ts';
import { fold, textOf } from '../words.ts';
import { placedText } from './place.ts';

/** What sites call the sentence under the title. */
const PLACES =
  'h2.subtitle, h3.subtitle, p.subtitle, .article-subtitle, .entry-subtitle, .post-subtitle, .standfirst, .dek, [itemprop=alternativeHeadline]';

/**
 * The sentence under the title that belongs to it (also called standfirst or dek).
 * @param title The title, which is not its own subtitle.
 * @returns Undefined if the page has none.
 */
export function findSubtitle(document: Document, rules: readonly SiteRule[], title: string): string | undefined {
  const placed = placedText(document, rules, 'subtitle');
  const text = placed ?? textOf(document.querySelector(PLACES));
  return text && fold(text) !== fold(title) ? text : undefined;
}
