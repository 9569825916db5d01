import type { Tab } from '../../support/browser.ts';
import { printedText } from '../../support/pdf-text.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, stored } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

test('on paper stand the address and the date, and the links as numbered notes, all of which go again', async () => {
  const body = `<p>The council names <a href="/report">the report</a>, <a href="https://other.test/map">a map</a> and once
    more <a href="/report">that report</a>, of which nothing has been read aloud.</p>${paragraphs(6)}`;
  tab = await openWithReader(browser, server.page('/paper?part=2', articlePage({ body })));
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['looks'] === 'close');
  const sheets = () => tab.evaluate(() => document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]?.cssText));
  const before = await sheets();
  const paper = (await printedText(tab.page)).join(' ').replace(/\s+/g, ' ');
  expect(paper).toMatch(/October 9, 2020/);
  expect(paper).toMatch(/page\.test:\d+\/paper\?part=2/);
  expect(paper).toMatch(/the report ?\[1\], a map ?\[2\] and once more that report ?\[1\]/);
  expect(paper).toMatch(/1\. ?http:\/\/page\.test:\d+\/report 2\. ?https:\/\/other\.test\/map/);
  // Firefox has no boxes in the margins.
  if (browser.name === 'chromium') expect(paper).toMatch(/1 \/ 1/);
  await tab.waitInReader((root) => root.querySelector('.printed') === null);
  expect(await sheets()).toEqual(before);
  await browser.setStored('sync', stored({ printLinks: false }));
  await tab.waitInReader((root) => {
    const { style } = root.querySelector('dialog') as HTMLElement;
    return style.getPropertyValue('--reader-printed-links') === 'none';
  });
  const plain = (await printedText(tab.page)).join(' ').replace(/\s+/g, ' ');
  expect(plain).toMatch(/page\.test:\d+\/paper\?part=2/);
  expect(plain).toMatch(/the report, a map and once more that report, of which/);
  expect(plain).not.toMatch(/other\.test\/map/);
});

const hostile = `<style>@media print { body, aside { display: block !important } }
  html { height: 100vh; overflow: hidden; background: black } html::before { content: 'Printed by the page' }</style>`;

test('printing puts every paragraph of a long article on paper, and nothing of the page', async () => {
  const page = articlePage({ body: paragraphs(150), head: hostile, after: '<footer>Foot of the page</footer>' });
  tab = await openWithReader(browser, server.page('/print', page));
  await tab.reader((root) => root.querySelector('dialog')?.scrollTo(0, 900));
  const sheets = await printedText(tab.page);
  const text = sheets.join(' ').replace(/\s+/g, ' ');
  const numbers = [...text.matchAll(/Paragraph (\d+):/g)].map(([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 150 }, (_, index) => index + 1));
  expect(text).toContain('The Canal Path Moves Ahead');
  expect(text).not.toMatch(/of the page|by the page|Close|missing|was found/);
  expect(sheets.filter((sheet) => sheet.trim() === '')).toEqual([]);
});
