import '../../src/entry-points/no-article.ts';
import type { Extraction } from '../../src/article/article.ts';
import type { openNotice, Reader } from '../../src/reader/open-reader.ts';
import { PageExtraction } from '../../src/session/page-extraction.ts';
import { Session } from '../../src/session/session.ts';
import { changeSettings } from '../../src/settings/store.ts';
import type { Outcome } from '../../src/shared/messages.ts';
import { offer } from '../../src/shared/offered.ts';
import { type HiddenEntry, TIDY_FAMILIES, type TidyFamily } from '../../src/shared/tidy-families.ts';
import type { TidiedPage, TidyRequest } from '../../src/shared/tidy-script.ts';
import { articleOf } from '../support/article.ts';
import browser from '../support/fake-browser.ts';
import { inOneStep } from '../support/in-one-step.ts';
import { pageOf } from '../support/page.ts';
import { until } from '../support/wait.ts';

const nothingOn = { reader: false, tidy: false };
let reported: unknown[];
/** Scripts that were asked for, in the order of the questions. */
let brought: unknown[];
/** Request with which the page was last tidied, by a stand-in for the script of the tidy page. */
let tidied: TidyRequest | undefined;
let entries: HiddenEntry[];
let isAdded: boolean;

const tidyPage = (request: TidyRequest): TidiedPage => {
  request.looks.whole();
  tidied = request;
  const page = {
    get count() {
      return entries.filter(({ isShown }) => !isShown).length;
    },
    entries: () => entries,
    show(ids: readonly number[], isShown: boolean) {
      entries = entries.map((entry) => (ids.includes(entry.id) ? { ...entry, isShown } : entry));
      request.changed();
    },
    setFamilies(families: ReadonlySet<TidyFamily>) {
      entries = entries.filter(({ family }) => families.has(family));
      request.changed();
    },
  };
  return page;
};

