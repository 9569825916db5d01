import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Audit, auditScript } from '../../support/axe.ts';
import { TESTED_THEMES } from '../../support/tested-themes.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, stored } from '../reader-pages.ts';

declare const chrome: { readonly extension: { getViews(of: { type: 'tab' }): Window[] } };

let page: Page;

beforeEach(async () => {
  page = await open();
});
afterEach(async () => {
  await page.close();
  await browser.clearStored();
  expect(await browser.errors()).toEqual([]);
});

async function open(): Promise<Page> {
  const opened = await browser.extensionPage('options.html');
  await opened.waitForSelector('main');
  return opened;
}

test('the popup leads to the page of all settings, and closes', async () => {
  await page.close();
  // It sees every page of the extension, also those that the debugger of Firefox does not show.
  page = await browser.extensionPage('manifest.json');
  const tab = await browser.open(server.page('/from-popup', articlePage()));
  const popup = await tab.pressToolbar();
  await popup.click('#options');
  await popup.waitClosed();
  const isThere = () =>
    chrome.extension
      .getViews({ type: 'tab' })
      .some(({ document: { URL, body } }) => URL.endsWith('/options.html') && body.querySelector('#all-settings'));
  await until(() => page.evaluate(isThere), 'the page of all settings');
  await tab.close();
});

test('a change there reaches an open reader and the page itself at once', async () => {
  const tab = await openWithReader(browser, server.page('/live', articlePage()));
  await page.bringToFront();
  await page.click('#typeface-monospace');
  await page.click('#theme-black');
  await tab.waitInReader((root) => {
    const { fontFamily } = getComputedStyle(root.querySelector('.body p') as Element);
    const { backgroundColor } = getComputedStyle(root.querySelector('dialog') as Element);
    return /monospace$/.test(fontFamily) && backgroundColor === 'rgb(0, 0, 0)';
  });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(0, 0, 0)');
  await tab.close();
});

/** The ids of the parts that a search leaves: controls of settings, sections, the button that sets everything back. */
const found = (words: string) =>
  page.evaluate((written) => {
    const field = document.querySelector<HTMLInputElement>('#search');
    if (field) field.value = written;
    field?.dispatchEvent(new Event('input'));
    const parts = document.querySelectorAll(
      '.setting:not([data-unfound]), .whole:not([data-unfound]), .reset:not([data-unfound])',
    );
    return [...parts]
      .filter((part) => part.checkVisibility())
      .map((part) => part.querySelector('input, select, fieldset, button')?.id || part.closest('[id]')?.id);
  }, words);

test('a search knows everyday words, in American and British spelling', async () => {
  const wanted = {
    'dark mode': 'theme',
    bigger: 'size',
    Zoom: 'size',
    hyphen: 'hyphenation',
    justify: 'alignment',
    margins: 'width',
    color: 'theme',
    colour: 'theme',
    picture: 'images',
    bold: 'weight',
    'multi-page': 'pages',
    privacy: 'permissions',
    export: 'backup-save',
    tidy: 'hideShare',
    preset: 'looks',
    language: 'about',
    reset: 'reset',
    default: 'reset',
    auto: 'sites',
    shortcut: 'keys',
    hotkey: 'keys',
    print: 'keys',
  };
  const missed: Record<string, unknown> = {};
  for (const [words, id] of Object.entries(wanted)) {
    const ids = (await found(words)).flatMap((each) => each ?? []);
    if (!ids.some((each) => each.startsWith(id) || (id === 'keys' && each === 'change-keys'))) missed[words] = ids;
  }
  expect(missed).toEqual({});
});

