import type { Page } from 'puppeteer-core';
import { type Audit, auditScript } from '../../support/axe.ts';
import { showClosedRoot } from '../../support/closed-root.ts';
import { TESTED_THEMES } from '../../support/tested-themes.ts';
import { browser } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { stored } from '../reader-pages.ts';

declare const chrome: {
  tabs: { query(of: object): Promise<{ id?: number; status: string }[]>; remove(tab: number): Promise<void> };
  runtime: { getURL(file: string): string };
};

let page: Page;
beforeEach(async () => {
  page = await browser.extensionPage('welcome.html');
  await page.bringToFront();
  await page.waitForSelector('.sample-page');
});
afterEach(async () => {
  await page.close();
  await browser.clearStored();
});

/** The text of a part of the open reader; undefined while there is none. */
const inReader = (selector: string) =>
  page.evaluate(
    (wanted) => document.querySelector('lectern-reader')?.shadowRoot?.querySelector(wanted)?.textContent,
    selector,
  );

const openSample = async () => {
  await page.click('#try');
  await until(() => inReader('#tool-more'), 'the reader and its buttons over the welcome page');
};

test('the welcome page names the shortcuts that the browser gave, and a way to keep the button in sight', async () => {
  const commands = await browser.commands();
  const keys = ['toggle-reader', 'toggle-tidy'].map((wanted) => commands.find(({ name }) => name === wanted)?.shortcut);
  expect(await page.$$eval('kbd', (all) => all.map((key) => key.textContent))).toEqual(keys);
  expect(keys).toEqual(['Alt+R', browser.name === 'firefox' ? 'Alt+Y' : 'Alt+T']);
  const pin = browser.name === 'firefox' ? 'then the gear beside Lectern' : 'then the pin beside Lectern';
  const says = await page.$eval('.guide', (guide) => guide.textContent);
  for (const words of [
    'switch on “Reader view”',
    'Press it again, and the page is back.',
    'to tidy a page in place',
    pin,
  ])
    expect(says).toContain(words);
  // An eighth of the sign is empty on each side.
  const aside = await page.evaluate(() => {
    const [sign, lead] = ['h1 img', '.lead'].map((part) => document.querySelector(part)?.getBoundingClientRect());
    return (sign?.left ?? 0) + (sign?.width ?? 0) / 8 - (lead?.left ?? 0);
  });
  expect(Math.abs(aside)).toBeLessThan(1);
});

test('its sample opens in the reader, without what stands around it, and Escape brings the page back', async () => {
  await openSample();
  expect(await inReader('article h1')).toBe('The Library at the Last Stop');
  const body = await inReader('.body');
  expect(body).toMatch(/^When tram line 7 .*let it go without them\.$/s);
  expect(body).not.toMatch(/Share|miss$|gadgets|Sign up|Welcome|toolbar/);
  await page.keyboard.press('Escape');
  await until(async () => (await inReader('article')) === undefined, 'the reader to close');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('try');
});

test('there too the settings stand in the reader, and the welcome page wears what is chosen', async () => {
  await openSample();
  await page.locator('lectern-reader >>> #tool-settings').click();
  await until(async () => {
    await showClosedRoot(page);
    return page.$('lectern-reader >>> #tool-settings-panel >>> [data-value=dark]').then(Boolean);
  }, 'the settings in the reader');
  await page.locator('lectern-reader >>> #tool-settings-panel >>> [data-value=dark]').click();
  await until(
    () => page.evaluate(() => document.documentElement.style.getPropertyValue('--reader-scheme') === 'dark'),
    'the welcome page to be dark',
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await until(() => inReader('#keys-panel:popover-open h2'), 'the list of keys');
  await page.keyboard.press('Escape');
  // A page of ours is none to be kept: the key for that leads to the library, as in what is shown from there.
  const desk = await browser.extensionPage('manifest.json');
  await page.bringToFront();
  await page.keyboard.press('b');
  await until(() => desk.evaluate(closeLibrary), 'the library to open');
  expect(await desk.evaluate(keptArticles)).toBe(0);
  await desk.close();
});

/** Runs in a page of the extension: closes the tab with the library. @returns False while there is none. */
async function closeLibrary(): Promise<boolean> {
  const [list] = await chrome.tabs.query({ url: chrome.runtime.getURL('library.html') });
  if (list?.id === undefined || list.status !== 'complete') return false;
  await chrome.tabs.remove(list.id);
  return true;
}

/** Runs in a page of the extension. @returns The number of articles in the library. */
async function keptArticles(): Promise<number> {
  const opening = indexedDB.open('library');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const { result } = opening;
  const isMade = result.objectStoreNames.contains('articles');
  const counted = isMade ? result.transaction('articles').objectStore('articles').count() : undefined;
  if (counted) await new Promise((resolve) => counted.addEventListener('success', resolve));
  result.close();
  if (!isMade) indexedDB.deleteDatabase('library');
  return counted?.result ?? 0;
}

test.each(TESTED_THEMES)('axe finds nothing on it: %s', async (theme) => {
  await browser.setStored('local', stored({ theme, size: 21 }));
  await until(
    () => page.evaluate(() => document.documentElement.style.getPropertyValue('--reader-size') === '21px'),
    `the page to wear the theme ${theme}`,
  );
  const { violations, passes } = (await page.evaluate(auditScript('document'))) as Audit;
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(10);
});

test('its switch is as large as those of the settings, and stands apart from its words', async () => {
  const [box, whole] = await page.evaluate(() =>
    ['#opensAtOnce', '.switch'].map((part) => document.querySelector(part)?.getBoundingClientRect().toJSON()),
  );
  expect(box.width).toBeGreaterThanOrEqual(20);
  expect(whole.height).toBeGreaterThanOrEqual(44);
});

test('on a window 320 pixels wide, with text of twice the size, it needs no sideways scroll', async () => {
  await page.setViewport({ width: 320, height: 640 });
  for (const size of ['100%', '200%']) {
    const tooWide = await page.evaluate((text) => {
      document.documentElement.style.fontSize = text;
      return document.documentElement.scrollWidth - document.documentElement.clientWidth;
    }, size);
    expect(tooWide).toBe(0);
  }
  const target = await page.$eval('#try', (button) => button.getBoundingClientRect().height);
  expect(target).toBeGreaterThanOrEqual(44);
});

test('with forced colours all words of the page can be seen: none has the colour of the ground that the system draws behind it', async () => {
  await browser.setMedia({ forcedColors: true });
  await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
  const lost = await page.evaluate(() => {
    const shade = document.body.appendChild(document.createElement('div'));
    shade.style.cssText = 'forced-color-adjust: none; color: Canvas';
    const ground = getComputedStyle(shade).color;
    shade.remove();
    const holdsWords = (part: Element) =>
      [...part.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim());
    const shown = [...document.body.querySelectorAll('*')].filter((part) => holdsWords(part) && part.checkVisibility());
    const styles = shown.map((part) => ({ words: part.textContent, ...look(part) }));
    function look(part: Element) {
      const { color, forcedColorAdjust, backgroundColor } = getComputedStyle(part) as CSSStyleDeclaration & {
        forcedColorAdjust: string;
      };
      return { color, isOurs: forcedColorAdjust === 'none', backgroundColor };
    }
    return styles.filter(({ color, isOurs, backgroundColor }) => color === (isOurs ? backgroundColor : ground));
  });
  await browser.setMedia({ forcedColors: false });
  expect(lost).toEqual([]);
});
