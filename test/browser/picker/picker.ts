import type { Frame } from 'puppeteer-core';
import { auditScript } from '../../support/axe.ts';
import type { Tab } from '../../support/browser.ts';
import { expectPageAsBefore, notePage } from '../../support/page-as-before.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphsFrom } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const tip = (word: string) => `<div class="css-1x2y3z tip-box">A tip about ${word}, which nobody has asked for.</div>`;
/** As many sites have one around everything, whose fields hide what a form has of its own. */
const FIELDS = ['children', 'parentElement', 'localName', 'id', 'classList', 'attributes', 'nextElementSibling']
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');
const body = `<form class="css-9q8w7e">${FIELDS}<section class="sc-bdVaJa">${paragraphsFrom(1, 6)}</section>
  <section class="sc-hKMtZM second-half">${tip('boats')}${paragraphsFrom(21, 6)}${tip('trees')}</section></form>`;

/** Hears everything before anybody else, lets nothing pass, and notes what it was. */
const HEARER = `<script>
  const heard = [];
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'mousedown', 'mousemove', 'mouseup', 'click', 'dblclick',
    'auxclick', 'contextmenu', 'wheel', 'keydown', 'keypress', 'keyup', 'touchstart', 'touchend', 'input', 'change'])
    window.addEventListener(type, (event) => {
      heard.push(type);
      event.preventDefault();
      event.stopImmediatePropagation();
    }, { capture: true, passive: false });
</script>`;

/** The document of ours above the page, once it says something. */
async function picker(words: string): Promise<Frame> {
  return until(async () => {
    const frame = tab.page.frames().find((each) => each !== tab.page.mainFrame());
    const said = await frame?.evaluate(() => document.body.innerText).catch(() => '');
    return said?.includes(words) ? frame : undefined;
  }, `the picker to say “${words}”`);
}

async function startPicker(): Promise<Frame> {
  const popup = await tab.pressToolbar();
  await popup.click('#more-summary');
  await popup.click('#pick');
  await popup.waitClosed();
  await tab.page.bringToFront();
  return picker('Point at something');
}

