import { Blocks } from '../../../../src/article/body/score/blocks.ts';
import { pageOf } from '../../../support/page.ts';

const blocksOf = (body: string) => new Blocks(pageOf(body).body);
const texts = (body: string) => blocksOf(body).list.map(({ text }) => text);

test('a text ends where a line of another element begins', () => {
  expect(texts('<div>One <b>two</b> three<p>Four</p>five</div><ul><li>Six<li>Seven</ul>')).toEqual([
    'One two three',
    'Four',
    'five',
    'Six',
    'Seven',
  ]);
});

test('one line break stays within a text, two end it', () => {
  expect(texts('<div>One<br>two<br><br>Three<br> <br>Four</div>')).toEqual(['One two', 'Three', 'Four']);
});

test('scripts, styles and frames have no text', () => {
  expect(texts('<p>One<script>no()</script></p><noscript>no</noscript><iframe>no</iframe>')).toEqual(['One']);
});

test('a block inside of a link or another inline element is a text of its own', () => {
  const { list } = blocksOf('<a href="/a">Before<div>Inside</div>after</a>');
  expect(list.map(({ text }) => text)).toEqual(['Before', 'Inside', 'after']);
  expect(list.map(({ text, linkText }) => text.length - linkText)).toEqual([0, 0, 0]);
});

test('links and italic letters are counted', () => {
  const [block] = blocksOf('<p>Plain <a href="/tag/x">link</a> <b>bold</b> <em>slanted</em></p>').list;
  expect(block).toMatchObject({ links: 1, linkText: 4, linkKind: 3, italic: 7 });
});

test('a custom element that begins with a block is a frame, and another is part of its line', () => {
  const { list } = blocksOf(
    '<side-rail><h3>Popular</h3><p>Mill</p></side-rail><p>The <my-name>river</my-name> rose</p>',
  );
  expect(list.map(({ frame }) => frame.parent?.element.localName)).toEqual(['side-rail', 'side-rail', 'body']);
});

test('every frame knows the sums of what is in it', () => {
  const { root } = blocksOf(
    `<article><p>${'word '.repeat(30)}</p><p><a href="/">Home</a></p><img src="x.png"></article>`,
  );
  expect(root).toMatchObject({ blocks: 2, links: 1, linkText: 4, images: 1, prose: 149, text: 153 });
});

test('a frame knows how far above it names speak of comments', () => {
  const { list } = blocksOf('<section id="comments"><div><p>Nice</p></div></section><p>Text</p>');
  const [comment, text] = list;
  expect(comment?.frame.depth).toBe(4);
  expect(comment?.frame.near[1]).toBe(2);
  expect(text?.frame.near[1]).toBe(0);
});
