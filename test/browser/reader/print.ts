import type { Tab } from '../../support/browser.ts';
import { printedText } from '../../support/pdf-text.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

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
