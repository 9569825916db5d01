import { findTeasers } from '../../../src/article/clutter/find-teasers.ts';
import { findingsOf } from '../../support/findings.ts';
import { prose, proseText, story } from '../../support/page.ts';

const TITLE = '<h1>River rises in the night</h1>';
const teaser = (number: number) =>
  `<div class="card"><h3><a href="/s${number}">Story ${number}</a></h3><p>${proseText(number + 20)}</p></div>`;
const cards = (count: number) => Array.from({ length: count }, (_, number) => teaser(number)).join('');

const found = (body: string) => findingsOf(findTeasers, body).length;

test.each([
  ['a row after the marked article', `<main><article>${TITLE}${story()}</article><div>${cards(3)}</div></main>`],
  ['a row under a label', `<main>${TITLE}${story()}<section><h2>Popular stories</h2>${cards(2)}</section></main>`],
  ['a row after its label', `<main>${TITLE}${story()}<h2>Read next</h2><div>${cards(2)}</div></main>`],
  ['stories that are articles', `<div>${TITLE}${story()}</div><div>${cards(3).replaceAll('div', 'article')}</div>`],
  ['a small row at the end of the article', `<article>${TITLE}${story(9)}<div>${cards(3)}</div></article>`],
])('%s is found', (_name, body) => expect(found(body)).toBe(1));

test.each([
  ['the parts of a list article', `<article>${TITLE}${prose()}${cards(5)}</article>`],
  ['the parts of one in a box', `<main>${TITLE}${story()}<div>${cards(5)}</div></main>`],
  [
    'cards that are most of a page',
    `<div>${TITLE}${story(2)}</div><div>${cards(5).replaceAll('div', 'article')}</div>`,
  ],
  [
    'the last parts of a list that leads to many sites',
    `<article>${TITLE}${story(9)}<div>${cards(3).replaceAll(/\/s(\d)/g, 'https://s$1.example/')}</div></article>`,
  ],
  [
    'rows that are most of a page together',
    `<header>${TITLE}</header>${`<section>${cards(3).replaceAll('div', 'article')}</section>`.repeat(4)}${story(2)}`,
  ],
  [
    'rows with labels that follow no article',
    `${TITLE}${`<section><h2>Popular stories</h2>${cards(3)}</section>`.repeat(3)}<footer>${story()}</footer>`,
  ],
  ['goods of a page without a main title', `<div>${story()}</div><div>${cards(4).replaceAll('div', 'article')}</div>`],
  ['a row between paragraphs', `<article>${TITLE}${story(9)}<div>${cards(3)}</div>${story(2)}</article>`],
  ['a list of stories', `${TITLE}<div>${cards(6)}</div>`],
  ['what stands before the title', `<div>${cards(3)}</div><article>${TITLE}${story()}</article>`],
  ['links within the page', `<article>${TITLE}${story()}</article><div>${cards(3).replaceAll('"/s', '"#s')}</div>`],
])('%s: nothing is found', (_name, body) => expect(found(body)).toBe(0));

test('a box of the site after the text is found by its label', () => {
  const body = `<div id="text">${TITLE}${story()}</div>`;
  expect(found(`${body}<div id="quick"><h2>Quick links</h2>${prose(9)}</div>`)).toBe(1);
  expect(found(`${body}<div id="more"><h2>How it was measured</h2>${prose(9)}</div>`)).toBe(0);
});

test('a row without boxes is found with its excerpts, unless the text goes on after it', () => {
  const row = `<h4>Popular</h4>${cards(2).replaceAll(/<\/?div[^>]*>/g, '')}`;
  expect(found(`<main>${TITLE}${story()}${row}</main>`)).toBe(5);
  expect(found(`<main>${TITLE}${story()}${row}${prose(9)}</main>`)).toBe(0);
});
