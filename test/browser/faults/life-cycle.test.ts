// Faults of what happens to tab, page, background and storage while the extension is at work.
import type { Tab } from '../../support/browser.ts';
import { browser, server, useBrowser } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

useBrowser();
let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
  expect(await browser.errors()).toEqual([]);
});

const READER = (on: boolean) => `#reader[aria-checked=${on}][aria-busy=false]`;
const firstParagraph = (root: ShadowRoot) => root.querySelector('.body p')?.textContent ?? '';

test('a tab that is closed while its press is answered leaves no error, and the next one is read', async () => {
  tab = await browser.open(server.page('/closed', articlePage({ body: paragraphs(400) })));
  const popup = await tab.pressToolbar();
  await popup.waitFor(READER(false));
  await popup.evaluate(() => document.querySelector<HTMLElement>('#reader')?.click());
  await tab.close();
  // One that is open still would take the next press of the button, to close.
  await popup.close();
  tab = await openWithReader(browser, server.page('/open', articlePage()));
  expect(await tab.reader(firstParagraph)).toContain('Paragraph 1:');
});

test('of ten presses at once no reader is left over, and the switch says what is there', async () => {
  tab = await browser.open(server.page('/ten', articlePage()));
  let popup = await tab.pressToolbar();
  await popup.waitFor(READER(false));
  await popup.evaluate(() => {
    for (let press = 0; press < 10; press++) document.querySelector<HTMLElement>('#reader')?.click();
  });
  await tab.waitForReader();
  await popup.waitClosed();
  popup = await tab.pressToolbar();
  await popup.waitFor(READER(true));
  expect(await tab.evaluate(() => document.querySelectorAll('lectern-reader').length)).toBe(1);
  await popup.click('#reader');
  await tab.waitForReader(false);
  await popup.click('#reader');
  await tab.waitForReader();
  await popup.waitClosed();
});

/** Runs in a script world of the extension: from now on its storage refuses everything. */
function breakStorage(): void {
  type Area = Record<'get' | 'set', () => Promise<never>>;
  const { browser: own, chrome: other } = globalThis as unknown as Record<string, { storage?: Record<string, Area> }>;
  for (const api of [own, other]) {
    for (const name of ['local', 'sync']) {
      const area = api?.storage?.[name];
      for (const method of ['get', 'set'] as const) {
        if (area)
          Object.defineProperty(area, method, { value: () => Promise.reject(new Error('The storage is broken.')) });
      }
    }
  }
}

test('where the storage refuses to be read, the article comes in the start values, or in what was read before', async () => {
  await browser.setStored('local', { settings: { version: 1, changed: Date.now(), size: 40 } });
  const sizeOf = (root: ShadowRoot) => getComputedStyle(root.querySelector('.body p') as Element).fontSize;
  tab = await openWithReader(browser, server.page('/stored', articlePage()));
  expect(await tab.reader(sizeOf)).toBe('40px');
  await tab.close();
  tab = await browser.open(server.page('/broken', articlePage()));
  const popup = await tab.pressToolbar();
  await popup.waitFor(READER(false));
  await tab.inExtensionWorld(breakStorage);
  await popup.click('#reader');
  await tab.waitForReader();
  // The page may have been made ready for the press by then.
  expect(['20px', '40px']).toContain(await tab.reader(sizeOf));
  expect(await tab.reader(firstParagraph)).toContain('Paragraph 1:');
  await popup.close();
});

test('of two hundred changes in a moment the last is kept here and for other devices, and no write is refused', async () => {
  tab = await openWithReader(browser, server.page('/dragged', articlePage()));
  const popup = await tab.pressToolbar();
  await popup.waitFor('#size');
  await popup.evaluate(() => {
    const slider = document.querySelector<HTMLInputElement>('#size');
    for (let change = 0; change < 200 && slider; change++) {
      slider.value = String(12 + (change % 60));
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await popup.waitFor(() => document.querySelector('#size-words')?.textContent === '31 px');
  const sizeIn = async (area: 'local' | 'sync') =>
    ((await browser.getStored(area))['settings'] as { size?: number } | undefined)?.size;
  for (const area of ['local', 'sync'] as const)
    await until(async () => (await sizeIn(area)) === 31, `the size in ${area}`);
  await tab.waitInReader((root) => getComputedStyle(root.querySelector('.body p') as Element).fontSize === '31px');
  expect(await popup.evaluate(() => document.querySelector('#message')?.textContent)).toBe('');
  await popup.close();
});

/** What is asked of the extension API here; both browsers have it under this name. */
declare const chrome: {
  action: { getTitle(of: { tabId: number }): Promise<string> };
  tabs: {
    query(of: { active: boolean }): Promise<{ id: number; url?: string; discarded: boolean }[]>;
    discard(tab: number): Promise<{ id: number } | undefined>;
    update(tab: number, change: { active: boolean }): Promise<unknown>;
    get(tab: number): Promise<{ discarded: boolean; status: string }>;
    remove(tab: number): Promise<void>;
  };
};

/**
 * Runs in a page of the extension: puts a tab away, brings it back, and gives what its button says before and after. Firefox
 * tells of such a tab that it is complete before it begins to load, so it is the button that is waited for.
 */
async function putAwayAndBack(): Promise<{ wasAway: boolean; titles: string[] }> {
  const tabs = await chrome.tabs.query({ active: false });
  const before = tabs.find(({ url }) => url?.endsWith('/away'))?.id ?? -1;
  const titles = [await chrome.action.getTitle({ tabId: before })];
  const id = (await chrome.tabs.discard(before))?.id ?? before;
  const wasAway = (await chrome.tabs.get(id)).discarded;
  await chrome.tabs.update(id, { active: true });
  const isBack = async () => {
    const { discarded, status } = await chrome.tabs.get(id);
    return !discarded && status === 'complete';
  };
  let title = '';
  for (let look = 0; look < 500 && title !== 'Lectern'; look++) {
    await new Promise((resume) => setTimeout(resume, 20));
    if (await isBack()) title = await chrome.action.getTitle({ tabId: id });
  }
  titles.push(title);
  await chrome.tabs.remove(id);
  return { wasAway, titles };
}

test('a tab that the browser has put away and brought back has no reader, and its button says so', async () => {
  // The driver of the browser loses the page of that tab, so it is the button that is looked at.
  await openWithReader(browser, server.page('/away', articlePage()));
  const desk = await browser.extensionPage('manifest.json');
  const { wasAway, titles } = await desk.evaluate(putAwayAndBack);
  await desk.close();
  tab = await openWithReader(browser, server.page('/stays', articlePage()));
  expect(wasAway).toBe(true);
  expect(titles).toEqual(['Lectern: reader view is on', 'Lectern']);
});