beforeEach(() => {
  reported = [];
  brought = [];
  tidied = undefined;
  isAdded = true;
  entries = [
    { id: 1, family: 'related', text: 'More stories', isShown: false },
    { id: 2, family: 'share', text: '', isShown: false },
  ];
  Object.assign(globalThis, { matchMedia: () => ({ matches: true }) });
  Object.assign(browser.runtime, {
    sendMessage: async ({ lectern, payload }: { lectern: string; payload: unknown }) => {
      if (lectern === 'changed') reported.push(payload);
      if (lectern === 'addScripts') brought.push(payload);
      if (lectern === 'addScripts' && isAdded) offer('tidy', { tidyPage });
      return null;
    },
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
  const page = pageOf('');
  const extract = jest.fn(extraction);
  const session = new Session({
    page: new PageExtraction(page, inOneStep(extract)),
    openReader: open,
    openNotice: (notice) => {
      notices.push(notice);
      return open();
    },
    isArticle: () => isArticle,
  });
  return { session, opened, notices, page, reads: () => extract.mock.calls.length };
}

function withResolver(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve: () => resolve() };
}

test('a press that is asked for again, since its answer was late, acts once, also after another one', async () => {
  const { session, opened } = sessionOn(article);
  const opens = { state: { reader: true, tidy: false } };
  expect(await session.toggle('reader', { press: 7 })).toEqual(opens);
  expect(await session.toggle('reader', { press: 7 })).toEqual(opens);
  expect(await session.toggle('reader', { press: 8 })).toEqual({ state: nothingOn });
  expect(await session.toggle('reader', { press: 7 })).toEqual(opens);
  expect(session.state()).toEqual(nothingOn);
  expect(opened).toHaveLength(1);
});

test('a press opens the reader, the next one closes it, and the button is told of both', async () => {
  const { session, opened } = sessionOn(article);
  expect(session.state()).toEqual(nothingOn);
  expect(await session.toggle('reader')).toEqual({ state: { reader: true, tidy: false } });
  expect(await session.toggle('reader')).toEqual({ state: nothingOn });
  expect(opened).toHaveLength(1);
  expect(reported).toEqual([
    { state: { reader: true, tidy: false }, dark: true, onlyCount: false },
    { state: nothingOn, dark: true, onlyCount: false },
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

test('without an article a notice opens, which offers the whole page, and only then what that needs is brought', async () => {
  const { session, opened, notices } = sessionOn(() => absence);
  document.documentElement.lang = 'en';
  document.body.innerHTML = '<p>Monday to Friday, nine to five.</p>';
  expect(await session.toggle('reader')).toEqual({ state: { reader: true, tidy: false }, problem: 'no-article' });
  expect(notices.map(({ sentence }) => sentence)).toEqual(['No article found.']);
  expect(notices[0]?.actions.map(({ label }) => label)).toEqual(['Read it anyway']);
  expect(brought).toEqual([['later styles']]);
  notices[0]?.actions[0]?.run();
  await opened[0]?.closed;
  expect(brought).toHaveLength(2);
  expect(brought[1]).toContain('threads');
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

test('the tidy page goes on and off beside the reader, and says how much it hides', async () => {
  const { session } = sessionOn(article);
  expect(await session.toggle('tidy')).toEqual({ state: { reader: false, tidy: true, hidden: 2 } });
  expect(await session.toggle('reader')).toEqual({ state: { reader: true, tidy: true, hidden: 2 } });
  expect(await session.toggle('tidy')).toEqual({ state: { reader: true, tidy: false } });
  expect(tidied?.signal.aborted).toBe(true);
  expect(session.listHidden()).toEqual([]);
});

test('what is hidden is listed, and shown and hidden again; each other number is reported, and none twice', async () => {
  const { session } = sessionOn(article);
  await session.toggle('tidy');
  expect(session.listHidden()).toEqual(entries);
  session.showHidden([2], true);
  tidied?.changed();
  session.showHidden([2], false);
  const news = (hidden: number, onlyCount: boolean) => ({
    state: { reader: false, tidy: true, hidden },
    dark: true,
    onlyCount,
  });
  expect(reported).toEqual([news(2, false), news(1, true), news(2, true)]);
  await session.toggle('tidy');
});

test('a family that is switched off is shown in a tidy page at once, and one that was off is not hidden', async () => {
  await changeSettings({ hideComments: false });
  const { session } = sessionOn(article);
  await session.toggle('tidy');
  expect(tidied?.families.has('comments')).toBe(false);
  expect(tidied?.families.size).toBe(TIDY_FAMILIES.length - 1);
  await changeSettings({ hideShare: false });
  await until(async () => session.state().hidden === 1, 'the family to be shown');
  expect(session.listHidden().map(({ family }) => family)).toEqual(['related']);
  await session.toggle('tidy');
  await changeSettings({ hideShare: true, hideComments: true });
});

test('a page that comes back as it was left says again what is on', async () => {
  const { session } = sessionOn(article);
  await session.toggle('tidy');
  const comeBack = (persisted: boolean) => dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
  comeBack(false);
  expect(reported).toHaveLength(1);
  comeBack(true);
  // The sessions of other tests hear it too.
  expect(reported.slice(1)).toContainEqual(reported[0]);
  await session.toggle('tidy');
});

test('without the script of the tidy page the press fails, and nothing is on', async () => {
  isAdded = false;
  Object.assign(globalThis, { [Symbol.for('lectern tidy')]: undefined });
  const { session } = sessionOn(article);
  expect(await session.toggle('tidy')).toEqual({ state: nothingOn, problem: 'failed' });
});

test.each(['reader', 'tidy'] as const)('a fault fails the press for the %s, and the next one works', async (action) => {
  let isBroken = true;
  const { session } = sessionOn(() => {
    if (isBroken) throw new Error('broken');
    return article();
  });
  expect(await session.toggle(action)).toEqual({ state: nothingOn, problem: 'failed' });
  isBroken = false;
  expect((await session.toggle(action)).state).toMatchObject({ ...nothingOn, [action]: true });
  await session.toggle(action);
});

test('a press for one thing waits for that for another, and both are answered', async () => {
  const { session } = sessionOn(article);
  const both = await Promise.all([session.toggle('tidy'), session.toggle('reader')]);
  expect(both.map(({ state }) => [state.tidy, state.reader])).toEqual([
    [true, false],
    [true, true],
  ]);
});

test('a page of a site that wishes for both has both, without a press', async () => {
  const { session } = sessionOn(article);
  await Promise.all([session.followWish('reader'), session.followWish('tidy')]);
  expect(session.state()).toEqual({ reader: true, tidy: true, hidden: 2 });
});

test('a page that cannot be tidied by itself stays as it is, without a word', async () => {
  const { session } = sessionOn(() => {
    throw new Error('broken');
  });
  await session.followWish('tidy');
  expect(session.state()).toEqual(nothingOn);
  expect(console.error).not.toHaveBeenCalled();
  expect(reported).toEqual([]);
});

test('where the user has pressed already, nothing happens by itself', async () => {
  const { session } = sessionOn(article);
  await session.toggle('tidy');
  await session.toggle('tidy');
  await session.followWish('tidy');
  await session.followWish('reader');
  expect(session.state()).toEqual(nothingOn);
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

test('a page behind the reader is not read to be ready, also where the press came while that began', async () => {
  const { session, page, reads } = sessionOn(article);
  const idle = { timeRemaining: () => 50 };
  Object.assign(globalThis, { requestIdleCallback: (act: (moment: typeof idle) => void) => setTimeout(act, 0, idle) });
  const waiting: ((found: Record<string, unknown>) => void)[] = [];
  const { get } = browser.storage.local;
  // What is made ready waits for the settings, and the press does not.
  browser.storage.local.get = () => new Promise((resolve) => waiting.push(resolve));
  const ready = session.prepare(new AbortController().signal);
  await until(async () => waiting.length > 0, 'the settings to be asked for');
  browser.storage.local.get = get;
  await session.toggle('reader');
  page.body.append('What the page adds behind the reader');
  for (const resolve of waiting) resolve({});
  await ready;
  expect(reads()).toBe(1);
});
