import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Audit, auditScript } from '../../support/axe.ts';
import type { Tab } from '../../support/browser.ts';
import { testInTurn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs, waitForEnd } from '../reader-pages.ts';
import * as rules from '../rules-page.ts';

let page: Page;
let tab: Tab | undefined;
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-rules-'));
});
afterEach(async () => {
  await tab?.close();
  tab = undefined;
  await page.close();
  await browser.clearStored();
  await rm(folder, { recursive: true });
});

async function openRules(part = ''): Promise<void> {
  page = await rules.openRules(browser, part);
}

const hosts = () => page.$$eval('#rules h2', (all) => all.map(({ textContent }) => textContent));
const lists = (...wanted: string[]) =>
  until(async () => JSON.stringify(await hosts()) === JSON.stringify(wanted), `${wanted} to be listed`);
const says = (words: string) => rules.says(page, words);
const faults = () => page.$$eval('#rule-faults li', (all) => all.map(({ textContent }) => textContent));
const finds = (...wanted: string[]) =>
  until(async () => JSON.stringify(await faults()) === JSON.stringify(wanted), `the faults ${wanted}`);

const write = (text: string) => rules.write(page, text);
const bring = (files: Readonly<Record<string, string>>) => rules.bring(page, folder, files);

/** Presses a button that saves a file, and gives its text, which goes to no file here. */
async function saved(button: string): Promise<string> {
  await page.evaluate(() => {
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((content) => Object.assign(globalThis, { content }));
      return '#';
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await page.$eval(button, (each) => (each as HTMLButtonElement).click());
  const content = await until(() => page.evaluate(() => (globalThis as { content?: string }).content), 'the file');
  await page.evaluate(() => Object.assign(globalThis, { content: undefined }));
  return content;
}

const withNote = () =>
  articlePage({ title: 'Herons', body: `<p class="mine">A note of the house.</p>${paragraphs(12)}` });

test('a rule is written, checked by line, saved, applied, named in the reader, switched off and brought back', async () => {
  await openRules();
  await page.type('#new-host', 'https://www.paper.test/some/page');
  await page.click('#new-rule');
  await page.waitForSelector('#rule-text');
  await write('{\n  "remove": [\n    { "selector": "p..mine" }\n  ],\n  "hidde": []\n}');
  await finds('Line 3: “p..mine” isn’t a valid selector.', 'Line 5: Rules have no field “hidde”.');
  await page.click('#rule-save');
  expect(await browser.getStored('local')).toEqual({});
  await page.click('#rule-faults .fault');
  expect(
    await page.$eval('#rule-text', (field) => {
      const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
      return value.slice(selectionStart, selectionEnd);
    }),
  ).toBe('"p..mine"');
  await write('{\n  "remove": [{ "selector": "p.mine" }]\n  "keep": ["p"]\n}');
  await finds('Line 2: “,” is missing here.');
  // What is not saved is not let go without a question.
  await page.click('#rule-close');
  await says('Your changes to this rule aren’t saved.');
  await write('{\n  "remove": [{ "selector": "p.mine" }]\n}');
  await finds('No faults.');
  await page.click('#rule-save');
  await says('Saved: paper.test');
  await lists('paper.test');
  await page.click('#rule-close');
  await page.waitForSelector('#editor[hidden]');
  const row = () => page.$eval('#rules .facts', ({ textContent }) => textContent);
  expect(await row()).toBe('Yours\u00a0· Not used yet');

  const address = server.page('https://news.paper.test/herons', withNote());
  tab = await openWithReader(browser, address);
  const body = () => (tab as Tab).reader((root) => root.querySelector('.body')?.textContent ?? '');
  expect(await body()).not.toContain('A note of the house');
  await tab.waitInReader((root) => root.querySelector('.missing .rules')?.textContent?.includes('paper.test (yours)'));
  await until(async () => (await row()) === 'Yours\u00a0· Last matched today', 'the health of the rule');

  await page.bringToFront();
  await page.click('.rule-on');
  await page.waitForSelector('#rules .off');
  await tab.close();
  tab = await openWithReader(browser, address);
  expect(await body()).toContain('A note of the house');
  await tab.waitInReader((root) => root.querySelector('.missing .rules'));
  expect(await tab.reader((root) => root.querySelector('.missing .rules')?.textContent)).not.toContain('yours');
  const before = await browser.tabs();
  await tab.clickInReader('.missing .rules button');
  const opened = (await until(
    async () => [...(await browser.tabs())].find((each) => !before.has(each)),
    'the page of rules',
  )) as Page;
  await opened.waitForSelector('#rules h2');
  // It was opened at a site below the one that the rule is for.
  expect(await opened.$eval('#search', (field) => (field as HTMLInputElement).value)).toBe('paper.test');
  await opened.close();

  await page.bringToFront();
  await page.click('#rules .buttons > button:last-child');
  await lists();
  expect(await browser.getStored('local')).toEqual({});
  await page.click('#notice-act');
  await lists('paper.test');
});

const FTR =
  'title: //h1\nbody: //div[@id="text"]\nstrip_id_or_class: promo\nhttp_header(user-agent): x\ntest_url: https://a.example/1\n';

testInTurn(
  'rules are brought in from files of both kinds, searched, saved again, and all gone by one undo',
  async () => {
    await openRules();
    await page.waitForSelector('#empty:not([hidden])');
    await page.waitForSelector('#rules-export:disabled');
    const own = { name: 'mine.test', source: 'own', match: { hosts: ['mine.test'] }, hide: ['.bar'] };
    const other = { name: 'Some theme', match: { hosts: ['b.test'] }, keep: ['.note'] };
    const faulty = { name: 'Broken', match: { hosts: ['c.test'] }, keep: ['..'] };
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`site${index}.test.txt`, `body: //div[@class="text${index}"]\n`]),
    );
    const file = JSON.stringify({ lecternRules: 1, rules: [{ rule: own }, { rule: other }, { rule: faulty }] });
    await bring({
      'rules.json': file,
      'a.test.txt': FTR,
      '.a.test.txt': 'strip: //aside\n',
      'other words.txt': 'body: //p',
      ...many,
    });
    await says('Rules imported: 44, from files: 43.');
    await page.waitForFunction(() => document.querySelector('#count')?.textContent === 'Rules: 44');
    // The user's own come first; the list is drawn as far as it is seen.
    expect((await hosts())[0]).toBe('mine.test');
    expect((await hosts()).length).toBeLessThan(44);
    await page.$eval('#leftovers summary', (each) => (each as HTMLElement).click());
    const left = await page.$$eval('#leftovers li', (all) => all.map(({ textContent }) => textContent));
    expect(left).toEqual([
      'rules.json: Broken: “..” isn’t a valid selector.',
      expect.stringMatching(/^a\.test\.txt:4: http_header: /),
      'other words.txt: The name of the file is not that of a site.',
    ]);
    expect((await saved('#leftovers-save')).trim().split('\n')).toEqual(left);

    await page.type('#search', 'text39');
    await lists('site39.test');
    await page.$eval('#search', (field) => {
      (field as HTMLInputElement).value = '';
      field.dispatchEvent(new InputEvent('input'));
    });
    await page.select('#shown', 'own');
    await lists('mine.test');
    await page.select('#shown', 'stopped');
    await lists();
    await page.select('#shown', 'all');

    const exported = JSON.parse(await saved('#rules-export')) as { rules: { rule: { name: string } }[] };
    expect(exported.rules.map(({ rule }) => rule.name)).toEqual(['mine.test']);
    await page.$eval('#export-imported', (each) => (each as HTMLElement).click());
    expect((JSON.parse(await saved('#rules-export')) as typeof exported).rules).toHaveLength(44);

    const axe = (await page.evaluate(auditScript('document'))) as Audit;
    expect(axe.violations).toEqual([]);
    await page.setViewport({ width: 320, height: 800 });
    const wider = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
    expect(await page.evaluate(wider)).toBe(0);
    // From right to left, names of sites stand where their rows begin.
    const distance = () => {
      document.documentElement.dir = 'rtl';
      const [row, name] = ['#rules > li', '#rules h2'].map((each) =>
        document.querySelector(each)?.getBoundingClientRect(),
      );
      return Math.abs((row?.right ?? 0) - (name?.right ?? Number.NaN));
    };
    expect(await page.evaluate(distance)).toBeLessThan(1);
    expect(await page.$eval('#rules h2', (name) => name.clientWidth < (name.parentElement?.clientWidth ?? 0) / 2)).toBe(
      true,
    );

    // A file never takes the place of the user's own rule without a question.
    const clash = { lecternRules: 1, rules: [{ rule: { ...own, hide: ['.other'] } }] };
    await bring({ 'clash.json': JSON.stringify(clash) });
    await page.waitForSelector('#import-take');
    const stored = async () => JSON.stringify((await browser.getStored('local'))['rule:mine.test']);
    expect(await stored()).toContain('.bar');
    await page.$eval('#import-take', (each) => (each as HTMLElement).click());
    await says('Rules imported: 1, from files: 1.');
    expect(await stored()).toContain('.other');
    await page.click('#notice-act');
    await until(async () => (await stored()).includes('.bar'), 'the rule of before');
  },
);

