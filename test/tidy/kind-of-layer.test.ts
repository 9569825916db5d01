import { reasonsOfNames } from '../../src/article/clutter/families.ts';
import { kindOfLayer } from '../../src/tidy/kind-of-layer.ts';
import { box, layOut } from './layout.ts';

beforeAll(() => {
  layOut();
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});

function kind(inner: string, { onArticle = true, attributes = box(0, 700, 1000, 100) } = {}): string | undefined {
  document.body.innerHTML = `<div ${attributes}>${inner}</div>`;
  const layer = document.body.firstElementChild as Element;
  return kindOfLayer(layer, onArticle, (names) => reasonsOfNames(names).values());
}

const button = (words: string): string => `<button>${words}</button>`;

test.each([
  ['consent', `We use cookies. ${button('Accept all')}`],
  ['consent', `Wir verwenden Cookies. ${button('Ablehnen')}`],
  ['consent', `当社はクッキーを使用します。${button('同意する')}`],
  ['consent', `Our privacy policy has changed. ${button('Agree')} ${button('Decline')}`],
  ['newsletter', `The Tide Table, every Friday. <form><input type="email">${button('Sign up')}</form>`],
  ['newsletter', `Support independent journalism. ${button('Give')}`],
  ['prompts', `Read on in our app. ${button('Open')}`],
  ['prompts', '<a href="https://apps.apple.com/app/id1">Get it</a>'],
  [
    'share',
    '<a href="https://www.facebook.com/sharer/sharer.php?u=a">F</a> <a href="https://twitter.com/intent/tweet?url=a">T</a>',
  ],
  ['players', '<video></video>'],
])('%s is told anywhere by what a layer holds: %s', (family, html) => {
  expect([kind(html), kind(html, { onArticle: false })]).toEqual([family, family]);
});

test('over an article more is clutter: a box to go on, a call to follow, an advertisement', () => {
  const dialog = `role="dialog" ${box()}`;
  const cases = [
    ['prompts', `<p>Discover more from us</p>${button('Go on')}`, dialog],
    ['share', '<a href="/r">Follow us on the radio</a>', undefined],
    ['advertisements', '<ins class="adsbygoogle"></ins>', undefined],
    ['players', `▶ Tides at noon ${button('×')}`, box(700, 600, 200, 150)],
  ] as const;
  for (const [family, html, attributes] of cases) {
    const options = attributes ? { attributes } : {};
    expect([kind(html, options), kind(html, { ...options, onArticle: false })]).toEqual([family, undefined]);
  }
});

test('what is of use stays: forms of any other purpose, menus, tools, covers with nothing in them', () => {
  const password = '<input type="email"><input type="password">';
  expect(kind(`We use cookies. <form>${password}${button('OK')}</form>`)).toBeUndefined();
  expect(kind(`<form><input type="search">${button('Search')}</form>`)).toBeUndefined();
  expect(kind(`<nav>${button('Menu')}</nav>`, { attributes: box() })).toBeUndefined();
  expect(kind(button('Undo'))).toBeUndefined();
  expect(kind('', { attributes: box() })).toBeUndefined();
});

test('words of consent alone are not enough, nor is a film that fills the window, nor a long text', () => {
  expect(kind('Bake the cookies for twelve minutes.')).toBeUndefined();
  expect(kind(`Our privacy policy has changed. ${button('Close')}`)).toBeUndefined();
  expect(kind('<video></video>', { attributes: box() })).toBeUndefined();
  expect(kind(`${'A word on the tides. '.repeat(60)} Subscribe! ${button('Go')}`)).toBeUndefined();
});

test('a box of a known maker may be long', () => {
  const long = `We use cookies. ${'This partner measures. '.repeat(400)}${button('Accept')}`;
  expect(kind(long)).toBeUndefined();
  expect(kind(long, { attributes: `id="onetrust-banner-sdk" ${box()}` })).toBe('consent');
});
