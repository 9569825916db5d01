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
  'Kommentare',
  'Комментарии',
  '评论',
  'コメント',
])('the section under "%s" is found', (heading) => expect(found(page(heading))).toBe(1));

test.each(['Comments on the plan', 'What it comments', 'The discussion of 1921'])(
  'the one under "%s" is not',
  (heading) => expect(found(page(heading))).toBe(0),
);

test('a section of the text beside others like it is not found, nor the text before a heading', () => {
  const section = (name: string) => `<section class="level2"><h2>${name}</h2>${prose()}</section>`;
  expect(found(`<main>${section('Pages')}${section('Comments')}</main>`)).toBe(0);
  expect(found(`<main><div>${story()}<h3>Comments</h3></div></main>`)).toBe(0);
});
