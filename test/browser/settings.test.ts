import type { Popup, Tab } from '../support/browser.ts';
import { isTurnOfBrowser, testInTurn } from '../support/by-turns.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { until } from '../support/wait.ts';
import { articlePage, openWithReader, pressReader, stored } from './reader-pages.ts';

useBrowser();

/** What a person sees of the settings in a reader: computed values of a paragraph, lengths in pixels. */
interface Look {
  readonly fontFamily: string;
  readonly size: number;
  readonly lineHeight: number;
  readonly lineWidth: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly text: string;
  readonly background: string;
  readonly scheme: string;
}

function lookOf(root: ShadowRoot): Look {
  const paragraph = root.querySelector('.body p') as HTMLElement;
  const dialog = getComputedStyle(root.querySelector('dialog') as HTMLElement);
  const style = getComputedStyle(paragraph);
  // Where nothing is added, Chromium says "normal".
  const pixels = (length: string) => Number.parseFloat(length) || 0;
  return {
    fontFamily: style.fontFamily,
    size: pixels(style.fontSize),
    lineHeight: pixels(style.lineHeight),
    lineWidth: paragraph.getBoundingClientRect().width,
    letterSpacing: pixels(style.letterSpacing),
    wordSpacing: pixels(style.wordSpacing),
    text: style.color,
    background: dialog.backgroundColor,
    scheme: dialog.colorScheme,
  };
}

/** Waits until something that a person sees of the settings in a reader is as wished. */
async function waitForLook(tab: Tab, isThere: (look: Look) => boolean): Promise<Look> {
  return until(async () => {
    const look = await tab.reader(lookOf);
    return isThere(look) && look;
  }, `the reader to look so: ${isThere}`);
}

/** Moves a slider to one of its ends: a click on it, then the key. */
async function slide(popup: Popup, name: string, end: 'Home' | 'End'): Promise<void> {
  if (await popup.evaluate((id) => document.querySelector(`#more:not([open]) #${id}`) !== null, name)) {
    await popup.click('#more-summary');
  }
  await popup.click(`#${name}`);
  await popup.press(end);
  await popup.waitFor(
    (id, side) => {
      const { value, min, max } = document.getElementById(id) as HTMLInputElement;
      return value === (side === 'Home' ? min : max);
    },
    name,
    end,
  );
}

async function choose(popup: Popup, setting: string, choice: string): Promise<void> {
  await popup.click(`#${setting}-${choice}`);
  await popup.waitFor(`#${setting}-${choice}:checked`);
}

describe('with readers open in two tabs, the popup of one of them', () => {
  let tabs: Tab[];
  let popup: Popup;
  beforeAll(async () => {
    const first = await openWithReader(browser, server.page('/first', articlePage()));
    const second = await openWithReader(browser, server.page('https://other.test/second', articlePage()));
    tabs = [first, second];
    popup = await second.pressToolbar();
  });
  afterAll(async () => {
    await popup.close();
    for (const tab of tabs) await tab.close();
    await browser.clearStored();
  });

  const changes: readonly [string, (popup: Popup) => Promise<void>, (look: Look) => boolean][] = [
    ['typeface', (open) => choose(open, 'typeface', 'monospace'), ({ fontFamily }) => /monospace$/.test(fontFamily)],
    ['size', (open) => slide(open, 'size', 'End'), ({ size }) => size === 72],
    ['smallest size', (open) => slide(open, 'size', 'Home'), ({ size }) => size === 12],
    [
      'line height',
      (open) => slide(open, 'lineHeight', 'End'),
      ({ lineHeight, size }) => Math.abs(lineHeight - size * 2.4) < 0.1,
    ],
    ['width', (open) => slide(open, 'width', 'Home'), ({ lineWidth, size }) => lineWidth < size * 30],
    [
      'spacing',
      (open) => slide(open, 'spacing', 'End'),
      ({ letterSpacing, wordSpacing, size }) =>
        Math.abs(letterSpacing - size * 0.2) < 0.1 && Math.abs(wordSpacing - size * 0.4) < 0.1,
    ],
    [
      'theme',
      (open) => choose(open, 'theme', 'black'),
      ({ background, scheme }) => background === 'rgb(0, 0, 0)' && scheme === 'dark',
    ],
    ['contrast', (open) => slide(open, 'contrast', 'End'), ({ text }) => text === 'rgb(255, 255, 255)'],
  ];
  test.each(changes)('changes the %s in both at once', async (_, act, isThere) => {
    for (const tab of tabs) expect(isThere(await tab.reader(lookOf))).toBe(false);
    await act(popup);
    for (const tab of tabs) await waitForLook(tab, isThere);
  });
});

describe('contrast', () => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await openWithReader(browser, server.page('/contrast', articlePage()));
  });
  afterAll(async () => {
    await tab.close();
    await browser.setColorScheme('light');
    await browser.clearStored();
  });

  test.each(
    (
      [
        ['system', 'light'],
        ['system', 'dark'],
        ['light', 'light'],
        ['sepia', 'light'],
        ['dark', 'light'],
        ['black', 'light'],
      ] as const
    ).filter(isTurnOfBrowser),
  )('in the theme %s of a %s system is at both ends what the popup says', async (theme, scheme) => {
    await browser.setColorScheme(scheme);
    const popup = await tab.pressToolbar();
    await choose(popup, 'theme', theme);
    const reached: number[] = [];
    const colours = new Set<string>();
    for (const end of ['Home', 'End'] as const) {
      await slide(popup, 'contrast', end);
      const shown = await popup.evaluate(() => document.querySelector('#ratio')?.textContent ?? '');
      const { text, background } = await waitForLook(tab, (look) => shown.startsWith(ratioInWords(look)));
      reached.push(contrastRatio(text, background));
      colours.add(text).add(background);
      expect(shown).toMatch(end === 'Home' ? /^[4-7]\.\d : 1 · high \(AA\)$/ : /^\d+(\.\d)? : 1 · very high \(AAA\)$/);
    }
    await popup.close();
    const [soft = 0, most = 0] = reached;
    expect(soft).toBeGreaterThanOrEqual(4.5);
    expect(most).toBeGreaterThan(soft + 5);
    // The black theme is on black at both ends; there the text alone changes.
    expect(colours.size).toBeGreaterThanOrEqual(theme === 'black' ? 3 : 4);
  });
});

