import { labelsOf } from './label.ts';

const truths = (texts: string[], text: string) =>
  labelsOf(texts, { text }).map(({ isArticle, weight }) => (weight === 0 ? undefined : isArticle));

test('a block whose words follow one another in the gold belongs to the article', () => {
  expect(
    truths(['The river rose in the night.', 'Read more of the same here'], 'It is said: the river rose in the night.'),
  ).toEqual([true, false]);
});

test('a few words belong to it where they are a line of the gold, or stand between what belongs to it', () => {
  const gold = 'The flood\n\nThe river rose in the night and fell again by noon.';
  expect(truths(['The flood', 'Share', 'The river rose in the night and fell again by noon.'], gold)).toEqual([
    true,
    false,
    true,
  ]);
  expect(truths(['The river rose in the night', 'again', 'and fell again by noon.'], gold)).toEqual([true, true, true]);
});

test('signs between two blocks say nothing of either', () => {
  expect(
    truths(
      ['Read more of the same here', '•', 'river', '•', 'Read more of the same here'],
      'One\n\nA river in the night',
    ),
  ).toEqual([false, undefined, false, undefined, false]);
});

test('marked passages speak for the blocks that they stand in, and for no others', () => {
  const gold = { with: ['river  rose'], without: ['Read more'] };
  expect(labelsOf(['The river rose.', 'Read more', 'Nothing', 'The river rose. Read more'], gold)).toMatchObject([
    { isArticle: true, weight: 2.5 },
    { isArticle: false, weight: 2.5 },
    { weight: 0 },
    { weight: 0 },
  ]);
});

test('all pages count about the same, long or short', () => {
  const sum = (texts: string[], text: string) => labelsOf(texts, { text }).reduce((all, { weight }) => all + weight, 0);
  const line = 'The river rose in the night and fell again by noon, so they said. ';
  expect(sum(Array(10).fill(line), line.repeat(10))).toBeCloseTo(100, 5);
  expect(sum(Array(90).fill(line), line.repeat(90))).toBeCloseTo(100, 5);
});
