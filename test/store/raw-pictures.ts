import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { isAllThere, isTypefaceThere, pressReader, stored } from '../browser/reader-pages.ts';
import type { Popup, Tab, TestBrowser } from '../support/browser.ts';
import type { TestServer } from '../support/server.ts';
import { samplePage } from './sample-page.ts';

/** Pictures of the extension at work, as PNG files. */
export interface RawPictures {
  /** The reader, the reader in the dark, and the page of all settings: 1280 by 800. */
  readonly reader: Uint8Array;
  readonly dark: Uint8Array;
  readonly options: Uint8Array;
  /** The page, the same in the reader, and tidied: 640 by 800. */
  readonly halfPage: Uint8Array;
  readonly halfReader: Uint8Array;
  readonly halfTidy: Uint8Array;
  /** The popup over a page that is being read; as large as it is. */
  readonly popup: Uint8Array;
  /** Reader and popup on a phone: 412 by 780, two dots a pixel. */
  readonly phoneReader: Uint8Array;
  readonly phonePopup: Uint8Array;
}

const WIDE = { width: 1280, height: 800 };
const HALF = { width: 640, height: 800 };
const PHONE = { width: 412, height: 780, deviceScaleFactor: 2 };

/** Settings that show well; what is not named is as after the installation. */
const LIGHT = () => stored({ typeface: 'literata', theme: 'paper', size: 22 });
const DARK = () => stored({ typeface: 'sourceSerif', theme: 'dark', size: 24 });

/** Uses the extension as a reader would, in one language, and takes pictures of it. */
export async function rawPictures(
  browser: TestBrowser,
  server: TestServer,
  texts: Readonly<Record<string, string>>,
): Promise<RawPictures> {
  await browser.setStored('local', LIGHT());
  const tab = await browser.open(server.page('https://news.example/library', samplePage(texts)));
  await tab.page.setViewport(WIDE);
  await pressReader(tab);
  await tab.waitInReader(isAllThere);
  await tab.waitInReader(isTypefaceThere);
  const reader = await pictureOf(tab);
  const popup = await popupPicture(tab);
  await tab.page.setViewport(PHONE);
  const phoneReader = await pictureOf(tab);
  await tab.page.setViewport(HALF);
  const halfReader = await pictureOf(tab);
  await tab.page.setViewport(WIDE);
  await browser.setStored('local', DARK());
  await tab.waitInReader((root) => getComputedStyle(root.querySelector('.body p') as Element).fontSize === '24px');
  await tab.waitInReader(isTypefaceThere);
  const dark = await pictureOf(tab);
  await browser.setStored('local', LIGHT());
  await tab.waitInReader((root) => getComputedStyle(root.querySelector('.body p') as Element).fontSize === '22px');
  await pressReader(tab, false);
  await tab.waitForReader(false);
  await tab.page.setViewport(HALF);
  const halfPage = await pictureOf(tab);
  await pressTidy(tab);
  const halfTidy = await pictureOf(tab);
  const options = await extensionPicture(browser, 'options.html', '#all-settings', WIDE);
  const phonePopup = await extensionPicture(browser, 'popup.html', '#reader[aria-busy=false]', PHONE);
  await tab.close();
  return { reader, dark, options, halfPage, halfReader, halfTidy, popup, phoneReader, phonePopup };
}

/** A picture of a tab when all of it is drawn. */
async function pictureOf(tab: Tab): Promise<Uint8Array> {
  await tab.waitFor(() => [...document.images].every((image) => image.complete || image.loading === 'lazy'));
  await tab.evaluate(async () => void (await document.fonts.ready));
  await tab.page.bringToFront();
  return tab.page.screenshot();
}

async function extensionPicture(browser: TestBrowser, file: string, part: string, size: object): Promise<Uint8Array> {
  const page: Page = await browser.extensionPage(file);
  await page.setViewport({ ...WIDE, ...size });
  await page.waitForSelector(part);
  await page.evaluate(async () => void (await document.fonts.ready));
  if (file === 'popup.html') await page.evaluate(forgetThePage);
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** Runs in a popup that stands in a tab: it speaks of a page of the extension and of keys, as on a phone it does not. */
function forgetThePage(): void {
  const message = document.querySelector('#message');
  if (message) message.textContent = '';
  for (const line of document.querySelectorAll('.action-line')) line.textContent = '';
}

async function popupPicture(tab: Tab): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-store-'));
  const popup = await tab.pressToolbar();
  try {
    await popup.waitFor('#reader[aria-checked=true][aria-busy=false]');
    await popup.waitFor(() => document.getAnimations().length === 0);
    const file = path.join(folder, 'popup.png');
    await popup.screenshot(file);
    return await readFile(file);
  } finally {
    await popup.close();
    await rm(folder, { recursive: true });
  }
}

async function pressTidy(tab: Tab): Promise<void> {
  const popup = await tab.pressToolbar();
  await popup.waitFor('#tidy[aria-busy=false]');
  await popup.click('#tidy');
  await untilTidy(popup);
  await popup.close();
}

async function untilTidy(popup: Popup): Promise<void> {
  await popup.waitFor('#tidy[aria-checked=true][aria-busy=false]');
}
