import { numberAmong, numberings } from '../../src/further-pages/page-address.ts';

const url = (path: string) => new URL(path, 'https://paper.example');

/** The readings of an address: path, number, what is counted, and whether it says so. */
function readings(path: string): string[] {
  return numberings(url(path)).map(
    ({ path: stem, number, counts, isClear }) => `${stem} ${number} ${counts}${isClear ? '' : ', perhaps'}`,
  );
}

test.each([
  ['/story?page=2', ['/story 2 pages']],
  ['/story?start=20', ['/story 20 entries']],
  ['/story/2', ['/story 2 pages']],
  ['/story/page/2', ['/story 2 pages']],
  ['/story/page2', ['/story 2 pages', '/story/page 2 pages, perhaps']],
  ['/story/seite-2', ['/story 2 pages', '/story/seite 2 pages, perhaps']],
  ['/story/index_2.html', ['/story 2 pages', '/story/index 2 pages, perhaps']],
  ['/story-p2', ['/story 2 pages', '/story-p 2 pages, perhaps']],
  ['/covid-19', ['/covid 19 pages, perhaps']],
  ['/story2.html', ['/story 2 pages, perhaps']],
])('%s is read as a page of several', (path, expected) => {
  for (const reading of expected) expect(readings(path)).toContain(reading);
});

test.each(['/story', '/story.html', '/', '/story?id=2', '/story?page=two', '/news/2021/05/17', '/story?page=1234'])(
  '%s is not read so',
  (path) => {
    expect(readings(path)).toEqual([]);
  },
);

test('the clearest reading comes first, and its query is without the number', () => {
  const [first] = numberings(url('/story-3?page=2&theme=dark'));
  expect(first).toMatchObject({ path: '/story-3', number: 2, isClear: true });
  expect([...(first?.query ?? [])]).toEqual([['theme', 'dark']]);
});

/** The number of an address among the pages of another one. */
function among(path: string, like: string, isFollowed = false): number | 'plain' | undefined {
  const [page] = numberings(url(like));
  return page && numberAmong(url(path), page, isFollowed);
}

test('an address of the same story has its number there, and is the first page without one', () => {
  expect(among('/story?page=5', '/story?page=2')).toBe(5);
  expect(among('/story', '/story?page=2')).toBe('plain');
  expect(among('/story/', '/story/2')).toBe('plain');
  expect(among('/story.html', '/story?page=2')).toBe('plain');
});

test('an address of another story has none', () => {
  expect(among('/other', '/story?page=2')).toBe(undefined);
  expect(among('/other?page=3', '/story?page=2')).toBe(undefined);
});

test('campaign names in the query do not make another story', () => {
  expect(among('/story?utm_source=mail', '/story?page=2')).toBe('plain');
  expect(among('/story?id=7', '/story?id=7&utm_source=mail&page=2')).toBe('plain');
  expect(among('/story?id=8', '/story?id=7&page=2')).toBe(undefined);
});

test('a number that may belong to the name of the story counts only where pages are followed', () => {
  expect(among('/story-4', '/story-2')).toBe(undefined);
  expect(among('/story-4', '/story-2', true)).toBe(4);
  expect(among('/story-1', '/story-2')).toBe(1);
});
