import { findNextStories } from '../../../src/article/clutter/find-next-stories.ts';
import { findingsOf } from '../../support/findings.ts';
import { story } from '../../support/page.ts';

const ASKED = 'River rises in the night';
const NAMED = `<title>${ASKED} | The Paper</title>`;
const asked = `<h1>${ASKED}</h1>${story(5)}`;
const next = (name: string) => `<section><h1>${name}</h1><time>June 3</time>${story(3)}</section>`;
const part = (name: string) => `<section><h1>${name}</h1>${story(3)}</section>`;

/** The first words of each further story. */
const found = (body: string, head = NAMED) =>
  findingsOf(findNextStories, body, head).map((finding) => finding.split('Paragraph')[0]);

test('each card of a story below the one that the head names is found', () => {
  expect(found(`<article>${asked}${next('Mill turns')}${next('Bridge opens')}</article>`)).toEqual([
    'next story: Mill turnsJune 3',
    'next story: Bridge opensJune 3',
  ]);
});

test('the largest card around a story is found', () => {
  expect(found(`<main>${asked}</main><div><div><b>Next</b>${next('Mill turns')}</div></div>`)).toEqual([
    'next story: NextMill turnsJune 3',
  ]);
});

test('og:title may name the story of the page', () => {
  expect(found(asked + next('Mill turns'), `<meta property="og:title" content="${ASKED}">`)).toEqual([
    'next story: Mill turnsJune 3',
  ]);
});

test('a further story is known by its author, its date or its link', () => {
  const signs = ['<a rel="author">Ana</a>', '<p class="ByLine">Ana</p>', '<time>1st</time>'];
  for (const sign of signs) {
    expect(found(asked + part('Mill turns').replace('</h1>', `</h1>${sign}`))).toHaveLength(1);
  }
  expect(found(asked + part('<a href="/mill">Mill turns</a>'))).toHaveLength(1);
  expect(found(asked + part('Mill turns').replace(/<h1>.*<\/h1>/, '<a href="/mill">$&</a>'))).toHaveLength(1);
  expect(found(`${asked}<article>${part('Mill turns')}</article>`)).toHaveLength(1);
});

test('a further story is known by its own address, below the asked one or above it', () => {
  const box = (name: string, text: string) => `<div class="item" data-path="/${name}">${text}</div>`;
  const other = box('mill', `<h1>Mill turns</h1>${story(3)}`);
  expect(found(box('river', asked) + other)).toHaveLength(1);
  expect(found(other + box('river', asked))).toHaveLength(1);
});

test.each([
  ['one story', asked],
  ['a short card of a further story', `${asked}<section><h1>Mill turns</h1>${story(1)}</section>`],
  ['a story before that of the page', `${next('Mill turns')}${asked}`],
  ['parts of the text in boxes of their own', asked + part('What came then') + part('What they say')],
  ['parts of the text under titles of the first level', `${asked}<h1>What came then</h1>${story(3)}`],
  [
    'a part of the text whose box holds text before it',
    `<h1>${ASKED}</h1><div>${story(5)}</div><div>${story(5)}<h1>What came then</h1>${story(3)}</div>`,
  ],
  ['a heading of the site above the title', `<h1>The Paper</h1>${asked}`],
])('%s stays', (_name, body) => expect(found(body)).toEqual([]));

test('nothing is found if the head names none of the titles', () => {
  expect(found(asked + next('Mill turns'), '<title>The Paper</title>')).toEqual([]);
  expect(found(asked + next('Mill turns'), '')).toEqual([]);
});

test('nothing is found if the story of the page has hardly any text', () => {
  expect(found(`<h1>${ASKED}</h1><p>Soon.</p>${next('Mill turns')}`)).toEqual([]);
});

test('a story above the one that the head names is found too', () => {
  expect(found(`<div>${next('Mill turns')}<div><h1>${ASKED}</h1>${story(5)}</div></div>`)).toEqual([
    'next story: Mill turnsJune 3',
  ]);
});

test('a title above it without a story is not, nor the same title in a bar', () => {
  expect(found(`<div><h1>The Paper</h1></div><div>${asked}</div>`)).toEqual([]);
  expect(found(`<div><h1>${ASKED}</h1>${story(3)}</div><div>${asked}</div>`)).toEqual([]);
});

test('where no story has a main title, those of the second level are told apart', () => {
  const head = '<title>Mill turns | The Paper</title>';
  const stories = ['River rises in the night', 'Mill turns']
    .map((name) => `<div class="story"><h2>${name}</h2><p class="byline">By Ada Reed</p>${story(4)}</div>`)
    .join('');
  expect(found(`<main>${stories}</main>`, head)).toHaveLength(1);
  expect(found(`<main><h1>Mill turns | The Paper</h1>${stories}</main>`, head)).toEqual([]);
});

describe('a story like that of the page before it, without author and day,', () => {
  const own = `<section><h1>${ASKED}</h1>${story(3)}</section>`;

  test('is found where the head gives exactly the title of the page', () => {
    expect(found(part('Mill turns') + own)).toHaveLength(1);
    expect(found(part('Mill turns') + own, `<meta property="og:title" content="${ASKED}">`)).toHaveLength(1);
  });

  test('stays where the title is a part of that, or the boxes differ', () => {
    expect(found(part('Mill turns') + own, `<title>${ASKED} and mills turn</title>`)).toEqual([]);
    expect(found(part('Mill turns') + own.replace('<section', '<section class="b"'))).toEqual([]);
  });
});