test('a search without a result leaves nothing but the sentence that says so', async () => {
  expect(await found('xylophone')).toEqual([]);
  const left = await page.evaluate(() => ({
    says: document.querySelector('#found')?.textContent,
    below: [...document.querySelectorAll('main *, nav *')]
      .filter((part) => part.checkVisibility())
      .map((part) => part.outerHTML)
      .filter((html) => !/^<(form|ul)/.test(html)),
  }));
  expect(left).toEqual({ says: 'No settings match “xylophone”.', below: [] });
  // The sample shows the settings that are found, and is found itself for its button.
  for (const words of ['dark mode', 'undo']) {
    await found(words);
    expect(await page.$eval('.sample-article', (sample) => sample.checkVisibility())).toBe(true);
  }
  await found('backup');
  expect(await page.$eval('.sample-article', (sample) => sample.checkVisibility())).toBe(false);
});

test.each([1280, 320])('at %d pixels no line of the sample is cut in half', async (width) => {
  await page.setViewport({ width, height: 800 });
  for (const size of [20, 27, 33]) {
    await page.evaluate((value) => {
      const slider = document.querySelector<HTMLInputElement>('#size');
      if (slider) slider.value = String(value);
      slider?.dispatchEvent(new Event('input'));
    }, size);
    const cut = await page.evaluate(() => {
      const sample = document.querySelector('.sample-article') as HTMLElement;
      const { left, right, bottom } = sample.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(sample);
      const lines = [...range.getClientRects()].filter((line) => line.left < right && line.right > left);
      return lines.filter((line) => line.top < bottom && line.bottom > bottom + 1).length;
    });
    expect([size, cut]).toEqual([size, 0]);
  }
});

test('the keys are told as the browser has them, and every licence can be read', async () => {
  const [command] = (await browser.commands()).filter(({ name }) => !name.startsWith('_'));
  const keys = command?.shortcut.split('+').join('') ?? '';
  await page.waitForFunction((wanted) => document.querySelector('#keys dd')?.textContent === wanted, {}, keys);
  const texts = await page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('#about a')];
    return Promise.all(links.map(async ({ href }) => (await fetch(href)).text()));
  });
  expect(texts.length).toBe(11);
  expect(texts[0]).toContain('Apache License');
  const titles = texts.slice(1, 5).map((page) => /<h1>(.*?)<\/h1>/.exec(page)?.[1]);
  expect(titles).toEqual(['What is new', 'Privacy', 'Security', 'Software and typefaces by others']);
  for (const licence of texts.slice(5)) expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
});

describe('a backup', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-backup-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const words = () => page.$eval('#message', (said) => said.textContent);

  async function load(content: string): Promise<void> {
    const file = path.join(folder, 'backup.json');
    await writeFile(file, content);
    const field = (await page.$('#backup-file')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
  }

  test('is loaded with one press and taken back with another; another file changes nothing', async () => {
    const size = (value: string) =>
      page.waitForFunction((wanted) => document.querySelector<HTMLInputElement>('#size')?.value === wanted, {}, value);
    await load('{"lectern": 1, "settings": {"size": 41}, "sites": {"paper.test": {"size": 50}}}');
    await size('41');
    await page.waitForFunction(() => document.querySelector('#sites li')?.textContent?.includes('paper.test'));
    await page.click('#notice-act');
    await size('20');
    await page.waitForFunction(() => document.querySelector('#sites li') === null);
    await load('no backup');
    await page.waitForFunction(() =>
      document.querySelector('#message')?.textContent?.includes('isn’t a Lectern backup'),
    );
    expect(await words()).toBe('This file isn’t a Lectern backup. Nothing was changed.');
    expect(await page.$eval('#size', (slider) => (slider as HTMLInputElement).value)).toBe('20');
  });

  test('says of its library, too, how much was left out', async () => {
    const facts = { id: 'a', address: 'https://paper.test/a', title: 'Herons', saved: 1, keeping: 1, tags: [] };
    const library = [{ article: facts }, { article: { ...facts, tags: 'birds' } }, 7];
    await load(JSON.stringify({ lectern: 1, settings: {}, looks: {}, library }));
    await page.waitForFunction(() => document.querySelector('#message')?.textContent?.startsWith('Backup loaded.'));
    expect(await words()).toBe('Backup loaded. 3 invalid values were left out.');
    await page.click('#notice-act');
    await page.waitForFunction(
      () => document.querySelector('#message')?.textContent === 'Everything is as it was before.',
    );
  });

  // Where files go can be told to Chromium alone.
  if ((globalThis as { testBrowser?: string }).testBrowser !== 'firefox') {
    test('is saved to a file that can be loaded again', async () => {
      await browser.setStored('local', stored({ size: 44 }));
      const session = await page.browser().target().createCDPSession();
      await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
      await page.click('#backup-save');
      const name = await until(async () => (await readdir(folder)).find((file) => file.endsWith('.json')), 'the file');
      expect(name).toMatch(/^lectern-\d{4}-\d\d-\d\d\.json$/);
      const saved = await readFile(path.join(folder, name), 'utf8');
      expect(JSON.parse(saved)).toMatchObject({ lectern: 1, settings: { size: 44 }, sites: {}, looks: [], always: [] });
      await browser.clearStored();
      await load(saved);
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#size')?.value === '44');
    });
  }
});

