import { GROUP_COUNT, GROUP_NAMES, Vocabulary } from '../../../../src/article/body/score/vocabulary.ts';

const vocabulary = new Vocabulary();
const namesOf = (attribute: string) =>
  GROUP_NAMES.filter((_, group) => vocabulary.groupsOf(attribute) & (1 << group)).sort();

test.each([
  ['sidebar', ['sidebar']],
  ['entry-content__text', ['body']],
  ['forumPost', ['posts']],
  ['storyThread', ['body', 'posts']],
  ['SHARE bar', ['sharing']],
  ['credit', ['byline', 'captions']],
  ['menu footer', ['footer', 'menu']],
  ['sidebars', []],
  ['', []],
])('"%s" names %j', (attribute, names) => {
  expect(namesOf(attribute)).toEqual(names);
});

test('asking again gives the same', () => {
  expect(namesOf('comments')).toEqual(namesOf('comments'));
});

test('a long list of styles names nothing', () => {
  expect(vocabulary.groupsOf(`sidebar ${'x'.repeat(300)}`)).toBe(0);
});

test('a set of groups fits into a number', () => {
  expect(GROUP_COUNT).toBeLessThanOrEqual(31);
});