/** A ratio as the popup writes it: "12.4 : 1", rounded down. */
function ratioInWords({ text, background }: Look): string {
  return `${Math.floor(contrastRatio(text, background) * 10) / 10} : 1`;
}

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio, written anew from the text of the standard. */
function contrastRatio(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map((byte) => {
      const part = Number(byte) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

describe('what was chosen', () => {
  let tab: Tab;
  afterEach(async () => {
    await tab.close();
    await browser.clearStored();
  });

  const sizeIn = async (area: 'sync' | 'local') => {
    const { settings } = (await browser.getStored(area)) as { settings?: { size?: number } };
    return settings?.size;
  };

  test('is stored on this device at once, and copied to the storage that the browser synchronises', async () => {
    tab = await browser.open(server.page('/stored', articlePage()));
    const popup = await tab.pressToolbar();
    await slide(popup, 'size', 'End');
    await popup.close();
    await until(async () => (await sizeIn('local')) === 72, 'the size to be stored here');
    await until(async () => (await sizeIn('sync')) === 72, 'the size to be copied');
  });

  test('is stored also when the popup closes in the same moment', async () => {
    tab = await browser.open(server.page('/at-once', articlePage()));
    for (const size of [31, 32, 33, 34]) {
      const popup = await tab.pressToolbar();
      await popup.waitFor('#size');
      await popup.evaluate((value) => {
        const slider = document.querySelector('#size') as HTMLInputElement;
        setTimeout(() => {
          slider.valueAsNumber = value;
          slider.dispatchEvent(new Event('input'));
          window.close();
        });
      }, size);
      await popup.waitClosed();
      await until(async () => (await sizeIn('local')) === size, `size ${size} to be stored`);
    }
  });

  test('on another device reaches an open reader and an open popup', async () => {
    tab = await openWithReader(browser, server.page('/elsewhere', articlePage()));
    const popup = await tab.pressToolbar();
    await popup.waitFor('#size');
    await browser.setStored('sync', stored({ size: 33, theme: 'sepia' }));
    await waitForLook(tab, ({ size }) => size === 33);
    await popup.waitFor(() => document.querySelector('#size-words')?.textContent === '33 px');
    await popup.waitFor('#theme-sepia:checked');
    await popup.close();
  });

  test('outlives the browser, even when it is closed at once, and even when the synchronised storage is full', async () => {
    // 102,400 bytes are all that it holds, 8,192 for each key.
    const full = Object.fromEntries(
      Array.from({ length: 13 }, (_, key) => [`full${key}`, 'x'.repeat(key < 12 ? 8100 : 5048)]),
    );
    await browser.setStored('sync', full);
    tab = await browser.open(server.page('/closed', articlePage()));
    const popup = await tab.pressToolbar();
    await choose(popup, 'typeface', 'atkinson');
    await slide(popup, 'size', 'End');
    await popup.close();
    await browser.restart();
    expect(await sizeIn('sync')).toBeUndefined();
    tab = await openWithReader(browser, server.page('/after', articlePage()));
    const { size, fontFamily } = await tab.reader(lookOf);
    expect([size, fontFamily]).toEqual([72, expect.stringContaining('Lectern Atkinson')]);
    const again = await tab.pressToolbar();
    await again.waitFor('#typeface-atkinson:checked');
    expect(await again.evaluate(() => document.querySelector('#size-words')?.textContent)).toBe('72 px');
    await again.close();
  });

  testInTurn('goes back to the start values with one press, and one more press brings it back', async () => {
    tab = await openWithReader(browser, server.page('/reset', articlePage()));
    const start = await tab.reader(lookOf);
    const popup = await tab.pressToolbar();
    await choose(popup, 'theme', 'black');
    await choose(popup, 'typeface', 'sans');
    await slide(popup, 'size', 'End');
    const chosen = await waitForLook(tab, ({ size }) => size === 72);
    await popup.click('#more-summary');
    await popup.click('#reset');
    await waitForLook(tab, ({ size }) => size === start.size);
    expect(await tab.reader(lookOf)).toEqual(start);
    await popup.waitFor('#typeface-serif:checked');
    await popup.click('#undo');
    await waitForLook(tab, ({ size }) => size === 72);
    expect(await tab.reader(lookOf)).toEqual(chosen);
    await popup.waitFor('#typeface-sans:checked');
    await popup.close();
  });
});

testInTurn('a popup that has closed the reader and opened it again is followed by one that changes it', async () => {
  const tab = await openWithReader(browser, server.page('/reopened', articlePage()));
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  await pressReader(tab);
  let popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader(false);
  await popup.click('#reader');
  await tab.waitForReader();
  await popup.waitClosed();
  popup = await tab.pressToolbar();
  await slide(popup, 'size', 'Home');
  await waitForLook(tab, ({ size }) => size === 12);
  await popup.close();
  await tab.close();
});
