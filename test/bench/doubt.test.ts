import { doubtOf } from './doubt.ts';
import type { PageResult } from './page-result.ts';

const page = (f1: number, isDoubtful: boolean, type?: string): PageResult => ({
  set: 'mine',
  id: `${f1} ${isDoubtful}`,
  url: 'https://a.example/',
  ...(type && { type }),
  account: undefined,
  stages: {},
  isDoubtful,
  extractors: { lectern: { score: { f1 }, facts: {}, milliseconds: 1, failure: undefined } },
});

test('counts the articles that went wrong, those with a note, and both', () => {
  const pages = [page(0.2, true), page(0.7, false), page(0.9, true), page(1, false)];
  expect(doubtOf(pages)).toEqual({ pages: 4, wrong: 2, noted: 2, both: 1 });
});

test('where types are known, articles alone count', () => {
  expect(doubtOf([page(0.2, true, 'forum'), page(0.3, true, 'article')])).toEqual({
    pages: 1,
    wrong: 1,
    noted: 1,
    both: 1,
  });
});
