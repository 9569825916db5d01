import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const REMARK = 'The gate was moved twice before the council had read the memo aloud';
const heads = ['Place', 'Metres', ...Array.from({ length: 6 }, (_, at) => `Remark of the ${at + 1}th year`)];
const rows = [90, 1200, 7].map(
  (metres, at) =>
    `<tr><td>Part ${at}</td><td>${metres}</td>${heads
      .slice(2)
      .map(() => `<td>${REMARK}</td>`)
      .join('')}</tr>`,
);
const table = `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead>
  <tbody>${[...rows, '<tr><td>Part "3"</td><td>31</td><td colspan="1">None</td></tr>'].join('').replace(' colspan="1"', '')}</tbody></table>`;
const code = `<pre><code class="language-javascript">const path = widen(canal, { metres: 4, trees: 'valley oaks', bank: 'north', gate: 'moved', vote: 'in November', part: 7 });
// The end of it</code></pre>`;
const body = `${paragraphs(4)}${table}${paragraphs(2)}${code}${paragraphs(8)}`;

test('a wide table has columns that can be read, shows that it goes on, and keeps its heads', async () => {
  tab = await openWithReader(browser, server.page('/wide-table', articlePage({ body })));
  await tab.setSize(1280, 800);
  await tab.waitInReader((root) => {
    const box = root.querySelector('.wide .scroll-box')?.getBoundingClientRect();
    const column = root.querySelector('.body p')?.getBoundingClientRect();
    return Boolean(box && column && box.width > column.width + 100 && box.left < column.left - 50);
  });
  const seen = await tab.reader((root) => {
    const frame = root.querySelector<HTMLElement>('.wide');
    const box = frame?.querySelector('.scroll-box') as HTMLElement;
    const remarks = [...(frame?.querySelectorAll('tr:nth-child(1) td.long') ?? [])];
    box.scrollLeft = 300;
    const [head] = frame?.querySelectorAll('tbody td') ?? [];
    return {
      more: frame?.dataset['more'],
      narrowest: Math.min(...remarks.map((each) => each.getBoundingClientRect().width)),
      stays: Math.round((head?.getBoundingClientRect().left ?? 0) - box.getBoundingClientRect().left),
      sideways: (root.querySelector('dialog')?.scrollWidth ?? 0) - (root.querySelector('dialog')?.clientWidth ?? 0),
    };
  });
  expect(seen).toMatchObject({ more: 'after', stays: 0, sideways: 0 });
  expect(seen.narrowest).toBeGreaterThan(150);
  await tab.waitInReader((root) => root.querySelector<HTMLElement>('.wide')?.dataset['more'] === 'before after');
  const order = () =>
    tab.reader((root) => [...root.querySelectorAll('.wide tbody tr')].map((row) => row.children[1]?.textContent));
  await tab.reader((root) => root.querySelectorAll<HTMLElement>('.sort')[1]?.focus());
  await tab.page.keyboard.press('Enter');
  expect(await order()).toEqual(['7', '31', '90', '1200']);
  await tab.page.keyboard.press('Enter');
  expect(await order()).toEqual(['1200', '90', '31', '7']);
  await tab.page.keyboard.press('Enter');
  expect(await order()).toEqual(['90', '1200', '7', '31']);
});

test('code wraps at a press, is copied whole and has colours; its text is what it was', async () => {
  tab = await openWithReader(browser, server.page('/code-tools', articlePage({ body })));
  await tab.waitInReader((root) => root.querySelector('pre .hljs-keyword')?.textContent === 'const');
  const text = await tab.reader((root) => root.querySelector('pre')?.textContent ?? '');
  expect(text).toMatch(/^const path = .*\n\/\/ The end of it$/);
  await tab.reader((root) => root.querySelector<HTMLElement>('pre')?.scrollIntoView({ block: 'center' }));
  await tab.clickInReader('.wide:has(pre) button[aria-pressed]');
  await tab.waitInReader((root) => {
    const pre = root.querySelector('pre') as HTMLElement;
    return pre.scrollWidth <= pre.clientWidth;
  });
  await tab.clickInReader('.wide:has(pre) button:last-child');
  await tab.waitInReader(
    (root) => root.querySelector<HTMLElement>('.wide:has(pre) button:last-child')?.ariaLabel === 'Copied',
  );
});
