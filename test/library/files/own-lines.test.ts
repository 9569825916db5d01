import { readLine } from '../../../src/library/files/own-lines.ts';
import { Shelf } from '../../../src/library/shelf.ts';

const article = {
  ...{
    id: 'x',
    address: 'https://a.test/',
    title: 'T',
    saved: 1,
    keeping: 1,
    tags: ['t'],
    isRead: false,
    hasText: true,
  },
  ...{ pictures: 0, keptPictures: 0, direction: 'ltr', kind: 'article', words: 5, minutes: 3 },
};
const text = { id: 'x', keeping: 1, lead: [], body: ['words'] };

test('an article comes back with all that is known of it', () => {
  const whole = {
    ...article,
    ...{ byline: 'A', published: '2020-10-09', site: 'S', language: 'zh-Hans', excerpt: 'E', direction: 'rtl' },
    ...{ spot: { quote: 'q', passed: 0.5, share: 0.25 }, ofANewerVersion: { kept: true } },
  };
  expect(readLine({ article: whole, text })).toEqual({ article: whole, text, pictures: [] });
});

test.each<[string, object]>([
  ['authors', { byline: { a: 1 } }],
  ['site', { site: { toString: null } }],
  ['language', { language: 'not a language' }],
  ['language', { language: 5 }],
  ['direction', { direction: 'up' }],
  ['kind', { kind: ['article'] }],
  ['first words', { excerpt: {} }],
  ['date', { published: 'soon' }],
  ['minutes', { minutes: 'x', words: -1 }],
  ['place', { spot: 'x' }],
  ['share', { spot: { quote: null, passed: 'x', share: 7 } }],
  ['state', { isRead: 'no' }],
  ['time', { saved: 1e300 }],
  ['pictures', { pictures: null, keptPictures: {} }],
])('an article whose %s cannot be is listed and found without it', (_, broken) => {
  const read = readLine({ article: { ...article, ...broken }, text: { ...text, subtitle: { toString: null } } });
  if (!read) throw new Error('It is left out.');
  const shelf = new Shelf();
  shelf.articles = [read.article];
  for (const order of ['newest', 'time left', 'title'] as const)
    expect(shelf.choose({ query: 'T', tag: 't', unread: true, order })).toHaveLength(1);
  const { byline, site, language, published, excerpt, kind, direction, saved, minutes, words, spot } = read.article;
  expect([byline, site, language, published, excerpt, read.text?.subtitle]).toEqual(Array(6).fill(undefined));
  expect([kind, direction]).toEqual(['article', 'ltr']);
  expect(Number.isNaN(new Date(saved).getTime())).toBe(false);
  expect([minutes >= 0, words >= 0]).toEqual([true, true]);
  expect(spot ?? { quote: '', passed: 0, share: 1 }).toEqual({ quote: '', passed: 0, share: 1 });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['no article', { article: 5 }],
  ['no address', { article: { ...article, address: undefined } }],
  ['tags that are none', { article: { ...article, tags: [5] } }],
])('a line with %s is none', (_, line) => expect(readLine(line)).toBeUndefined());

test('pictures without an address, or of another kind, are left out', () => {
  const pictures = [
    { address: {}, type: 'image/png', bytes: 'AA==' },
    { address: 'a', type: 'text/html', bytes: 'AA==' },
    { address: 'b', type: 'image/png', bytes: '%' },
    { address: 'c', type: 'image/png', bytes: 'AA==' },
  ];
  expect(readLine({ article, text, pictures })?.pictures.map(({ address }) => address)).toEqual(['c']);
});

test('a text that is nested deeper than any is left out as a whole, since it could never be written into a file again', () => {
  const nested = (levels: number): unknown => (levels === 0 ? 'words' : ['b', 0, nested(levels - 1)]);
  const line = (levels: number) => ({ article, text: { ...text, body: [nested(levels)] } });
  expect(readLine(line(300))).toMatchObject({ article });
  expect(readLine(line(2000))).toBeUndefined();
});
