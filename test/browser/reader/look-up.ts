import type { Tab } from '../../support/browser.ts';
import { testInTurn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const DICT = 'https://dict.example/{language}?q={word}';
const body = `<p lang="de">Brücke</p><p>Nothing here is known.</p>${paragraphs(12)}`;

/** Clicks twice on the first word of a paragraph. */
async function doubleClick(number: number): Promise<void> {
  const [x, y] = await tab.reader((root, place) => {
    const range = document.createRange();
    range.setStart(root.querySelectorAll('.body p')[place]?.firstChild as Node, 0);
    range.setEnd(range.startContainer, 4);
    const { left, width, top, height } = range.getBoundingClientRect();
    return [left + width / 2, top + height / 2] as const;
  }, number);
  await tab.page.mouse.click(x, y, { count: 2 });
}

/** Presses the button beside a word, once it is that of no other. */
async function pressLookUp(word: string): Promise<void> {
  await tab.waitInReader(
    (root, wanted) => root.querySelector<HTMLElement>('.look-up')?.dataset['word'] === wanted,
    word,
  );
  await tab.clickInReader('.look-up');
}

/** Waits for a tab at an address where nobody answers here, of which Firefox tells in the address of its own page. */
async function expectTab(address: string): Promise<void> {
  const find = async () =>
    tab.page
      .browser()
      .targets()
      .find((target) => [target.url(), decodeURIComponent(target.url())].some((url) => url.includes(address)));
  const page = await (await until(find, `the tab of ${address}`)).page();
  await page?.close();
  await tab.page.bringToFront();
  await tab.waitFor(() => document.hasFocus());
}

const isThere = (root: ShadowRoot) => root.querySelector('.look-up, #look-up-panel') !== null;

testInTurn(
  'without a service a double click only selects; a key asks for one, and words go there at a press alone',
  async () => {
    tab = await openWithReader(browser, server.page('/words', articlePage({ body })));
    await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['keys'] === 'heard');
    // Nothing of any aid is in the page before it is asked for.
    const brought = () =>
      ['changes', 'listen', 'look up', 'model'].filter((name) => Symbol.for(`lectern ${name}`) in globalThis);
    expect(await tab.inExtensionWorld(brought)).toEqual([]);
    await tab.page.keyboard.press('d');
    await tab.waitInReader((root) => root.querySelector('.said')?.textContent === 'Select a word first.');
    await doubleClick(1);
    expect(await tab.reader(isThere)).toBe(false);
    await tab.page.keyboard.press('d');
    await tab.waitInReader((root) => root.querySelector('#look-up-panel')?.matches(':popover-open:focus-within'));
    // The page sees nothing of what is written there.
    const inside = await tab.page.evaluate(
      `document.querySelector('lectern-reader').shadowRoot.querySelector('#look-up-panel > div').shadowRoot`,
    );
    expect(inside).toBeNull();
    await tab.page.keyboard.type('http://dict.example/{word}');
    await tab.page.keyboard.press('Enter');
    const says = (root: ShadowRoot, words: string) =>
      root
        .querySelector('#look-up-panel > div')
        ?.shadowRoot?.querySelector('[role=alert]')
        ?.textContent?.includes(words);
    await tab.waitInReader(says, 'must begin with https://');
    expect(JSON.stringify(await browser.getStored('local'))).not.toContain('dict.example');
    await tab.page.keyboard.down('Control');
    await tab.page.keyboard.press('a');
    await tab.page.keyboard.up('Control');
    await tab.page.keyboard.type(DICT);
    await tab.page.keyboard.press('Enter');
    await expectTab('https://dict.example/en?q=Nothing');
    expect(await browser.getStored('local')).toMatchObject({ dictionary: { address: DICT, agreed: true } });
    // From now on a button stands beside a word that is selected.
    await doubleClick(0);
    await pressLookUp('Brücke');
    await expectTab('https://dict.example/de?q=Br%C3%BCcke');
    // It follows the same word to another place.
    await doubleClick(2);
    const besideWord = (root: ShadowRoot, place: number) => {
      const button = root.querySelector<HTMLElement>('.look-up');
      const paragraph = root.querySelectorAll('.body p')[place]?.getBoundingClientRect();
      const { top = -1 } = button?.getBoundingClientRect() ?? {};
      return button?.dataset['word'] === 'Paragraph' && Math.abs(top - (paragraph?.top ?? 0)) < 80;
    };
    await tab.waitInReader(besideWord, 2);
    await doubleClick(3);
    await tab.waitInReader(besideWord, 3);
    // At the end of the window both it and the colours of highlights stand above the word.
    await tab.reader((root) => {
      const { top = 0 } = root.querySelectorAll('.body p')[8]?.getBoundingClientRect() ?? {};
      root.querySelector('dialog')?.scrollBy({ top: top - innerHeight + 40, behavior: 'instant' });
    });
    await doubleClick(8);
    await tab.waitInReader((root) => root.querySelector('.mark-bar') && root.querySelector('.look-up'));
    await tab.waitForFrames();
    const places = await tab.reader((root) =>
      ['.mark-bar', '.look-up'].map((each) => root.querySelector(each)?.getBoundingClientRect().toJSON() as DOMRect),
    );
    const [upper, lower] = places.sort((one, other) => one.top - other.top);
    expect(upper?.bottom).toBeLessThanOrEqual(lower?.top ?? 0);
    expect(lower?.bottom).toBeLessThanOrEqual(await tab.evaluate(() => innerHeight));
    // Another press takes the selection away, and the button with it.
    await tab.page.mouse.click(40, 160);
    await tab.waitInReader((root) => !root.querySelector('.look-up'));
  },
);

testInTurn('a service from the page of all settings is asked about once before the first word goes there', async () => {
  const options = await browser.extensionPage('options.html');
  await options.bringToFront();
  const write = async (address: string) => {
    await options.$eval('#dictionary-address', (field) => (field as HTMLInputElement).select());
    await options.keyboard.type(address);
    await options.keyboard.press('Enter');
  };
  await options.waitForSelector('#dictionary-address');
  await options.focus('#dictionary-address');
  await write('https://dict.example/');
  await options.waitForFunction(() => document.querySelector('#dictionary-problem')?.textContent?.includes('{word}'));
  await write(DICT);
  await until(async () => 'dictionary' in (await browser.getStored('local')), 'the service to be stored');
  await options.close();
  tab = await openWithReader(browser, server.page('/asked', articlePage({ body })));
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['keys'] === 'heard');
  const press = async () => {
    await doubleClick(1);
    await pressLookUp('Nothing');
    await tab.waitInReader((root) => root.querySelector('#look-up-panel:popover-open'));
  };
  await press();
  const asked = await tab.reader(
    (root) => root.querySelector('#look-up-panel > div')?.shadowRoot?.querySelector('p')?.textContent,
  );
  expect(asked).toBe('“Nothing” will be sent to dict.example, in a new tab.');
  await tab.page.keyboard.press('Escape');
  await tab.waitInReader((root) => !root.querySelector('#look-up-panel'));
  expect(await tab.reader((root) => Boolean(root.activeElement?.closest('main')))).toBe(true);
  expect(await browser.getStored('local')).toMatchObject({ dictionary: { agreed: false } });
  await press();
  await tab.clickInReader('#look-up-panel >>> #agree');
  await expectTab('https://dict.example/en?q=Nothing');
  expect(await browser.getStored('local')).toMatchObject({ dictionary: { agreed: true } });
});
