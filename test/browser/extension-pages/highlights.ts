import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type Audit, auditScript } from '../../support/axe.ts';
import { browser } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';

const mark = (id: string, part: object) => ({
  ...{ id, colour: 'yellow', note: '', exact: '', prefix: 'before ', suffix: ' after' },
  ...{ start: 10, end: 20, made: 1e12, changed: 1e12 },
  ...part,
});
const canal = {
  address: 'https://news.example/canal',
  title: 'The Canal Path',
  marks: [
    mark('1', { exact: 'the north bank', note: 'Ask Marta.', start: 50, end: 64 }),
    mark('2', { exact: 'a wall, drawn twice', colour: 'pink' }),
  ],
};
const bread = {
  address: 'https://food.example/?p=7',
  title: 'Bread',
  marks: [mark('3', { exact: 'knead it for an hour' })],
};
const STORED = {
  'marks:https://news.example/canal': { version: 1, articles: [canal] },
  'marks:https://food.example/': { version: 1, articles: [bread] },
};

let page: Page;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-highlights-'));
  await browser.setStored('local', STORED);
  page = await browser.extensionPage('highlights.html');
  await page.bringToFront();
  await page.waitForSelector('.marks');
});
afterEach(async () => {
  await page.close();
  await browser.clearStored();
  await rm(folder, { recursive: true });
});

const listed = () => page.$$eval('main q', (all) => all.map(({ textContent }) => textContent));
const isListed = (count: number) => until(async () => (await listed()).length === count, `${count} to be listed`);
const says = (words: string) =>
  page.waitForFunction((wanted) => document.querySelector('#message')?.textContent?.includes(wanted), {}, words);

/** Presses a button that saves a file, and gives its text, which goes to no file here. */
async function saved(button: string): Promise<string> {
  await page.evaluate(() => {
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((content) => Object.assign(globalThis, { content }));
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await page.click(button);
  const read = () => page.evaluate(() => (globalThis as { content?: string }).content);
  const content = await until(read, 'the text of the file');
  await page.evaluate(() => Object.assign(globalThis, { content: undefined }));
  return content;
}

async function load(content: string): Promise<void> {
  const file = path.join(folder, 'highlights.jsonld');
  await writeFile(file, content);
  await ((await page.$('#marks-file')) as ElementHandle<HTMLInputElement>).uploadFile(file);
}

test('highlights of all articles are listed, searched, saved, removed, loaded again and brought back', async () => {
  expect((await listed()).sort()).toEqual(['a wall, drawn twice', 'knead it for an hour', 'the north bank']);
  const markdown = await saved('#save-markdown');
  expect(markdown).toContain('## [The Canal Path](<https://news.example/canal>)\n\n> a wall, drawn twice');
  expect(markdown).toContain('text=the%20north%20bank>)\n\nAsk Marta.');
  const annotations = await saved('#save-annotations');
  // What is searched for is all that is listed, and saved.
  await page.type('#search', 'marta');
  await isListed(1);
  expect(JSON.parse(await saved('#save-annotations'))).toMatchObject({ total: 1 });
  await page.type('#search', ' xylophone');
  await page.waitForFunction(
    () => document.querySelector('#found')?.textContent === 'No highlights match “marta xylophone”.',
  );
  await page.keyboard.press('Escape');
  await isListed(3);
  const link = await page.$eval('main li a', (each) => (each as HTMLAnchorElement).href);
  expect(link).toMatch(/^https:\/\/(?:news|food)\.example\/.*#:~:text=/);
  const axe = (await page.evaluate(auditScript('document'))) as Audit;
  expect(axe.violations).toEqual([]);
  // A note is written there too, and its field is not taken away meanwhile.
  await page.click('main section:nth-of-type(2) textarea');
  await page.keyboard.type(' Twice.');
  const notes = async () => JSON.stringify(await browser.getStored('local'));
  await until(async () => (await notes()).includes(' Twice."'), 'the note to be kept');
  expect(await page.$eval('textarea:focus', ({ value }) => value)).toContain(' Twice.');
  // So it comes back when it was taken away.
  await page.click('main section:nth-of-type(2) li button');
  await isListed(2);
  await page.click('#notice-act');
  await isListed(3);
  expect(await notes()).toContain(' Twice."');
  // A press anywhere takes the sentence away, which would lie over the next button on a small screen.
  await page.click('h1');
  await page.setViewport({ width: 320, height: 800 });
  const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
  expect(await page.evaluate(wider)).toBe(0);

  await page.click('main li button');
  await isListed(2);
  await page.click('#notice-act');
  await isListed(3);
  await page.click('#remove-all');
  await isListed(0);
  expect(await browser.getStored('local')).toEqual({});
  await page.waitForFunction(() => document.querySelector('#found')?.textContent === 'Nothing is highlighted yet.');
  await load('{"type": "Annotation"}');
  await says('There are no highlights in this file. Nothing was changed.');
  await load(annotations);
  await says('Highlights loaded: 3');
  await isListed(3);
  expect(await browser.getStored('local')).toEqual(STORED);
  await page.click('#notice-act');
  await isListed(0);
});

test('nothing is offered that would save an empty file', async () => {
  const saving = () =>
    page.$$eval('#save-markdown, #save-annotations', (all) => all.map((each) => (each as HTMLButtonElement).disabled));
  expect(await saving()).toEqual([false, false]);
  await page.type('#search', 'xylophone');
  await isListed(0);
  expect(await saving()).toEqual([true, true]);
  await page.keyboard.press('Escape');
  await isListed(3);
  await page.click('#remove-all');
  await isListed(0);
  expect(await saving()).toEqual([true, true]);
});
