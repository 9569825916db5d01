import type { Extraction } from '../../src/article/article.ts';
import type { openNotice, Reader } from '../../src/reader/open-reader.ts';
import { PageExtraction } from '../../src/session/page-extraction.ts';
import { Session } from '../../src/session/session.ts';
import type { Outcome } from '../../src/shared/messages.ts';
import { articleOf } from '../support/article.ts';
import browser from '../support/fake-browser.ts';
import { pageOf } from '../support/page.ts';

/** Stands in for the sheet of the tidy page, which jsdom lacks. */
class Sheet {
  replaceSync(): void {}
}

const nothingOn = { reader: false, tidy: false };
let reported: unknown[];

beforeEach(() => {
  reported = [];
  Object.assign(globalThis, { CSSStyleSheet: Sheet, matchMedia: () => ({ matches: true }) });
  Object.assign(document, { adoptedStyleSheets: [], elementsFromPoint: () => [] });
  Object.assign(browser.runtime, {
    sendMessage: async ({ payload }: { payload: unknown }) => reported.push(payload),
  });
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => jest.restoreAllMocks());

const article = (): Extraction => ({ kind: 'article', article: articleOf() });
const absence: Extraction = { kind: 'none', why: 'short', removals: [] };

/** A session on a page with this extraction, whose readers are not drawn. */
function sessionOn(extraction: () => Extraction, { hasRoom = true, isArticle = true } = {}) {
  const opened: Reader[] = [];
  const notices: Parameters<typeof openNotice>[0][] = [];
  const open = (): Reader | undefined => {
    if (!hasRoom) return undefined;
    const { promise: closed, resolve: close } = withResolver();
    const reader = { closed, close, apply: () => undefined };
    opened.push(reader);
    return reader;
  };
  const session = new Session({
    page: new PageExtraction(pageOf(''), extraction),
    openReader: open,
    openNotice: (notice) => {
      notices.push(notice);
      return open();
    },
    isArticle: () => isArticle,
  });
  return { session, opened, notices };
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve() };
}

test('a press opens the reader, the next one closes it, and the button is told of both', async () => {
  const { session, opened } = sessionOn(article);
  expect(session.state()).toEqual(nothingOn);
  expect(await session.toggle('reader')).toEqual({ state: { reader: true, tidy: false } });
  expect(await session.toggle('reader')).toEqual({ state: nothingOn });
  expect(opened).toHaveLength(1);
  expect(reported).toEqual([
    { state: { reader: true, tidy: false }, dark: true },
    { state: nothingOn, dark: true },
  ]);
});

test('a reader that closes by itself is off', async () => {
  const { session, opened } = sessionOn(article);
  await session.toggle('reader');
  opened[0]?.close();
  await opened[0]?.closed;
  expect(session.state()).toEqual(nothingOn);
});

test('a press during a press gets its answer, and does nothing more', async () => {
  const { session, opened } = sessionOn(article);
  const [first, second] = await Promise.all([session.toggle('reader'), session.toggle('reader')]);
  expect(second).toBe(first);
  expect(opened).toHaveLength(1);
});

test('without an article a notice opens, which offers the whole page', async () => {
  const { session, opened, notices } = sessionOn(() => absence);
  document.body.innerHTML = '<p>Monday to Friday, nine to five.</p>';
  expect(await session.toggle('reader')).toEqual({ state: { reader: true, tidy: false }, problem: 'no-article' });
  expect(notices.map(({ sentence }) => sentence)).toEqual(['There is no article on this page.']);
  expect(notices[0]?.actions.map(({ label }) => label)).toEqual(['Read it anyway']);
  notices[0]?.actions[0]?.run();
  await opened[0]?.closed;
  expect(opened).toHaveLength(2);
  expect(session.state().reader).toBe(true);
});

test('what is selected is offered too', async () => {
  const { session, notices } = sessionOn(() => absence);
  document.body.innerHTML = '<p>Monday to Friday</p>';
  getSelection()?.selectAllChildren(document.body);
  await session.toggle('reader');
  expect(notices[0]?.actions.map(({ label }) => label)).toEqual(['Read it anyway', 'Read the selection']);
  getSelection()?.removeAllRanges();
});

test('a page that has no room says so', async () => {
  const { session } = sessionOn(article, { hasRoom: false });
  expect(await session.toggle('reader')).toEqual({ state: nothingOn, problem: 'no-stage' });
});

test('the tidy page goes on and off beside the reader', async () => {
  const { session } = sessionOn(article);
  expect(await session.toggle('tidy')).toEqual({ state: { reader: false, tidy: true } });
  expect(document.adoptedStyleSheets).toHaveLength(1);
  expect(await session.toggle('reader')).toEqual({ state: { reader: true, tidy: true } });
  expect(await session.toggle('tidy')).toEqual({ state: { reader: true, tidy: false } });
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test.each(['reader', 'tidy'] as const)('a fault fails the press for the %s, and the next one works', async (action) => {
  let isBroken = true;
  const { session } = sessionOn(() => {
    if (isBroken) throw new Error('broken');
    return article();
  });
  expect(await session.toggle(action)).toEqual({ state: nothingOn, problem: 'failed' });
  isBroken = false;
  expect(await session.toggle(action)).toEqual({ state: { ...nothingOn, [action]: true } });
  await session.toggle(action);
});

test.each<[string, () => Extraction, boolean, Outcome['state']]>([
  ['an article opens by itself', article, true, { reader: true, tidy: false }],
  ['a list of stories stays', article, false, nothingOn],
  ['a page without an article stays', () => absence, true, nothingOn],
])('%s, without a word', async (_, extraction, isArticle, state) => {
  const { session, notices } = sessionOn(extraction, { isArticle });
  expect(await session.openByItself()).toEqual({ state });
  expect(notices).toEqual([]);
});

test('what is open is not opened again by itself', async () => {
  const { session, opened } = sessionOn(article);
  await session.toggle('reader');
  await session.openByItself();
  expect(opened).toHaveLength(1);
});
