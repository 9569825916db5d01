import { Blocks } from '../../../src/article/body/score/blocks.ts';
import type { ScoredBlock } from '../../../src/article/body/score/score-text.ts';
import { findCards } from '../../../src/article/kinds/cards.ts';
import { cardScores, wholeCards } from '../../../src/article/kinds/listing.ts';
import { draftOf, pageOf } from '../../support/page.ts';

/** Scores by the first sign of a text: kept, not quite, never. */
const SCORES: Readonly<Record<string, number>> = { '+': 2, '~': -2, '-': -7 };

/** What is kept of a list of cards, each a title and a line beneath it. */
function kept(titles: readonly string[]): string[] {
  const cards = titles.map((title) => `<li class="card"><h3>${title}</h3><p>~ 3 May</p></li>`).join('');
  const blocks = new Blocks(pageOf(`<p>~ Sort by</p><ul>${cards}</ul>`).body).list.map((block): ScoredBlock => {
    return Object.assign(block, { score: SCORES[block.text.charAt(0)] ?? 0, reason: undefined, isCaption: false });
  });
  return wholeCards(
    blocks,
    blocks.filter(({ score }) => score > 0),
    0,
  ).map(({ text }) => text);
}

test('titles of cards are kept like a third of them, and lines that none is kept of are not', () => {
  expect(kept(['+ One', '~ Two', '~ Three', '+ Four', '~ Five'])).toEqual([
    '+ One',
    '~ Two',
    '~ Three',
    '+ Four',
    '~ Five',
  ]);
});

test('where fewer are kept, or there are fewer of them, each is kept for itself', () => {
  expect(kept(['+ One', '~ Two', '~ Three', '~ Four'])).toEqual(['+ One']);
  expect(kept(['+ One', '~ Two', '~ Three'])).toEqual(['+ One']);
});

test('what is certainly none of the text stays away', () => {
  expect(kept(['+ One', '- Two', '+ Three', '+ Four'])).toEqual(['+ One', '+ Three', '+ Four']);
});

test('cards of the main lists are more likely, those of a small list and other text are not', () => {
  const cards = (name: string, text: string) =>
    [1, 2, 3, 4]
      .map((n) => `<li><h3><a href="/${name}${n}">${name} headline ${n}</a></h3><p>${text}</p></li>`)
      .join('');
  const draft = draftOf(
    `<p>Sort by</p><ul>${cards('Main', 'What it tells. '.repeat(20))}</ul><div><ul>${cards('Side', 'So.')}</ul></div>`,
  );
  const blocks = new Blocks(draft.root).list.map((block): ScoredBlock => {
    return Object.assign(block, { score: 0, reason: undefined, isCaption: false });
  });
  cardScores({ cards: () => findCards(draft.root, draft.measures) }, draft)(blocks);
  const likely = blocks.filter(({ score }) => score > 0).map(({ text }) => text.slice(0, 4));
  expect(likely).toEqual(['Main', 'What', 'Main', 'What', 'Main', 'What', 'Main', 'What']);
  expect(blocks).toHaveLength(17);
});
