import type { Popup, Tab } from '../../support/browser.ts';
import type { ExtensionApi } from '../../support/extension-api.ts';
import { pageChanges } from '../../support/page-as-before.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { noteWait } from '../../support/waits.ts';
import { articlePage, isAllThere, openWithReader } from '../reader-pages.ts';

declare const chrome: ExtensionApi;

let tab: Tab;
let popup: Popup;
afterEach(async () => {
  await popup.close();
  await tab.close();
  expect(await browser.errors()).toEqual([]);
});

const READER_ON = '#reader[aria-checked=true][aria-busy=false]';
const READER_OFF = '#reader[aria-checked=false][aria-busy=false]';

/** What the switches for the page say: "reader off, tidy on". */
async function switches(): Promise<string> {
  await popup.waitFor('#reader[aria-busy=false]');
  return popup.evaluate(() =>
    ['reader', 'tidy']
      .map((id) => `${id} ${document.getElementById(id)?.getAttribute('aria-checked') === 'true' ? 'on' : 'off'}`)
      .join(', '),
  );
}

/** Waits until the popup says a sentence with these words; the test fails if that takes too long. */
async function waitForMessage(words: string): Promise<void> {
  const start = Date.now();
  await popup.waitFor((wanted) => document.querySelector('#message')?.textContent?.includes(wanted), words);
  noteWait(Date.now() - start);
}

test('opening the popup makes the page ready for the press, of which nothing shows in it', async () => {
  const watch = `<script>
    let changes = 0;
    new MutationObserver((records) => changes += records.length)
      .observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const names = () => [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertyNames(document)].sort().join();
    const footprint = () => [names(), document.documentElement.outerHTML, document.adoptedStyleSheets.length,
      document.fonts.size, String(document.activeElement), scrollY].join(' ');
    const untouched = () => changes === 0 && footprint() === before;
    const before = footprint();</script>`;
  tab = await browser.open(server.page('/fresh', articlePage({ after: watch })));
  await tab.page.evaluate('changes = 0');
  expect(await tab.hasContentScript()).toBe(false);
  popup = await tab.pressToolbar();
  expect(await switches()).toBe('reader off, tidy off');
  const copies = await tab.countCopies();
  await until(() => tab.hasContentScript(), 'the content script');
  // What was ready for that popup is forgotten with it.
  await popup.close();
  const before = await copies();
  popup = await tab.pressToolbar();
  await until(async () => (await copies()) === before + 1, 'a copy of the page');
  await tab.waitForFrames();
  expect(await tab.page.evaluate('untouched()')).toBe(true);
  await popup.click('#reader:not([aria-busy=true])');
  await tab.waitForReader();
  await popup.waitClosed();
  expect(await copies()).toBe(before + 1);
});

test('what has changed since the popup was opened is seen by the press', async () => {
  tab = await browser.open(server.page('/changed', articlePage()));
  popup = await tab.pressToolbar();
  await until(() => tab.hasContentScript(), 'the content script');
  await tab.waitForFrames();
  await tab.page.evaluate(`document.querySelector('#p7').textContent = 'Paragraph 7: the council has voted at last.'`);
  await popup.click('#reader:not([aria-busy=true])');
  await tab.waitInReader((root) => root.querySelector('.body')?.textContent?.includes('the council has voted at last'));
  await popup.waitClosed();
});

test('the switches tell what is on when the popup is opened again, each for itself', async () => {
  tab = await openWithReader(browser, server.page('/again', articlePage()));
  popup = await tab.pressToolbar();
  expect(await switches()).toBe('reader on, tidy off');
  pageChanges();
  await popup.click('#tidy');
  await popup.waitFor('#tidy[aria-checked=true]');
  await popup.close();
  popup = await tab.pressToolbar();
  expect(await switches()).toBe('reader on, tidy on');
  await popup.click('#reader');
  await popup.waitFor(READER_OFF);
  await tab.waitForReader(false);
  expect(await switches()).toBe('reader off, tidy on');
});

