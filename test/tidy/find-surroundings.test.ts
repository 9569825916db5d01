import { findSurroundings } from '../../src/tidy/find-surroundings.ts';
import { box, layOut } from './layout.ts';

beforeAll(layOut);

const TEXT = box(300, 100, 400, 3000);
const ARTICLE = `<article><p ${TEXT}>Text</p><p ${TEXT}>More text</p></article>`;

/** Lists what stands around the article: "id family". */
function around(html: string): string[] {
  document.body.innerHTML = html;
  const article = new Set(document.querySelectorAll('article > p'));
  return findSurroundings(article).map(({ element, family }) => `${element.id} ${family}`);
}

const teasers = (count: number, text = ''): string =>
  Array.from(
    { length: count },
    (_, place) => `<a href="/${place}">Another story of the town, number ${place}</a>${text}`,
  ).join(' ');

test('a column is known by its name, by its element, or by its place beside the text', () => {
  expect(around(`${ARTICLE}<div id="a" class="site-sidebar">Weather</div>`)).toEqual(['a sidebars']);
  expect(around(`${ARTICLE}<div id="secondary">Weather</div>`)).toEqual(['secondary sidebars']);
  expect(around(`${ARTICLE}<aside id="a">${teasers(1)}</aside>`)).toEqual(['a sidebars']);
  expect(around(`${ARTICLE}<div id="a" ${box(720, 100, 250, 900)}>${teasers(1)}</div>`)).toEqual(['a sidebars']);
});

test('what is below the text, as wide as it, or has no headline is no column by its place', () => {
  expect(around(`${ARTICLE}<div id="a" ${box(720, 3200, 250, 900)}>${teasers(1)}</div>`)).toEqual([]);
  expect(around(`${ARTICLE}<div id="a" ${box(300, 100, 400, 900)}>${teasers(1)}</div>`)).toEqual([]);
  expect(around(`${ARTICLE}<div id="a" ${box(720, 100, 250, 900)}>By Ana Torres</div>`)).toEqual([]);
  expect(around(`${ARTICLE}<aside id="a">By Ana Torres</aside>`)).toEqual([]);
});

test('a style called secondary makes no column of a button or a line', () => {
  expect(around(`${ARTICLE}<button id="a" class="button--secondary">More rows</button>`)).toEqual([]);
  expect(around(`${ARTICLE}<div id="a" class="text-secondary-300">Call us</div>`)).toEqual([]);
});

test('teasers before and after the text are related stories, or those that are read most', () => {
  expect(around(`<div id="a">${teasers(3)}</div>${ARTICLE}<div id="b">${teasers(3)}</div>`)).toEqual([
    'a related',
    'b related',
  ]);
  expect(around(`${ARTICLE}<div id="a"><h3>Most read</h3>${teasers(3)}</div>`)).toEqual(['a mostRead']);
});

test('a few links, the same link again and again, and a text with links are no teasers', () => {
  expect(around(`${ARTICLE}<div id="a">${teasers(2)}</div>`)).toEqual([]);
  const same = teasers(3).replace(/href="[^"]+"/g, 'href="/1"');
  expect(around(`${ARTICLE}<div id="a">${same}</div>`)).toEqual([]);
  expect(around(`${ARTICLE}<div id="a">${teasers(3, 'A long excerpt. '.repeat(40))}</div>`)).toEqual([]);
});

test('the head, the foot and the menus of the site stay, and so do the title and what lies within the text', () => {
  expect(around(`<header>${teasers(4)}</header>${ARTICLE}<footer>${teasers(4)}</footer>`)).toEqual([]);
  expect(around(`<div class="main-nav">${teasers(4)}</div>${ARTICLE}`)).toEqual([]);
  expect(around(`<div class="sidebar"><h1>The title</h1></div>${ARTICLE}`)).toEqual([]);
  const list = `<div id="a">${teasers(4)}</div>`;
  expect(around(ARTICLE.replace('</p>', `</p>${list}`))).toEqual([]);
  expect(around(ARTICLE.replace('</article>', `${list}</article>`))).toEqual([]);
});
