import { compare } from '../../../../src/reader/aids/changes/compare.ts';
import {
  HASH_CHARS,
  joined,
  MAX_PARAGRAPHS,
  paragraphsOf,
  SKETCH_CHARS,
  separated,
} from '../../../../src/reader/aids/changes/prints.ts';

/** The body of an article as the reader has it. */
function body(paragraphs: readonly string[], language = 'en'): HTMLElement {
  const article = document.createElement('article');
  article.lang = language;
  const made = document.createElement('div');
  made.className = 'body';
  for (const words of paragraphs) {
    const paragraph = document.createElement('p');
    paragraph.append(
      ...words.split('\n').flatMap((line, at) => (at > 0 ? [document.createElement('br'), line] : [line])),
    );
    made.append(paragraph);
  }
  article.append(made);
  return made;
}

const prints = (paragraphs: readonly string[], language?: string) =>
  paragraphsOf(body(paragraphs, language)).map(({ print }) => print);

const changes = (before: readonly string[], now: readonly string[], language?: string) =>
  compare(prints(before, language), prints(now, language))?.map((change) => change ?? '');

const BRIDGE = 'The bridge over the canal was closed on Tuesday after an inspector found cracks in two of its arches.';
const SCHOOL = 'Schools on the north bank open two hours later until buses have found another way through the town.';
const FERRY = 'A ferry takes over for people on foot; it leaves every twenty minutes and costs nothing before May.';
const MAYOR =
  'The mayor, who had promised a new bridge before the vote, said nothing about who was going to pay for it.';

test.each([
  ['an added one', [BRIDGE, FERRY], [BRIDGE, SCHOOL, FERRY], ['', 'new', '']],
  ['one whose figure was corrected', [BRIDGE, SCHOOL], [BRIDGE.replace('two', 'three'), SCHOOL], ['altered', '']],
  ['a short one that was corrected', [BRIDGE, 'Two dead', SCHOOL], [BRIDGE, 'Five dead', SCHOOL], ['', 'altered', '']],
  ['one that was written anew in its place', [BRIDGE, SCHOOL, FERRY], [BRIDGE, MAYOR, FERRY], ['', 'altered', '']],
  ['a row beside added ones', ['Row 1', 'Other 2'], ['A line', 'Row 4', 'Other 2'], ['new', 'altered', '']],
  ['one that has gone', [BRIDGE, SCHOOL, FERRY], [BRIDGE, FERRY], ['', '']],
  ['those that have only moved', [BRIDGE, SCHOOL, FERRY], [FERRY, MAYOR, BRIDGE, SCHOOL], ['', 'new', '', '']],
  [
    'an altered one that has moved',
    [BRIDGE, SCHOOL, FERRY],
    [MAYOR, FERRY, BRIDGE, `${SCHOOL} So it was said.`],
    ['new', '', '', 'altered'],
  ],
])('%s is told from the others', (_, before, now, expected) => expect(changes(before, now)).toEqual(expected));

test('of several with the same words the one beside another new one is new', () => {
  const before = ['Goal!', BRIDGE, 'Goal!', SCHOOL];
  expect(changes(before, ['Goal!', FERRY, ...before])).toEqual(['new', 'new', '', '', '', '']);
});

test('a text without a paragraph that was there before is another text', () => {
  expect(changes([BRIDGE, SCHOOL], [FERRY, MAYOR])).toBe(undefined);
  const ships = Array.from({ length: 60 }, (_, at) => `Ship ${at ** 3} lay in dock ${at}.`);
  const roofs = Array.from(
    { length: 60 },
    (_, at) => `The storm took ${at + 9} roofs off the houses at quay ${at * 7}.`,
  );
  expect(changes(ships, roofs)).toBe(undefined);
});

test.each([
  ['spaces and breaks', 'It was late. Nobody came.', 'It  was\u00a0late.\nNobody came. '],
  ['signs of quotation and dashes', '“It’s late” – she said…', '"It\'s late" - she said...'],
  ['soft hyphens and joiners', 'The underground station', 'The under\u00adground sta\u200btion'],
])('%s are no change', (_, before, now) => expect(changes([SCHOOL, before], [SCHOOL, now])).toEqual(['', '']));

test.each([
  ['en', '5 minutes ago', '2 hours ago'],
  ['en', 'Updated 1 min. ago', 'Updated 3 days ago'],
  ['en', 'Posted 5m', 'Posted 2h ago'],
  ['en', 'Last updated: 27 November 2026, 14:05', 'Last updated: 28 November 2026, 09:12'],
  ['en', 'Updated Nov 27, 2026 2:05 p.m.', 'Updated Dec 1, 2026 11:20 a.m.'],
  ['de', 'Aktualisiert vor 1 Minute', 'Aktualisiert vor 3 Stunden'],
  ['fr', 'il y a 5 minutes', 'il y a 1 heure'],
  ['ru', '1 минуту назад', '5 минут назад'],
  ['ar', 'قبل دقيقتين', 'قبل ١١ دقيقة'],
  ['ja', '5 分前', '12 分前'],
  ['zh', '5分钟前', '1小时前'],
  ['hi', '5 मिनट पहले', '2 घंटे पहले'],
  ['x-none', '14:05', '15:10'],
])('a time alone is no change: %s %s', (language, before, now) => {
  expect(changes([SCHOOL, before, FERRY], [SCHOOL, now, FERRY], language)?.filter(Boolean)).toEqual([]);
});

test('a time ago in a sentence is no change, a figure or an age in it is one', () => {
  const said = (minutes: string, dead: string, years: string) =>
    `Police said ${minutes} ago that ${dead} people had been hurt on a bridge that was built ${years} years ago.`;
  const after = (minutes: string, dead: string, years: string) =>
    changes([said('5 minutes', '3', '40'), BRIDGE], [said(minutes, dead, years), BRIDGE])?.[0];
  expect(after('2 hours', '3', '40')).toBe('');
  expect(after('5 minutes', '4', '40')).toBe('altered');
  expect(after('5 minutes', '3', '50')).toBe('altered');
  expect(changes(['Goal! 2:1', BRIDGE], ['Goal! 3:1', BRIDGE])).toEqual(['altered', '']);
});

test('times in their own element, what the reader adds and further pages are no paragraphs', () => {
  const made = body([BRIDGE, SCHOOL]);
  const [first, second] = made.querySelectorAll('p');
  first?.prepend(Object.assign(document.createElement('time'), { textContent: '14:05' }));
  first?.append(Object.assign(document.createElement('button'), { textContent: 'Copy' }));
  second?.before(Object.assign(document.createElement('p'), { className: 'page-mark', textContent: 'Page 2' }));
  expect(paragraphsOf(made).map(({ print }) => print)).toEqual(prints([BRIDGE]));
});

test('what is kept holds no text, is short, and is read back; anything else is none', () => {
  const found = paragraphsOf(body([BRIDGE, SCHOOL, FERRY]));
  const kept = joined(found);
  expect(kept).toMatch(new RegExp(`^[\\w-]{${3 * (HASH_CHARS + SKETCH_CHARS)}}$`));
  expect(separated(kept)).toEqual(found.map(({ print }) => print));
  const many = Array.from({ length: MAX_PARAGRAPHS + 1 }, () => found[0]).flatMap((each) => each ?? []);
  expect(joined(many)).toBe(undefined);
  expect([undefined, 7, '<p>', 'A'.repeat(100_000)].map(separated)).toEqual([[], [], [], []]);
});
