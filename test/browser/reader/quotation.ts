import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const marked = (root: ShadowRoot) =>
  [...root.querySelectorAll('mark')].map((mark) => mark.textContent?.replace(/\s+/g, ' '));

test.each([
  ['words', 'text=PARAGRAPH%2025:', ['Paragraph 25:']],
  [
    'a stretch over two paragraphs',
    'text=Paragraph%2020:,Paragraph%2021:&x',
    [expect.stringMatching(/^Paragraph 20: .* of it\.$/), 'Paragraph 21:'],
  ],
  ['words between others', 'text=Paragraph%2031:-,the%20water%20board', ['the water board']],
])('a page opened at a quotation shows it in the reader, marked: %s', async (_name, directive, expected) => {
  const page = server.page('/quoted', articlePage());
  tab = await openWithReader(browser, `${page}#:~:${directive}`);
  await tab.waitInReader((root) => root.querySelector('mark'));
  expect(await tab.reader(marked)).toEqual(expected);
  await tab.waitInReader((root) => {
    const { top = -1, bottom = -1 } = root.querySelector('mark')?.getBoundingClientRect() ?? {};
    return top >= 0 && bottom > 0 && bottom <= innerHeight;
  });
});
