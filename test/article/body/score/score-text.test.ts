import { pageClaims } from '../../../../src/article/body/score/claims.ts';
import { lengthOf, reasonsOf, scoreText } from '../../../../src/article/body/score/score-text.ts';
import type { Finding } from '../../../../src/article/clutter/finding.ts';
import { ADDRESS, pageOf, prose, proseText, story } from '../../../support/page.ts';

/** The scored blocks of a body, in which every element of a class that is a reason has been found for that reason. */
function scored(body: string) {
  const page = pageOf(body);
  const claims = pageClaims(page, { title: 'The river', byline: undefined }, new URL(ADDRESS));
  const findings = (['consent', 'newsletter', 'rail'] as const).flatMap((reason) =>
    [...page.querySelectorAll(`.${reason}`)].map((element): Finding => ({ element, reason })),
  );
  return { page, blocks: scoreText(page.body, claims, findings) };
}

const scores = (body: string) => scored(body).blocks.map(({ score }) => score);

const PAGE = `<nav><a href="/a">Politics</a></nav><main><h1>The river</h1>${story()}</main><footer><p>© Paper</p></footer>`;

test('blocks come in the order of the page, with their texts', () => {
  const { blocks } = scored('<p>One</p><div>Two <b>three</b></div>');
  expect(blocks.map(({ text, texts }) => [text, texts.length])).toEqual([
    ['One', 1],
    ['Two three', 2],
  ]);
});

test('paragraphs of an article are likely, and the lines around it are not', () => {
  const [menu = 0, , ...texts] = scores(PAGE);
  const footer = texts.pop() ?? 0;
  expect(Math.min(...texts)).toBeGreaterThan(0);
  expect(Math.max(menu, footer)).toBeLessThan(0);
});

test('links of menus and footers are never kept', () => {
  expect(scores('<nav><a href="/a">Politics</a></nav><footer><p><a href="/b">Imprint</a></p></footer>')).toEqual([
    -7, -7,
  ]);
  expect(scores(`<footer>${prose()}</footer>`)).not.toEqual([-7]);
});

test('what asks for consent is never kept, of what asks for an address the short lines are not', () => {
  expect(scores(`<div class="consent"><p>Yes</p>${prose()}</div>`)).toEqual([-7, -7]);
  const [line, text] = scores(`<div class="newsletter"><p>Your address</p>${prose()}</div>`);
  expect(line).toBe(-7);
  expect(text).not.toBe(-7);
});

test('a text that a finder takes for clutter is less likely', () => {
  const [plain = 0] = scores(`<div>${prose()}</div>`);
  const { blocks } = scored(`<div class="rail">${prose()}</div>`);
  expect(blocks[0]?.reason).toBe('rail');
  expect(blocks[0]?.score).toBeLessThan(plain);
});

test('captions are marked', () => {
  const { blocks } = scored('<figure><img><figcaption>The mill</figcaption></figure><p>Text</p>');
  expect(blocks.map(({ isCaption }) => isCaption)).toEqual([true, false]);
});

test('the page is not altered, and scoring it again gives the same', () => {
  const { page, blocks } = scored(PAGE);
  expect(page.body.innerHTML).toBe(pageOf(PAGE).body.innerHTML);
  expect(scores(PAGE)).toEqual(blocks.map(({ score }) => score));
});

test('adjusting the score of a block leaves the others as they are', () => {
  const { blocks } = scored(`${prose(1)}${prose(2)}`);
  const [one, two] = blocks;
  const before = two?.score;
  if (one) one.score += 1;
  expect(two?.score).toBe(before);
});

test('the reason of a block is that of the nearest element around it, and the first for that element', () => {
  const { page, blocks } = scored('<div id="a"><section id="b"><p>One</p></section><p>Two</p></div><p>Three</p>');
  const find = (id: string) => page.getElementById(id) as Element;
  const findings: Finding[] = [
    { element: find('a'), reason: 'rail' },
    { element: find('b'), reason: 'tags' },
    { element: find('a'), reason: 'dialog' },
  ];
  expect(reasonsOf(blocks, findings)).toEqual(['tags', 'rail', undefined]);
  expect(reasonsOf(blocks, [])).toEqual([undefined, undefined, undefined]);
});

test('a page without text has no blocks', () => {
  expect(scores('<img><script>x()</script>')).toEqual([]);
});

test('the length of blocks is that of their texts', () => {
  expect(lengthOf(scored(`<p>One</p>${prose()}`).blocks)).toBe(3 + proseText().length);
  expect(lengthOf([])).toBe(0);
});
