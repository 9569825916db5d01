import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { launchBrowser, type TestBrowser } from '../support/browser.ts';
import { extensionFolder } from '../support/find-browser.ts';
import { serve, type TestServer } from '../support/server.ts';
import { articlePage } from './reader-pages.ts';

/** The global that Chromium has had only for a short while: without it the extension has to bring its own. */
const HIDE = 'delete globalThis.browser; if ("browser" in globalThis) throw new Error("It cannot be hidden."); ';

// Firefox has always had the global: its jest project leaves this file out.
describe('where the browser has no global of the name "browser"', () => {
  let browser: TestBrowser;
  let server: TestServer;
  let folder: string;
  beforeAll(async () => {
    server = await serve();
    folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-older-chromium-'));
    await cp(extensionFolder('chromium'), folder, { recursive: true });
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js'))) {
      const file = path.join(folder, name);
      await writeFile(file, HIDE + (await readFile(file, 'utf8')));
    }
    browser = await launchBrowser({ extension: folder });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the popup opens and closes the reader, tidies the page and changes how it looks', async () => {
    const tab = await browser.open(server.page('/older', articlePage()));
    let popup = await tab.pressToolbar();
    await popup.waitFor('#reader[aria-checked=false][aria-busy=false]');
    expect(await popup.evaluate(() => 'browser' in globalThis)).toBe(false);
    expect(await popup.evaluate(() => document.querySelector('#reader-line')?.textContent)).toBe('Alt+R');
    await popup.waitFor('#always:not([hidden])');
    await popup.click('#tidy');
    await popup.waitFor('#tidy[aria-checked=true]');
    await popup.click('#reader');
    await tab.waitForReader();
    await popup.waitClosed();
    popup = await tab.pressToolbar();
    await popup.click('#size');
    await popup.press('End');
    await tab.waitInReader((root) => getComputedStyle(root.querySelector('.body p') as Element).fontSize === '72px');
    await popup.click('#typeface-literata');
    await tab.waitFor(() =>
      [...document.fonts].some(({ family, status }) => /Lectern/.test(family) && status === 'loaded'),
    );
    await tab.page.keyboard.press('Escape');
    await popup.waitFor('#reader[aria-checked=false]');
    await popup.close();
    expect(await browser.errors()).toEqual([]);
  });

  test('what was chosen is found again, and a page of the browser is told from others', async () => {
    const tab = await browser.open('chrome://version/');
    const popup = await tab.pressToolbar();
    await popup.waitFor('#typeface-literata:checked');
    await popup.waitFor(() => document.querySelector('#message')?.textContent === 'Extensions can’t run on this page.');
    await popup.close();
    expect(await browser.errors()).toEqual([]);
  });
});
