import '../../../src/entry-points/other-languages.ts';
import '../../../src/entry-points/western-languages.ts';
import { sideLine } from '../../../src/article/clutter/side-lines.ts';
import { measured, proseText } from '../../support/page.ts';

const WITHIN = { before: 9, after: 9 };
const FIRST = { before: 0, after: 20 };
const LAST = { before: 20, after: 0 };

function kindOf(line: string, place = WITHIN): string | undefined {
  const { root, measures } = measured(line);
  return sideLine(root.querySelector('p') as Element, measures, place);
}

test('a link behind an arrow leads to another story, and one behind a point is an item', () => {
  expect(kindOf('<p>►<a href="/x">颱風假怎麼算</a></p>')).toBe('rail');
  expect(kindOf('<p>•<a href="/x">颱風假怎麼算</a></p>')).toBeUndefined();
  expect(kindOf('<p>→ <a href="/x">Reply to a request for a permit</a></p>')).toBeUndefined();
});

test('the label in brackets leads to another story', () =>
  expect(kindOf('<p>【延伸閱讀】<a href="/x">老屋修復補助開放申請</a></p>')).toBe('rail'));

const linked = (start: string, headline = 'The mill gets a new wheel and a roof') =>
  `<p>${start} <a href="/x">${headline}</a></p>`;

test.each([
  'MORE:',
  'Also:',
  'READ MORE |',
  'Required reading:',
  'On RiverNews.example:',
  'Lesen Sie hier:',
  'Mehr dazu:',
  'À lire aussi :',
  'Lea también:',
  'PUEDES VER:',
  'Saiba mais:',
  '(Leggi anche su:',
  'Lees ook:',
  'Läs också:',
  'Przeczytaj także:',
  'Читайте также:',
  'Читайте також:',
  'Devamını oku:',
  'اقرأ أيضا:',
  '関連記事：',
  '延伸閱讀：',
])('"%s" before a linked headline leads to another story', (start) => expect(kindOf(linked(start))).toBe('rail'));

test('a linked line in capitals alone leads to another story', () => {
  expect(kindOf(linked('', 'THE MILL GETS A NEW WHEEL AND A ROOF'))).toBe('rail');
});

test.each([
  'Sign up for our daily newsletter <a href="/x">here</a>.',
  'Like what you read? Subscribe to <a href="/x">The River</a>, our weekly newsletter.',
  'Abonnieren Sie unseren <a href="/x">Newsletter</a>.',
  'Inscrivez-vous à notre <a href="/x">newsletter</a>.',
  'Suscríbete a nuestro <a href="/x">boletín</a>.',
  'Iscriviti alla nostra <a href="/x">newsletter</a>.',
  'Подпишитесь на наш <a href="/x">канал</a>.',
])('"%s" asks for a subscription', (line) => expect(kindOf(`<p>${line}</p>`)).toBe('newsletter'));

test.each([
  ['Follow The River on Facebook and Instagram.', 'share bar'],
  ['Folgen Sie uns auf Facebook.', 'share bar'],
  ['Ann Reed may be reached at ann@river.example.', 'author card'],
  ['(Reporting by Ann Reed; editing by Bo Lake)', 'author card'],
  ['Contributing: Ann Reed', 'author card'],
  ['© 2021 The River. All rights reserved.', 'label'],
  ['Alle Rechte vorbehalten.', 'label'],
])('"%s" is a side line at the end of an article alone', (line, reason) => {
  expect(kindOf(`<p>${line}</p>`, LAST)).toBe(reason);
  expect(kindOf(`<p>${line}</p>`, WITHIN)).toBeUndefined();
});

test('a note on commissions at the beginning is an advertisement', () => {
  expect(kindOf('<p>We may earn a commission from links on this page.</p>', FIRST)).toBe('advertisement');
});

