import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { TestBrowser } from '../support/browser.ts';
import { until } from '../support/wait.ts';

/** Opens the page of rules, in front. @param part What follows its address, as `#paper.test`. */
export async function openRules(browser: TestBrowser, part = ''): Promise<Page> {
  const page = await browser.extensionPage(`rules.html${part}`);
  await page.bringToFront();
  await page.waitForSelector('#count');
  return page;
}

/** Waits for a sentence, also in a tab behind others, where nothing is drawn. */
export async function says(page: Page, words: string): Promise<void> {
  const said = () => page.$eval('#message', ({ textContent }) => textContent ?? '');
  await until(async () => (await said()).includes(words), `the sentence “${words}”`);
}

/** Presses something, also in a tab behind others. */
export const press = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (each) => (each as HTMLElement).click());

/** Writes a rule in place of what stands in the editor. */
export async function write(page: Page, text: string): Promise<void> {
  await page.waitForSelector('#rule-text');
  await page.$eval(
    '#rule-text',
    (field, written) => {
      (field as HTMLTextAreaElement).value = written;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    text,
  );
}

/** Writes files into a folder. @returns Their paths. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content);
  return paths;
}

/** Chooses files to be brought in. */
export async function bring(page: Page, folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  const paths = await writeFiles(folder, files);
  await ((await page.$('#rule-files')) as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}
