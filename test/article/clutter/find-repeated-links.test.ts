import { findRepeatedLinks } from '../../../src/article/clutter/find-repeated-links.ts';
import { findingsOf } from '../../support/findings.ts';
import { proseText, story } from '../../support/page.ts';

const found = (body: string) => findingsOf(findRepeatedLinks, `<main>${story()}${body}</main>`);
const HEADLINE = 'Mill gets a new wheel after all these years';
const link = (text = HEADLINE) => `<a href="/mill">${text}</a>`;

test('a headline that is linked twice is found with the teaser around each link', () => {
  const body = `<section><div><h3>${link()}</h3><p>2 hours ago</p></div></section><aside><ul><li>${link()}</li></ul></aside>`;
  expect(found(body)).toEqual([`repeated: ${HEADLINE}2 hours ago`, `repeated: ${HEADLINE}`]);
});

test('a teaser with the same long excerpt twice is found', () => {
  const teaser = (excerpt: string) => `<ul><li>${link()} ${excerpt}</li></ul>`;
  expect(found(teaser(proseText()) + teaser(proseText()))).toHaveLength(2);
  expect(found(teaser(proseText(1)) + teaser(proseText(2)))).toEqual([]);
});

test('quotes, dashes and case of the headline do not matter', () => {
  const body = `<div>${link('The mayor’s plan – and what it costs')}</div><div>${link("THE MAYOR'S PLAN - and what it costs")}</div>`;
  expect(found(body)).toHaveLength(2);
});

test('a card that is one link is known by its heading', () => {
  const card = (label: string) =>
    `<div><a href="/mill"><span>${label} and other long words of it</span><h3>${HEADLINE}</h3></a></div>`;
  expect(found(card('News') + card('Sport'))).toHaveLength(2);
});

test.each([
  ['a headline that is linked once', `<div>${link()}</div>`],
  [
    'a sentence that names a story which the page links elsewhere',
    `<p>${proseText()} In ${link()} the paper told of it.</p><p>${proseText(2)} See ${link()} for more.</p>`,
  ],
  ['short links', `<div>${link('Read more')}</div><div>${link('Read more')}</div>`],
  ['picture and headline of one teaser', `<div>${link()}${link()}</div>`],
  ['other headlines', `<div>${link()}</div><div>${link('Bridge will open before the week is out')}</div>`],
])('%s stays', (_name, body) => expect(found(body)).toEqual([]));

test('a sentence stays even if teasers of the story it names are found', () => {
  const body = `<p>${proseText()} In ${link()} the paper told of it.</p><div>${link()}</div><div>${link()}</div>`;
  expect(found(body)).toEqual([`repeated: ${HEADLINE}`, `repeated: ${HEADLINE}`]);
});
