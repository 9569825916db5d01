import '../../../src/entry-points/other-languages.ts';
import '../../../src/entry-points/western-languages.ts';
import { findComments } from '../../../src/article/clutter/find-comments.ts';
import { findingsOf } from '../../support/findings.ts';
import { prose, story } from '../../support/page.ts';

const found = (body: string) => findingsOf(findComments, body).length;
const page = (heading: string) =>
  `<article><h1>River</h1>${story()}<div class="below"><h3>${heading}</h3>${prose(9)}</div></article>`;

test.each([
  'Comments',
  '12 Comments',
  'Comments (3)',
  "Readers' comments",
  'From the comments',
  'Kommentare',
  'Комментарии',
  '评论',
  'コメント',
])('the section under "%s" is found', (heading) => expect(found(page(heading))).toBe(1));

test('in Chinese a line that is no heading stands over them, too', () => {
  const box = (line: string) =>
    `<article><h1>River</h1>${story()}</article><section><div>${line}</div>${prose(9)}</section>`;
  expect(found(box('精选留言'))).toBe(1);
  expect(found(box('全部评论（12）'))).toBe(1);
  expect(found(box('评论家的看法'))).toBe(0);
});

test.each(['Comments on the plan', 'What it comments', 'The discussion of 1921'])(
  'the one under "%s" is not',
  (heading) => expect(found(page(heading))).toBe(0),
);

test('a section of the text beside others like it is not found, nor the text before a heading', () => {
  const section = (name: string) => `<section class="level2"><h2>${name}</h2>${prose()}</section>`;
  expect(found(`<main>${section('Pages')}${section('Comments')}</main>`)).toBe(0);
  expect(found(`<main><div>${story()}<h3>Comments</h3></div></main>`)).toBe(0);
});

describe('boxes that can be answered', () => {
  const box = (time: string, control: string): string =>
    `<div class="voice"><b>Ada</b> <span>${time}</span>${prose(20)}<button>${control}</button></div>`;
  const below = (boxes: string): string =>
    `<article><h1>River</h1>${story()}<div><b>Voices</b>${boxes}</div></article>`;

  test('are found as one, whatever heads them', () => {
    expect(found(below(box('2 hours ago', 'Reply') + box('3 hours ago', 'Reply')))).toBe(1);
    expect(found(below(box('3 May 2026', 'Antworten') + box('4 May 2026', 'Antworten')))).toBe(1);
    expect(found(below(box('3 May 2026', 'Reply to this comment') + box('4 May 2026', 'Reply to comment')))).toBe(1);
  });
  test('are none without a time, alone, or where they are the text of the page', () => {
    expect(found(below(box('', 'Reply') + box('', 'Reply')))).toBe(0);
    expect(found(below(box('2 hours ago', 'Reply')))).toBe(0);
    expect(found(`<h1>River</h1>${box('2 hours ago', 'Reply').repeat(4)}`)).toBe(0);
  });
});