test('what is selected can be read alone, also where the page has an article', async () => {
  tab = await browser.open(server.page('/selected', articlePage()));
  popup = await tab.pressToolbar();
  await popup.waitFor('#read-selection[hidden]');
  await popup.close();
  await tab.page.evaluate(`getSelection().selectAllChildren(document.querySelector('#p7'))`);
  popup = await tab.pressToolbar();
  await popup.click('#read-selection:not([hidden])');
  await tab.waitInReader((root) =>
    /^Paragraph 7: .*the rest of it\.$/s.test(root.querySelector('.body')?.textContent?.trim() ?? ''),
  );
  await popup.waitClosed();
});

test('a tab tells of itself alone', async () => {
  const other = await openWithReader(browser, server.page('/first', articlePage()));
  tab = await browser.open(server.page('/second', articlePage()));
  popup = await tab.pressToolbar();
  expect(await switches()).toBe('reader off, tidy off');
  await popup.close();
  popup = await other.pressToolbar();
  expect(await switches()).toBe('reader on, tidy off');
  await other.close();
});

test.each(['Escape', 'the close button'])('the switch follows when the reader is closed with %s', async (way) => {
  tab = await openWithReader(browser, server.page('/closed', articlePage()));
  popup = await tab.pressToolbar();
  await popup.waitFor(READER_ON);
  if (way === 'Escape') await tab.page.keyboard.press('Escape');
  else if (browser.name === 'firefox') await tab.clickInReader('#close');
  else {
    // In Chromium a click beside the popup closes it.
    await tab.reader((root) => root.querySelector<HTMLElement>('#close')?.focus());
    await tab.page.keyboard.press('Enter');
  }
  await tab.waitForReader(false);
  await popup.waitFor(READER_OFF);
});

test('the title of the toolbar button tells that the reader is open, and is the name again when it has closed', async () => {
  tab = await browser.open(server.page('/title', articlePage()));
  popup = await tab.pressToolbar();
  const tells = (title: string) => until(async () => (await tab.actionState()).title === title, `the title ${title}`);
  await popup.click('#reader');
  await tells('Lectern: reader view is on');
  await tab.page.keyboard.press('Escape');
  await tells('Lectern');
});

async function tellsShortcut(): Promise<void> {
  tab = await browser.open(server.page('/shortcut', articlePage()));
  await tab.pressShortcut();
  await tab.waitForReader();
  popup = await tab.pressToolbar();
  expect(await switches()).toBe('reader on, tidy off');
  await popup.click('#reader');
  await popup.waitFor(READER_OFF);
  await popup.click('#reader');
  await tab.waitForReader();
  await popup.waitClosed();
}

// Chromium's shortcut needs a window: test/headed presses it.
if ((globalThis as { testBrowser?: string }).testBrowser === 'firefox') {
  test('the switch tells that the reader was opened by the shortcut, and opens and closes it too', tellsShortcut);
}

/** Runs in the extension's world: asks again for a press that has closed the reader, as this page or the one before it. */
const closeFromPage = () =>
  chrome.runtime.sendMessage({
    lectern: 'pressAgain',
    payload: { action: 'reader', on: false, press: 1, page: Math.floor(performance.timeOrigin) },
  });
const closeFromPageBefore = () =>
  chrome.runtime.sendMessage({
    lectern: 'pressAgain',
    payload: { action: 'reader', on: false, press: 2, page: Math.floor(performance.timeOrigin) - 1 },
  });

