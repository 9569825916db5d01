import { parseJsonLd } from '../../../../src/article/facts/sources/parse-json-ld.ts';

const STORY = { '@type': 'Article', headline: 'River rises' };

test.each([
  JSON.stringify(STORY),
  `<!-- ${JSON.stringify(STORY)} -->`,
  `<![CDATA[${JSON.stringify(STORY)}]]>`,
  `${JSON.stringify(STORY)};`,
  '{"@type":"Article","headline":"River rises",}',
  '{"@type":"Article","headline":"River\nrises"}',
])('%j is read as a whole', (script) => expect(parseJsonLd(script)).toEqual(STORY));

test('of malformed data the simple fields are still read, each the first time', () => {
  const script =
    '{"@type":"Article", "name":"a "quoted" word", "headline":"River \\"rises\\"", "wordCount": 700, "headline":"No"';
  expect(parseJsonLd(script)).toEqual({ '@type': 'Article', headline: 'River "rises"', wordCount: 700 });
});

test.each(['', '{', 'undefined', '<p>no</p>', `[${' '.repeat(2_000_000)}]`])('%.20s gives nothing', (script) =>
  expect(parseJsonLd(script)).toBeUndefined(),
);
