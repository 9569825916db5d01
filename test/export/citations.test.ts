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
      '  title = {{5 \\% of \\{it\\} \\& C\\#\\_x}},',
      '  howpublished = {GV Wire},',
      '  year = {2020},',
      '  month = oct,',
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
