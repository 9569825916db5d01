import { findCards } from '../../../src/article/kinds/cards.ts';
import { measured, prose } from '../../support/page.ts';

const card = (number: number, inside = `<h3><a href="/${number}">Headline number ${number}</a></h3>`) =>
  `<div>${inside}<p>What it tells.</p></div>`;

const cards = (inside?: string) => [1, 2, 3, 4].map((number) => card(number, inside)).join('');

/** The names of the cards of each list. */
function found(body: string): (string | null)[][] {
  const { root, measures } = measured(body);
  return findCards(root, measures).map((list) => list.map(({ link }) => link.textContent));
}

const NAMES = ['Headline number 1', 'Headline number 2', 'Headline number 3', 'Headline number 4'];

test('elements side by side with a linked heading are cards', () => {
  expect(found(`<section>${cards()}</section>`)).toEqual([NAMES]);
});

test('so are links with a picture, and items with a picture and a link to what they name', () => {
  const links = NAMES.map((name, number) => `<a href="/${number}"><img src="/a.png"><span>${name}</span></a>`).join('');
  expect(found(`<div>${links}</div>`)).toEqual([NAMES]);
  const items = NAMES.map(
    (name, number) => `<li><img src="/a.png"><a href="#">Go</a><a href="/${number}">${name}</a></li>`,
  );
  expect(found(`<ul>${items.join('')}</ul>`)).toEqual([NAMES]);
});

test('what stands between them does not part them, and is none of them', () => {
  expect(found(`<div>${card(1)}${card(2)}<div>Advertisement</div>${card(3)}${card(4)}</div>`)).toEqual([NAMES]);
});

test('sections that hold lists of their own are no cards', () => {
  const section = `<section><h2>River</h2>${cards()}</section>`;
  expect(found(section.repeat(4))).toEqual([NAMES, NAMES, NAMES, NAMES]);
});

test.each([
  ['three of them', `<div>${card(1)}${card(2)}${card(3)}</div>`],
  ['text without headings and pictures', `<div>${cards('<a href="/a">Headline of a text</a>')}</div>`],
  [
    'parts of one story that lead to one place',
    `<div>${cards('<h3><a href="#more">Headline of a part</a></h3>')}</div>`,
  ],
  ['long texts', `<div>${cards(`<h3><a href="/1">Headline number 1</a></h3>${prose().repeat(7)}`)}</div>`],
  ['menus', `<nav>${cards()}</nav>`],
  ['one-word links', `<div>${cards('<h3><a href="/1">River</a></h3>')}</div>`],
])('not so: %s', (_name, body) => expect(found(body)).toEqual([]));

test('the link of a heading names a card, however short it is', () => {
  const inside = '<h3><a href="/m">Mill</a></h3><a href="/m">Read the guide to it</a>';
  const body = [1, 2, 3, 4].map((number) => card(number, inside.replaceAll('/m', `/${number}`))).join('');
  expect(found(`<div>${body}</div>`)).toEqual([['Mill', 'Mill', 'Mill', 'Mill']]);
});