test.each([
  'This article was last updated on 2 May 2020, the content may be out of date.',
  'It has been 732 days since the last update, the content of the article may be outdated.',
  '本文最后更新于 2022年9月1日，文中内容可能已过时。',
  '距离上次更新已经过了 732 天，文章内容可能已经过时。',
])('a note at the beginning that the text may be out of date is a label: %s', (line) => {
  expect(kindOf(`<p>${line}</p>`, FIRST)).toBe('label');
  expect(kindOf(`<p>${line}</p>`)).toBeUndefined();
});

test('the message of a player that does not work is a label anywhere', () => {
  expect(kindOf('<p>Your browser does not support the video tag.</p>')).toBe('label');
});

test.each([
  ['a sentence about a newsletter', 'The mayor sends a newsletter, to which half of the town has subscribed.'],
  ['a source', 'Source: <a href="/x">Ministry of Rivers, the report in full</a>'],
  ['an entry of a list', 'See: <a href="/x">Why a mirror is not a copy</a>'],
  ['an address for questions', 'For more information, contact the mill at mill@river.example.'],
  ['a short linked name in capitals', '<a href="/x">UNESCO</a>'],
  ['a linked sentence', '<a href="/x">The mill gets a new wheel and a roof.</a>'],
  ['a place with a linked name', 'Veracruz: <a href="/x">what is left of the old harbour</a>'],
  ['a title with a linked part', 'Les Misérables: <a href="/x">the whole of the book</a>'],
  ['a step of instructions', 'Sign up for the bundle with <a href="/x">the same e-mail</a> as before.'],
  ['a sentence about browsers', 'If your browser does not support grids, the page falls back to columns.'],
  ['a sentence about commissions', 'Agents earn a commission of three percent.'],
  ['a sentence about available content', 'The company said this content is not available in Europe.'],
  ['a paragraph', proseText()],
])('%s stays, at the end too', (_name, line) => {
  expect(kindOf(`<p>${line}</p>`, WITHIN)).toBeUndefined();
  expect(kindOf(`<p>${line}</p>`, LAST)).toBeUndefined();
});

test('a quoted post keeps how its author can be reached', () => {
  expect(kindOf('<blockquote><p>Contact me at ann@river.example.</p></blockquote>', LAST)).toBeUndefined();
});

test.each([
  'Subscribe for 1 a week',
  'Sign up',
  'Register',
  'Register now',
  'Jetzt abonnieren',
  'Je m’abonne',
  'Suscríbete aquí',
  'Word lid',
])('a line that is one link, "%s", is a call', (words) => {
  expect(kindOf(`<p><a href="/x">${words}</a></p>`)).toBe('newsletter');
  expect(kindOf(`<p>${words} <a href="/x">here</a></p>`)).toBeUndefined();
});

test('a link whose name begins with the word of a call is none', () => {
  expect(kindOf('<p><a href="/x">Register II vent light</a></p>')).toBeUndefined();
});

test.each([
  'تابعونا على تويتر وفيسبوك',
  'Ακολουθήστε μας στο Google News',
  'ติดตามข่าวสารได้ทาง LINE',
  '喜欢就点个在看吧',
  '- END -',
  'انتهای پیام',
  '무단 전재 및 재배포 금지',
])('"%s" at the end is a line of the site', (line) => expect(kindOf(`<p>${line}</p>`, LAST)).toBeDefined());

test('words about rights in Chinese are side lines at the end', () => {
  expect(kindOf('<p>版权声明: 本博客所有文章均采用 CC BY 许可协议。</p>', LAST)).toBe('label');
});

test('an article about newsletters speaks of them to its end', () => {
  const line = '<p>Sign up for our newsletter: these words stand on every page.</p>';
  const kind = (title: string) => {
    const { root, measures } = measured(line, `<title>${title}</title>`);
    return sideLine(root.querySelector('p') as Element, measures, LAST);
  };
  expect([kind('The river'), kind('What a newsletter is for')]).toEqual(['newsletter', undefined]);
});
