import { findCards } from '../../../src/article/kinds/cards.ts';
import { shapeCards } from '../../../src/article/kinds/shape-cards.ts';
import { draftOf, htmlIn, prose } from '../../support/page.ts';

function shaped(body: string): string {
  const draft = draftOf(body);
  shapeCards(draft, findCards(draft.root, draft.measures));
  return htmlIn(draft.root).replaceAll(' data-lectern-part="cards"', ' cards');
}

const numbers = [1, 2, 3, 4];

/** Cards as a page makes them, and the items that they become. */
function pair(card: (number: number) => string, item: (number: number) => string): [string, string] {
  return [numbers.map(card).join(''), `<ul cards="">${numbers.map(item).join('')}</ul>`.replace('cards=""', 'cards')];
}

test.each([
  [
    'with a linked heading, a linked picture, and a call',
    ...pair(
      (n) =>
        `<div><a href="/${n}"><img src="/${n}.png"></a><h4 id="h${n}"><a href="/${n}">The river rises, ${n}</a></h4><p>In the night.</p><a href="/${n}">Read more</a></div>`,
      (n) =>
        `<li><img src="/${n}.png"><h3 id="h${n}"><a href="/${n}">The river rises, ${n}</a></h3><p>In the night.</p></li>`,
    ),
  ],
  [
    'that are figures',
    ...pair(
      (n) => `<figure><img src="/${n}.png"><figcaption><a href="/${n}">The river rises, ${n}</a></figcaption></figure>`,
      (n) =>
        `<li><img src="/${n}.png"><h3><a href="/${n}">The river rises, ${n}</a></h3><figcaption></figcaption></li>`,
    ),
  ],
  [
    'that are one link each',
    ...pair(
      (n) => `<a href="/${n}"><img src="/${n}.png"><h3>The river rises, ${n}</h3><p>In the night.</p></a>`,
      (n) => `<li><img src="/${n}.png"><h3><a href="/${n}">The river rises, ${n}</a></h3><p>In the night.</p></li>`,
    ),
  ],
  [
    'that are one link each, without a heading',
    ...pair(
      (n) => `<a href="/${n}"><img src="/${n}.png">The river rises, ${n}</a>`,
      (n) => `<li><img src="/${n}.png"><h3><a href="/${n}">The river rises, ${n}</a></h3></li>`,
    ),
  ],
  [
    'that hold one link around all',
    ...pair(
      (n) => `<article><a href="/${n}"><h3>The river rises, ${n}</h3><p>In the night.</p></a></article>`,
      (n) => `<li><h3><a href="/${n}">The river rises, ${n}</a></h3><p>In the night.</p></li>`,
    ),
  ],
  [
    'whose excerpt is a link, too',
    ...pair(
      (n) =>
        `<div><h3><a href="/${n}">The river rises, ${n}</a></h3><a href="/${n}">In the night it rose by a metre.</a></div>`,
      (n) => `<li><h3><a href="/${n}">The river rises, ${n}</a></h3>In the night it rose by a metre.</li>`,
    ),
  ],
  [
    'with a picture of the author',
    ...pair(
      (n) =>
        `<div><figure><img src="/${n}.png"></figure><h3><a href="/${n}">The river rises, ${n}</a></h3><p><img src="/me.png">Me</p></div>`,
      (n) =>
        `<li><figure><img src="/${n}.png"></figure><h3><a href="/${n}">The river rises, ${n}</a></h3><p>Me</p></li>`,
    ),
  ],
])('cards %s get one form', (_name, cards, list) => expect(shaped(`<div>${cards}</div>`)).toBe(`<div>${list}</div>`));

test('a list of the page is replaced, a heading between cards stays in its place', () => {
  const item = (n: number) => `<li><h3><a href="/${n}">The river rises, ${n}</a></h3></li>`;
  expect(shaped(`<div><ul>${numbers.map(item).join('')}</ul></div>`)).toBe(
    `<div><ul cards>${numbers.map(item).join('')}</ul></div>`,
  );
  const card = (n: number) => `<div><h3><a href="/${n}">The river rises, ${n}</a></h3></div>`;
  expect(shaped(`<section>${card(1)}${card(2)}<h2>Older</h2>${card(3)}${card(4)}</section>`)).toBe(
    `<section><ul cards>${item(1)}${item(2)}</ul><h2>Older</h2><ul cards>${item(3)}${item(4)}</ul></section>`,
  );
});

test('text is left as it is', () => expect(shaped(prose())).toBe(prose()));
