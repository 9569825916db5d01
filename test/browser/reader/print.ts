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

// Firefox writes a ligature, and a figure of a table's width, into a PDF as a sign without letters.
test('what is printed in a shipped typeface can be searched for its words and figures', async () => {
  await browser.setStored('local', stored({ typeface: 'literata' }));
  const row = (year: number) => `<tr><td>In the year ${year}</td><td>${year}</td></tr>`;
  const table = `<table><tr><th>Year</th><th>Number</th></tr>${[2031, 2046, 2057].map(row).join('')}</table>`;
  const body = `${paragraphs(3)}<p>The office finds that the flat bank is sufficient.</p>${table}${paragraphs(3)}`;
  tab = await openWithReader(browser, server.page('/words-on-paper', articlePage({ body })));
  await tab.waitFor(() =>
    [...document.fonts].some(({ family, status }) => /Lectern/.test(family) && status === 'loaded'),
  );
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['looks'] === 'close');
  const paper = (await printedText(tab.page)).join(' ').replace(/\s+/g, ' ');
  expect(paper).toContain('The office finds that the flat bank is sufficient.');
  expect(paper.match(/2031|2046|2057/g)).toHaveLength(6);
  await browser.clearStored();
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

test('on paper a part that is wider than the column in the window is no wider than the text, and no picture leaves more than half a page white', async () => {
  const line =
    'const path = widen(canal, { metres: 4, trees: "valley oaks", bank: "north", gate: "moved", vote: "late" });';
  const tall = '<img src="/tall-800x1600.jpg" width="800" height="1600" alt="A tree">';
  const pictures = `<p>${tall}</p><figure>${tall}<figcaption>A tree</figcaption></figure>`;
  const body = `${paragraphs(3)}<pre><code>${line}</code></pre>${paragraphs(6)}${pictures}${paragraphs(2)}`;
  tab = await openWithReader(browser, server.page('/wide-paper', articlePage({ body })));
  await tab.waitInReader(
    (root) => Number.parseFloat(root.querySelector<HTMLElement>('.wide')?.style.marginRight ?? '') < -9,
  );
  const [rule] = await tab.reader((root) =>
    root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((each) => (each instanceof CSSMediaRule && each.conditionText === 'print' ? [...each.cssRules] : []))
      .filter((each) => each instanceof CSSStyleRule && each.selectorText === '.wide')
      .map((each) => (each as CSSStyleRule).style.getPropertyPriority('margin-inline-start')),
  );
  // Firefox can be asked for its style for paper by no driver: there the rule has to say so.
  expect(rule).toBe('important');
  if (browser.name === 'firefox') return;
  await tab.page.emulateMediaType('print');
  const widths = await tab.reader((root) =>
    ['.wide', '.body > p'].map((part) => Math.round(root.querySelector(part)?.getBoundingClientRect().width ?? 0)),
  );
  const heights = await tab.reader((root) =>
    [...root.querySelectorAll('.body img')].map((image) => image.getBoundingClientRect().height),
  );
  await tab.page.emulateMediaType('screen');
  expect(widths[0]).toBe(widths[1]);
  // Twelve centimetres.
  expect(heights.map(Math.round)).toEqual([454, 454]);
});

test('numbers of two figures have room before the items of a list', async () => {
  const list = (count: number) =>
    `<ol>${'<li>One more of the trees on the north bank of the canal.</li>'.repeat(count)}</ol>`;
  const body = `${paragraphs(3)}${list(9)}${paragraphs(3)}${list(12)}${paragraphs(6)}`;
  tab = await openWithReader(browser, server.page('/figures', articlePage({ body })));
  const [one = 0, two = 0] = await tab.reader((root) =>
    [...root.querySelectorAll('.body ol')].map((each) => Number.parseFloat(getComputedStyle(each).paddingInlineStart)),
  );
  expect(two).toBeGreaterThan(one);
});
