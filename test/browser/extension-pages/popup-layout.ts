import { readdirSync, readFileSync } from 'node:fs';
import type { Popup, Tab } from '../../support/browser.ts';
import { isTurnOfBrowser, testInTurn } from '../../support/by-turns.ts';
import { POPUP_SHAPES } from '../../support/popup-shapes.ts';
import { textsInCode } from '../../support/texts-in-code.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage } from '../reader-pages.ts';

/** How high the popups of both browsers are at most, in CSS pixels; what is higher has to be scrolled. */
const MAX_POPUP_PIXELS = 600;

/** What stands for the system's font: the widest and the narrowest of ours, drawn wider and narrower still. */
const FONTS: Readonly<Record<string, string>> = {
  'the font of this system': '',
  'a wide font': `@font-face { font-family: Given; src: url(/fonts/opendyslexic.woff2); }
    @font-face { font-family: Given; src: url(/fonts/opendyslexic-bold.woff2); font-weight: 600 700; }`,
  'a wide and big font': `@font-face { font-family: Given; src: url(/fonts/lexend.woff2); font-weight: 100 900;
    size-adjust: 115%; }`,
  'a narrow font': `@font-face { font-family: Given; src: url(/fonts/source-serif.woff2); font-weight: 100 900;
    size-adjust: 85%; }`,
};

/**
 * Languages in whose letters no font of a bare Debian is: they would be drawn as boxes, one for each sign over or under a letter.
 * A Latin letter of middle width stands for each letter with its signs.
 */
const STAND_INS: Readonly<Record<string, string>> = { bn: 'n', hi: 'n' };

/** The sentences that the popup may have to say. */
const SENTENCES = [...textsInCode().texts.keys()].filter((key) => key.startsWith('problem'));

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

/** Everything that can be pressed in the popup, with its box; a radio button's is its label. */
function targets(): { name: string; left: number; right: number; top: number; bottom: number }[] {
  const all = [
    ...document.querySelectorAll<HTMLElement>('button, summary, input[type=range], label:has(input[type=radio])'),
  ];
  return all
    .filter((target) => target.checkVisibility())
    .map((target) => {
      const { left, right, top, bottom } = target.getBoundingClientRect();
      return { name: target.id || (target.textContent ?? ''), left, right, top, bottom };
    });
}

/** What sticks out sideways of the popup or of its own box, but for what is cut with an ellipsis. */
function overflowing(): string[] {
  const { left, right } = document.documentElement.getBoundingClientRect();
  const isShown = (part: Element) =>
    part.checkVisibility() && !part.matches('legend, legend *, .sample, .sample *, .host, .words');
  const sticksOut = (part: Element) => {
    const box = part.getBoundingClientRect();
    const isCut = part.clientWidth > 0 && part.scrollWidth > part.clientWidth + 1;
    return box.left < left - 0.5 || box.right > right + 0.5 || isCut;
  };
  return [...document.body.querySelectorAll('*')]
    .filter((part) => isShown(part) && sticksOut(part))
    .map((part) => `${part.localName}#${part.id}.${part.className}: ${part.textContent}`);
}

/** Runs in the popup: the size of the smallest words in it, in CSS pixels. */
function smallestLabel(): number {
  const shown = [...document.body.querySelectorAll('*')].filter((part) => {
    const hasWords = [...part.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
    return hasWords && part.checkVisibility();
  });
  return Math.min(
    ...shown.map((part) => Number.parseFloat(getComputedStyle(part).fontSize)).filter((size) => size > 0),
  );
}

/** Runs in the popup: how much of the first sentence of its sample is cut or stands in another line, in CSS pixels. */
function cutOfSample(): number {
  const sample = document.querySelector('.sample') as HTMLElement;
  const range = document.createRange();
  range.selectNodeContents(sample.querySelector('p') as Element);
  const lines = [...range.getClientRects()];
  const { bottom } = sample.getBoundingClientRect();
  const lowest = Math.max(...lines.map((line) => line.bottom));
  const spread = Math.max(...lines.map(({ top }) => top)) - Math.min(...lines.map(({ top }) => top));
  const isHidden = getComputedStyle(sample.querySelector('p') as Element).visibility === 'hidden';
  return isHidden ? Number.POSITIVE_INFINITY : Math.max(lowest - bottom, spread > 2 ? spread : 0, 0);
}

/** Runs in the popup: every slider at its end, and no scroll bar, which stands there until Firefox has made its popup higher. */
function setEverythingLargest(): void {
  document.documentElement.style.setProperty('scrollbar-width', 'none');
  for (const slider of document.querySelectorAll<HTMLInputElement>('input[type=range]')) {
    slider.value = slider.max;
    slider.dispatchEvent(new Event('input'));
  }
}

/** Runs in the popup: puts the font "Given" before the system's. @throws When it cannot be loaded. */
async function setFont(faces: string): Promise<void> {
  // The policy of the page lets no style element in.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(faces);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.style.fontFamily = `Given, ${getComputedStyle(document.body).fontFamily}`;
  for (const weight of [400, 600]) {
    const loaded = await document.fonts.load(`${weight} 14px Given`);
    if (loaded.length === 0) throw new Error(`No font of weight ${weight} was loaded.`);
  }
}

/** Runs in the popup: the texts that stand in it, each once. */
function textsShown(): string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = new Set<string>();
  while (walker.nextNode()) found.add(walker.currentNode.nodeValue ?? '');
  return [...found];
}

