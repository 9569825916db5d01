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
  ['consent', `Käytämme evästeitä. ${button('Vain välttämättömät')}`],
  ['consent', `Vi använder kakor. ${button('Godkänn alla')}`],
  ['consent', `Soubory cookie měří návštěvy. ${button('Souhlasím')}`],
  ['consent', `Az oldal sütiket használ. ${button('Elfogadom')}`],
  ['consent', `Χρησιμοποιούμε cookies. ${button('Αποδοχή')}`],
  ['consent', `Използваме бисквитки. ${button('Приемам')}`],
  ['consent', `เว็บไซต์นี้ใช้คุกกี้ ${button('ยอมรับทั้งหมด')}`],
  ['consent', 'This site uses cookies. <span style="cursor:pointer">I understand</span>'],
  ['consent', '<iframe title="Consent Message" src="https://partner.test/"></iframe>'],
  ['consent', `Nous respectons votre vie privée et vos données. ${button('Tout accepter')}`],
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

test('over an article boxes that open by themselves are clutter: a chat, teasers, bars to share and to follow, calls with a field', () => {
  const corner = box(700, 600, 250, 150);
  const teaser = '<a href="/next">Ferry to the islands will sail all winter long</a>';
  const accounts = ['facebook', 'instagram'].map((name) => `<a href="https://${name}.test/tide">${name}</a>`).join(' ');
  const shares = ['X', 'Mail'].map((name) => `<button aria-label="Share by ${name}"></button>`).join('');
  const sum = `Support independent journalism <input type="radio"> 5 <input type="number"> ${button('Give')}`;
  const account = `Create an account to read on <form><input type="email">${button('Continue')}</form> Log in`;
  const cases = [
    ['prompts', `<button aria-label="Open chat">💬</button>`, corner],
    ['prompts', '<iframe title="Chat widget"></iframe>', corner],
    ['related', `Read next ${teaser}`, corner],
    ['share', accounts, corner],
    ['share', shares, corner],
    ['newsletter', `<form>${sum}</form>`, box()],
    ['newsletter', account, box()],
  ] as const;
  for (const [family, html, attributes] of cases) {
    expect([html, kind(html, { attributes }), kind(html, { attributes, onArticle: false })]).toEqual([
      html,
      family,
      undefined,
    ]);
  }
});

test('boxes of the kind of these stay that are something else', () => {
  const corner = box(700, 600, 250, 150);
  const chapters = ['one', 'two', 'three', 'four', 'five'].map(
    (word) => `<a href="/${word}">How to count the boats of the harbour, ${word}</a>`,
  );
  expect(kind(chapters.join(' '), { attributes: corner })).toBeUndefined();
  expect(kind('<a href="#boats">How to count the boats of the harbour</a>', { attributes: corner })).toBeUndefined();
  expect(kind(`The chateau on the hill. ${button('Print')}`, { attributes: corner })).toBeUndefined();
  expect(kind('Chat <a href="tel:1">Call us</a>', { attributes: corner })).toBeUndefined();
  expect(kind(`${button('Larger')}${button('Print')}${button('Share')}`, { attributes: corner })).toBeUndefined();
  expect(kind(`Track it <form><input name="number">${button('Find my order')}</form>`)).toBeUndefined();
});

test('a frame may be the layer itself', () => {
  document.body.innerHTML = `<iframe title="Consent Message" ${box()}></iframe>`;
  const [frame] = document.getElementsByTagName('iframe');
  expect(kindOfLayer(frame as Element, true, () => [])).toBe('consent');
});

test('what is of use stays: forms of any other purpose, menus, tools, covers with nothing in them', () => {
  const password = '<input type="email"><input type="password">';
  expect(kind(`We use cookies. <form>${password}${button('OK')}</form>`)).toBeUndefined();
  expect(kind(`<form><input type="search">${button('Search')}</form>`)).toBeUndefined();
  expect(kind(`<nav>${button('Menu')}</nav>`, { attributes: box() })).toBeUndefined();
  expect(kind(button('Undo'))).toBeUndefined();
  expect(kind('', { attributes: box() })).toBeUndefined();
});

test('the head and the menus of the site stay, whatever their links call for', () => {
  history.replaceState(null, '', '/story');
  const links = '<a href="/world">World</a> <a href="/city">City</a>';
  expect(kind(`<nav>${links}</nav><a href="/subscribe">Subscribe</a>${button('Search')}`)).toBeUndefined();
  expect(kind(`<a href="/">The Tide</a><a href="/subscribe">Subscribe</a>${button('Menu')}`)).toBeUndefined();
  expect(kind(`${links} <a href="/donate">Donate</a>`, { attributes: box() })).toBeUndefined();
  expect(
    kind('Folders <a href="#in">Inbox</a> <a href="#letters">Newsletters</a>', { onArticle: false }),
  ).toBeUndefined();
  expect(kind(`<a href="/terms">Terms</a> The Tide Table comes every Friday. Subscribe! ${button('Go')}`)).toBe(
    'newsletter',
  );
});

test('where a page is no article, what it is for stays: goods, consent to something else, recordings', () => {
  const page = { onArticle: false };
  expect(kind(`Your box: twelve cookies. ${button('Save for later')} ${button('Pay')}`, page)).toBeUndefined();
  expect(kind(`Consent to treatment ${button('I agree')} ${button('Decline')}`, page)).toBeUndefined();
  expect(kind(`Privacy settings ${button('Save')}`, page)).toBeUndefined();
  expect(kind(`We ask for your consent to process personal data. ${button('I agree')}`, page)).toBe('consent');
  expect([kind('<audio></audio>', page), kind('<audio></audio>')]).toEqual([undefined, 'players']);
});

test('words to play begin a game where there is a field to play on', () => {
  const begin = `▶ Play now ${button('Settings')}`;
  const attributes = box(700, 100, 200, 150);
  expect(kind(begin, { attributes })).toBe('players');
  expect(kind(`${begin}<canvas></canvas>`, { attributes })).toBeUndefined();
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
