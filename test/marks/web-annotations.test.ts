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
    const hasNote = !Array.isArray(body);
    expect(motivation).toBe(hasNote ? 'commenting' : 'highlighting');
    // The model asks for none; other programs throw where it is not there.
    if (!hasNote) expect(body).toEqual([]);
    else
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

/** An annotation as others write it, without an id, of a page with a long address. */
const foreignOf = (own: object, exact = 'some words', around: object = {}) => ({
  type: 'Annotation',
  target: {
    source: `https://site.example/${'a'.repeat(120)}`,
    selector: { type: 'TextQuoteSelector', exact, ...around },
  },
  ...own,
});
const readOf = (...annotations: readonly object[]) => marksFromAnnotations(JSON.stringify(annotations));

test('annotations without ids are told apart by their words and what stands around them, the same each time', () => {
  const all = [foreignOf({}), foreignOf({}, 'other words'), foreignOf({}, 'some words', { prefix: 'and ' })];
  expect(readOf(...all)[0]?.marks).toHaveLength(3);
  expect(readOf(...all)).toEqual(readOf(...all));
});

test('an annotation of several places has a highlight at each', () => {
  const target = ['one word', 'two words'].map((exact) => ({
    source: 'https://site.example/a',
    selector: { type: 'TextQuoteSelector', exact },
  }));
  const [article] = readOf({ id: 'https://notes.example/1', type: 'Annotation', target });
  expect(article?.marks.map(({ exact }) => exact)).toEqual(['one word', 'two words']);
});

test.each<[string, object, string]>([
  ['the short form', { bodyValue: 'A note' }, 'A note'],
  [
    'HTML',
    { body: { type: 'TextualBody', format: 'text/html', value: '<p>A &lt;b&gt; <b>note</b></p><p>B' } },
    'A <b> note\nB',
  ],
])('a note in %s is read', (_, own, note) => expect(readOf(foreignOf(own))[0]?.marks[0]?.note).toBe(note));

test('what others have written keeps its id, and gets no time that nobody knows', () => {
  const articles = readOf(foreignOf({ id: 'https://notes.example/1' }));
  const written = marksAsAnnotations(articles, 'x');
  const [item] = JSON.parse(written).first.items;
  expect([item.id, item.created, item.modified]).toEqual(['https://notes.example/1', undefined, undefined]);
  expect(marksFromAnnotations(written)).toEqual(articles);
});

test('pages of a collection that lie one in another are all read; nesting without end is not', () => {
  const next = { type: 'AnnotationPage', items: [foreignOf({}, 'other words')] };
  const first = { type: 'AnnotationPage', items: [foreignOf({})], next };
  expect(readOf({ type: 'AnnotationCollection', first })[0]?.marks).toHaveLength(2);
  expect(marksFromAnnotations('['.repeat(20_000) + ']'.repeat(20_000))).toEqual([]);
});

test('half a surrogate pair in a file keeps nothing from being listed and saved', () => {
  const articles = readOf(foreignOf({}, 'some words \ud83d', { prefix: '\ude00 x' }));
  expect(marksAsMarkdown(articles)).toContain('some%20words%20%EF%BF%BD>');
  expect(articles[0]?.marks[0]?.prefix).toBe(' x');
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