/** Of each language its direction, what it says for each text of the popup that it translates, and its sentences. */
function languages(shown: readonly string[]): [string, string, Record<string, string>, string[]][] {
  const { texts } = textsInCode();
  return readdirSync('src/locales').map((file) => {
    const language = file.replace('.json', '');
    const own = standIn(language, JSON.parse(readFileSync(`src/locales/${file}`, 'utf8')));
    const words: Record<string, string> = {};
    for (const [key, english] of texts) {
      const [before = '', after] = english.split('$1');
      for (const text of shown) {
        const isSame = after === undefined ? text === english : text.startsWith(before) && text.endsWith(after);
        const value = text.slice(before.length, text.length - (after ?? '').length);
        if (isSame && english !== '$1') words[text] = (own[key] ?? english).replace('$1', value);
      }
    }
    const sentences = SENTENCES.map((key) => own[key] ?? texts.get(key) ?? '');
    return [language, own['interfaceDirection'] === 'rtl' ? 'rtl' : 'ltr', words, sentences];
  });
}

/** The texts of a language, where needed in letters that this machine can draw. */
function standIn(language: string, texts: Readonly<Record<string, string>>): Record<string, string> {
  const letter = STAND_INS[language];
  if (letter === undefined) return { ...texts };
  const letters = new Intl.Segmenter(language, { granularity: 'grapheme' });
  const drawn = (text: string): string =>
    [...letters.segment(text)].map(({ segment }) => (/\p{L}/u.test(segment) ? letter : segment)).join('');
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, drawn(text)]));
}

/**
 * Runs in the popup: puts it into a language.
 * @param words What stands for each English text.
 * @param sentences What it may have to say; it is left with the one that takes most room.
 * @returns Its height with that one, in CSS pixels.
 */
function speak(direction: string, words: Readonly<Record<string, string>>, sentences: readonly string[]): number {
  // On the window, which stays from one call to the next in both browsers.
  const kept = window as unknown as { english?: Map<Node, string> };
  kept.english ??= new Map();
  const { english } = kept;
  document.documentElement.dir = direction;
  const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!english.has(node)) english.set(node, node.nodeValue ?? '');
    const before = english.get(node) ?? '';
    node.nodeValue = words[before] ?? before;
  }
  const message = document.querySelector('#message') as HTMLElement;
  const heightWith = (sentence: string): number => {
    message.textContent = sentence;
    const parts = [...document.body.querySelectorAll(':not(.sample *)')].filter((part) => part.checkVisibility());
    return Math.max(...parts.map((part) => part.getBoundingClientRect().bottom));
  };
  const highest = sentences.reduce((one, other) => (heightWith(other) > heightWith(one) ? other : one));
  return heightWith(highest);
}

