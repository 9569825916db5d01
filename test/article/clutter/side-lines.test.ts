import { sideLine } from '../../../src/article/clutter/side-lines.ts';
import { measured, proseText } from '../../support/page.ts';

const WITHIN = { before: 9, after: 9 };
const FIRST = { before: 0, after: 20 };
const LAST = { before: 20, after: 0 };

function kindOf(line: string, place = WITHIN): string | undefined {
  const { root, measures } = measured(line);
  return sideLine(root.querySelector('p') as Element, measures, place);
}

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
])('"%s" asks to have the news sent', (line) => expect(kindOf(`<p>${line}</p>`)).toBe('newsletter'));

test.each([
  ['Follow The River on Facebook and Instagram.', 'share bar'],
  ['Folgen Sie uns auf Facebook.', 'share bar'],
  ['Ann Reed may be reached at ann@river.example.', 'author card'],
  ['(Reporting by Ann Reed; editing by Bo Lake)', 'author card'],
  ['Contributing: Ann Reed', 'author card'],
  ['© 2021 The River. All rights reserved.', 'label'],
  ['Alle Rechte vorbehalten.', 'label'],
])('"%s" stands at the end of an article, and is none of it', (line, reason) => {
  expect(kindOf(`<p>${line}</p>`, LAST)).toBe(reason);
  expect(kindOf(`<p>${line}</p>`, WITHIN)).toBeUndefined();
});

test('what the site earns is said at its beginning', () => {
  expect(kindOf('<p>We may earn a commission from links on this page.</p>', FIRST)).toBe('advertisement');
});

test('what a player says that does not work goes anywhere', () => {
  expect(kindOf('<p>Your browser does not support the video tag.</p>')).toBe('label');
});

test.each([
  ['a sentence about a newsletter', 'The mayor sends a newsletter, to which half of the town has subscribed.'],
  ['a source', 'Source: <a href="/x">Ministry of Rivers, the report in full</a>'],
  ['an entry of a list', 'See: <a href="/x">Why a mirror is not a copy</a>'],
  ['where to ask about the matter', 'For more information, contact the mill at mill@river.example.'],
  ['a short linked name in capitals', '<a href="/x">UNESCO</a>'],
  ['a linked sentence', '<a href="/x">The mill gets a new wheel and a roof.</a>'],
  ['a place with a linked name', 'Veracruz: <a href="/x">what is left of the old harbour</a>'],
  ['a title with a linked part', 'Les Misérables: <a href="/x">the whole of the book</a>'],
  ['a step of instructions', 'Sign up for the bundle with <a href="/x">the same e-mail</a> as before.'],
  ['what a browser can do', 'If your browser does not support grids, the page falls back to columns.'],
  ['what others earn', 'Agents earn a commission of three percent.'],
  ['what may be shown where', 'The company said this content is not available in Europe.'],
  ['a paragraph', proseText()],
])('%s stays, at the end too', (_name, line) => {
  expect(kindOf(`<p>${line}</p>`, WITHIN)).toBeUndefined();
  expect(kindOf(`<p>${line}</p>`, LAST)).toBeUndefined();
});

test('a quoted post keeps how its author can be reached', () => {
  expect(kindOf('<blockquote><p>Contact me at ann@river.example.</p></blockquote>', LAST)).toBeUndefined();
});
