import { Blocks } from '../../../../src/article/body/score/blocks.ts';
import { signatureOf } from '../../../../src/article/body/score/signature.ts';
import { isInside } from '../../../../src/article/body/score/surroundings.ts';
import { pageOf, prose, proseText } from '../../../support/page.ts';
import { surroundings } from './features-of.ts';

describe('the title', () => {
  const title = 'the river';

  test.each([
    ['the main heading of its words, be there others', '<h1>Paper</h1><h1>The River</h1>', 1],
    ['any main heading, where none has its words', '<p>The River</p><h1>Paper</h1>', 1],
    ['a text of its words, where there is no main heading', '<p>Paper</p><h2>The River</h2>', 1],
    ['nowhere', '<p>Paper</p><h2>The mill</h2>', -1],
  ])('is %s', (_name, body, place) => {
    expect(surroundings(body, { title }).titlePlace).toBe(place);
  });

  test('is no text without words where the page has none', () => {
    expect(surroundings('<p>—</p>').titlePlace).toBe(-1);
  });
});

test('the frame of the prose is the deepest that holds three fifths of it', () => {
  const name = (body: string) => surroundings(body).proseFrame.element.className;
  const three = prose(1) + prose(2) + prose(3);
  expect(name(`<div class="a"><div class="b">${three}</div>${prose(4)}</div>`)).toBe('b');
  expect(name(`<div class="a"><div class="b">${prose(1)}</div>${three}</div>`)).toBe('a');
});

test('blocks of prose and articles are counted', () => {
  const page = surroundings(`<article>${prose()}</article><article><p>Short</p></article>`);
  expect(page).toMatchObject({ proseBlocks: 1, articles: 2 });
});

test('texts count as the same by their first sixty characters', () => {
  const start = 'x'.repeat(60);
  const { count } = surroundings(`<p>${start} one</p><p>${start} two</p><p>Other</p>`);
  expect([...count]).toEqual([
    [start, 2],
    ['Other', 1],
  ]);
});

test('text and prose before a block are added up', () => {
  const length = proseText().length;
  const page = surroundings(`<p>1234</p>${prose()}<p>Last</p>`);
  expect(page.before).toEqual([0, 4, length + 4]);
  expect(page.proseBefore).toEqual([0, 0, length]);
});

test('blocks are counted to the next and the last one of prose; far away is what is not there', () => {
  const { toNext, toLast } = surroundings(`<p>a</p><p>b</p>${prose()}<p>c</p>`);
  expect(toNext.slice(0, 2)).toEqual([1, 0]);
  expect(toLast.slice(3)).toEqual([0]);
  expect(Math.min(...toNext.slice(2), ...toLast.slice(0, 3))).toBeGreaterThanOrEqual(60);
});

test('a heading counts until the next one', () => {
  const page = surroundings('<p>a</p><h2>Related articles</h2><p>b</p><h3><a href="/x">The river</a></h3>');
  expect(page.heading).toEqual([0, 1, 1, 0]);
  expect(page.headingLinked).toEqual([false, false, false, true]);
  expect(page.toHeading).toEqual([60, 0, 1, 0]);
});

test('three frames of one name side by side are units, two are not, and frames without text do not count', () => {
  const units = (body: string) => [...surroundings(body).units.values()];
  expect(units('<div class="a">x</div><div class="b">y</div>'.repeat(3))).toEqual([3, 3, 3, 3, 3, 3]);
  expect(units('<div class="a">x</div>'.repeat(2))).toEqual([]);
  expect(units(`${'<div class="a">x</div>'.repeat(2)}<div class="a"></div>`)).toEqual([]);
});

test('blocks in frames of the same tags and classes are added up', () => {
  const page = surroundings(`<p class="a">${proseText()}</p><p class="a">Short</p><p>Other</p>`);
  expect(page.alike.get(page.signatures[0] ?? '')).toEqual({ text: proseText().length + 5, prose: proseText().length });
  expect(page.signatures[0]).toBe(page.signatures[1]);
  expect(page.signatures[0]).not.toBe(page.signatures[2]);
});

test('a frame is inside of itself and of those around it, but not of one beside it', () => {
  const { list, root } = new Blocks(pageOf('<div><p>One</p></div><p>Two</p>').body);
  const [one, two] = list.map(({ frame }) => frame);
  if (!one || !two) throw new Error('Two blocks were expected.');
  expect([isInside(one, one), isInside(one, root), isInside(one, two), isInside(root, one)]).toEqual([
    ...[true, true, false, false],
  ]);
  expect(signatureOf(one)).toBe('P.<DIV.');
});
