import { type CitationForm, writeCitation } from '../../src/export/cite/write-citation.ts';
import type { Facts } from '../../src/export/exported.ts';
import { articleOf } from '../support/article.ts';

const NOW = new Date(2026, 10, 30, 12);

const STORY: Partial<Facts> = {
  title: 'The Canal Path Moves Ahead',
  byline: 'Ana María Torres, Vincent van Dyck and Jean-Paul Roy',
  published: '2020-10-09T23:30:00-07:00',
  siteName: 'GV Wire',
  address: 'https://gvwire.com/2020/10/09/canal-path',
  language: 'en-US',
};

const cite = (form: CitationForm, facts: Partial<Facts> = {}): string =>
  writeCitation({ ...articleOf(), ...STORY, ...facts } as Facts, form, NOW);

test.each<[CitationForm, string]>([
  [
    'APA',
    'Torres, A. M., van Dyck, V., & Roy, J.-P. (2020, October 9). The Canal Path Moves Ahead. GV Wire. https://gvwire.com/2020/10/09/canal-path',
  ],
  [
    'MLA',
    'Torres, Ana María, et al. “The Canal Path Moves Ahead.” GV Wire, 9 Oct. 2020, gvwire.com/2020/10/09/canal-path. Accessed 30 Nov. 2026.',
  ],
  [
    'Chicago',
    'Torres, Ana María, Vincent van Dyck, and Jean-Paul Roy. “The Canal Path Moves Ahead.” GV Wire. October 9, 2020. https://gvwire.com/2020/10/09/canal-path.',
  ],
])('%s', (form, citation) => {
  expect(cite(form)).toBe(citation);
});

test.each<[string, CitationForm, Partial<Facts>, string]>([
  [
    'a newsroom without a date, in German',
    'APA',
    { byline: 'Redaktion Wissen', published: undefined, language: 'de', title: 'Warum?' },
    'Redaktion Wissen. (o. D.). Warum? GV Wire. https://gvwire.com/2020/10/09/canal-path',
  ],
  [
    'two authors and a date in German',
    'Chicago',
    { byline: 'Eva Groß und Jan Beck', language: 'de' },
    'Groß, Eva und Jan Beck. „The Canal Path Moves Ahead.“ GV Wire. 9. Oktober 2020. https://gvwire.com/2020/10/09/canal-path.',
  ],
  [
    'names of East Asia',
    'Chicago',
    { byline: '山田 太郎', language: 'ja', title: '運河の道' },
    '山田太郎. 「運河の道.」 GV Wire. 2020年10月9日. https://gvwire.com/2020/10/09/canal-path.',
  ],
  [
    'one in Persian, whose day has the digits of its year',
    'APA',
    { byline: 'Ana Torres', language: 'fa', title: 'پل' },
    'Torres, A. (2020, 9 اکتبر). پل. GV Wire. https://gvwire.com/2020/10/09/canal-path',
  ],
  [
    'nobody, and no site',
    'MLA',
    { byline: undefined, siteName: undefined, published: '2020', title: 'Who?' },
    '“Who?” 2020, gvwire.com/2020/10/09/canal-path. Accessed 30 Nov. 2026.',
  ],
])('%s', (_what, form, facts, citation) => {
  expect(cite(form, facts)).toBe(citation);
});

test('BibTeX keeps capitals, and writes the signs of TeX', () => {
  const entry = cite('BibTeX', { title: '5 % of {it} & C#_x', byline: 'Ana Torres and The Press Team' });
  expect(entry).toBe(
    [
      '@misc{torres2020,',
      '  author = {Torres, Ana and {The Press Team}},',
      '  title = {{5 \\% of \\textbraceleft{}it\\textbraceright{} \\& C\\#\\_x}},',
      '  howpublished = {GV Wire},',
      '  year = {2020},',
      '  month = oct,',
      '  date = {2020-10-09},',
      '  url = {https://gvwire.com/2020/10/09/canal-path},',
      '  urldate = {2026-11-30},',
      '}',
    ].join('\n'),
  );
});

