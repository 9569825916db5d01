import { labelsOf } from './label.ts';

const truths = (texts: string[], text: string) =>
  labelsOf(texts, { text }).map(({ isArticle, weight }) => (weight === 0 ? undefined : isArticle));

test('a block belongs to the article if its words follow one another in the gold', () => {
  expect(
    truths(['The river rose in the night.', 'Read more of the same here'], 'It is said: the river rose in the night.'),
  ).toEqual([true, false]);
});

test('a few words belong to the article if they are a line of the gold, or between its blocks', () => {
  const gold = 'The flood\n\nThe river rose in the night and fell again by noon.';
  expect(truths(['The flood', 'Share', 'The river rose in the night and fell again by noon.'], gold)).toEqual([
    true,
    false,
    true,
  ]);
  expect(truths(['The river rose in the night', 'again', 'and fell again by noon.'], gold)).toEqual([true, true, true]);
});

test('blocks without words have no weight and leave their neighbours alone', () => {
  expect(
    truths(
      ['Read more of the same here', '•', 'river', '•', 'Read more of the same here'],
      'One\n\nA river in the night',
    ),
  ).toEqual([false, undefined, false, undefined, false]);
});

test('a passage labels the blocks that hold it, and no others', () => {
  const gold = { with: ['river  rose'], without: ['Read more'] };
  expect(labelsOf(['The river rose.', 'Read more', 'Nothing', 'The river rose. Read more'], gold)).toMatchObject([
    { isArticle: true, weight: 2.5 },
    { isArticle: false, weight: 2.5 },
    { weight: 0 },
    { weight: 0 },
  ]);
});

test('the blocks of a page weigh 100 together, however long it is', () => {
  const sum = (texts: string[], text: string) => labelsOf(texts, { text }).reduce((all, { weight }) => all + weight, 0);
  const line = 'The river rose in the night and fell again by noon, so they said. ';
  expect(sum(Array(10).fill(line), line.repeat(10))).toBeCloseTo(100, 5);
  expect(sum(Array(90).fill(line), line.repeat(90))).toBeCloseTo(100, 5);
});