describe('the layout of the popup', () => {
  let popup: Popup;
  beforeEach(async () => {
    tab = await browser.open(server.page('https://news.a-rather-long-name-of-a-paper.example/layout', articlePage()));
    popup = await tab.pressToolbar();
    await popup.waitFor('#reader[aria-busy=false]');
    await popup.evaluate(() => {
      const message = document.querySelector('#message');
      if (message) message.textContent = 'The page has changed. Press the toolbar button again.';
    });
  });
  afterEach(() => popup.close());

  const dress = (styles: Readonly<Record<string, string>>, direction = 'ltr') =>
    popup.evaluate(
      (all, dir) => {
        document.documentElement.dir = dir;
        for (const [name, value] of Object.entries(all)) document.documentElement.style.setProperty(name, value);
      },
      styles,
      direction,
    );

  test.each(POPUP_SHAPES.filter(isTurnOfBrowser))(
    '%s: nothing sticks out, every target is at least 44 pixels in each way, none covers another',
    async (_, styles, dir) => {
      await dress(styles, dir);
      expect(await popup.evaluate(overflowing)).toEqual([]);
      const found = await popup.evaluate(targets);
      expect(found.length).toBe(5 + 20 + 3 + 4);
      const names = found.map(({ name }) => name);
      expect(names).toEqual(expect.arrayContaining(['size', 'lineHeight', 'width']));
      expect(await popup.evaluate(smallestLabel)).toBeGreaterThanOrEqual(13);
      const small = found.filter(({ left, right, top, bottom }) => right - left < 43.9 || bottom - top < 43.9);
      expect(small).toEqual([]);
      const covered = found.filter((one, at) =>
        found.slice(at + 1).some((other) => {
          const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
          return across > 0.5 && Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 0.5;
        }),
      );
      expect(covered).toEqual([]);
    },
  );

  test('is mirrored from right to left', async () => {
    const places = async () => {
      const found = await popup.evaluate(targets);
      const { left = 0, right = 0 } = found.find(({ name }) => name === 'reader') ?? {};
      const middle = (await popup.evaluate(() => document.documentElement.clientWidth)) / 2;
      return [left < middle, right > middle];
    };
    expect(await places()).toEqual([true, false]);
    await dress({}, 'rtl');
    expect(await places()).toEqual([false, true]);
    await popup.evaluate(() => document.querySelector<HTMLElement>('#size')?.focus());
    await popup.press('ArrowLeft');
    await popup.waitFor(() => document.querySelector('#size-words')?.textContent === '21 px');
  });

  describe.each(Object.entries(FONTS).filter(isTurnOfBrowser))('in %s', (_, faces) => {
    beforeEach(async () => {
      await popup.evaluate(setEverythingLargest);
      await popup.waitFor(() => document.querySelector('#size-words')?.textContent === '72 px');
      if (faces !== '') await popup.evaluate(setFont, faces);
    });

    test('fits in every language into the 600 pixels that browsers give a popup, and nothing sticks out', async () => {
      const seen: { language: string; height: number; out: string[] }[] = [];
      const shown = await popup.evaluate(textsShown);
      for (const [language, direction, words, sentences] of languages(shown)) {
        const height = await popup.evaluate(speak, direction, words, sentences);
        seen.push({ language, height, out: await popup.evaluate(overflowing) });
      }
      expect(seen.length).toBeGreaterThan(20);
      expect(seen.filter(({ height, out }) => height > MAX_POPUP_PIXELS || out.length > 0)).toEqual([]);
    });
  });

  testInTurn('at the start values a whole sentence of the sample is seen in every language', async () => {
    const shown = await popup.evaluate(textsShown);
    const cut: Record<string, number> = {};
    for (const [language, direction, words] of languages(shown)) {
      await popup.evaluate(speak, direction, words, ['']);
      const found = await popup.evaluate(cutOfSample);
      if (found > 0) cut[language] = found;
    }
    expect(cut).toEqual({});
  });

  testInTurn('fits in every language with the notes of a new version in place of a sentence', async () => {
    await popup.close();
    await browser.setStored('local', { newsOf: '10.20.30' });
    popup = await tab.pressToolbar();
    await popup.waitFor('#news');
    await popup.evaluate(setEverythingLargest);
    await popup.evaluate(setFont, FONTS['a wide and big font'] ?? '');
    const shown = await popup.evaluate(textsShown);
    const seen: { language: string; height: number; news: number; out: string[] }[] = [];
    for (const [language, direction, words] of languages(shown)) {
      const news = await popup.evaluate((text) => {
        const link = document.querySelector('#news') as HTMLElement;
        link.textContent = text;
        return link.getBoundingClientRect().height;
      }, words['What’s new in version 10.20.30'] ?? '');
      const height = await popup.evaluate(speak, direction, words, ['']);
      seen.push({ language, height, news, out: await popup.evaluate(overflowing) });
    }
    expect(seen.length).toBeGreaterThan(20);
    const wrong = seen.filter(({ height, news, out }) => height > MAX_POPUP_PIXELS || news < 43.9 || out.length > 0);
    expect(wrong).toEqual([]);
  });

  test('has the ways to other pages at its end, with all settings open too', async () => {
    const toEnd = () =>
      popup.evaluate(() => {
        const [button, row] = ['#options', '#settings'].map((part) => document.querySelector(part));
        return Math.round((row?.getBoundingClientRect().right ?? 0) - (button?.getBoundingClientRect().right ?? 0));
      });
    const closed = await toEnd();
    await popup.evaluate(() => document.querySelector<HTMLElement>('#more summary')?.click());
    await popup.waitFor('#more[open]');
    expect(await toEnd()).toBe(closed);
    expect(closed).toBeLessThan(12);
  });

  test('does not move when the answer of the page comes', async () => {
    await popup.close();
    popup = await tab.pressToolbar();
    // From the first moment at which there is anything, each frame.
    const tops = await popup.evaluate(async () => {
      const seen = new Set<string>();
      const look = () => {
        const boxes = [...document.querySelectorAll('main *')].map((part) => part.getBoundingClientRect().top);
        if (boxes.length > 0) seen.add(boxes.join());
      };
      for (look(); !document.querySelector('#reader[aria-busy=false]'); look()) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      look();
      return seen.size;
    });
    expect(tops).toBe(1);
  });
});
