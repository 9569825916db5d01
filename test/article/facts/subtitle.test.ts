import { findSubtitle } from '../../../src/article/facts/subtitle.ts';
import { pageOf, story } from '../../support/page.ts';

const TITLE = 'River rises in the night';
const LINE = 'By the morning the meadows had gone under';

function subtitleOf(after: string, { head = '', before = '' } = {}): string | undefined {
  return findSubtitle(pageOf(`${before}<article><h1>${TITLE}</h1>${after}</article>`, head), [], TITLE);
}

test.each([
  `<h2 class="subtitle">${LINE}</h2>`,
  `<p class="article-standfirst"> ${LINE}\n </p>`,
  `<div class="dek">${LINE}</div>`,
  `<p itemprop="alternativeHeadline">${LINE}</p>`,
  `<div class="ContentHeaderDek-bIqFFZ ePRlMp">${LINE}</div>`,
  `<div class="v2-subhed">${LINE}</div>`,
  `<div class="subtitle"><p>${LINE}</p></div>`,
  `<div class="article__deck"><h2>${LINE}</h2></div>`,
  `<header><div><h2 class="post_sub-title">${LINE}</h2></div></header>`,
])('%s is a subtitle', (after) => expect(subtitleOf(after)).toBe(LINE));

test('a line with a vaguer name is the subtitle if the description of the page says the same', () => {
  const after = `<p class="article-lead">${LINE}</p>`;
  const described = `<meta property="og:description" content="${LINE}.">`;
  expect(subtitleOf(after, { head: described })).toBe(LINE);
  const parted = described.replace(' had', ' , had').replace('meadows', '‘meadows’');
  expect(subtitleOf(after, { head: parted })).toBe(LINE);
  expect(subtitleOf(after, { head: '<meta name="description" content="Another story">' })).toBeUndefined();
  expect(subtitleOf(after)).toBeUndefined();
});

test.each([
  ['a first line of the text', `<p>${LINE}</p>${story(1)}`],
  ['a heading', `<h2>${LINE}</h2>`],
  ['a name that only holds the word', `<p class="desktop">${LINE}</p>`],
  ['a word', '<p class="dek">Local</p>'],
  ['a whole text', `<p class="dek">${'Many words. '.repeat(50)}</p>`],
  ['a box of more than a line', `<div class="subtitle"><p>${LINE}</p><p>${LINE}</p></div>`],
])('%s is no subtitle', (_name, after) => expect(subtitleOf(after)).toBeUndefined());

test('below a long bar to share, only what the description says too is the subtitle', () => {
  const bar = '<div><span>To the mill</span></div>'.repeat(50);
  const head = `<meta property="og:description" content="${LINE}">`;
  expect(subtitleOf(`${bar}<div class="lead-container"><p>${LINE}</p></div>`, { head })).toBe(LINE);
  expect(subtitleOf(`${bar}<p class="subtitle">${LINE}</p>`)).toBeUndefined();
});

test('a box of a heading and more is no subtitle', () => {
  expect(subtitleOf(`<div class="dek"><h2>${LINE}</h2><p>${LINE}</p></div>`)).toBeUndefined();
});

test('a line before the title is no subtitle', () => {
  expect(subtitleOf('', { before: `<p class="subtitle">${LINE}</p>` })).toBeUndefined();
});

test('a rule places the subtitle', () => {
  const rules = [{ name: 'a rule', match: { generic: true } as const, subtitle: { selectors: ['.lead'] } }];
  expect(findSubtitle(pageOf('<p class="dek">No</p><p class="lead">Yes</p>'), rules, TITLE)).toBe('Yes');
});
