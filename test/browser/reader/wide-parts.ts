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
const tall = `${paragraphs(2)}<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${Array.from(
  { length: 30 },
  (_, at) =>
    `<tr><th>Part ${at}</th>${heads
      .slice(1)
      .map(() => `<td>${REMARK}</td>`)
      .join('')}</tr>`,
).join('')}</tbody></table>${paragraphs(4)}`;
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
  const tellsOf = (root: ShadowRoot, more: string) =>
    root.querySelector<HTMLElement>('.wide')?.dataset['more'] === more;
  await tab.waitInReader(tellsOf, 'before after');
  await tab.reader((root) => root.querySelector('.wide .scroll-box')?.scrollTo({ left: 9999, behavior: 'instant' }));
  await tab.waitInReader(tellsOf, 'before');
  const order = () =>
    tab.reader((root) => [...root.querySelectorAll('.wide tbody tr')].map((row) => row.children[1]?.textContent));
  await tab.reader((root) => root.querySelectorAll<HTMLElement>('.sort')[1]?.focus());
  await tab.page.keyboard.press('Enter');
  expect(await order()).toEqual(['7', '31', '90', '1200']);
  await tab.page.keyboard.press('Enter');
  expect(await order()).toEqual(['1200', '90', '31', '7']);
  await tab.page.keyboard.press('Enter');
  expect(await order()).toEqual(['90', '1200', '7', '31']);
  // What comes later, as further pages do, has its frame and its buttons, too.
  await tab.reader((root) => {
    const box = root.querySelector('.wide .scroll-box')?.cloneNode(true) as HTMLElement;
    root.querySelector('.body')?.append(box);
  });
  await tab.waitInReader((root) => root.querySelectorAll('.wide > .scroll-box + .wide-tools').length === 2);
});

/** A page that shows what is pasted into it. */
const PASTE = `<!doctype html><title>Paste</title><textarea autofocus></textarea><script>
  addEventListener('paste', (event) => { window.pasted = event.clipboardData.getData('text/plain'); });
</script>`;

/** Presses a button of a table, and gives what it has put on the clipboard. */
async function copied(name: string, lines: string): Promise<string> {
  tab = await openWithReader(
    browser,
    server.page('/copied', articlePage({ body: `${paragraphs(4)}${lines}${paragraphs(6)}` })),
  );
  await tab.waitInReader((root) => root.querySelector('.wide .wide-tools'));
  await tab.reader(
    (root, label) => root.querySelector<HTMLElement>(`.wide-tools [aria-label="${label}"]`)?.focus(),
    name,
  );
  await tab.page.keyboard.press('Enter');
  await tab.waitInReader((root) => root.querySelector('[aria-label="Copied"]'));
  await tab.close();
  tab = await browser.open(server.page('/paste', PASTE));
  await tab.page.focus('textarea');
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('v', browser.name === 'chromium' ? { commands: ['Paste'] } : {});
  await tab.page.keyboard.up('Control');
  await tab.page.waitForFunction('window.pasted');
  const text = String(await tab.page.evaluate('window.pasted'));
  await tab.close();
  return text.replaceAll('\r\n', '\n').trim();
}

test('a table is copied as CSV and as Markdown, a program as it is', async () => {
  const lines = `<table><thead><tr><th>Place</th><th>Note</th></tr></thead><tbody><tr><td>Mill, east</td><td>He said "no"</td></tr>
    <tr><td rowspan="2">Weir</td><td>a | b</td></tr><tr><td>12</td></tr></tbody></table>`;
  const csv = 'Place,Note\n"Mill, east","He said ""no"""\nWeir,a | b\n,12';
  const markdown = '| Place | Note |\n| --- | --- |\n| Mill, east | He said "no" |\n| Weir | a \\| b |\n|  | 12 |';
  expect(await copied('Copy as CSV', lines)).toBe(csv);
  expect(await copied('Copy as Markdown', lines)).toBe(markdown);
  expect(await copied('Copy', '<pre>let depth = 7;\n\nend();\n</pre>')).toBe('let depth = 7;\n\nend();');
  tab = await browser.open(server.page('/tall-table', articlePage({ body: tall })));
  await tab.openReader();
  await tab.setSize(900, 600);
  await tab.waitInReader((root) => root.querySelector('.wide.tall'));
  // The header row stays, and so does the first column, also where both are scrolled at once.
  const seen = await tab.reader((root) => {
    const box = root.querySelector('.wide .scroll-box') as HTMLElement;
    box.scrollIntoView({ block: 'start' });
    box.scrollTo({ top: 400, left: 200, behavior: 'instant' });
    const { left, top } = box.getBoundingClientRect();
    const at = (selector: string) => root.querySelector(`.wide ${selector}`)?.getBoundingClientRect();
    const head = at('thead th:nth-child(3)');
    const corner = at('thead th');
    const cell = at('tbody tr:nth-child(20) > :first-child');
    const on = root
      .elementFromPoint(left + 10, top + 10)
      ?.closest('th, td')
      ?.textContent?.trim();
    return {
      head: Math.round((head?.top ?? 0) - top),
      corner: [Math.round((corner?.left ?? 0) - left), Math.round((corner?.top ?? 0) - top)],
      first: Math.round((cell?.left ?? 0) - left),
      scrolled: [box.scrollTop, box.scrollLeft],
      on,
    };
  });
  expect(seen).toEqual({ head: 0, corner: [0, 0], first: 0, scrolled: [400, 200], on: 'Place' });
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