describe('axe finds nothing', () => {
  test.each(TESTED_THEMES)('on the page of all settings: %s', async (theme) => {
    await browser.setStored('local', {
      ...stored({ theme, typeface: 'named', alignment: 'justify', width: 40 }),
      'look:beach': { version: 1, changed: Date.now(), name: 'Beach' },
      // Of no other test: what the background still writes of that would count as later.
      'site:weekly.test': { version: 1, changed: Date.now(), size: 30 },
    });
    await page.waitForSelector('#rivers:not([hidden])');
    await page.waitForSelector('#own-looks:not([hidden])');
    await page.locator('#sites li button').click();
    await page.waitForSelector('#notice-act');
    const { violations, passes } = (await page.evaluate(auditScript('document'))) as Audit;
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(10);
  });
});

/** What sticks out sideways, and what can be pressed but is too small. */
function flaws(): string[] {
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (part) => part.checkVisibility({ visibilityProperty: true }) && !part.matches('.sample-article *'),
  );
  const { left, right } = document.documentElement.getBoundingClientRect();
  const wide = all.filter((part) => {
    const box = part.getBoundingClientRect();
    return box.left < left - 0.5 || box.right > right + 0.5;
  });
  const small = all
    .filter((part) => part.matches('button, a, select, input:not([type=radio], [type=checkbox]), label:has(input)'))
    .filter((part) => part.getBoundingClientRect().width < 43.9 || part.getBoundingClientRect().height < 43.9);
  return [...wide, ...small].map((part) => `${part.localName}#${part.id}: ${part.textContent}`);
}

test.each([
  [1280, '100%', 'ltr'],
  [320, '100%', 'rtl'],
  [320, '200%', 'ltr'],
  [1280, '200%', 'ltr'],
])(
  'at %d pixels with text of %s (%s) nothing sticks out and nothing is too small to press',
  async (width, size, dir) => {
    await page.setViewport({ width, height: 800 });
    await page.evaluate(
      (fontSize, direction) => {
        document.documentElement.style.fontSize = fontSize;
        document.documentElement.dir = direction;
      },
      size,
      dir,
    );
    expect(await page.evaluate(flaws)).toEqual([]);
  },
);

test('the places where one stopped reading are counted, forgotten with one press, and brought back', async () => {
  const place = { quote: 'Paragraph 7: the engineers', passed: 0, changed: Date.now() };
  const pace = { expected: 6e5, taken: 9e5 };
  await browser.setStored('local', { 'place:00ff': place, 'place:11ee': place, pace });
  await page.close();
  page = await open();
  const line = () => page.$eval('#places p', ({ textContent }) => textContent);
  await until(async () => (await line()) === 'Kept on this device alone. Articles: 2', 'two articles');
  await page.click('#forget-places');
  await until(async () => (await line()) === 'Kept on this device alone. Articles: 0', 'no article');
  expect(Object.keys(await browser.getStored('local'))).toEqual([]);
  await page.click('#notice-act');
  await until(async () => (await line()) === 'Kept on this device alone. Articles: 2', 'two articles again');
  expect(await browser.getStored('local')).toMatchObject({ pace });
});
