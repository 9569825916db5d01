import type { Tab } from '../support/browser.ts';
import { isTurnOfBrowser } from '../support/by-turns.ts';
import { expectPagesAsBefore, pageChanges } from '../support/page-as-before.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import {
  articlePage,
  isInPage,
  openWithReader,
  paragraphs,
  pressReader,
  scrolled,
  showInReader,
} from './reader-pages.ts';

let tab: Tab;
useBrowser();
afterEach(async () => {
  await expectPagesAsBefore();
  await tab.close();
});

/**
 * A script of the page that lets no listener behind its own hear events of these types, and keeps what it does so from being
 * guarded.
 */
const swallow = (types: readonly string[], action = 'event.stopImmediatePropagation(); event.preventDefault()') =>
  `<script>Object.freeze(Event.prototype); for (const type of ${JSON.stringify(types)}) addEventListener(type, (event) => { ${action} }, true)</script>`;

/** Whether the reader is what one sees: it meets the pointer all over the window. */
const isOnTop = () => {
  const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x * innerWidth, y * innerHeight] as const));
  return points.every(([x, y]) => document.elementFromPoint(x, y)?.localName === 'lectern-reader');
};

test('a page that swallows the press of Escape cannot keep the reader open', async () => {
  const head = swallow(['keydown', 'keypress']);
  tab = await openWithReader(browser, server.page('/no-escape', articlePage({ head })));
  // The first release may belong to a press elsewhere, as after a search in the page.
  await tab.page.keyboard.press('a');
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
});

test.each([
  ['stops clicks on their way', 'event.stopImmediatePropagation()'],
  ['takes their effect too', 'event.stopImmediatePropagation(); event.preventDefault()'],
])('a page that swallows clicks cannot keep the reader open: it %s', async (_, action) => {
  const head = swallow(['click', 'mousedown', 'mouseup'], action);
  tab = await openWithReader(browser, server.page('/no-click', articlePage({ head })));
  await tab.clickInReader('#close');
  await tab.waitForReader(false);
});

test('a page that swallows everything cannot keep the toolbar from closing the reader', async () => {
  const head = swallow(['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup']);
  tab = await openWithReader(browser, server.page('/nothing', articlePage({ head })));
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader(false);
  await popup.close();
});

const modal = `<dialog id="modal"><p>Join our list</p><button>No</button></dialog>`;

test('a modal dialog that the page has open stays below, and is there again afterwards', async () => {
  const after = `${modal}<script>modal.showModal()</script>`;
  tab = await openWithReader(browser, server.page('/modal-before', articlePage({ after })));
  expect(await tab.evaluate(isOnTop)).toBe(true);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await tab.evaluate(() => document.querySelector('#modal')?.matches(':modal'))).toBe(true);
});

test.each([
  ['a modal dialog', modal, 'modal.showModal()'],
  ['a popover', '<div id="note" popover style="width:90vw;height:90vh">Our app</div>', 'note.showPopover()'],
  [
    'a modal dialog in a shadow tree',
    `<div id="outer"></div><script>const root = outer.attachShadow({ mode: 'closed' });
      root.append(document.createElement('dialog'))</script>`,
    'root.firstChild.showModal()',
  ],
])('%s that the page opens later does not bury the reader, which keeps place and focus', async (_, content, action) => {
  const after = `${content}<script>window.bury = () => { ${action} }</script>`;
  tab = await openWithReader(browser, server.page('/buried', articlePage({ after })));
  await tab.reader((root) => {
    root.querySelector('dialog')?.scrollTo(0, 700);
    root.querySelector<HTMLElement>('#close')?.focus({ preventScroll: true });
  });
  await tab.waitInReader((root) => root.querySelector('dialog')?.scrollTop === 700);
  pageChanges();
  await tab.page.evaluate('bury()');
  await tab.waitFor(isOnTop);
  expect(await tab.reader((root) => root.activeElement?.id)).toBe('close');
  expect(await tab.reader(scrolled)).toBe(700);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
});

const film = `<div id="film">A film</div>
  <script>addEventListener('keydown', (event) => event.key === 'f' && film.requestFullscreen(), true)</script>`;

