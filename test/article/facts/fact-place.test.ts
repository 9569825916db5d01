import { placedText, placeOf } from '../../../src/article/facts/sources/fact-place.ts';
import type { SiteRule } from '../../../src/sites/site-rule.ts';
import { pageOf } from '../../support/page.ts';

const rule = (selectors: string[], attribute?: string): SiteRule => ({
  name: 'a rule',
  match: { generic: true },
  title: { selectors, ...(attribute ? { attribute } : {}) },
});
const page = pageOf('<h1 class="a" data-x=" Attribute ">One</h1><h2 class="b"> Two\n words</h2><i class="c"></i>');

test('a fact is read at the first selector that matches, in the order of the rules', () => {
  expect(placedText(page, [rule(['.none', '.b']), rule(['.a'])], 'title')).toBe('Two words');
  expect(placedText(page, [rule(['.none']), rule(['.a'])], 'title')).toBe('One');
  expect(placeOf(page, [rule(['.a'])], 'title')).toBe(page.querySelector('h1'));
});

test('a rule may name an attribute to read in place of the text', () => {
  expect(placedText(page, [rule(['.a'], 'data-x')], 'title')).toBe('Attribute');
  expect(placedText(page, [rule(['.b'], 'data-x')], 'title')).toBeUndefined();
});

test('a fact is undefined if no rule places it, nothing matches or the place is empty', () => {
  expect(placedText(page, [rule(['.a'])], 'byline')).toBeUndefined();
  expect(placedText(page, [], 'title')).toBeUndefined();
  expect(placedText(page, [rule(['.none'])], 'title')).toBeUndefined();
  expect(placedText(page, [rule(['.c'])], 'title')).toBeUndefined();
});

test('an empty place is passed over', () => {
  expect(placedText(page, [rule(['.c', '.b'])], 'title')).toBe('Two words');
});

test('a place may take all that matches, each of which is read by itself', () => {
  const all = (...selectors: string[]): SiteRule => ({ ...rule([]), byline: { selectors, take: 'all' } });
  expect(placedText(page, [all('.none', 'h1, i, h2')], 'byline')).toBe('One, Two words');
});