testInTurn(
  'a page that is tidied counts for the health of a rule, where the rule matches or the page is one of an article',
  async () => {
    const match = { hosts: ['paper.test'] };
    const rule = { name: 'paper.test', source: 'own', match, hide: ['.mine'] };
    await browser.setStored('local', { 'rule:paper.test': [{ rule, changed: 1 }] });
    await openRules();
    const links = Array.from({ length: 30 }, (_, index) => `<li><a href="/${index}">Story ${index}</a></li>`).join('');
    const none = articlePage({ title: 'Otters' });
    tab = await browser.open(server.page('https://paper.test/', `<!doctype html><title>News</title><ul>${links}</ul>`));
    const tidy = async (path: string, html?: string) => {
      if (html) await tab?.page.goto(server.page(`https://paper.test/${path}`, html));
      const popup = await (tab as Tab).pressToolbar();
      await popup.click('#tidy');
      await popup.waitFor('#tidy[aria-checked=true]');
      await popup.close();
    };
    const row = () => page.$eval('#rules .facts', ({ textContent }) => textContent?.replace('Yours\u00a0· ', ''));
    const tells = (words: string) => until(async () => (await row()) === words, `the health “${words}”`);
    await tidy('');
    expect(await row()).toBe('Not used yet');
    await tidy('otters', none);
    await tells('Not matched on the last 1 page');
    // The same page counts once.
    await tab.openReader();
    await waitForEnd(tab);
    await tab.page.goto(server.page('https://paper.test/voles', none));
    await tab.openReader();
    await tells('Not matched on the last 2 pages');
    await tidy('herons', withNote());
    await tells('Last matched today');
  },
);
