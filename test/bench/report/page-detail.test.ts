import type { Answer } from '../in-page/answer.ts';
import { segment } from '../measures/segment.ts';
import { word } from '../measures/word.ts';
import { detailOf } from './page-detail.ts';

const page = { set: 'mine', id: '1', url: 'https://a.example/', file: 'a.html' };
const answer: Answer = {
  milliseconds: 1,
  article: { title: 'A', byline: null, published: null, text: 'One two three\nShare this story', captions: [] },
  cuts: [
    { reason: 'advertisement', detail: undefined, text: '' },
    { reason: 'advertisement', detail: undefined, text: '' },
    { reason: 'rail', detail: '.box', text: 'Four five six' },
  ],
};
const words = { measure: word, captions: true };

test('shows what is missed, what is too much, and which cut was part of the article', () => {
  const detail = detailOf({ ...page, gold: { text: 'One two three\nFour five six', byline: 'B' } }, answer, words);
  expect(detail.expected).toEqual([
    { alike: ['One two three'] },
    { line: [{ text: 'Four five six', isAlike: false }] },
  ]);
  expect(detail.kept).toEqual([{ alike: ['One two three'] }, { line: [{ text: 'Share this story', isAlike: false }] }]);
  expect(detail.cuts).toEqual([
    { reason: 'rail', detail: '.box', text: 'Four five six', isMissed: true, times: 1 },
    { reason: 'advertisement', detail: undefined, text: '', isMissed: false, times: 2 },
  ]);
  expect(detail.facts).toEqual([{ name: 'byline', expected: 'B', found: null, verdict: 'missing' }]);
});

test('where passages alone are known, each is marked that is missed or wrongly kept', () => {
  const gold = { with: ['two three', 'four'], without: ['this story'] };
  const detail = detailOf({ ...page, gold }, answer, { measure: segment, captions: true });
  expect(detail.expected).toEqual([{ alike: ['two three'] }, { line: [{ text: 'four', isAlike: false }] }]);
  expect(detail.kept).toEqual([{ alike: ['One two three'] }, { line: [{ text: 'Share this story', isAlike: false }] }]);
});

test('of a page where nothing was found all that was expected is missed', () => {
  const failed = { milliseconds: 0, article: null, failure: 'It broke.' };
  const detail = detailOf({ ...page, gold: { text: 'One two' } }, failed, words);
  expect(detail.expected).toEqual([{ line: [{ text: 'One two', isAlike: false }] }]);
  expect(detail.kept).toEqual([]);
});