test('RIS has a line for each author, and an end', () => {
  expect(cite('RIS').split('\r\n')).toEqual([
    'TY  - ELEC',
    'AU  - Torres, Ana María',
    'AU  - van Dyck, Vincent',
    'AU  - Roy, Jean-Paul',
    'TI  - The Canal Path Moves Ahead',
    'T2  - GV Wire',
    'PY  - 2020',
    'DA  - 2020/10/09',
    'Y2  - 2026/11/30',
    'LA  - en-US',
    'UR  - https://gvwire.com/2020/10/09/canal-path',
    'ER  - ',
  ]);
});

test('CSL JSON parts names and dates', () => {
  expect(JSON.parse(cite('CSL JSON', { byline: 'Ana Torres and Reuters' }))).toEqual([
    {
      id: 'torres2020canal',
      type: 'webpage',
      title: 'The Canal Path Moves Ahead',
      author: [{ family: 'Torres', given: 'Ana' }, { literal: 'Reuters' }],
      'container-title': 'GV Wire',
      issued: { 'date-parts': [[2020, 10, 9]] },
      accessed: { 'date-parts': [[2026, 11, 30]] },
      URL: 'https://gvwire.com/2020/10/09/canal-path',
      language: 'en-US',
    },
  ]);
});

test.each<[string, CitationForm, string]>([
  ['after the initials', 'APA', 'Davis, S., Jr., & Ruiz, A. (2020, October 9). The Canal Path Moves Ahead. GV Wire.'],
  ['after the given names', 'MLA', 'Davis, Sammy, Jr., and Ana Ruiz. “'],
  ['in the second place of three', 'BibTeX', 'author = {Davis, Jr., Sammy and Ruiz, Ana},'],
  ['in the last place of three', 'RIS', 'AU  - Davis, Sammy, Jr.'],
  ['in a place of its own', 'CSL JSON', '"suffix": "Jr."'],
])('the end of a name stands %s in %s', (_where, form, part) => {
  expect(cite(form, { byline: 'Sammy Davis, Jr. and Ana Ruiz' })).toContain(part);
});

test('the end of a name stands after the family name of a second author', () => {
  const citation = cite('Chicago', { byline: 'Dr. Ana Ruiz and Sammy Davis III' });
  expect(citation).toMatch(/^Ruiz, Ana, and Sammy Davis III\. “/);
});

test.each<[string, readonly string[]]>([
  ['约翰·史密斯、李明', ['约翰·史密斯', '李明']],
  ['Marcel·lí Antúnez, José Ortega y Gasset', ['Marcel·lí Antúnez', 'José Ortega y Gasset']],
  ['Department of Health and Social Care', ['Department of Health and Social Care']],
  ['World Health Organization et Agence France-Presse', ['World Health Organization', 'Agence France-Presse']],
])('the names of %s are not taken apart', (byline, names) => {
  const { author } = JSON.parse(cite('CSL JSON', { byline }))[0];
  expect(author.map(({ literal, given, family }: Record<string, string>) => literal ?? `${given} ${family}`)).toEqual(
    names,
  );
});

test('quotation marks in a title are those of a quotation in a quotation', () => {
  const facts = { byline: undefined, title: 'He Said “No” and "Yes"' };
  expect(cite('MLA', facts)).toMatch(/^“He Said ‘No’ and ‘Yes\.’” GV Wire, /);
  expect(cite('Chicago', { ...facts, language: 'de' })).toMatch(/^„He Said ‚No‘ and ‚Yes‘\.“ GV Wire\. /);
});

test('a title keeps its last sign, and a month that there is not is none', () => {
  const facts = { byline: undefined, title: '何？', language: 'ja', published: '2020-00-00' };
  expect(cite('APA', facts)).toMatch(/^何？ \(2020\)\. GV Wire\. /);
});

test('braces of an entry for BibTeX are in pairs, whatever the title has', () => {
  const entry = cite('BibTeX', { title: 'A { and b \\} }', byline: 'Ana {Torres' });
  const depths = [...entry].map(
    (
      (depth) => (sign) =>
        (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0)
    )(0) as (sign: string) => number,
  );
  expect([Math.min(...depths), depths.at(-1)]).toEqual([0, 0]);
});

test('without Latin letters, the key of an entry begins with the site', () => {
  const facts = { byline: '李明', title: '运河', language: 'zh', address: 'https://www.paper.example/1' };
  expect(cite('BibTeX', facts)).toMatch(/^@misc\{paperexample2020,/);
});
