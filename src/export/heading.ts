import { interfaceLanguage } from '../shared/interface-language.ts';
import { publishedDate } from '../shared/published-date.ts';
import { text } from '../shared/text.ts';
import type { Facts } from './exported.ts';

/** The line of facts under a title, and the source with the day on which it was read. */
export interface HeadingLines {
  /** "By A and B · October 9, 2020 · GV Wire"; empty where nothing is known. */
  readonly facts: string;
  /** "Saved from gvwire.com on November 30, 2026." */
  readonly saved: string;
}

/**
 * Word what stands above and below an article in files, in the user's language.
 * @param facts Its facts.
 * @param now The time.
 */
export function headingLines(facts: Facts, now: Date): HeadingLines {
  const language = interfaceLanguage();
  const { byline, published, siteName, address } = facts;
  const parts = [
    byline && text('byline', 'By $1', byline),
    published && publishedDate(published, language),
    siteName,
  ].filter((part) => part !== undefined && part !== '');
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(now);
  return { facts: parts.join(' · '), saved: text('keepSavedFrom', 'Saved from $1 on $2.', hostOf(address), day) };
}

/** Gives the name of a site by an address; the address itself where it has none. */
function hostOf(address: string): string {
  return /^https?:/.test(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
