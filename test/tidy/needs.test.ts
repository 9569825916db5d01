import type { TidyFamily } from '../../src/shared/tidy-families.ts';
import { Needs } from '../../src/tidy/needs.ts';
import { UserActs } from '../../src/tidy/user-acts.ts';

beforeAll(() => {
  // jsdom lays nothing out: everything is shown, in a box of its own.
  const box = { width: 9, height: 9 };
  Object.assign(Element.prototype, { checkVisibility: () => true, getBoundingClientRect: () => box });
  Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
});

const ARTICLE = '<article><h2 id="one">One</h2><p>Text<a href="#note">1</a></p><h2 id="two">Two</h2></article>';

/** The needs of a page with a box; those of an article are all elements in `article`. */
function needsOf(box: string, page = ARTICLE): { needs: Needs; box: Element } {
  document.body.innerHTML = `${page}${box}`;
  const needs = new Needs([...document.querySelectorAll('article *')], new UserActs(new AbortController().signal));
  return { needs, box: document.body.lastElementChild as Element };
}

function stays(html: string, family: TidyFamily = 'related', isLayer = false): boolean {
  const { needs, box } = needsOf(html);
  return needs.protects(box, family, isLayer);
}

const form = (inner: string): string => `<div><form>${inner}</form></div>`;

test('other stories may go, and the article with what is around it may not', () => {
  expect(stays('<div><a href="/1">One</a><a href="/2">Two</a></div>')).toBe(false);
  const { needs } = needsOf('<div></div>', `<main>${ARTICLE}</main>`);
  for (const selector of ['article', 'main', 'article p', 'article a', 'body', 'html']) {
    expect(needs.protects(document.querySelector(selector) as Element, 'related', false)).toBe(true);
  }
});

test.each([
  ['a list of contents', '<div><a href="#one">One</a><a href="#two">Two</a></div>'],
  ['the notes', '<div><p id="note">Note 1</p></div>'],
  ['the links to further pages', '<div><a href="?p=1">1</a><a href="?p=2">2</a><a href="?p=2">Next</a></div>'],
  [
    'the links to further pages, in Persian',
    '<div><a href="?p=1">۱</a><a href="?p=2">۲</a><a href="?p=2">بعدی</a></div>',
  ],
  ['the links to further pages, in Hindi', '<div><a href="?p=1">१</a><a href="?p=2">२</a></div>'],
  ['the languages', '<div><a hreflang="de" href="/de">Deutsch</a><a hreflang="fr" href="/fr">Français</a></div>'],
  ['a file to save', '<div><a href="/report.PDF">The report</a></div>'],
  [
    'a film in several sizes',
    '<div><a href="/a.mp4?size=1">Small</a><a href="/a.webm">Large</a><a href="/a">On it</a></div>',
  ],
])('%s stay, in the page though not in a layer', (_, html) => {
  expect([stays(html), stays(html, 'related', true)]).toEqual([true, false]);
});

test('a list of other sites stays in the page, and not in a layer', () => {
  const sources = '<div><a href="https://journal.example/1">One</a><a href="https://library.example/2">Two</a></div>';
  expect([stays(sources), stays(sources, 'related', true)]).toEqual([true, false]);
});

test('what the heading of a page calls for stays in it, and not in a layer over an article', () => {
  const letter = form('<input type="email"><button>Subscribe</button>');
  const headed = ARTICLE.replace('<h2', '<h1>Get our newsletter</h1><h2');
  const { needs, box } = needsOf(letter, headed);
  expect([needs.protects(box, 'newsletter', false), needs.protects(box, 'newsletter', true)]).toEqual([true, false]);
  expect(stays(letter, 'newsletter')).toBe(false);
  const about = ARTICLE.replace('<h2', '<h1>The best newsletters on harbors that we have read</h1><h2');
  const { needs: others, box: other } = needsOf(letter, about);
  expect(others.protects(other, 'newsletter', false)).toBe(false);
});

test('a box with fields of another purpose stays', () => {
  expect(stays(form('<input type="email"><input type="password"><button>Log in</button>'))).toBe(true);
  expect(stays(form('<input type="search"><button>Search</button>'))).toBe(true);
  expect(stays(form('<select><option>Size 40</option></select><button>Order</button>'))).toBe(true);
  expect(stays(form('<h3>Newsletter</h3><input type="email"><button>Sign up</button>'), 'newsletter')).toBe(false);
});

