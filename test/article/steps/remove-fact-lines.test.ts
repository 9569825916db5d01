import '../../../src/entry-points/other-languages.ts';
import type { Facts } from '../../../src/article/facts/facts.ts';
import { removeFactLines } from '../../../src/article/steps/remove-fact-lines.ts';
import { draftOf, htmlIn, story } from '../../support/page.ts';

const FACTS: Facts = {
  title: 'River rises in the night',
  subtitle: undefined,
  byline: 'Ada Reed and Ben Moss',
  published: '2020-10-09T08:00:00Z',
  modified: undefined,
  section: undefined,
  siteName: 'The Paper',
  language: 'en',
  canonical: undefined,
};

function left(head: string, facts = FACTS): string {
  const draft = draftOf(head + story(2));
  removeFactLines(draft, facts);
  return htmlIn(draft.root).replace(story(2), '…');
}

test.each([
  '<h1>River rises in the night</h1>',
  '<h2>RIVER RISES IN THE NIGHT</h2>',
  '<p>By Ada Reed and Ben Moss</p>',
  '<p>By Ada Reed</p>',
  '<div>Ben Moss</div>',
  '<time>October 9, 2020</time>',
  '<p>Published on October 9, 2020</p>',
  '<p>4 years ago</p>',
  '<p>143 words</p>',
  '<p>By Ada Reed and Ben Moss / October 9, 2020</p>',
  '<h1>River rises in the night</h1><p>By Ada Reed</p><p>October 9, 2020</p>',
])('%s goes', (head) => expect(left(head)).toBe('…'));

test.each([
  '<p>Ada Reed saw it first</p>',
  '<p>On October 9, 2020 the river rose</p>',
  '<p>October 8, 2020</p>',
  '<h2>What came then</h2>',
  '<h2>4.2.0</h2>',
  '<h2>2024</h2>',
  '<p>It rained.</p>',
  '<figure><img src="/a.jpg"><figcaption>Ada Reed</figcaption></figure>',
])('%s stays', (head) => expect(left(head)).toBe(`${head}…`));

test('the names may be joined as in other languages', () => {
  expect(left('<p>Von Ada Reed und Ben Moss</p>', { ...FACTS, byline: 'Ada Reed und Ben Moss' })).toBe('…');
  expect(left('<p>Ben Moss y Ada Reed</p>', { ...FACTS, byline: 'Ada Reed y Ben Moss' })).toBe('…');
});

test.each([
  ['خبرنگار: مریم احمدی', 'مریم احمدی'],
  ['الثلاثاء، 09 أكتوبر 2020 11:15 ص', 'ليلى حداد'],
  ['شنبه ۱۸ مهر ۱۳۹۹ - ۰۹:۱۵', 'رضا کریمی'],
  ['執筆者：高橋健', '高橋健'],
  ['Συντάκτης: Μαρία Δημητρίου', 'Μαρία Δημητρίου'],
  ['2020/10/9 18:21（2020/10/9 更新）', '王小明'],
])('%s goes, too', (line, byline) => expect(left(`<p>${line}</p>`, { ...FACTS, byline })).toBe('…'));

test('a question behind a label stays', () => {
  const line = '<p>编辑：是不是都这样？</p>';
  expect(left(line)).toBe(`${line}…`);
});

test('nothing is taken after a sub-heading or after prose', () => {
  expect(left('<h2>What came then</h2><p>Ada Reed</p>')).toBe('<h2>What came then</h2><p>Ada Reed</p>…');
  const short =
    '<p>The river rose in the night and had left the meadows by the morning, as the mayor said on Monday.</p>';
  expect(left(`${short}<p>By Ada Reed</p>`)).toBe(`${short}<p>By Ada Reed</p>…`);
});

test('without facts nothing but times goes', () => {
  const none: Facts = {
    title: '',
    subtitle: undefined,
    byline: undefined,
    published: undefined,
    modified: undefined,
    section: undefined,
    siteName: undefined,
    language: undefined,
    canonical: undefined,
  };
  expect(left('<p>By Ada Reed</p><p>October 9, 2020</p>', none)).toBe('<p>By Ada Reed</p><p>October 9, 2020</p>…');
});

test('what goes is recorded', () => {
  const draft = draftOf(`<p>By Ada Reed</p>${story(2)}`);
  removeFactLines(draft, FACTS);
  expect(draft.removals.map(({ reason, detail, text }) => [reason, detail, text])).toEqual([
    ['repeated', 'byline or date', 'By Ada Reed'],
  ]);
});

test('a number or a date within a loose sentence stays', () => {
  const lines =
    'In <b><span>2020</span></b> there were <a href="/nine">9</a> mills, on <time>October 9, 2020</time> two.<br>';
  expect(left(lines)).toBe(`${lines}…`);
});

test('a title with the reading of its signs is the title', () => {
  const facts = { ...FACTS, title: '川の水' };
  expect(left('<h1><ruby>川<rp>(</rp><rt>かわ</rt><rp>)</rp></ruby>の<ruby>水<rt>みず</rt></ruby></h1>', facts)).toBe(
    '…',
  );
});

test('a title as long as a sentence goes, too', () => {
  const title =
    'River rises in the night and leaves the meadows by the morning, and the bridge to the mill is open again';
  expect(left(`<h1>${title}</h1>`, { ...FACTS, title })).toBe('…');
});
