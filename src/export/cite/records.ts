import type { Cited } from './cited.ts';

/** Names of months in BibTeX. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Signs that mean something in TeX, as they are written to be seen. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Programs count braces, also those after a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Writes an entry for BibTeX; programs of its family read UTF-8. */
export function bibtex(cited: Cited): string {
  const { title, site, issued, accessed, address } = cited;
  const authors = cited.authors.map(({ family, given, suffix }) =>
    given ? [family, suffix, given].filter(Boolean).map(inTex).join(', ') : `{${inTex(family)}}`,
  );
  const month = MONTHS[Number(issued?.month) - 1];
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.length > 0 ? `{${authors.join(' and ')}}` : undefined],
    // Twice, so that capitals stay.
    ['title', `{{${inTex(title)}}}`],
    ['howpublished', site && `{${inTex(site)}}`],
    ['year', issued && `{${issued.year}}`],
    ['month', issued && month],
    // BibLaTeX and programs for references read it; BibTeX itself has no field for the day.
    ['date', issued?.day && `{${issued.year}-${issued.month}-${issued.day}}`],
    ['url', `{${address.replace(/[{}\\]/g, encodeURIComponent)}}`],
    ['urldate', `{${accessed.year}-${accessed.month}-${accessed.day}}`],
  ];
  const written = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},`] : []));
  return [`@misc{${keyOf(cited)},`, ...written, '}'].join('\n');
}

const inTex = (words: string): string =>
  words.replace(/[\\{}~^]/g, (sign) => TEX[sign] ?? sign).replace(/[$&%#_]/g, '\\$&');

/** Makes a key of the first author or the site, the year and the first word of the title, in plain Latin letters. */
function keyOf({ authors, issued, title, address }: Cited): string {
  const plain = (words: string) => words.normalize('NFD').replace(/[^\w]/g, '').toLowerCase();
  const word = title
    .split(/\s+/)
    .map(plain)
    .find((each) => each.length > 3);
  const site = plain(/^https?:\/\/(?:www\.)?([^/]*)/.exec(address)?.[1] ?? '');
  return [plain(authors[0]?.family ?? '') || site, issued?.year, word].filter(Boolean).join('') || 'article';
}

/** Writes an entry of RIS, which programs for references exchange. */
export function ris({ title, authors, site, issued, accessed, address, language }: Cited): string {
  const lines: [tag: string, value: string | undefined][] = [
    ['TY', 'ELEC'],
    ...authors.map(({ family, given, suffix }): [string, string] => [
      'AU',
      [family, given, suffix].filter(Boolean).join(', '),
    ]),
    ['TI', title],
    ['T2', site],
    ['PY', issued?.year],
    ['DA', issued && [issued.year, issued.month, issued.day].filter(Boolean).join('/')],
    ['Y2', `${accessed.year}/${accessed.month}/${accessed.day}`],
    ['LA', language],
    ['UR', address],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}`])).join('\r\n');
}

/** Writes an item of CSL JSON (https://docs.citationstyles.org/en/stable/specification.html). */
export function cslJson(cited: Cited): string {
  const { title, authors, site, issued, accessed, address, language } = cited;
  const parts = (day: typeof issued) =>
    day && { 'date-parts': [[day.year, day.month, day.day].filter(Boolean).map(Number)] };
  const item = {
    id: keyOf(cited),
    type: 'webpage',
    title,
    author: authors.map(({ family, given, suffix }) =>
      given ? { family, given, ...(suffix && { suffix }) } : { literal: family },
    ),
    'container-title': site,
    issued: parts(issued),
    accessed: parts(accessed),
    URL: address,
    language,
  };
  return JSON.stringify([item], null, 2);
}
