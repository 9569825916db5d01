import fc from 'fast-check';
import { type ArticleMarks, MARK_COLOURS } from '../../src/marks/article-marks.ts';
import { marksAsMarkdown } from '../../src/marks/markdown.ts';
import { marksAsAnnotations, marksFromAnnotations } from '../../src/marks/web-annotations.ts';

const words = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
  .map((each) => `x${each.replace(/\s+/g, ' ')}`.trim());
const time = fc.integer({ min: 0, max: 4e12 });
const mark = fc.record({
  id: fc.uuid(),
  colour: fc.constantFrom(...MARK_COLOURS),
  note: fc.oneof(fc.constant(''), words),
  exact: words,
  prefix: fc.constantFrom('', 'before '),
  suffix: fc.constantFrom('', ' after'),
  start: fc.nat(1e6),
  made: time,
  changed: time,
});
const anyArticles = fc
  .uniqueArray(
    fc.record({
      address: fc.nat(1e6).map((number) => `https://site.example/${number}`),
      title: fc.string({ maxLength: 40 }),
      marks: fc.uniqueArray(mark, { minLength: 1, maxLength: 5, selector: ({ id }) => id }),
    }),
    { maxLength: 5, selector: ({ address }) => address },
  )
  .map((articles) =>
    articles.map(({ marks, ...article }): ArticleMarks => {
      return { ...article, marks: marks.map((each) => ({ ...each, end: each.start + each.exact.length })) };
    }),
  );

test('all that is written is read again', () => {
  fc.assert(
    fc.property(anyArticles, (articles) => {
      expect(marksFromAnnotations(marksAsAnnotations(articles, 'Highlights'))).toEqual(articles);
    }),
  );
});

test('it is as the Web Annotation Data Model asks', () => {
  const [article] = fc.sample(
    anyArticles.filter((all) => all.length > 2),
    { numRuns: 1, seed: 7 },
  ) as ArticleMarks[][];
  const collection = JSON.parse(marksAsAnnotations(article ?? [], 'Highlights')) as Record<string, never>;
  const isIri = (value: unknown) => typeof value === 'string' && URL.canParse(value);
  const isTime = (value: unknown) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(String(value));
  const { first } = collection as {
    first?: { id: string; type: string; startIndex: number; items: Record<string, unknown>[] };
  };
  expect(collection).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationCollection' });
  expect(isIri(collection['id'])).toBe(true);
  expect(collection['total']).toBe(first?.items.length);
  expect(first).toMatchObject({ type: 'AnnotationPage', startIndex: 0 });
  expect(isIri(first?.id)).toBe(true);
  const ids = new Set(first?.items.map(({ id }) => id));
  expect(ids.size).toBe(first?.items.length);
  for (const { id, type, motivation, created, modified, body, target } of first?.items ?? []) {
    expect([isIri(id), type, isTime(created), isTime(modified)]).toEqual([true, 'Annotation', true, true]);
    expect(motivation).toBe(body ? 'commenting' : 'highlighting');
    if (body)
      expect(body).toEqual({
        type: 'TextualBody',
        value: expect.any(String),
        format: 'text/plain',
        purpose: 'commenting',
      });
    const { source, selector, type: kind } = target as { source: { id: string }; selector: object[]; type: string };
    expect(kind).toBe('SpecificResource');
    expect(isIri(source.id)).toBe(true);
    expect(selector).toEqual([
      { type: 'TextQuoteSelector', exact: expect.any(String), prefix: expect.any(String), suffix: expect.any(String) },
      { type: 'TextPositionSelector', start: expect.any(Number), end: expect.any(Number) },
    ]);
  }
});

test('what others have written is read too', () => {
  const foreign = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://notes.example/1',
    type: 'Annotation',
    body: ['A plain note', { type: 'TextualBody', purpose: 'tagging', value: 'tag' }],
    target: {
      source: 'https://site.example/a?utm_source=x#part',
      selector: { type: 'XPathSelector', value: '/', refinedBy: { type: 'TextQuoteSelector', exact: ' two\n words' } },
    },
  };
  const expected = [
    { address: 'https://site.example/a', marks: [{ exact: 'two words', note: 'A plain note', colour: 'yellow' }] },
  ];
  expect(marksFromAnnotations(JSON.stringify(foreign))).toMatchObject(expected);
  expect(marksFromAnnotations(JSON.stringify([foreign]))).toMatchObject(expected);
  expect(marksFromAnnotations(JSON.stringify({ type: 'AnnotationPage', items: [foreign] }))).toMatchObject(expected);
});

test('any other file gives nothing, and no address that is no page', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (file) => expect(marksFromAnnotations(file)).toEqual([])));
  const scripted = {
    type: 'Annotation',
    target: { source: 'javascript:alert(1)', selector: { type: 'TextQuoteSelector', exact: 'x' } },
  };
  expect(marksFromAnnotations(JSON.stringify(scripted))).toEqual([]);
});

test('Markdown has each quote with its note under its article, and no signs that would be read as Markdown', () => {
  const one = { id: '1', colour: 'yellow', prefix: '', suffix: '', made: 0, changed: 0 } as const;
  const marks = [
    { ...one, exact: '# not a *heading*', note: '1. first\n- second', start: 5, end: 22 },
    { ...one, id: '2', exact: 'earlier-words, of course', note: '', start: 0, end: 4 },
  ];
  expect(marksAsMarkdown([{ address: 'https://site.example/a<b>', title: 'A [title]', marks }])).toBe(
    [
      '## [A \\[title\\]](<https://site.example/a%3Cb%3E>)',
      '> earlier-words, of course [↗](<https://site.example/a%3Cb%3E#:~:text=earlier%2Dwords%2C%20of%20course>)',
      '> \\# not a \\*heading\\* [↗](<https://site.example/a%3Cb%3E#:~:text=%23%20not%20a%20*heading*>)',
      '1\\. first  \n\\- second',
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/, '\n'),
  );
});
