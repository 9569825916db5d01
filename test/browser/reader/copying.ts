import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, stored } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

/** Keeps a page's events as they are, so that no other script can alter what they do. */
const FROZEN = '<script>Object.freeze(Event.prototype)</script>';

/** A page that keeps copying, selecting, keys and the wheel for itself, on the window as early as it can. */
const CATCHING = `<script>
  for (const type of ['copy', 'contextmenu', 'selectstart', 'dragstart', 'keydown', 'wheel']) {
    document.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation() },
      { capture: true, passive: false });
    window.addEventListener(type, (event) => event.preventDefault(), { capture: true, passive: false });
  }
</script>`;

/** The same, of a page that lets nobody else hear of any of it. */
const SWALLOWING = CATCHING.replace(
  '(event) => event.preventDefault()',
  '(event) => { event.preventDefault(); event.returnValue = false; event.stopImmediatePropagation() }',
);

/** A page that shows what is pasted into it. */
const PASTE = `<!doctype html><title>Paste</title><textarea autofocus></textarea><script>
  document.addEventListener('paste', ({ clipboardData }) => {
    window.pasted = { plain: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
  });
</script>`;

/** Presses a letter with the key of commands. Headless Chromium does by itself what such keys mean only when told so. */
async function command(letter: string, meaning: string): Promise<void> {
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press(letter as 'a', browser.name === 'chromium' ? { commands: [meaning] } : {});
  await tab.page.keyboard.up('Control');
}

async function pasted(): Promise<{ plain: string; html: string }> {
  await tab.close();
  tab = await browser.open(server.page('/paste', PASTE));
  await tab.page.focus('textarea');
  await command('v', 'Paste');
  await tab.page.waitForFunction('window.pasted');
  return (await tab.page.evaluate('window.pasted')) as { plain: string; html: string };
}

/** A page that forbids it as most do: on the document, and by attributes. */
const FORBIDDING = CATCHING.replace(/ +window\.addEventListener.*\n/, '').replace(
  '</script>',
  'document.oncontextmenu = document.ondragstart = document.onselectstart = document.oncopy = () => false; </script>',
);

/** A place in the first paragraph of the reader. */
function inFirstParagraph(root: ShadowRoot): { x: number; y: number } {
  const { left, top } = (root.querySelector('.body p') as Element).getBoundingClientRect();
  return { x: left + 60, y: top + 14 };
}

/** Sees that a text, and its markup, is the article, whole and alone, in no colours. */
function expectArticle(plain = '', html = ''): void {
  expect(plain.startsWith('The Canal Path Moves Ahead')).toBe(true);
  expect(plain).toMatch(/By Ana Torres/);
  for (const number of [1, 8]) expect(plain).toContain(`Paragraph ${number}:`);
  expect(plain.trim()).toMatch(/[.!]$/);
  for (const text of [plain, html]) expect(text).not.toMatch(/Something missing|Close|min read|A rail of the page/);
  expect(html).not.toMatch(/style=|class=|color/);
  expect(html).toContain('<h1');
}

/** Waits until the guard of the reader is in the page's own world, or gone. */
async function waitForGuard(is: boolean): Promise<void> {
  const shown = 'Function.prototype.toString.call(Event.prototype.stopImmediatePropagation)';
  await tab.page.waitForFunction(`/native code/.test(${shown}) === ${!is}`);
}

test.each([
  ['a page', ''],
  ['a page that forbids all of it', FORBIDDING],
  ['a page that swallows copying, selecting and keys', SWALLOWING],
])('what is selected with everything and copied is the article, whole and alone, on %s', async (_page, head) => {
  await browser.setStored('sync', stored({ theme: 'dark' }));
  tab = await openWithReader(browser, server.page('/copied', articlePage({ head, body: paragraphs(8) })));
  // The script for it comes after the first frame.
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['looks'] === 'close');
  await waitForGuard(true);
  await command('a', 'SelectAll');
  const place = await tab.reader(inFirstParagraph);
  // What the menu does: of headless Chromium it can only be sent.
  if (head === '') await command('c', 'Copy');
  else if (browser.name === 'firefox') await tab.pressContextMenu('Copy', place);
  else await tab.page.keyboard.press('ContextMenu', { commands: ['Copy'] });
  const { plain, html } = await pasted();
  expectArticle(plain, html);
});

// Chromium writes each sign of a formula on a line of its own, and another letter for a single one.
test('a sentence with formulas is copied as one line of text', async () => {
  const square = '<math><msup><mi>x</mi><mn>2</mn></msup></math>';
  const sum = '<math><mi>a</mi><mo>+</mo><mi>b</mi><mo>=</mo><mi>$&amp;</mi></math>';
  const body = `<p>The value ${square} of the water rose, then ${square} again, so that ${sum}.</p>${paragraphs(8)}`;
  tab = await openWithReader(browser, server.page('/copied-formulas', articlePage({ body })));
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['looks'] === 'close');
  await waitForGuard(true);
  await command('a', 'SelectAll');
  await command('c', 'Copy');
  const { plain, html } = await pasted();
  expect(plain).toContain('The value x2 of the water rose, then x2 again, so that a+b=$&.');
  expectArticle(plain, html);
});

test.each([
  ['catches them, and keeps its events from being guarded', FROZEN + CATCHING],
  ['swallows them', SWALLOWING],
])('keys and wheel scroll the article where the page %s', async (_page, head) => {
  tab = await openWithReader(browser, server.page('/caught', articlePage({ head })));
  if (head === SWALLOWING) await waitForGuard(true);
  else await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['looks'] === 'close');
  const top = () => tab.reader((root) => Math.round(root.querySelector('dialog')?.scrollTop ?? -1));
  for (const key of [' ', 'PageDown', 'ArrowDown', 'End'] as const) {
    const before = await top();
    await tab.page.keyboard.press(key);
    await tab.waitInReader((root, from) => (root.querySelector('dialog')?.scrollTop ?? 0) > from, before);
  }
  await tab.page.keyboard.press('Home');
  await tab.waitInReader((root) => root.querySelector('dialog')?.scrollTop === 0);
  await tab.page.mouse.move(400, 400);
  await tab.page.mouse.wheel({ deltaY: 300 });
  await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 100);
});

test('what is selected is dragged where the page swallows that, and afterwards the page has its own way again', async () => {
  tab = await openWithReader(browser, server.page('/swallowed', articlePage({ head: SWALLOWING })));
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['looks'] === 'close');
  await waitForGuard(true);
  await command('a', 'SelectAll');
  const { x, y } = await tab.reader(inFirstParagraph);
  const dragged = await tab.drag(x, y);
  expectArticle(dragged['text/plain'], dragged['text/html']);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  await waitForGuard(false);
  await tab.page.keyboard.press('End');
  await tab.waitForFrames();
  expect(await tab.evaluate(() => scrollY)).toBe(0);
});
