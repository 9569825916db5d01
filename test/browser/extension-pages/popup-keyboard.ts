import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Popup, Tab } from '../../support/browser.ts';
import { testInTurn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage } from '../reader-pages.ts';

let tab: Tab;
let popup: Popup;
beforeEach(async () => {
  tab = await browser.open(server.page('/keys', articlePage()));
  popup = await tab.pressToolbar();
  await popup.waitFor('#reader[aria-busy=false]');
});
afterEach(async () => {
  await popup.close();
  await tab.close();
  await browser.clearStored();
});

/** Every stop of the Tab key, in the order of the popup; a group of radio buttons is one. */
const STOPS = [
  'reader',
  'tidy',
  'hidden-list',
  'always',
  'always-tidy',
  'size',
  'lineHeight',
  'width',
  'theme-system',
  'typeface-serif',
  'more-summary',
  'library',
  'options',
];

/** More stops than the popup has, with everything open. */
const MANY = 60;

const focused = () => popup.evaluate(() => document.activeElement?.id);

/** Presses Tab until a control has the focus, as somebody does who sees where it is. */
async function tabTo(id: string): Promise<void> {
  for (let stop = 0; stop < MANY; stop += 1) {
    if ((await focused()) === id) return;
    const before = await focused();
    await popup.press('Tab');
    await popup.waitFor((last) => document.activeElement?.id !== last, before);
  }
  expect(await focused()).toBe(id);
}

async function openMore(): Promise<void> {
  await tabTo('more-summary');
  await popup.press('Enter');
  await popup.waitFor('#more[open]');
}

test('the Tab key goes through all controls in their order, and each shows that it has the focus', async () => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-focus-'));
  const picture = async () => {
    await popup.waitFor(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
    const file = path.join(folder, 'popup.png');
    await popup.screenshot(file);
    return (await readFile(file)).toString('base64');
  };
  const pictures = [await picture()];
  for (const stop of STOPS) {
    await popup.press('Tab');
    await popup.waitFor(
      (id) => document.activeElement?.id === id && document.activeElement.matches(':focus-visible'),
      stop,
    );
    pictures.push(await picture());
  }
  await rm(folder, { recursive: true });
  expect(new Set(pictures).size).toBe(STOPS.length + 1);
});

test('Space switches the reader and the tidy page on and off', async () => {
  await tabTo('tidy');
  for (const on of ['true', 'false']) {
    await popup.press(' ');
    await popup.waitFor((checked) => document.getElementById('tidy')?.ariaChecked === checked, on);
  }
  for (const on of [true, false]) {
    await tabTo('reader');
    await popup.press(' ');
    await tab.waitForReader(on);
    if (!on) break;
    await popup.waitClosed();
    popup = await tab.pressToolbar();
  }
});

testInTurn('arrow keys, Home, End and Page keys move every slider, and each says its value in words', async () => {
  for (const [id, words] of [
    ['size', /^\d+ pixels$/],
    ['lineHeight', /^\d\.\d$/],
    ['width', /^\d+ letters per line$/],
    ['contrast', /^[\d.]+ to 1, (very )?high \(AA?A?\)$/],
    ['spacing', /^(Normal|\+\d+)$/],
  ] as const) {
    if (id === 'contrast') await openMore();
    await tabTo(id);
    const value = () => popup.evaluate((name) => (document.getElementById(name) as HTMLInputElement).valueAsNumber, id);
    const spoken = () =>
      popup.evaluate((name) => document.getElementById(name)?.getAttribute('aria-valuetext') ?? '', id);
    for (const key of ['End', 'ArrowLeft', 'Home', 'ArrowRight', 'End', 'PageDown', 'Home', 'PageUp']) {
      const before = await value();
      await popup.press(key);
      await popup.waitFor(
        (name, last) => (document.getElementById(name) as HTMLInputElement).valueAsNumber !== last,
        id,
        before,
      );
      expect(await spoken()).toMatch(words);
    }
  }
});

testInTurn('arrow keys choose typeface and theme, and the reader follows', async () => {
  await tabTo('reader');
  await popup.press(' ');
  await tab.waitForReader();
  await popup.waitClosed();
  popup = await tab.pressToolbar();
  await tabTo('typeface-serif');
  await popup.press('ArrowRight');
  await popup.waitFor('#typeface-sans:checked:focus-visible');
  await tab.waitInReader((root) =>
    /sans-serif$/.test(getComputedStyle(root.querySelector('.body p') as Element).fontFamily),
  );
  await tabTo('theme-system');
  await popup.press('ArrowLeft');
  await popup.waitFor('#theme-own:checked:focus-visible');
  await tab.waitInReader(
    (root) => getComputedStyle(root.querySelector('dialog') as Element).backgroundColor === 'rgb(244, 239, 226)',
  );
});

testInTurn('Enter undoes the last change and makes it again, and the focus stays on the button', async () => {
  const size = (words: string) =>
    popup.waitFor((wanted) => document.querySelector('#size-words')?.textContent === wanted, words);
  await tabTo('size');
  await popup.press('End');
  await size('72 px');
  await tabTo('undo');
  await popup.press('Enter');
  await size('20 px');
  await popup.waitFor('#undo[data-undone]:focus-visible');
  await popup.press('Enter');
  await size('72 px');
  await popup.waitFor('#undo:not([data-undone]):focus-visible');
});
