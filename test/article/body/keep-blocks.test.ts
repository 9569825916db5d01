import { keepBlocks, takeRest } from '../../../src/article/body/keep-blocks.ts';
import { Blocks } from '../../../src/article/body/score/blocks.ts';
import { isCaption } from '../../../src/article/body/score/captions.ts';
import type { ScoredBlock } from '../../../src/article/body/score/score-text.ts';
import { readFacts } from '../../../src/article/facts/facts.ts';
import { draftOf, htmlIn, prose } from '../../support/page.ts';

/** Keeps the blocks that begin with "Paragraph", and takes the rest in both steps. */
function kept(body: string) {
  const draft = draftOf(body);
  const blocks = new Blocks(draft.root).list.map(
    (block): ScoredBlock => ({ ...block, score: 0, reason: undefined, isCaption: isCaption(block) }),
  );
  const core = keepBlocks(draft, blocks, new Set(blocks.filter(({ text }) => text.startsWith('Paragraph'))));
  const inside = htmlIn(core);
  takeRest(draft, blocks, core, readFacts(draft));
  const removals = draft.removals.map(({ reason, kind, text, pictures }) => [reason, kind, text, pictures]);
  return { inside, removals };
}

test('the core is the smallest element that holds the kept text, and everything else is recorded', () => {
  const { inside, removals } = kept(
    `<header>Site</header><main><div>${prose(1)}<p>Ask the mill for its wheel again</p>${prose(2)}</div></main>`,
  );
  expect(inside).toBe(prose(1) + prose(2));
  expect(removals).toEqual([
    ['beside the text', 'furniture', 'Site', 0],
    ['beside the text', 'text', 'Ask the mill for its wheel again', 0],
  ]);
});

test('a run of text goes out of a line that stays', () => {
  const { inside, removals } = kept(`<div>${prose(1)}Loose words <b>of the page</b>${prose(2)}</div>`);
  expect(inside).toBe(prose(1) + prose(2));
  expect(removals).toEqual([['beside the text', 'furniture', 'Loose words of the page', 0]]);
});

test('prose beside the article is recorded apart from what surrounds it', () => {
  const { removals } = kept(
    `<main>${prose(1)}${prose(2)}</main><div><ul><li>One</li><li>Two</li></ul>${prose(3).replace('Paragraph', 'Chapter')}${'<p>Three</p>'.repeat(60)}</div>`,
  );
  const texts = removals.filter(([, kind]) => kind === 'text').map(([, , text]) => String(text).slice(0, 9));
  expect(texts).toEqual(['Chapter 3']);
});

test('a picture stays in a few boxes between kept lines, and goes out of many, by itself', () => {
  const picture = (boxes: number) =>
    `${'<div>'.repeat(boxes)}<img src="/mill.jpg" alt="The mill">${'</div>'.repeat(boxes)}`;
  expect(kept(`<main>${prose(1)}${picture(3)}${prose(2)}</main>`).inside).toContain('<img');
  const { inside, removals } = kept(`<main>${prose(1)}${picture(4)}${prose(2)}</main>`);
  expect(inside).not.toContain('<img');
  expect(removals).toEqual([['beside the text', 'picture', 'The mill', 1]]);
});
