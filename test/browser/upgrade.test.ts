// An update and a downgrade of the installed extension: what the user has chosen, and the notes of the new version.

import { testInTurn } from '../support/by-turns.ts';
import { browserOfProject, extensionVariant } from '../support/extension-variant.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';
import stored from '../upgrade/records-0.1.0.json' with { type: 'json' };
import { articlePage, openWithReader } from './reader-pages.ts';

/** What these tests ask of the extension API beside storage; both browsers have it under this name. */
declare const chrome: {
  tabs: { query(of: { url: string }): Promise<unknown[]> };
  scripting: {
    registerContentScripts(scripts: readonly object[]): Promise<void>;
    unregisterContentScripts(): Promise<void>;
    getRegisteredContentScripts(): Promise<{ id: string; js: string[] }[]>;
  };
};

const variant = extensionVariant(browserOfProject());
/** Access to one host from the start stands for what the user has granted for it. */
const granted = ['*://always.example/*'];
const setVersion = (version: string) => variant.change((now) => ({ ...now, version, host_permissions: granted }));
setVersion('0.0.9');
useBrowser({ extension: variant.folder });
afterAll(() => variant.remove());

const lookOf = async (host: string): Promise<[string, string]> => {
  const tab = await openWithReader(browser, server.page(`https://${host}/story`, articlePage()));
  const look = await tab.reader((root): [string, string] => {
    const { fontSize, fontFamily } = getComputedStyle(root.querySelector('.body p') as Element);
    return [
      fontSize,
      `${fontFamily.split(',')[0]} on ${getComputedStyle(root.querySelector('dialog') as Element).backgroundColor}`,
    ];
  });
  await tab.close();
  return look;
};

test('an update opens no tab, keeps what version 0.1.0 has stored, and offers its notes once', async () => {
  await browser.setStored('local', stored);
  await browser.setStored('sync', stored);
  const before = [await lookOf('elsewhere.example'), await lookOf('news.example')];
  expect(before.map(([size]) => size)).toEqual(['27px', '31px']);
  setVersion('0.1.10');
  await browser.update();
  await until(async () => (await browser.getStored('local'))['newsOf'] === '0.1.10', 'the update to be noted');

  const tab = await browser.open(server.page('/plain', articlePage()));
  const first = await tab.pressToolbar();
  await first.waitFor('#news');
  expect(await first.evaluate(() => document.querySelector('#news')?.textContent)).toBe('What’s new in version 0.1.10');
  expect(await first.evaluate(() => document.querySelector<HTMLAnchorElement>('#news')?.pathname)).toBe(
    '/changes.html',
  );
  await first.close();
  const second = await tab.pressToolbar();
  await second.waitFor('#reader[aria-busy=false]');
  expect(await second.evaluate(() => document.querySelector('#news'))).toBeNull();
  await second.close();
  await tab.close();

  expect([await lookOf('elsewhere.example'), await lookOf('news.example')]).toEqual(before);
  const options = await browser.extensionPage('options.html');
  await options.waitForSelector('#sites li');
  const shown = await options.evaluate(() => [
    document.querySelector<HTMLInputElement>('#own-looks input')?.value,
    document.querySelector('#sites')?.textContent,
  ]);
  expect(shown).toEqual(['Evening tram', expect.stringContaining('news.example')]);
  expect(await options.evaluate(() => document.querySelector('#about p')?.textContent)).toBe('Version 0.1.10');
  const ours = await options.evaluate(async () => (await chrome.tabs.query({ url: `${location.origin}/*` })).length);
  // This page, and the one in which the tests ask the extension.
  expect(ours).toBe(2);
  await options.close();
  const notes = await browser.extensionPage('changes.html');
  expect(await notes.evaluate(() => document.querySelector('h1')?.textContent)).toBe('What is new');
  await notes.close();

  const { newsOf, ...local } = await browser.getStored('local');
  expect(newsOf).toBeUndefined();
  expect(local).toEqual(stored);
  expect(await browser.getStored('sync')).toEqual(stored);
});

/** Runs in a page of the extension: the scripts of chosen sites, as version 0.1.0 registered them. */
async function registerAsBefore(matches: string[]): Promise<void> {
  await chrome.scripting.unregisterContentScripts();
  const script = { id: 'always-always.example', js: ['content.js', 'always.js'], runAt: 'document_idle' };
  await chrome.scripting.registerContentScripts([{ ...script, matches, persistAcrossSessions: true }]);
}

testInTurn('an update keeps the sites on which the reader opens by itself, with the scripts of now', async () => {
  const before = await browser.extensionPage('manifest.json');
  await before.evaluate(registerAsBefore, granted);
  await before.close();
  setVersion('0.1.11');
  await browser.update();
  const page = await browser.extensionPage('options.html');
  const scripts = () =>
    page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id, js }) => [id, js]));
  const areOfNow = async () => JSON.stringify(await scripts()) === '[["always-always.example",["always.js"]]]';
  await until(areOfNow, 'the script of the site');
  await page.waitForFunction(() => document.querySelector('#sites')?.textContent?.includes('always.example'));
  await page.close();
  const tab = await browser.open(server.page('https://always.example/story', articlePage()));
  await tab.waitForReader();
  await tab.close();
});

testInTurn(
  'a downgrade keeps what a newer version has stored, also where it is changed, and offers no notes',
  async () => {
    const newer = {
      settings: {
        version: 9,
        changed: Date.now() - 5000,
        size: 24,
        theme: 'aurora',
        glow: { depth: 3 },
        typeface: 'inter',
      },
      'look:11112222': { version: 9, changed: Date.now() - 5000, name: 'Later', theme: 'aurora', glow: { depth: 1 } },
      tidySites: { 'always.example': ['tidy', 'hush'] },
      'shelf:1': { version: 1, changed: Date.now() - 5000, title: 'Of a kind that is not known here' },
    };
    await browser.clearStored();
    await browser.setStored('local', newer);
    setVersion('0.1.9');
    await browser.update();

    const tab = await browser.open(server.page('/plain', articlePage()));
    const popup = await tab.pressToolbar();
    await popup.waitFor(() => document.querySelector('#size-words')?.textContent === '24 px');
    expect(await popup.evaluate(() => document.querySelector('#news'))).toBeNull();
    await popup.click('#size');
    await popup.press('End');
    await popup.waitFor(() => document.querySelector('#size-words')?.textContent === '72 px');
    await popup.close();
    await tab.close();

    const copied = async () =>
      ((await browser.getStored('sync'))['settings'] as { size?: number } | undefined)?.size === 72;
    await until(copied, 'the change to be copied for other devices');
    const changed = { ...newer.settings, size: 72, changed: expect.any(Number), undo: expect.anything() };
    expect(await browser.getStored('local')).toEqual({ ...newer, settings: changed });
    expect(await browser.getStored('sync')).toMatchObject({
      settings: changed,
      'look:11112222': newer['look:11112222'],
    });
  },
);