test('after the page has moved on, the switch is off, in an open popup and in a new one', async () => {
  const next = server.page('/moved-to', articlePage({ title: 'The Page After It' }));
  tab = await openWithReader(browser, server.page('/moves', articlePage()));
  popup = await tab.pressToolbar();
  await popup.waitFor(READER_ON);
  await tab.page.goto(next);
  await popup.waitFor(READER_OFF);
  await popup.close();
  popup = await tab.pressToolbar();
  expect(await switches()).toBe('reader off, tidy off');
  await popup.click('#reader');
  await tab.waitForReader();
  expect(await tab.reader((root) => root.querySelector('h1')?.textContent)).toBe('The Page After It');
  // A page that has been left may have asked for its press once more in the last moment.
  await tab.inExtensionWorld(closeFromPageBefore);
  expect(await tab.reader((root) => root.querySelector('dialog')?.open)).toBe(true);
  await tab.inExtensionWorld(closeFromPage);
  await tab.waitForReader(false);
});

test('an open popup whose access has ended with the page says how to go on', async () => {
  const next = server.page('https://other.test/story', articlePage());
  tab = await browser.open(server.page('/granted', articlePage()));
  popup = await tab.pressToolbar();
  expect(await switches()).toBe('reader off, tidy off');
  await tab.page.goto(next);
  await waitForMessage('The page has changed. Press the toolbar button again.');
  await popup.waitFor('#reader[aria-disabled=true]');
  await popup.close();
  popup = await tab.pressToolbar();
  await popup.waitFor(READER_OFF);
  expect(await popup.evaluate(() => document.querySelector('#message')?.textContent)).toBe('');
  await popup.click('#reader');
  await tab.waitForReader();
});

test('one press reads: the popup closes once the article is there, and the keyboard scrolls it at once', async () => {
  tab = await browser.open(server.page('/one-press', articlePage()));
  popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader();
  await popup.waitClosed();
  await tab.waitFor(() => document.hasFocus());
  await tab.waitInReader(isAllThere);
  await tab.page.keyboard.press(' ');
  await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > innerHeight / 2);
});

test('what was said of one page is not said of the next', async () => {
  const next = server.page('/plain', articlePage());
  tab = await openWithReader(browser, server.page('/hours', '<!doctype html><title>Hours</title><p>Nine to five.'));
  popup = await tab.pressToolbar();
  await popup.click('#reader');
  await popup.waitFor(READER_OFF);
  await popup.click('#reader');
  await waitForMessage('No article found.');
  await tab.page.goto(next);
  await popup.waitFor(READER_OFF);
  await popup.waitFor(() => !document.querySelector('#message')?.textContent?.includes('article'));
});

const ownPages =
  (globalThis as { testBrowser?: string }).testBrowser === 'firefox'
    ? ['about:support', 'about:license']
    : ['chrome://version/', 'chrome://extensions/'];

test.each(ownPages)(
  'of %s, which the browser keeps to itself, the popup says so, and its switches are dead',
  async (page) => {
    tab = await browser.open(page);
    popup = await tab.pressToolbar();
    await waitForMessage('Extensions can’t run on this page.');
    expect(await switches()).toBe('reader off, tidy off');
    expect(
      await popup.evaluate(() => document.querySelectorAll('#reader[aria-disabled=true], #always[hidden]').length),
    ).toBe(2);
    await popup.click('#reader');
    await popup.click('#size');
    await popup.waitFor(() => document.querySelector('#size-words')?.textContent !== '20 px');
    expect(await switches()).toBe('reader off, tidy off');
    await browser.clearStored();
  },
);

test.each([
  ['/letter.xml', 'application/xml', '<?xml version="1.0"?><letter><p>No page.</p></letter>'],
  ['/feed', 'text/xml', '<?xml version="1.0"?><feed><entry>No page.</entry></feed>'],
  ['/drawing.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>'],
])('a document of another kind, %s, is answered with a sentence, also at a press', async (path, type, content) => {
  tab = await browser.open(server.page(path, content, { 'content-type': type }));
  popup = await tab.pressToolbar();
  await waitForMessage('Reader view can’t open this kind of page.');
  await popup.click('#reader');
  await popup.waitFor(READER_OFF);
  await waitForMessage('Reader view can’t open this kind of page.');
});
