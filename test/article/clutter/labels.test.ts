import { labelKind } from '../../../src/article/clutter/labels.ts';

test.each([
  ["Don't Miss", 'rail'],
  ['DON’T MISS', 'rail'],
  ['Up Next:', 'rail'],
  [' Read more ', 'rail'],
  ['— Related Stories —', 'rail'],
  ['Lo más leído', 'rail'],
  ['À lire aussi', 'rail'],
  ['Mehr zum Thema', 'rail'],
  ['Читайте также:', 'rail'],
  ['اقرأ أيضًا', 'rail'],
  ['関連記事', 'rail'],
  ['Also in Politics 101', 'rail'],
  ['More from The Paper', 'rail'],
  ['Related Topics:', 'topics'],
  ['Tags', 'topics'],
  ['Themen', 'topics'],
  ['Advertisement', 'line'],
  ['ANZEIGE', 'line'],
  ['Share this article', 'line'],
  ['Send this to a friend', 'line'],
  ['Getting your Trinity Audio player ready...', 'line'],
] as const)('%p announces: %s', (text, kind) => expect(labelKind(text)).toBe(kind));

test.each([
  '',
  'The related question of money',
  'Related work and its limits',
  'Share of the vote',
  'Trending upwards',
  'Up next to the wall',
  'Listening',
  'Tagsüber',
  'Read more slowly',
  'Also in',
  `More from ${'a very long name '.repeat(4)}`,
])('%p is no label', (text) => expect(labelKind(text)).toBeUndefined());