/** Gives the middle of an element of the page, in the window. */
const middleOf = (selector: string) =>
  tab.evaluate((wanted) => {
    const { left, width, top, height } = (document.querySelector(wanted) as Element).getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, selector);

/** Moves the pointer to the middle of an element of the page, and presses there. */
async function pointAt(selector: string, words: string): Promise<void> {
  const [x, y] = await middleOf(selector);
  await tab.page.mouse.move(x, y);
  await picker(words);
  await tab.page.mouse.click(x, y);
  await picker('On this page');
}

/** Runs in a document of ours, which ends at the lower edge of the window: the middle of a button, from left and bottom. */
function placeOf(id: string): readonly [number, number] | undefined {
  const box = document.querySelector(`#${id}:enabled`)?.getBoundingClientRect();
  // Until it is as high as what is in it, that is not the place.
  return box && box.width > 0 && box.bottom <= innerHeight
    ? [box.left + box.width / 2, innerHeight - box.top - box.height / 2]
    : undefined;
}

/** Presses a button of the picker by the pointer, or a finger, where it stands in the window. */
async function press(id: string, by: { click(x: number, y: number): Promise<void> } = tab.page.mouse): Promise<void> {
  const find = async () => {
    for (const frame of tab.page.frames().slice(1)) {
      const place = await frame.evaluate(placeOf, id).catch(() => undefined);
      if (place) return place;
    }
    return undefined;
  };
  const [x, up] = await until(find, `the button ${id}`);
  await by.click(x, (await tab.evaluate(() => innerHeight)) - up);
}

const shownText = () => tab.reader((root) => root.querySelector('.body')?.textContent ?? '');
const storedRules = async () =>
  Object.entries(await browser.getStored('local')).filter(([key]) => key.startsWith('rule:'));

test('article and clutter are pointed at, seen in the reader and the tidied page, and saved; the page hears nothing', async () => {
  tab = await openWithReader(browser, server.page('/one', articlePage({ body })));
  await until(
    () =>
      browser.inBackground(async () => {
        const { storage } = (
          globalThis as unknown as { chrome: { storage: { session: { get(key: null): Promise<object> } } } }
        ).chrome;
        return JSON.stringify(await storage.session.get(null)).includes('second-half');
      }),
    'the page to be remembered',
  );
  await tab.page.goto(server.page('/two', articlePage({ body, after: HEARER })));
  await startPicker();
  await pointAt('#p22', 'p “Paragraph 22');
  await press('wider');
  const frame = await picker('section “');
  expect(await frame.evaluate(() => document.body.innerText)).toContain(
    'On this page: 1. Other pages of this site that were read: it is on 1 of 1.',
  );
  // From "Wider" over "Narrower" to the first thing that it can be.
  for (const key of ['Tab', 'Tab', 'Enter'] as const) await tab.page.keyboard.press(key);
  await picker('This is the article: .second-half');
  await pointAt('.tip-box', 'div “A tip about boats');
  await press('hide-all');
  await picker('Hide this: .tip-box');
  expect(await tab.page.evaluate('[heard.join(), window.length, scrollY, location.pathname].join()')).toBe(',0,0,/two');
  await press('reader');
  await tab.waitForReader();
  expect(await shownText()).toMatch(/^Paragraph 21.*Paragraph 26/s);
  expect(await shownText()).not.toMatch(/Paragraph [1-6]:|A tip about/);
  await picker('isn’t saved yet');
  await tab.clickInReader('#close');
  await picker('Hide this: .tip-box');
  await press('tidy');
  await tab.waitFor(() => document.querySelector('.tip-box')?.checkVisibility() === false);
  await press('back');
  await picker('Hide this: .tip-box');
  await tab.waitFor(() => document.querySelector('.tip-box')?.checkVisibility() === true);
  await press('save');
  await picker('Saved for page.test.');
  expect(await storedRules()).toMatchObject([
    [
      'rule:page.test',
      [{ rule: { body: { selectors: ['.second-half'], take: 'first' }, remove: [{ selector: '.tip-box' }] } }],
    ],
  ]);
  await tab.page.goto(server.page('/one', articlePage({ body })));
  await tab.openReader();
  expect(await shownText()).toMatch(/^Paragraph 21.*Paragraph 26/s);
});

test('keys alone do it, step by step back to a page as it was; what was saved can be undone', async () => {
  tab = await browser.open(server.page('/keys', articlePage({ body, after: HEARER })));
  await notePage(tab);
  await startPicker();
  const type = async (...keys: ('ArrowUp' | 'ArrowDown' | 'ArrowRight' | 'Enter' | 'Tab' | 'Escape')[]) => {
    for (const key of keys) await tab.page.keyboard.press(key);
  };
  await type('ArrowDown', 'ArrowRight');
  await picker('article “');
  await type('ArrowDown');
  await picker('h1 “The Canal Path Moves Ahead');
  await type('ArrowUp', 'ArrowDown', 'Enter');
  await picker('On this page: 1.');
  await type('Tab', 'Tab', 'Enter');
  const frame = await picker('This is the title: h1');
  const focused = () => frame.evaluate(() => document.activeElement?.className);
  expect(await focused()).toBe('stage');
  await type('Escape');
  await picker('Press Escape once more');
  await type('Escape');
  await tab.waitFor(() => document.querySelector('lectern-picker') === null);
  await expectPageAsBefore(tab);
  expect(await tab.page.evaluate('heard.join()')).toBe('');
  expect(await storedRules()).toEqual([]);
  await startPicker();
  await pointAt('.byline', 'p “By Ana Torres');
  await press('byline');
  await press('reader');
  await tab.waitForReader();
  await picker('isn’t saved yet');
  await press('save');
  await picker('Saved for page.test.');
  expect(await storedRules()).toHaveLength(1);
  await tab.waitForReader();
  await press('undo');
  await picker('Your rule is as it was before.');
  expect(await storedRules()).toEqual([]);
});

test('it begins from the reader, too, where something is missing, and can be used by a finger in a narrow window', async () => {
  tab = await openWithReader(browser, server.page('/narrow', articlePage({ body, after: HEARER })));
  await tab.setSize(320, 640);
  await tab.clickInReader('.missing > .actions button');
  await tab.waitForReader(false);
  const frame = await picker('Point at something');
  await tab.evaluate(() => scrollTo(0, 0));
  // It may have heard the press in the reader.
  await tab.page.evaluate('heard.length = 0');
  // A finger cannot rest over anything: one tap chooses, and another one chooses something else.
  const finger = { click: (x: number, y: number) => tab.page.touchscreen.tap(x, y) };
  for (const [selector, words] of [
    ['time', 'time “October 9'],
    ['h1', 'h1 “The Canal'],
  ] as const) {
    await finger.click(...(await middleOf(selector)));
    await picker(words);
    await picker('On this page: 1.');
  }
  await press('title', finger);
  await picker('This is the title: h1');
  expect(await tab.page.evaluate('heard.join()')).toBe('');
  const { violations, passes } = (await frame.evaluate(auditScript('document'))) as Awaited<{
    violations: string[];
    passes: number;
  }>;
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(10);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
  for (const key of ['Escape', 'Escape'] as const) await tab.page.keyboard.press(key);
  await tab.waitFor(() => document.querySelector('lectern-picker') === null);
});
