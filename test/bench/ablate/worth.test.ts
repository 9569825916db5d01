import type { FoundArticle } from '../in-page/answer.ts';
import { measureOf } from '../measures/of-set.ts';
import { Worths } from './worth.ts';

const TEXT = 'The canal path was opened on Monday, and forty people walked it to its end.';
const page = { set: 'mine', id: '1', url: 'https://a.example/', file: 'a.html', gold: { text: TEXT } };
const found = (text: string): FoundArticle => ({ title: null, byline: null, published: null, text, captions: [] });

test('tells by how much a set is worse and better without a part, and what that loses and keeps', () => {
  const worths = new Worths();
  const how = measureOf(page);
  worths.add(page, how, {
    whole: found(TEXT),
    milliseconds: { 'trim lines': 3, gate: 1 },
    without: { 'trim lines': found(`${TEXT}\nRead more of the newest stories from here.`) },
  });
  worths.add({ ...page, id: '2' }, how, {
    whole: found('Nothing of that.'),
    milliseconds: { 'trim lines': 1, gate: 1 },
    without: { 'trim lines': found(TEXT) },
  });
  const trim = worths.of('trim lines');
  expect(trim).toMatchObject({ part: 'trim lines', worse: 1, better: 1, milliseconds: 2 });
  expect(trim.changes).toHaveLength(1);
  expect(trim.changes[0]).toBeGreaterThan(20);
  expect(trim.lost).toBeLessThan(0);
  expect(worths.of('gate')).toEqual({
    part: 'gate',
    changes: [0],
    lost: 0,
    clutter: 0,
    worse: 0,
    better: 0,
    milliseconds: 1,
  });
});
