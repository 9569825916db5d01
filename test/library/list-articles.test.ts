import fc from 'fast-check';
import { type ArticleList, countTags, joinLines, lineOf, newerFirst } from '../../src/library/article-list.ts';
import { type KeptArticle, soundArticles } from '../../src/library/kept-article.ts';
import { listedArticles } from '../../src/library/list-articles.ts';
import type { StoredList } from '../../src/library/stored-list.ts';

/** Words with what a line of JSON has to write otherwise, and ids and times that often are the same. */
const words = fc.oneof(fc.constantFrom('a', 'b\n', '"', '\u2028', ',', '\ud800'), fc.string());
const article: fc.Arbitrary<KeptArticle> = fc.record(
  {
    ...{ id: fc.constantFrom(...'abcdefghijkl'), address: words, title: words, saved: fc.integer({ min: 1, max: 4 }) },
    ...{ keeping: fc.nat(), tags: fc.uniqueArray(fc.constantFrom('one', 'two', 'three')), isRead: fc.boolean() },
    ...{ hasText: fc.boolean(), pictures: fc.nat(), keptPictures: fc.nat(), words: fc.nat(), minutes: fc.nat() },
    ...{ direction: fc.constantFrom('ltr', 'rtl'), kind: fc.constantFrom('article', 'recipe') },
    ...{
      byline: words,
      site: words,
      excerpt: words,
      published: fc.constant('2026-01-01'),
      language: fc.constant('de'),
    },
    spot: fc.record({ quote: words, passed: fc.constant(0.5), share: fc.constant(0.25) }),
  },
  {
    requiredKeys: [
      'id',
      'address',
      'title',
      'saved',
      'keeping',
      'tags',
      'isRead',
      'hasText',
      'pictures',
      'keptPictures',
      'words',
      'minutes',
      'direction',
      'kind',
    ],
  },
);
const articles = fc.uniqueArray(article, { selector: ({ id }) => id, maxLength: 12 });

function stored(all: readonly KeptArticle[], changed: StoredList['changed'] = new Map()): StoredList {
  const sorted = all.toSorted(newerFirst);
  const record = { lines: sorted.length, tags: countTags(sorted), broken: 0 };
  return { record, parts: joinLines(sorted.map(lineOf), 300), ids: sorted.map(({ id }) => id), changed };
}

const sortedTags = (list: ArticleList | undefined) => [...(list?.tags ?? [])].sort();

test('the list with what has changed since is the list of all as they are now', () => {
  fc.assert(
    fc.property(articles, fc.array(fc.tuple(article, fc.boolean())), (before, changes) => {
      const now = new Map(before.map((each) => [each.id, each]));
      const changed = new Map<string, KeptArticle | undefined>();
      for (const [each, isDeleted] of changes) {
        changed.set(each.id, isDeleted ? undefined : each);
        if (isDeleted) now.delete(each.id);
        else now.set(each.id, each);
      }
      const list = listedArticles(stored(before, changed));
      const wanted = [...now.values()].sort(newerFirst);
      expect(list?.slice()).toEqual(wanted);
      expect(list?.length).toBe(wanted.length);
      expect(list?.records).toBe(wanted.length);
      expect(sortedTags(list)).toEqual([...countTags(wanted)].sort());
    }),
  );
});

test('an article from its record, whatever the order of that, has the same line as one from the list', () => {
  fc.assert(
    fc.property(article, (each) => {
      const turned = Object.fromEntries(Object.entries({ ...each, other: 1 }).reverse());
      const [sound] = soundArticles([turned]);
      const [listed] = listedArticles(stored(sound ? [sound] : []))?.slice() ?? [];
      expect(listed && lineOf(listed)).toBe(sound && lineOf(sound));
    }),
  );
});

test('a stretch of the list is read alone, and an article once', () => {
  const made = Array.from({ length: 9 }, (_, at) => ({ ...fc.sample(article, 1)[0], id: `${at}`, saved: 20 - at }));
  const list = listedArticles(stored(made as KeptArticle[]));
  const [third] = list?.slice(2, 3) ?? [];
  expect(third?.id).toBe('2');
  expect(list?.slice()[2]).toBe(third);
  expect(list?.slice(7, 30)).toHaveLength(2);
  const all = stored(made as KeptArticle[]);
  expect(listedArticles(all, made.slice(0, 4) as KeptArticle[])).toHaveLength(9);
  expect(listedArticles(all, made.slice(1, 4) as KeptArticle[])).toBeUndefined();
});

test('lines are joined to texts that are no longer than they may be, and none is lost', () => {
  expect(joinLines([], 5)).toEqual([]);
  expect(joinLines(['ab', 'cd', 'e', 'fghijk', '', 'l'], 5)).toEqual(['ab\ncd', 'e', 'fghijk', '\nl']);
  fc.assert(
    fc.property(fc.array(fc.string().map((line) => line.replaceAll('\n', ' '))), fc.nat(40), (lines, most) => {
      const texts = joinLines(lines, most);
      expect(texts.flatMap((text) => text.split('\n'))).toEqual(lines);
      for (const text of texts) if (text.includes('\n')) expect(text.length).toBeLessThanOrEqual(most);
    }),
  );
});

test('what is no list is none, and a broken line is an article less', () => {
  const list = { record: { lines: 1, tags: new Map(), broken: 0 }, parts: ['['], ids: [''], changed: new Map() };
  const records = [undefined, null, 7, 'list', [], {}, { lines: 1 }, { lines: '1', tags: new Map(), broken: 0 }];
  for (const record of [...records, { lines: 1, tags: [], broken: 0 }])
    expect(listedArticles({ ...list, record })).toBeUndefined();
  for (const parts of [[], [7], ['[\n['], ['[', '[']]) expect(listedArticles({ ...list, parts })).toBeUndefined();
  expect(listedArticles({ ...list, ids: null })).toBeUndefined();
  const broken = listedArticles({ ...list, record: { ...list.record, broken: 2 } });
  expect(broken).toMatchObject({ length: 1, records: 3 });
  expect(broken?.slice()).toEqual([]);
  // Ids that are not those of the lines.
  expect(listedArticles({ ...list, ids: ['a'], changed: new Map([['a', undefined]]) })).toBeUndefined();
  const made = ['0', '1'].map((id, at) => ({ ...fc.sample(article, 1)[0], id, saved: 9 - at }) as KeptArticle);
  const changed = new Map([['1', undefined]]);
  expect(
    listedArticles({ ...stored(made), changed })
      ?.slice()
      .map(({ id }) => id),
  ).toEqual(['0']);
  expect(listedArticles({ ...stored(made), changed, ids: ['1', '0'] })).toBeUndefined();
});
