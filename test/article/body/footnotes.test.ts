import { withFootnotes } from '../../../src/article/body/footnotes.ts';
import { Blocks } from '../../../src/article/body/score/blocks.ts';
import type { ScoredBlock } from '../../../src/article/body/score/score-text.ts';
import { pageOf, proseText } from '../../support/page.ts';

/** The texts that are kept of a body when its paragraphs of class `text` are the article. */
function kept(body: string): string[] {
  const root = pageOf(body).body;
  const blocks = new Blocks(root).list.map(
    (block): ScoredBlock => ({ ...block, score: 0, reason: undefined, isCaption: false }),
  );
  const text = blocks.filter(({ frame }) => frame.element.matches('.text'));
  return withFootnotes(root, text, blocks).map((block) => block.text.slice(0, 12));
}

const TEXT = `<p class="text">${proseText()}<sup id="ref1"><a href="#note1">1</a></sup></p>`;

test.each([
  ['a list', '<ol><li id="note1">A note. <a href="#ref1">back</a></li></ol>'],
  ['a mark at the start of a line', '<p><a id="note1" href="#ref1">1</a> A note.</p>'],
  ['an old anchor', '<p><a name="note1"></a>A note. <a href="#ref1">back</a></p>'],
  ['a full address', '<div id="note1">A note. <a href="/here#ref1">back</a></div>'],
])('a note that leads back to the text is kept: %s', (_name, note) => {
  expect(kept(`${TEXT}<p>Other</p>${note}`)).toHaveLength(2);
});

test.each([
  ['does not lead back', '<p id="note1">Comments</p><p><a href="#top">top</a></p>'],
  ['leads elsewhere', '<p id="note1">Comments <a href="#other">x</a></p><p id="other">x</p>'],
  ['is no link of the text', '<p id="a"><a href="#b">x</a></p><p id="b"><a href="#a">y</a></p>'],
  ['is longer than the text', `<p id="note1">${proseText().repeat(3)} <a href="#ref1">back</a></p>`],
])('nothing is added where a place %s', (_name, other) => {
  expect(kept(TEXT + other)).toEqual(['Paragraph 1 ']);
});

test('the notes stand where the page has them', () => {
  const note = '<p id="note1">A note. <a href="#ref1">back</a></p>';
  expect(kept(`${note}${TEXT}`)).toEqual(['A note. back', 'Paragraph 1 ']);
});
