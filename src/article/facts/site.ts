import { wordsIn } from '../text/letters.ts';
import { fold } from '../text/words.ts';
import { meta } from './sources/meta.ts';
import type { StructuredData } from './sources/structured-data.ts';

/** Names of the site that a page belongs to. */
export interface Site {
  /** Name that it calls itself; undefined if the page does not state one: then only the host can be shown. */
  readonly name: string | undefined;
  /** Tells whether a text is the site's name: in full, as initials, as its host, or with words such as "Blog". */
  isName(text: string): boolean;
  /** Tells whether the end of a title is the site's name, or begins or ends with its host ("Shopify App Store"). */
  endsTitle(text: string): boolean;
}

/** Words that sites put beside their name in titles. */
const WORDS_BESIDE_NAME = new Set(
  'the das der die blog online news website site official wiki docs documentation magazine us uk com net org de home'.split(
    ' ',
  ),
);

/** Labels of host names that are not names of sites. */
const NAMELESS_LABELS = new Set('www com net org edu gov co info ac blog news docs shop forum forums'.split(' '));

/** Shortest label of a host, and shortest text, in characters, that are compared in part. Set by hand. */
const MIN_PART_CHARS = 4;

/** Most characters that a text may have besides the label of the host ("App Store", "Help Center"). Set by hand. */
const MAX_BESIDE_LABEL_CHARS = 14;

/** Least share of a host's label that its beginning or end must have to be the site's name. Set by hand. */
const MIN_LABEL_SHARE = 0.6;

/** Fewest words of a name that is also known by its initials ("BBC", "NPR"). */
const MIN_INITIALS = 3;

/**
 * Collects the names of a page's site.
 * @param host The host name of the page's address.
 */
export function siteOf(document: Document, data: StructuredData, host: string): Site {
  const claims = [meta(document, 'og:site_name'), data.publisher, meta(document, 'application-name')];
  const [name] = [...claims, meta(document, 'apple-mobile-web-app-title', 'twitter:app:name:iphone')].filter(isName);
  const names = claims.filter(isName);
  const labels = host.split('.').slice(0, -1);
  const label = compact(labels.filter((part) => !NAMELESS_LABELS.has(part)).at(-1) ?? '');
  const whole = new Set([...names.map(compact), ...names.map(initials), compact(host.replace(/^www\./, '')), label]);
  const words = new Set([...names, ...labels].flatMap(wordsOf));
  const isSiteName = (text: string): boolean => {
    const sign = compact(text);
    if (sign === '') return false;
    if (whole.has(sign) || whole.has(compact(text.replace(/^(the|der|die|das|le|la)\s/i, '')))) return true;
    const own = wordsOf(text);
    return own.some((word) => words.has(word)) && own.every((word) => words.has(word) || WORDS_BESIDE_NAME.has(word));
  };
  // Behind the name by which its host goes, some sites state what they are.
  const [short = ''] = name?.split(/\s+[-–—|·]\s+/) ?? [];
  return {
    name: short !== '' && compact(short) === label ? short : name,
    isName: isSiteName,
    endsTitle: (text) => isSiteName(text) || isPartOf(compact(text), label),
  };
}

/** Tells whether what a page states as the name of its site can be one: no address, and no sign of a template that nothing was put for. */
function isName(name: string | undefined): name is string {
  return name !== undefined && wordsIn(name).some(({ length }) => length > 1) && !/^https?:|[{}]/.test(name);
}

/** Tells whether a text begins or ends with the host's label and has little more, or is a large part of the label. */
function isPartOf(text: string, label: string): boolean {
  if (label.length < MIN_PART_CHARS || text.length < MIN_PART_CHARS) return false;
  if (text.startsWith(label) || text.endsWith(label)) return text.length <= label.length + MAX_BESIDE_LABEL_CHARS;
  return text.length >= label.length * MIN_LABEL_SHARE && (label.startsWith(text) || label.endsWith(text));
}

/** Reduces a text to its letters and digits, folded and without accents. */
function compact(text: string): string {
  return wordsIn(fold(text).normalize('NFD')).join('');
}

function initials(text: string): string {
  const words = wordsOf(text);
  return words.length >= MIN_INITIALS ? words.map((word) => word[0]).join('') : '';
}

function wordsOf(text: string): string[] {
  return wordsIn(fold(text));
}
