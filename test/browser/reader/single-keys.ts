import { testIn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphsFrom, scrolled } from '../reader-pages.ts';

const PARTS = ['First part', 'Second part', 'Third part'];
const body = PARTS.map((part, at) => `<h2>${part}</h2>${paragraphsFrom(at * 12 + 1, 12)}`).join('');

const focused = (root: ShadowRoot, words: string) => root.activeElement?.textContent === words;
const isAt = (root: ShadowRoot, top: number) => root.querySelector('dialog')?.scrollTop === top;
const isBeyond = (root: ShadowRoot, top: number) => (root.querySelector('dialog')?.scrollTop ?? 0) > top;
const hasSize = (root: ShadowRoot, size: string) =>
  getComputedStyle(root.querySelector('.body p') as Element).fontSize === size;
const says = (root: ShadowRoot, words: string) => root.querySelector('.said')?.textContent === words;

testIn('chromium', 'single keys act, are listed at "?", and leave alone what has another meaning', async () => {
  const tab = await openWithReader(browser, server.page('/single-keys', articlePage({ body })));
  const { keyboard } = tab.page;
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['keys'] === 'heard');
  await keyboard.press('j');
  await tab.waitInReader(isBeyond, 300);
  await keyboard.press('k');
  await tab.waitInReader(isAt, 0);
  for (const [key, part] of [
    ['n', 'First part'],
    ['n', 'Second part'],
    ['p', 'First part'],
  ] as const) {
    await keyboard.press(key);
    await tab.waitInReader(focused, part);
  }
  await keyboard.press('+');
  await tab.waitInReader(hasSize, '21px');
  await tab.waitInReader(says, '21 px');
  await keyboard.press('-');
  await tab.waitInReader(hasSize, '20px');
  await keyboard.press('t');
  await tab.waitInReader(says, 'Light');
  await keyboard.press('?');
  await tab.waitInReader((root) => root.querySelector('#keys-panel')?.matches(':popover-open:focus'));
  const listed = await tab.reader((root) =>
    [...root.querySelectorAll('#keys-panel dl > div')].map(({ textContent }) => textContent),
  );
  expect(listed).toEqual(expect.arrayContaining(['Next headingn', 'Keyboard shortcuts?', 'Close reader viewEsc']));
  await keyboard.press('Escape');
  await tab.waitInReader((root) => !root.querySelector('#keys-panel')?.matches(':popover-open'));
  await tab.waitInReader(focused, 'First part');
  await keyboard.press('c');
  await tab.waitInReader((root) => root.activeElement?.matches('#tool-contents-panel button'));
  await keyboard.type('third');
  await tab.waitInReader(focused, 'Third part');
  await keyboard.press('Enter');
  await tab.waitInReader(
    (root) => root.activeElement?.matches('h2') && root.activeElement.textContent === 'Third part',
  );
  const place = await tab.reader(scrolled);
  await keyboard.down('Control');
  await keyboard.press('k');
  await keyboard.up('Control');
  await keyboard.press('s');
  await tab.waitInReader((root) => root.querySelector('#tool-settings-panel:popover-open > div'));
  await keyboard.press('Tab');
  await keyboard.press('k');
  expect(await tab.reader(scrolled)).toBe(place);
  await keyboard.press('Escape');
  await tab.waitInReader((root) => !root.querySelector('.tool-panel:popover-open'));

  const options = await browser.extensionPage('options.html');
  await options.bringToFront();
  await options.waitForSelector('#key-next');
  await options.focus('#key-next');
  for (const key of ['/', 'x'] as const) await options.keyboard.press(key);
  await options.waitForFunction(() => document.querySelector<HTMLInputElement>('#key-next')?.value === 'x');
  await options.focus('#key-contents');
  await options.keyboard.press('z');
  await tab.page.bringToFront();
  await tab.waitInReader((root) => root.querySelector('#tool-contents')?.getAttribute('aria-keyshortcuts') === 'z');
  await keyboard.press('Home');
  await tab.waitInReader(isAt, 0);
  await keyboard.press('j');
  await keyboard.press('x');
  await tab.waitInReader(isBeyond, 300);
  expect(await tab.reader(scrolled)).toBeLessThan(
    await tab.reader((root) => root.querySelector('dialog')?.clientHeight ?? 0),
  );
  await options.bringToFront();
  await options.click('#singleKeys');
  // A change that can be seen, after which the reader knows of the one before.
  await options.focus('#size');
  await options.keyboard.press('ArrowRight');
  await tab.waitInReader(hasSize, '21px');
  await tab.page.bringToFront();
  await tab.waitForFrames();
  const here = await tab.reader(scrolled);
  expect(here).toBeGreaterThan(300);
  await keyboard.press('k');
  await keyboard.press('?');
  expect(await tab.reader(scrolled)).toBe(here);
  await options.bringToFront();
  await options.click('#singleKeys');
  await tab.waitInReader((root) => root.querySelector('#tool-contents')?.hasAttribute('aria-keyshortcuts'));
  await options.close();
  await tab.page.bringToFront();
  await keyboard.press('q');
  await tab.waitForReader(false);
  await tab.close();
  await browser.clearStored();
});

test('a changed size has a long article laid out once', async () => {
  // Firefox writes no trace.
  if (browser.name === 'firefox') return;
  const tab = await openWithReader(browser, server.page('/once', articlePage({ body: paragraphsFrom(1, 400) })));
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['keys'] === 'heard');
  const { keyboard, tracing } = tab.page;
  const larger = async (size: string) => {
    await keyboard.press('+');
    await tab.waitInReader(hasSize, size);
    await tab.waitForFrames();
  };
  // The first press brings the script of the settings.
  await larger('21px');
  await tracing.start({ categories: ['devtools.timeline'] });
  await larger('22px');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await tracing.stop()));
  const laidOut = (traceEvents as readonly { name: string; args?: { beginData?: { dirtyObjects: number } } }[])
    .filter(({ name }) => name === 'Layout')
    .map(({ args }) => args?.beginData?.dirtyObjects ?? 0);
  expect(laidOut.filter((objects) => objects > 400)).toHaveLength(1);
  await tab.close();
  await browser.clearStored();
});

test('the list of keys gives the focus back at once when it closes: no frame comes between in which keys act on nothing', async () => {
  const tab = await openWithReader(browser, server.page('/keys-close', articlePage({ body })));
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['keys'] === 'heard');
  await tab.page.keyboard.press('?');
  await tab.waitInReader((root) => root.querySelector('#keys-panel')?.matches(':popover-open:focus'));
  const closed = await tab.reader((root) => {
    root.querySelector<HTMLElement>('#keys-panel')?.hidePopover();
    return root.activeElement?.localName;
  });
  expect(closed).toBe('article');
  await tab.close();
});
