import { shingle } from './measures/shingle.ts';
import { word } from './measures/word.ts';
import type { ExtractorResult, PageResult } from './page-result.ts';
import { speedOf } from './speed.ts';
import { summarise } from './summary.ts';

const result = (f1: number, milliseconds?: number): ExtractorResult => ({
  score: { f1, precision: f1, recall: f1 },
  facts: { title: f1 === 1 ? 'right' : 'wrong' },
  milliseconds,
  failure: milliseconds === undefined ? 'It broke.' : undefined,
});
const page = (id: string, type: string, [lectern, readability, defuddle]: readonly ExtractorResult[]): PageResult => ({
  set: 'mine',
  id,
  url: 'https://a.example/',
  account: undefined,
  stages: {},
  isDoubtful: false,
  type,
  extractors: {
    ...(lectern && { lectern }),
    ...(readability && { readability }),
    ...(defuddle && { defuddle }),
  },
});
const pages = [
  page('1', 'article', [result(1, 10), result(0.5, 20), result(0.2, 40)]),
  page('2', 'article', [result(0.5, 30), result(0, 20), result(1, 40)]),
  page('3', 'forum', [result(0), result(0.4, 20), result(0.6, 40)]),
];

test('a failed page scores nothing, and is counted', () => {
  const { extractors, pages: count } = summarise('mine', word, pages);
  expect(count).toBe(3);
  expect(extractors[0]).toEqual({
    name: 'lectern',
    total: { f1: 0.5, precision: 0.5, recall: 0.5 },
    below: { half: 0, fourFifths: 0.5 },
    byType: { article: 0.75, forum: 0 },
    facts: { title: { right: 1, part: 0, wrong: 2, missing: 0, invented: 0, none: 0 } },
    failures: 1,
  });
});

test('the best of the peers takes the better one of each page, and not Lectern', () => {
  const best = summarise('mine', word, pages).extractors.at(-1);
  expect(best?.name).toBe('best of peers');
  expect(best?.total.f1).toBeCloseTo((0.5 + 1 + 0.6) / 3);
});

test('without peers there is no best of them', () => {
  const alone = summarise('mine', shingle, [page('1', 'article', [result(1, 10)])]);
  expect(alone.extractors.map(({ name }) => name)).toEqual(['lectern']);
  expect(alone.speed).toEqual([
    { name: 'lectern', pages: 1, median: 10, p95: 10, medianRatio: undefined, p95Ratio: undefined },
  ]);
});

test('speed is compared on the pages where nobody failed', () => {
  const [lectern, readability, defuddle] = speedOf(pages);
  expect(lectern).toEqual({ name: 'lectern', pages: 2, median: 30, p95: 30, medianRatio: 1.5, p95Ratio: 1.5 });
  expect(readability).toMatchObject({ pages: 2, median: 20, medianRatio: 1 });
  expect(defuddle).toMatchObject({ pages: 2, median: 40, medianRatio: 2 });
});
