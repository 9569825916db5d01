import { blockAround, blockAt, blockBeside, blockInside } from '../../../src/reader/leave-out/blocks.ts';
import { pageOf } from '../../support/page.ts';

const BODY = `<article><header><h1>The title</h1></header>
  <figure class="lead"><img src="/lead.png" alt="The lead"></figure>
  <div class="body"><p id="one">One <a href="#">link</a>.</p>
  <blockquote id="quote"><p>Alone in it.</p></blockquote>
  <ul id="list"><li id="first">First</li><li id="second"><p>Second</p></li></ul>
  <div class="scroll-box" id="box"><table><tr><td id="cell">1</td></tr></table></div>
  <p id="own" data-aid="translation">Made by the reader</p>
  <p id="last">Last</p></div>
  <section class="missing"><p id="under">Under it</p></section></article>`;

const { body: root } = pageOf(BODY);
const at = (selector: string) => blockAt(root.querySelector(selector) as Element)?.id;
const by = (selector: string) => blockAt(root.querySelector(selector) as Element) as HTMLElement;

test.each([
  ['a', 'one'],
  ['blockquote p', 'quote'],
  ['#second p', 'second'],
  ['#cell', 'box'],
  ['#own', undefined],
  ['h1', undefined],
  ['#under', undefined],
  ['.body', undefined],
])('under %s the block is %s', (place, id) => expect(at(place)).toBe(id));

test('the lead image is a block, and comes before the text', () => {
  const lead = by('.lead img');
  expect(lead.className).toBe('lead');
  expect(blockBeside(lead, 1)?.id).toBe('one');
  expect(blockBeside(by('#one'), -1)).toBe(lead);
  expect(blockBeside(lead, -1)).toBe(undefined);
});

test('blocks are walked beside each other, inwards and outwards', () => {
  expect(blockBeside(by('#one'), 1)?.id).toBe('quote');
  expect(blockInside(by('#list'))?.id).toBe('first');
  // `#list` itself is around its entries.
  expect(blockAround(by('#first'))?.id).toBe('list');
  expect(blockBeside(by('#first'), 1)?.id).toBe('second');
  expect(blockBeside(by('#second'), 1)?.id).toBe('box');
  expect(blockBeside(by('#cell'), 1)?.id).toBe('last');
  expect(blockBeside(by('#last'), 1)).toBe(undefined);
  expect(blockAround(by('#one'))).toBe(undefined);
});
