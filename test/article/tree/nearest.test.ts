import { nearest } from '../../../src/article/tree/nearest.ts';
import { pageOf } from '../../support/page.ts';

test('the nearest of several that hold an element is found, or the element itself', () => {
  const { body } = pageOf('<div><p><b>x</b></p></div><i>y</i>');
  const [box, line, word, other] = ['div', 'p', 'b', 'i'].map((name) => body.querySelector(name));
  const holders = new Set([box, line].filter((element) => element !== null && element !== undefined));
  expect(nearest(word, holders)).toBe(line);
  expect(nearest(box, holders)).toBe(box);
  expect(nearest(other, holders)).toBeUndefined();
  expect(nearest(null, holders)).toBeUndefined();
});
