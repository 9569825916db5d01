import { addLabels, LABELS, labelKind } from '../../../src/article/clutter/labels.ts';
import { EAST_ASIAN_LABELS, OTHER_LABELS, OTHER_OPEN_LABELS } from '../../../src/article/clutter/other-labels.ts';
import { WESTERN_LABELS, WESTERN_OPEN_LABELS } from '../../../src/article/clutter/western-labels.ts';
import { fold } from '../../../src/article/text/words.ts';

beforeAll(() => {
  addLabels(WESTERN_LABELS, WESTERN_OPEN_LABELS);
  addLabels(OTHER_LABELS, OTHER_OPEN_LABELS, EAST_ASIAN_LABELS);
});

test.each([
  ["Don't Miss", 'rail'],
  ['DON’T MISS', 'rail'],
  ['Up Next:', 'rail'],
  ['Popular this week', 'rail'],
  ['Most read today', 'rail'],
  [' Read more ', 'rail'],
  ['— Related Stories —', 'rail'],
  ['Lo más leído', 'rail'],
  ['À lire aussi', 'rail'],
  ['Mehr zum Thema', 'rail'],
  ['Читайте также:', 'rail'],
  ['اقرأ أيضًا', 'rail'],
  ['関連記事', 'rail'],
  ['こちらの記事もおすすめ', 'rail'],
  ['最近の投稿', 'rail'],
  ['最近文章', 'rail'],
  ['大家都在看', 'rail'],
  ['이런 기사 어때요?', 'rail'],
  ['Also in Politics 101', 'rail'],
  ['More from The Paper', 'rail'],
  ['Weitere Artikel aus Bremen', 'rail'],
  ['Больше о Киеве', 'rail'],
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
  `Up next ${'-'.repeat(60)}`,
  `More from ${'a very long name '.repeat(4)}`,
])('%p is no label', (text) => expect(labelKind(text)).toBeUndefined());

test.each([
  '热门推荐',
  '相关报道',
  '其他新闻',
  '熱門文章',
  'ほかのニュース',
  '関連する記事',
  'アクセスランキング',
  '다른 기사',
  '많이 본 뉴스',
  'A lire aussi',
  'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ',
  'İLGİLİ HABERLER',
  'BUNA DA BAKABİLİRSİNİZ',
  'Сейчас читают',
  'موضوعات ذات صلة',
  'خبرهای مرتبط',
  'עוד באתר:',
  'इसे भी पढ़ें',
  'ข่าวที่เกี่ยวข้อง',
  'Bài liên quan',
  'Mest läst',
  '看了又看',
  'この記事もおすすめ',
  '이 시각 주요뉴스',
])('%s is a label of a rail', (text) => expect(labelKind(text)).toBe('rail'));

test.each(['新闻', '最新技术', '関連法の改正', '記事の書き方', '기사'])('%s is none', (text) =>
  expect(labelKind(text)).toBeUndefined(),
);

test('all labels are written as texts are folded, so that no press has to', () => {
  const written = [LABELS, WESTERN_LABELS, OTHER_LABELS].flatMap(({ rail, topics, line }) => [
    ...rail,
    ...topics,
    ...line,
  ]);
  expect(written.map(fold)).toEqual(written);
});
