import { articlePage, paragraphs } from '../browser/reader-pages.ts';
import { openRules, press, says, write } from '../browser/rules-page.ts';
import type { Tab } from '../support/browser.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';

useBrowser({ desktop: true });

async function waitForTidy(tab: Tab, isTidy: boolean): Promise<void> {
  const isThere = () => tab.page.evaluate('document.adoptedStyleSheets.length > 0');
  await until(async () => (await isThere()) === isTidy, `the page to be ${isTidy ? 'tidy' : 'as it was'}`);
}

test('the keyboard command opens the reader and closes it', async () => {
  const tab = await browser.open(server.example('gvwire.com'));
  await tab.pressShortcut();
  await tab.waitForReader();
  await tab.pressShortcut();
  await tab.waitForReader(false);
  await tab.close();
});

test('the browser’s own way back closes the reader before it leads on', async () => {
  const tab = await browser.open(server.page('/first', '<!doctype html><title>First</title><p>The page before.'));
  await tab.page.goto(server.page('/second', articlePage()));
  await tab.pressShortcut();
  await tab.waitForReader();
  await until(async () => {
    await tab.page.keyboard.press('ArrowDown');
    return tab.page.evaluate('navigation.entries().length === 3');
  }, 'an entry of the reader');
  await tab.pressBack();
  await tab.waitForReader(false);
  expect(await tab.evaluate(() => document.title)).toBe('The Canal Path Moves Ahead');
  await tab.pressBack();
  await tab.waitFor(() => document.title === 'First');
  await tab.close();
});

test('the other one tidies the page and gives it back', async () => {
  const tab = await browser.open(server.page('/tidy-key', articlePage()));
  await tab.pressShortcut('toggle-tidy');
  await waitForTidy(tab, true);
  await tab.pressShortcut('toggle-tidy');
  await waitForTidy(tab, false);
});

test('the entry on a selection reads it alone, also where the page has an article', async () => {
  const tab = await browser.open(server.page('/selected', articlePage()));
  await tab.page.evaluate(() => {
    const second = document.querySelector('#p2');
    if (second) getSelection()?.selectAllChildren(second);
  });
  await tab.pressLinkMenu('#p2', 'Read the selection');
  await tab.waitForReader();
  await tab.waitInReader((root) => root.querySelector('.body p'));
  const read = await tab.reader((root) =>
    [...root.querySelectorAll('.body > *')].map((each) => each.textContent?.slice(0, 12)),
  );
  expect(read).toEqual(['Paragraph 2:']);
  await tab.close();
});

/** The API as the background has it. */
type Api = Record<'tabs' | 'scripting', Record<string, (...args: unknown[]) => Promise<unknown>>>;

/**
 * Lets the background ask for the content script and hear nothing of it. It is at work once the page has been handed the
 * press, too: Chromium refuses scripts for some milliseconds after it has granted access, and they are tried again.
 */
function deafen(world: typeof globalThis): void {
  const { chrome } = world as unknown as { chrome: Api };
  const missing = new Set(['the script', 'the hand-over']);
  const tick = (each: string) => {
    missing.delete(each);
    if (missing.size === 0) Object.assign(world, { isAtWork: true });
  };
  for (const name of ['executeScript', 'insertCSS'] as const) {
    const call = chrome.scripting[name];
    chrome.scripting[name] = async (...args) => {
      const answer = call?.apply(chrome.scripting, args);
      const isScript = (args[0] as { files?: unknown }).files !== undefined;
      if (isScript) answer?.catch(() => undefined);
      else await answer;
      tick(isScript ? 'the script' : 'the hand-over');
      return isScript ? new Promise<never>(() => undefined) : answer;
    };
  }
}

/** Lets the background ask the tab and hear nothing of it; it is at work once the page has been handed the press, too. */
function deafenWholly(world: typeof globalThis): void {
  const { chrome } = world as unknown as { chrome: Api };
  const ask = chrome.tabs['sendMessage'];
  chrome.tabs['sendMessage'] = (...args) => {
    ask?.apply(chrome.tabs, args).catch(() => undefined);
    return new Promise<never>(() => undefined);
  };
  const run = chrome.scripting['executeScript'];
  chrome.scripting['executeScript'] = async (...args) => {
    const answer = await run?.apply(chrome.scripting, args);
    Object.assign(world, { isAtWork: true });
    return answer;
  };
}

