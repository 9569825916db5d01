import { wordsIn } from '../text/letters.ts';
import { fold } from '../text/words.ts';
import { meta } from './sources/meta.ts';
import type { StructuredData } from './sources/structured-data.ts';

/** The site of a page, as far as its names go. */
export interface Site {
  /** How it calls itself; undefined if the page does not say: the host is then all there is to show. */
  readonly name: string | undefined;
  /** Tells whether a text is the site's name: in full, shortened to initials, by its host, or with such words as "Blog". */
  isName(text: string): boolean;
  /** Tells whether a text at the end of a title is the site's name, or begins or ends with its host ("Shopify App Store"). */
  endsTitle(text: string): boolean;
}

/** Words that sites put beside their name in titles. */
const BESIDE = new Set(
  'the das der die blog online news website site official wiki docs documentation magazine us uk com net org de home'.split(
    ' ',
  ),
);

/** Ends of hosts that are no names. */
const ENDS = new Set('www com net org edu gov co info ac blog news docs shop forum forums'.split(' '));

/**
 * What is known of the names of a page's site.
 * @param host The host name of the page's address.
 */
export function siteOf(document: Document, data: StructuredData, host: string): Site {
  const told = [meta(document, 'og:site_name'), data.publisher, meta(document, 'application-name')];
  const [name] = [...told, meta(document, 'apple-mobile-web-app-title', 'twitter:app:name:iphone')].filter(isClaimed);
  const names = told.filter(isClaimed);
  const labels = host.split('.').slice(0, -1);
  const label = compact(labels.filter((part) => !ENDS.has(part)).at(-1) ?? '');
  const whole = new Set([...names.map(compact), ...names.map(initials), compact(host.replace(/^www\./, '')), label]);
  const words = new Set([...names, ...labels].flatMap(wordsOf));
  const isName = (text: string): boolean => {
    const sign = compact(text);
    if (sign === '') return false;
    if (whole.has(sign) || whole.has(compact(text.replace(/^(the|der|die|das|le|la)\s/i, '')))) return true;
    const own = wordsOf(text);
    return own.some((word) => words.has(word)) && own.every((word) => words.has(word) || BESIDE.has(word));
  };
  return { name, isName, endsTitle: (text) => isName(text) || isPartOf(compact(text), label) };
}

function isClaimed(name: string | undefined): name is string {
  return name !== undefined && wordsIn(name).some(({ length }) => length > 1) && !/^https?:/.test(name);
}

/** Tells whether a text begins or ends with the host's label and has little more, or is a large part of the label. */
function isPartOf(sign: string, label: string): boolean {
  if (label.length < 4 || sign.length < 4) return false;
  if (sign.startsWith(label) || sign.endsWith(label)) return sign.length <= label.length + 14;
  return sign.length >= label.length * 0.6 && (label.startsWith(sign) || label.endsWith(sign));
}

function compact(text: string): string {
  return wordsIn(fold(text).normalize('NFD')).join('');
}

function initials(text: string): string {
  const words = wordsOf(text);
  return words.length > 2 ? words.map((word) => word[0]).join('') : '';
}

function wordsOf(text: string): string[] {
  return wordsIn(fold(text));
}
