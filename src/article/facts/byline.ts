import type { SiteRule } from '../../sites/site-rule.ts';
import { fold, foldSpace, textOf } from '../words.ts';
import { meta } from './meta.ts';
import { placedText } from './place.ts';
import type { StructuredData } from './structured-data.ts';

/** Where pages write their authors, the most telling first. */
const PLACES = [
  '[itemprop=author] [itemprop=name]',
  '[itemprop=author]:not(meta, link)',
  'a[rel~=author]',
  '.byline .author, .byline a, .author-name, .post-author-name, .byline__name',
  '[class*=author-name], [class*=author__name], [class*=byline-name]',
  '.byline, .post-byline, .article-byline, .entry-author',
  '.vcard .fn',
];

/** Where people are named who did not write the article. */
const OTHERS = '[id*=comment i], [class*=comment i], aside, footer, [class*=related i], [class*=recommend i]';

/** Words that stand before an author's name. */
const BY =
  /^(by|von|par|por|di|door|autor(in)?|author|written by|text|texto|da|av|af|przez|автор|بقلم|كتب|كتبت|מאת|文|作者|記者|by:)[\s:–—-]+/i;

/** Longest text, in characters, that can be a list of authors. */
const LONGEST = 120;

/**
 * The authors of the article: from a rule, the structured data, the meta elements, or the line under the title.
 * @param siteName The site's name, which is no author.
 * @returns All names as "A", "A and B" or "A, B and C", without "By", roles, dates or addresses; undefined if none is found.
 */
export function findByline(
  document: Document,
  rules: readonly SiteRule[],
  data: StructuredData,
  siteName: string | undefined,
): string | undefined {
  const placed = placedText(document, rules, 'byline');
  const names = [
    placed ? [placed] : [],
    data.authors,
    [meta(document, 'author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author') ?? ''],
    writtenNames(document),
  ];
  for (const list of names) {
    const clean = [...new Set(list.map(cleanName).filter((name) => isName(name, siteName)))];
    if (clean.length > 0) return joined(clean, document.documentElement.lang);
  }
  return undefined;
}

/** The names in the first place of the page that holds any, or after a "By" near the title. */
function writtenNames(document: Document): string[] {
  for (const place of PLACES) {
    const names = [...document.querySelectorAll(place)]
      .filter((element) => !element.closest(OTHERS))
      .slice(0, 6)
      .map(textOf)
      .filter((name) => name.length <= LONGEST);
    if (names.length > 0) return names;
  }
  const title = document.querySelector('h1');
  const lines = [
    ...(title?.parentElement?.parentElement ?? document.body ?? document).querySelectorAll('p, div, span'),
  ];
  const line = lines
    .slice(0, 60)
    .map(textOf)
    .find((text) => text.length <= LONGEST && /^([Bb]y|BY|[Vv]on|VON|[Pp]ar|PAR|[Pp]or|POR)\s+\p{Lu}/u.test(text));
  return line ? [line] : [];
}

function cleanName(name: string): string {
  return foldSpace(name)
    .replace(BY, '')
    .replace(/\s*[|•·].*$/, '')
    .replace(
      /,\s*(senior |staff |chief |political |special )*(reporter|writer|correspondent|editor|columnist|contributor)\b.*$/i,
      '',
    )
    .replace(/\s+(for|at|of) the .*$/i, '')
    .trim();
}

function isName(name: string, siteName: string | undefined): boolean {
  if (name.length < 2 || name.length > LONGEST || /^https?:|@|^\d/.test(name)) return false;
  return (
    fold(name) !== fold(siteName ?? '') && !/^(admin|editor|staff|redaktion|redaction|newsroom|guest)$/i.test(name)
  );
}

function joined(names: readonly string[], language: string): string {
  // The browser takes ten milliseconds to make its first list format.
  if (names.length === 1) return names.join('');
  try {
    return new Intl.ListFormat(language || 'en', { type: 'conjunction' }).format(names).replace(/, and /, ' and ');
  } catch {
    return names.join(', ');
  }
}