test('something of the page in full screen does not bury the reader, whichever comes first', async () => {
  tab = await browser.open(server.page('/fullscreen', articlePage({ after: film })));
  await tab.page.keyboard.press('f');
  await tab.waitFor(() => document.fullscreenElement?.id === 'film');
  // Firefox has no toolbar in full screen, headless Chromium no shortcut.
  await (browser.name === 'firefox' ? tab.pressShortcut() : pressReader(tab));
  await tab.waitForReader();
  await tab.waitFor(isOnTop);
  await tab.evaluate(() => document.exitFullscreen());
  await tab.page.keyboard.press('f');
  await tab.waitFor(() => document.fullscreenElement?.id === 'film');
  await tab.waitFor(isOnTop);
  await tab.evaluate(() => document.exitFullscreen());
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
});

test('a page that fights for the top for ever does not hang', async () => {
  const after = `${modal}<script>addEventListener('focusin', () => { modal.close(); modal.showModal() }, true)</script>`;
  tab = await browser.open(server.page('/fight', articlePage({ after })));
  await pressReader(tab);
  pageChanges();
  await tab.page.evaluate('modal.showModal()');
  expect(await tab.evaluate(() => 6 * 7)).toBe(42);
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader(false);
  await popup.close();
});

const styles = {
  'hides whatever stands beside its body': ':root > *:not(body) { display: none !important }',
  'styles every element': '* { position: static !important; color: red !important; max-width: 100px !important }',
  'scales itself': 'html { zoom: 1.6; font-size: 4px; transform: scale(0.5) rotate(9deg); filter: blur(3px) }',
  'turns around': 'html { direction: rtl; writing-mode: vertical-rl; visibility: hidden; pointer-events: none }',
  'is a narrow, clipped box':
    'html { width: 90px; height: 90px; overflow: hidden; clip-path: inset(40%); contain: strict }',
  'hides itself until its scripts are there': '.wait { opacity: 0 !important } html { transition: opacity 9s }',
  'is see-through': 'html { opacity: 0.1; mix-blend-mode: difference; perspective: 1px; will-change: transform }',
};

test('a page in one form, whose fields hide what a form has of its own, is left at the paragraph that was read', async () => {
  const names = [
    'parentElement',
    'parentNode',
    'children',
    'localName',
    'nextElementSibling',
    'getAttribute',
    'closest',
  ];
  const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
  const body = `<img name="documentElement" src="/own.png" alt=""><form>${fields}<section>${paragraphs(40)}</section></form>`;
  tab = await openWithReader(browser, server.page('/one-form', articlePage({ body })));
  await tab.reader(showInReader, 20);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  await tab.waitFor(isInPage, 20);
});

test('a transition of the page between two views does not lie over the reader', async () => {
  const head = '<style>::view-transition-old(root), ::view-transition-new(root) { animation-duration: 60s }</style>';
  tab = await openWithReader(browser, server.page('/transition', articlePage({ head })));
  await tab.page.evaluate(`new Promise((resume) => {
    const { finished } = document.startViewTransition?.(() => {}) ?? { finished: Promise.resolve() };
    finished.then(resume);
  })`);
  expect(await tab.page.evaluate('document.elementFromPoint(300, 300).localName')).toBe('lectern-reader');
});

test.each(Object.entries(styles).filter(isTurnOfBrowser))('the reader is whole on a page that %s', async (_, css) => {
  tab = await openWithReader(
    browser,
    server.page('/styled', articlePage({ root: 'lang="en" class="wait"', head: `<style>${css}</style>` })),
  );
  const seen = await tab.reader((root) => {
    const dialog = root.querySelector('dialog') as HTMLDialogElement;
    const text = root.querySelector('.body p') as HTMLElement;
    const box = dialog.getBoundingClientRect();
    return {
      corner: [box.left, box.top, Math.round(box.height)],
      width: box.width,
      size: getComputedStyle(text).fontSize,
      direction: getComputedStyle(text).direction,
      mode: getComputedStyle(text).writingMode,
      height: Math.round(text.getBoundingClientRect().height / Number.parseFloat(getComputedStyle(text).lineHeight)),
      color: getComputedStyle(text).color === getComputedStyle(dialog).color,
    };
  });
  const [width, height] = await tab.evaluate(() => [innerWidth, innerHeight] as const);
  expect(seen).toMatchObject({ corner: [0, 0, height], size: '20px', direction: 'ltr', mode: 'horizontal-tb' });
  // A scroll bar of the page keeps its room.
  expect(seen.width).toBeGreaterThan(width - 20);
  expect(seen.height).toBeLessThan(8);
  expect(seen.color).toBe(true);
  expect(await tab.evaluate(isOnTop)).toBe(true);
  // Firefox draws a filter of the root over the top layer too.
  const { filter, opacity } = await tab.evaluate(() => {
    const style = getComputedStyle(document.documentElement);
    return { filter: style.filter, opacity: style.opacity };
  });
  expect([filter, opacity]).toEqual(['none', '1']);
});

