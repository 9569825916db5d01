import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { testInTurn } from '../../support/by-turns.ts';
import { browser } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { bring, openRules, press, says, writeFiles } from '../rules-page.ts';

let page: Page;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-rules-'));
  page = await openRules(browser);
});
afterEach(async () => {
  await page.close();
  await browser.clearStored();
  await rm(folder, { recursive: true });
});

const own = (host: string, hide: string) => ({ name: host, source: 'own', match: { hosts: [host] }, hide: [hide] });
const file = (...rules: readonly object[]) =>
  JSON.stringify({ lecternRules: 1, rules: rules.map((rule) => ({ rule })) });
const many = () =>
  Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`s${index}.test.txt`, `body: //div[@id="t${index}"]\n`]),
  );
const stored = async () => JSON.stringify(await browser.getStored('local'));

/** Drops files on a part of the page, Chromium with real ones. */
async function drop(selector: string, files: Readonly<Record<string, string>>): Promise<void> {
  const place = await (await page.$(selector))?.clickablePoint();
  if (!place) throw new Error(`There is no ${selector}.`);
  if (browser.name === 'chromium') {
    const session = await page.createCDPSession();
    const data = { items: [], files: await writeFiles(folder, files), dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, ...place, data });
    await session.detach();
    return;
  }
  await page.evaluate(
    ({ x, y }, entries) => {
      const dataTransfer = new DataTransfer();
      for (const [name, content] of entries) dataTransfer.items.add(new File([content], name));
      const target = document.elementFromPoint(x, y) as Element;
      for (const type of ['dragenter', 'dragover', 'drop']) {
        const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true, composed: true });
        // The browser opens a file that nobody takes.
        if (target.dispatchEvent(event) && type !== 'dragenter') throw new Error(`Nobody takes the ${type}.`);
      }
    },
    place,
    Object.entries(files),
  );
}

testInTurn(
  'files are brought in by dropping them anywhere on the page, and text that is dropped stays with its field',
  async () => {
    await drop('#files h2', { 'mine.json': file(own('mine.test', '.bar')), 'other.test.txt': 'strip: //aside\n' });
    await says(page, 'Rules imported: 2, from files: 2.');
    await drop('h1', { 'third.test.txt': 'body: //main\n' });
    await says(page, 'Rules imported: 1, from files: 1.');
    expect(Object.keys(await browser.getStored('local')).sort()).toEqual([
      'rule:mine.test',
      'rule:other.test',
      'rule:third.test',
    ]);
    const isTaken = await page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', 'words');
      const event = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
      return !document.querySelector('#search')?.dispatchEvent(event);
    });
    expect(isTaken).toBe(false);
  },
);

testInTurn(
  'an import that is cancelled leaves everything as it was, however far it is, and the next one goes through',
  async () => {
    await bring(page, folder, { 'mine.json': file(own('mine.test', '.bar')) });
    await says(page, 'Rules imported: 1, from files: 1.');
    const before = await stored();
    // Presses "Cancel" as soon as some files are read.
    await page.evaluate(() => {
      new MutationObserver((_, observer) => {
        const line = document.querySelector('#import p')?.textContent;
        if (!line?.includes('25 of 60')) return;
        observer.disconnect();
        document.querySelector<HTMLElement>('#import-cancel')?.click();
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    await bring(page, folder, many());
    await says(page, 'Cancelled. Nothing was saved.');
    // And as late as can be, while the last file is read, which would put a question.
    await page.evaluate(() => {
      const { text } = Blob.prototype;
      Blob.prototype.text = function () {
        Blob.prototype.text = text;
        document.querySelector<HTMLElement>('#import-cancel')?.click();
        Object.assign(globalThis, { cancelled: true });
        return text.call(this);
      };
    });
    await bring(page, folder, { 'clash.json': file(own('mine.test', '.other'), own('new.test', '.x')) });
    await until(() => page.evaluate(() => 'cancelled' in globalThis), 'the press');
    for (let rounds = 0; rounds < 3; rounds++) expect(await stored()).toBe(before);
    expect(await page.$('#import > *')).toBeNull();
    await bring(page, folder, many());
    await says(page, 'Rules imported: 60, from files: 60.');
    await press(page, '#notice-act');
    await says(page, 'Everything is as it was before.');
    expect(await stored()).toBe(before);
  },
);