/** Longer than the page waits before it asks for a press again, in milliseconds. */
const ASKED_AGAIN_MS = 1200;

test.each([
  ['has asked the tab', deafenWholly, 0],
  ['has been asked again by the page, too', deafenWholly, ASKED_AGAIN_MS],
  ['has asked for the script', deafen, 0],
])('a press is not lost where the browser ends the background that %s', async (_, end, pause) => {
  const tab = await browser.open(server.page('/ended', articlePage()));
  const isAtWork = () => browser.inBackground((world) => (world as { isAtWork?: boolean }).isAtWork);
  // Once the content script is there, it is not asked for any more.
  for (const on of end === deafen || pause > 0 ? [true] : [true, false]) {
    await browser.inBackground(end);
    await (on ? tab.pressShortcut() : tab.pressContextMenu('Reader view'));
    await until(isAtWork, 'the background to be at work');
    await new Promise((resolve) => setTimeout(resolve, pause));
    await browser.endBackground();
    await tab.waitForReader(on);
  }
  await tab.close();
});

test('the entries of the context menu do the same', async () => {
  const tab = await browser.open(server.page('/menu', articlePage()));
  await tab.pressContextMenu('Reader view');
  await tab.waitForReader();
  await tab.pressContextMenu('Reader view');
  await tab.waitForReader(false);
  await tab.pressContextMenu('Tidy page');
  await waitForTidy(tab, true);
  await tab.pressContextMenu('Tidy page');
  await waitForTidy(tab, false);
  await tab.close();
});

declare const chrome: {
  permissions: { remove(of: { origins: string[] }): Promise<boolean>; getAll(): Promise<{ origins: string[] }> };
};

test('the entry on a link opens that link in the reader, in a tab beside, and the site opens by itself no other time', async () => {
  const linked = server.page('/linked', articlePage({ title: 'What the Link Leads To' }));
  const tab = await browser.open(
    server.page('/links', articlePage({ before: `<a id="to" href="${linked}">Linked</a>` })),
  );
  await tab.pressLinkMenu('#to', 'Open link in reader view');
  await tab.allowAccess('http://page.test/*');
  const find = async () => (await tab.page.browser().pages()).find((page) => page.url() === linked);
  const beside = await until(find, 'the tab beside');
  const title = () =>
    beside.evaluate(() => document.querySelector('lectern-reader')?.shadowRoot?.querySelector('h1')?.textContent);
  await until(async () => (await title()) === 'What the Link Leads To', 'the reader in it');
  expect(await tab.evaluate(() => document.querySelector('lectern-reader'))).toBeNull();
  expect(await tab.registeredScripts()).toEqual([]);
  await beside.close();
  const desk = await browser.extensionPage('manifest.json');
  await desk.evaluate(() => chrome.permissions.remove({ origins: ['*://page.test/*'] }));
  await desk.close();
});

test('to try a rule where no tab is seen access is asked for, which ends with the page of rules', async () => {
  const tab = await browser.open(
    server.page(
      'http://news.paper.test/trial',
      articlePage({ body: `<p class="mine">A note of the house.</p>${paragraphs(12)}` }),
    ),
  );
  const rules = await openRules(browser, '#paper.test');
  const granted = async (page = rules) => (await page.evaluate(() => chrome.permissions.getAll())).origins;
  const before = await granted();
  await press(rules, '#new-rule');
  await write(rules, '{ "remove": [{ "selector": "p.mine" }] }');
  await rules.waitForSelector('#trial-access:not([hidden])');
  await rules.click('#try-reader');
  await tab.allowAccess('http://news.paper.test/*');
  await says(rules, '1 of 1');
  await tab.waitInReader((root) => root.querySelector('.body')?.textContent?.trim().startsWith('Paragraph 1'));
  expect(await granted()).toEqual([...before, '*://*.paper.test/*']);
  expect(await tab.registeredScripts()).toEqual([]);
  await rules.close({ runBeforeUnload: false });
  const desk = await browser.extensionPage('manifest.json');
  await until(async () => (await granted(desk)).length === before.length, 'the access to be given back');
  await tab.waitForReader(false);
  await desk.close();
  await tab.close();
});