test('the switches of a consent box are its own, and those of other boxes are not', () => {
  const switches = form('<label><input type="checkbox">Measure</label>');
  expect([stays(switches, 'consent', true), stays(switches, 'related')]).toEqual([false, true]);
});

test('the form of the comments goes with them', () => {
  const comment = form('<label>Your comment <textarea></textarea></label>');
  expect([stays(comment, 'comments'), stays(comment, 'related')]).toEqual([false, true]);
});

test('comments stay where they are what is read', () => {
  const talk = '<div class="comments"><article><p>A post</p></article></div>';
  const { needs, box } = needsOf('<div><p>More posts</p></div>', talk);
  expect([needs.protects(box, 'comments', false), needs.protects(box, 'related', false)]).toEqual([true, false]);
});

test('what is typed in stays, and a field in which the page has put something does not count', () => {
  const signUp = form('<h3>Newsletter</h3><input type="email" value="you@example.org"><button>Sign up</button>');
  const { needs, box } = needsOf(signUp);
  expect(needs.protects(box, 'newsletter', true)).toBe(false);
  const [field] = box.getElementsByTagName('input');
  (field as HTMLInputElement).value = 'ana';
  expect(needs.protects(box, 'newsletter', true)).toBe(true);
  (field as HTMLInputElement).value = 'you@example.org';
  field?.focus();
  expect(needs.protects(box, 'newsletter', true)).toBe(true);
});

test('a film that plays with its sound stays, and one that plays silently by itself does not', () => {
  const { needs, box } = needsOf('<div><video></video></div>');
  const film = box.firstElementChild as HTMLVideoElement;
  expect(needs.protects(box, 'players', true)).toBe(false);
  Object.defineProperty(film, 'paused', { value: false });
  expect(needs.protects(box, 'players', true)).toBe(true);
  film.muted = true;
  expect(needs.protects(box, 'players', true)).toBe(false);
});

test('what the user has opened stays, with all that is in it', () => {
  const { needs, box } = needsOf('<div><aside>Other</aside></div>');
  needs.noteOpened(box);
  expect(needs.protects(box.firstElementChild as Element, 'related', false)).toBe(true);
});

describe('in a shadow tree', () => {
  /** A box with an element of the page's own kind, and what stands in its tree. */
  function boxWith(inner: string): { needs: Needs; box: Element; inside: HTMLElement } {
    const made = needsOf('<div><site-part></site-part></div>');
    const root = made.box.firstElementChild?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = inner;
    return { ...made, inside: root?.firstElementChild as HTMLElement };
  }

  test('what is typed in stays, with or without the focus', () => {
    const { needs, box, inside } = boxWith('<form action="/newsletter"><input type="email"></form>');
    expect(needs.protects(box, 'newsletter', true)).toBe(false);
    const field = inside.querySelector('input') as HTMLInputElement;
    field.focus();
    expect(needs.protects(box, 'newsletter', true)).toBe(true);
    field.blur();
    expect(needs.protects(box, 'newsletter', true)).toBe(false);
    field.value = 'ana';
    expect(needs.protects(box, 'newsletter', true)).toBe(true);
  });

  test('what plays stays', () => {
    const { needs, box, inside } = boxWith('<video></video>');
    expect(needs.protects(box, 'players', true)).toBe(false);
    Object.defineProperty(inside, 'paused', { value: false });
    expect(needs.protects(box, 'players', true)).toBe(true);
  });

  test('what is in a box that the user has opened stays', () => {
    const { needs, box, inside } = boxWith('<div role="dialog">Sizes</div>');
    expect(needs.isOpened(inside)).toBe(false);
    needs.noteOpened(box);
    expect(needs.isOpened(inside)).toBe(true);
  });
});

test('an article is gone once all of it has left the page', () => {
  const { needs } = needsOf('');
  document.querySelector('h2')?.remove();
  expect(needs.isGone).toBe(false);
  document.querySelector('article')?.remove();
  expect(needs.isGone).toBe(true);
  expect(needsOf('', '').needs.isGone).toBe(false);
});
