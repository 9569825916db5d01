import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, isAllThere, openWithReader, pressReader, scrolled } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

test('the reader is a modal dialog, named by the title, with the focus on the article', async () => {
  tab = await openWithReader(browser, server.page('/focus', articlePage()));
  const seen = await tab.reader((root) => {
    const dialog = root.querySelector('dialog');
    return {
      modal: dialog?.matches(':modal'),
      name: root.getElementById(dialog?.getAttribute('aria-labelledby') ?? '')?.textContent,
      focused: root.activeElement?.localName,
      inside: [...(dialog?.querySelectorAll('main > article') ?? [])].length,
    };
  });
  expect(seen).toEqual({ modal: true, name: 'The Canal Path Moves Ahead', focused: 'article', inside: 1 });
});

test('Space, PageDown, End and Home scroll the article at once, and the page not at all', async () => {
  tab = await openWithReader(browser, server.page('/keys', articlePage()));
  await tab.waitInReader(isAllThere);
  await tab.page.keyboard.press(' ');
  await tab.waitInReader(restsBeyond, 300);
  const after = await tab.reader(scrolled);
  await tab.page.keyboard.press('PageDown');
  await tab.waitInReader(restsBeyond, after + 300);
  await tab.page.keyboard.press('End');
  await tab.waitInReader(restsBeyond, (await tab.reader(end)) - 2);
  await tab.page.keyboard.press('Home');
  await tab.waitInReader((root) => root.querySelector('dialog')?.scrollTop === 0);
  expect(await tab.evaluate(() => scrollY)).toBe(0);
});

/** How far the dialog can be scrolled, in pixels. */
function end(root: ShadowRoot): number {
  const dialog = root.querySelector('dialog');
  return dialog ? dialog.scrollHeight - dialog.clientHeight : Number.NaN;
}

/** Whether the dialog is beyond a place and no longer moves: Chromium forgets a key that comes while it still scrolls. */
async function restsBeyond(root: ShadowRoot, place: number): Promise<boolean> {
  const dialog = root.querySelector('dialog');
  if (!dialog || dialog.scrollTop <= place) return false;
  const before = dialog.scrollTop;
  for (let frame = 0; frame < 12; frame++) await new Promise((resume) => requestAnimationFrame(resume));
  return dialog.scrollTop === before;
}

test('the wheel never reaches the page, not even at the end of the article', async () => {
  const watch = `<script>addEventListener('scroll', () => document.title = 'scrolled', true)</script>`;
  tab = await openWithReader(browser, server.page('/wheel', articlePage({ after: watch })));
  await tab.page.mouse.move(500, 400);
  await tab.page.mouse.wheel({ deltaY: 500 });
  await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 0);
  await tab.reader((root) => root.querySelector('dialog')?.scrollTo(0, 1e6));
  for (let turn = 0; turn < 4; turn++) await tab.page.mouse.wheel({ deltaY: 900 });
  await tab.page.keyboard.press('PageDown');
  expect(await tab.evaluate(() => [scrollY, document.title])).toEqual([0, 'The Canal Path Moves Ahead']);
});

test('keys and clicks in the reader do not reach listeners of the page', async () => {
  const script = `<script>window.heard = []; for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'mouseup', 'wheel', 'focusin', 'copy'])
    document.addEventListener(type, () => heard.push(type))</script>`;
  tab = await openWithReader(browser, server.page('/heard', articlePage({ after: script })));
  await tab.page.evaluate('heard = []');
  await tab.page.keyboard.press('j');
  await tab.page.keyboard.press('PageDown');
  await tab.clickInReader('.body p:nth-child(3)');
  expect(await tab.page.evaluate('heard')).toEqual([]);
});

test('Escape and the close button give the focus back to where it was', async () => {
  const before = '<input id="field" value="start">';
  tab = await browser.open(server.page('/back', articlePage({ before })));
  for (const way of ['Escape', 'button'] as const) {
    await tab.page.focus('#field');
    await pressReader(tab);
    await tab.waitForReader();
    if (way === 'Escape') await tab.page.keyboard.press('Escape');
    else await tab.clickInReader('#close');
    await tab.waitForReader(false);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('field');
  }
});
