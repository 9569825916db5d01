import fc from 'fast-check';
import { wordsOf } from '../../src/library/folded-words.ts';
import type { KeptArticle } from '../../src/library/kept-article.ts';
import { Shelf } from '../../src/library/shelf.ts';
import { WordSearch } from '../../src/library/word-search.ts';
import { joined, segmentOf } from '../../src/library/word-segment.ts';

const article = (id: string, facts: Partial<KeptArticle> = {}): KeptArticle => ({
  ...{ id, keeping: 1, address: `https://paper.test/${id}`, title: id, direction: 'ltr', kind: 'article', words: 500 },
  ...{ minutes: 3, saved: 1000, tags: [], isRead: false, hasText: true, pictures: 0, keptPictures: 0 },
  ...facts,
});

const found = (search: WordSearch, word: string) =>
  [...search.weigh(word)].flatMap((weight, place) => (weight > 0 ? [place] : []));

test('every text is found by the beginning of each of its words, and by no other, from one segment or many', () => {
  const word = fc.stringMatching(/^[a-e]{1,4}$/);
  const texts = fc.array(fc.array(word, { maxLength: 30 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(texts, fc.nat(20), word, (all, cut, sought) => {
      const worded = all.map((words, at) => ({ id: `t${at}`, keeping: 1, words }));
      const parts = [worded.slice(0, cut), worded.slice(cut)].map(segmentOf);
      const wanted = all.flatMap((words, at) => (words.some((each) => each.startsWith(sought)) ? [at] : []));
      for (const segments of [parts, [joined(parts, () => true)]]) {
        const search = new WordSearch();
        search.setArticles(worded);
        search.setSegments(segments);
        expect(found(search, sought)).toEqual(wanted);
        expect(search.unknownAmong(worded.map(() => ({ hasText: true })))).toEqual([]);
      }
    }),
  );
});

test('a text that was kept again is searched as it is now, one that is deleted not at all', () => {
  const old = segmentOf([
    { id: 'a', keeping: 1, words: ['heron'] },
    { id: 'b', keeping: 1, words: ['heron'] },
  ]);
  const search = new WordSearch();
  const now = [{ id: 'a', keeping: 2, hasText: true }];
  search.setArticles(now);
  search.setSegments([old]);
  expect(found(search, 'heron')).toEqual([]);
  expect(search.unknownAmong(now)).toEqual([0]);
  search.setSegments([old, segmentOf([{ id: 'a', keeping: 2, words: ['stork'] }])]);
  expect([found(search, 'stork'), found(search, 'heron')]).toEqual([[0], []]);
  expect(joined([old], (id, keeping) => id === 'b' && keeping === 1).ids).toEqual(['b']);
});

test.each([
  ['Élan VITAL naïve', ['elan', 'vital', 'naive']],
  ['Ｆｕｌｌ ﬁne', ['full', 'fine']],
  // With the letter kaf as in Persian.
  ['كِتَابٌ', ['\u06a9\u062a\u0627\u0628']],
  [
    '\u0643\u062a\u0628\u064a \u06a9\u062a\u0628\u06cc \u0643\u062a\u0628\u0649',
    new Array(3).fill('\u06a9\u062a\u0628\u06cc'),
  ],
  ['Straße STRASSE Łódź Ærø đường İzmir ısı Œuvre', 'strasse strasse lodz aero duong izmir isi oeuvre'.split(' ')],
  ['ΟΔΟΣ οδός', ['οδοσ', 'οδοσ']],
  ['שָׁלוֹם', ['שלום']],
  ['한국어 기사', ['한국어', '기사']],
  ['हिन्दी में', ['हिन्दी', 'में']],
  ['don’t e-mail 3.5', ['don', 't', 'e', 'mail', '3', '5']],
])('the words of %s are folded', (text, words) => expect(wordsOf(text)).toEqual(words));

test.each([
  ['東京都の知事は会見で述べた。', '知事'],
  ['これは日本語の長い文章です', '文章'],
  ['北京的天气今天很好', '天气'],
  ['ภาษาไทยไม่มีช่องว่าง', 'ภาษา'],
])('of %s, which has no spaces, the browser’s words are found', (text, sought) => {
  const search = new WordSearch();
  search.setArticles([{ id: 'a', keeping: 1 }]);
  search.setSegments([segmentOf([{ id: 'a', keeping: 1, words: wordsOf(text) }])]);
  for (const word of wordsOf(sought)) expect([word, found(search, word)]).toEqual([word, [0]]);
  expect(found(search, wordsOf('鷺')[0] ?? '')).toEqual([]);
});

describe('the shelf', () => {
  const shelf = new Shelf();
  shelf.articles = [
    article('one', { title: 'Ölpreis 10', saved: 1, minutes: 9, tags: ['money'] }),
    article('two', { title: 'Apples', saved: 2, minutes: 4, spot: { quote: '', passed: 0, share: 0.9 } }),
    article('three', { title: 'Ölpreis 9', saved: 3, minutes: 0, isRead: true, tags: ['money', 'oil'] }),
  ];
  shelf.search.setSegments([
    segmentOf([
      { id: 'one', keeping: 1, words: ['apples', 'barrel'] },
      { id: 'two', keeping: 1, words: ['barrel', 'tree', 'tree'] },
    ]),
  ]);
  const start = { query: '', tag: '', unread: false, order: 'newest' } as const;
  const ids = (choice: object) => [...shelf.choose({ ...start, ...choice }).slice()].map(({ id }) => id);

  test.each([
    [{}, ['three', 'two', 'one']],
    [{ order: 'title' }, ['two', 'three', 'one']],
    [{ order: 'time left' }, ['two', 'one', 'three']],
    [{ unread: true }, ['two', 'one']],
    [{ tag: 'money' }, ['three', 'one']],
    [{ query: 'apples' }, ['two', 'one']],
    [{ query: 'olpreis barrel' }, ['one']],
    [{ query: 'Barr' }, ['two', 'one']],
    [{ query: 'oil' }, ['three']],
    [{ query: 'paper.test' }, ['three', 'two', 'one']],
    [{ query: 'nothing' }, []],
    [{ query: ' … ' }, ['three', 'two', 'one']],
  ])('of %j it lists %j', (choice, wanted) => expect(ids(choice)).toEqual(wanted));

  test('counts its tags', () =>
    expect(shelf.tags()).toEqual([
      ['money', 2],
      ['oil', 1],
    ]));
});