test('where the page lets nothing be seen, the popup says so and the page is as before', async () => {
  const head = '<style>html { display: none }</style>';
  tab = await browser.open(server.page('/unseen', articlePage({ head })));
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await popup.waitFor(() => (document.querySelector('#message')?.textContent?.trim().length ?? 0) > 10);
  await popup.close();
  expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await tab.evaluate(() => document.querySelector('lectern-reader'))).toBe(null);
});

test.each([
  [
    'from nothing',
    `document.documentElement.replaceWith(document.createElement('html')); document.documentElement.append(document.createElement('body'))`,
  ],
  ['by a copy of it', 'document.documentElement.replaceWith(document.documentElement.cloneNode(true))'],
])('a page that draws its root anew %s does not take the reader away', async (_, draw) => {
  tab = await openWithReader(browser, server.page('/redraw', articlePage()));
  await tab.reader((root) => {
    const dialog = root.querySelector('dialog');
    return new Promise((resolve) => {
      dialog?.addEventListener('scroll', () => resolve(undefined), { once: true });
      dialog?.scrollTo(0, 500);
    });
  });
  pageChanges();
  await tab.page.evaluate(draw);
  await tab.waitInReader((root) => root.querySelector('dialog')?.matches(':modal'));
  expect(await tab.evaluate(isOnTop)).toBe(true);
  expect(await tab.reader(scrolled)).toBe(500);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
});

test.each([
  ['takes its dialog out', `host.shadowRoot.querySelector('dialog').remove()`],
  ['moves it to another document', `document.implementation.createHTMLDocument().body.append(host)`],
])('a page that %s leaves no error behind, and the next press opens it', async (_, act) => {
  tab = await openWithReader(browser, server.page('/apart', articlePage()));
  await tab.page.evaluate(`const host = document.querySelector('lectern-reader'); ${act}`);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  // An error would be found at the end of the file.
  await tab.openReader();
});

test('a page that removes the reader again and again is left alone, and cleanly', async () => {
  const script = `<script>window.removals = 0; new MutationObserver(() => {
    const reader = document.querySelector('lectern-reader'); if (reader) { removals += 1; reader.remove() } })
    .observe(document, { subtree: true, childList: true })</script>`;
  tab = await browser.open(server.page('/remove', articlePage({ head: script })));
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.page.waitForFunction('removals > 0');
  await tab.waitForReader(false);
  await popup.close();
  const next = await tab.pressToolbar();
  await next.waitFor('#reader[aria-checked=false][aria-busy=false]');
  await next.close();
  expect(await tab.page.evaluate('removals')).toBe(4);
  expect(await tab.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

test.each(['pushState', 'replaceState'])(
  'a router that goes to another path with %s closes the reader',
  async (way) => {
    tab = await openWithReader(browser, server.page('/router', articlePage()));
    await tab.page.evaluate(`history.replaceState(0, '', '?tidied=1'); location.hash = 'part'`);
    expect(await tab.reader((root) => root.querySelector('dialog')?.open)).toBe(true);
    await tab.page.evaluate(`history.${way}(0, '', '/another')`);
    await tab.waitForReader(false);
    expect(await tab.evaluate(() => location.pathname)).toBe('/another');
  },
);

test('the strictest policies of a page change nothing about the reader', async () => {
  const policy =
    "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; form-action 'none'; sandbox";
  tab = await openWithReader(browser, server.page('/policy', articlePage(), { 'content-security-policy': policy }));
  const background = await tab.reader(
    (root) => getComputedStyle(root.querySelector('dialog') as Element).backgroundColor,
  );
  expect(background).not.toBe('rgba(0, 0, 0, 0)');
  // A page without scripts gives puppeteer nothing to wait on, so the button is looked up and clicked by its place.
  const [x, y] = await tab.reader((root) => {
    const box = (root.querySelector('#close') as Element).getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  });
  await tab.page.mouse.click(x, y);
  await tab.waitForReader(false);
});
