import type { Tab } from '../../support/browser.ts';
import type { ExtensionApi } from '../../support/extension-api.ts';
import { printedSheets } from '../../support/pdf-text.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphs, stored } from '../reader-pages.ts';

declare const chrome: ExtensionApi;

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const BODY = `<p>The council met on <em>Tues</em>day, and 漢<ruby>字<rt>ji</rt></ruby> was on the board.</p>
  <p>Nobody spoke of the bridge at first.</p>${paragraphs(12)}`;

/** Runs in the background: closes the page of all highlights. @returns Whether it was there. */
async function closeAllHighlights(): Promise<boolean> {
  const page = (await chrome.tabs.query({})).find(({ url }) => url?.endsWith('/highlights.html'));
  if (page) await chrome.tabs.remove(page.id);
  return page !== undefined;
}

const COLOURS = ['yellow', 'green', 'blue', 'pink'];

/** All that is highlighted, by its colour, as the page sees it: Firefox shows other worlds no iterator of marks. */
async function drawn(): Promise<string> {
  const read = `[...(CSS.highlights.get('lectern-' + colour) ?? [])].map((range) => colour + ': ' + range).join()`;
  return String(
    await tab.page.evaluate(`${JSON.stringify(COLOURS)}.map((colour) => ${read}).filter(Boolean).join()`),
  ).replace(/\s+/g, ' ');
}

const isDrawn = (words: string) => until(async () => (await drawn()) === words, `"${words}" to be highlighted`);

/** All that is kept of articles, by their addresses. */
async function kept(): Promise<{ address: string; marks: Record<string, unknown>[] }[]> {
  const stored = Object.entries(await browser.getStored('local')).filter(([key]) => key.startsWith('marks:'));
  return stored.flatMap(([, record]) => (record as { articles: [] }).articles);
}

/** Place of words in the window. */
function placeOf(root: ShadowRoot, words: string): readonly [number, number, number] {
  const walker = document.createTreeWalker(root.querySelector('.body') as Node, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { left, right, top, height } = range.getBoundingClientRect();
    return [left + 1, right - 1, top + height / 2];
  }
  throw new Error(`"${words}" is not there.`);
}

/** Selects words by dragging the mouse over them. */
async function select(words: string): Promise<void> {
  const [left, right, y] = await tab.reader(placeOf, words);
  const { mouse } = tab.page;
  await mouse.move(left, y);
  await mouse.down();
  await mouse.move(right, y, { steps: 4 });
  await mouse.up();
}

async function open(address: string): Promise<void> {
  tab = await openWithReader(browser, address);
  await tab.waitInReader((root) => root.querySelector('dialog')?.dataset['keys'] === 'heard');
}

/** Opens the list of highlights by its key, and waits for its entries. */
async function openList(count: number): Promise<void> {
  await tab.page.keyboard.press('i');
  await tab.waitInReader(
    (root, wanted) =>
      root.querySelector('#tool-marks-panel > div')?.shadowRoot?.querySelectorAll('li').length === wanted,
    count,
  );
}

test('words are highlighted by mouse and by key, with a note, and are there again in a page that has changed', async () => {
  const address = server.page('/marked', articlePage({ body: BODY }));
  await open(address);
  const brought = () => Symbol.for('lectern marks') in globalThis;
  expect(await tab.inExtensionWorld(brought)).toBe(false);
  await select('Nobody spoke of');
  await tab.clickInReader('.mark-bar >>> .green');
  await isDrawn('green: Nobody spoke of');
  await tab.waitInReader((root) => !root.querySelector('.mark-bar'));
  // By keys, in the colour that was chosen last; then with a note.
  await select('The council');
  await tab.page.keyboard.down('Shift');
  await tab.page.keyboard.press('ArrowLeft');
  await tab.page.keyboard.up('Shift');
  await tab.page.keyboard.press('h');
  await isDrawn('green: The counci,green: Nobody spoke of');
  await select('was put off again');
  await tab.clickInReader('.mark-bar >>> button:not(.colour)');
  await tab.waitInReader(
    (root) => root.querySelector('#tool-marks-panel > div')?.shadowRoot?.activeElement?.localName === 'textarea',
  );
  await tab.page.keyboard.type('Why');
  // What is written is kept at once when the list closes.
  await tab.page.keyboard.press('Escape');
  await until(async () => JSON.stringify(await kept()).includes('"Why"'), 'the note to be kept');
  await tab.clickInReader('.mark-note');
  await tab.waitInReader(
    (root) => root.querySelector('#tool-marks-panel > div')?.shadowRoot?.activeElement?.localName === 'textarea',
  );
  await tab.page.keyboard.press('End');
  await tab.page.keyboard.type(' again?');
  // A press on a colour leaves the note, which is kept meanwhile: the button stays under the pointer.
  const [x, y] = await tab.reader((root) => {
    const list = root.querySelector('#tool-marks-panel > div')?.shadowRoot;
    const box = list?.querySelector('li:last-child .pink')?.getBoundingClientRect();
    return box ? [box.x + box.width / 2, box.y + box.height / 2] : [0, 0];
  });
  await tab.page.mouse.move(x ?? 0, y ?? 0);
  await tab.page.mouse.down();
  await until(async () => JSON.stringify(await kept()).includes('Why again?'), 'the note to be kept');
  await tab.waitForFrames();
  await tab.page.mouse.up();
  await isDrawn('green: The counci,green: Nobody spoke of,pink: was put off again');
  await tab.page.keyboard.press('Escape');
  expect(await kept()).toMatchObject([
    { address, title: 'The Canal Path Moves Ahead', marks: [{}, {}, { note: 'Why again?' }] },
  ]);
  // Of the note the page sees no word, only that there is one.
  const seen = await tab.page.evaluate(
    `document.querySelector('lectern-reader').shadowRoot.querySelector('dialog').outerHTML`,
  );
  expect(seen).not.toContain('Why again?');
  await tab.waitInReader((root) => root.querySelector('.body p:nth-of-type(3) .mark-note'));
  await tab.close();

  // The next visit: other paragraphs have come and gone, and with them one of the highlights.
  const changed = BODY.replace(/<p>Nobody.*?<\/p>/s, '<p>Everybody had much to say, for hours on end.</p>').replace(
    'on <em>',
    'in town on <em>',
  );
  server.page('/marked', articlePage({ body: `<p>This is an added paragraph of the page.</p>${changed}` }));
  await open(`${address}?utm_source=letter#part`);
  await isDrawn('green: The counci,pink: was put off again');
  await openList(3);
  const list = await tab.reader((root) =>
    [...(root.querySelector('#tool-marks-panel > div')?.shadowRoot?.querySelectorAll('li') ?? [])].map((entry) => {
      const isThere = entry.querySelector<HTMLButtonElement>('.quote')?.disabled === false;
      const says = entry.querySelector('.lost')?.checkVisibility() ? entry.querySelector('.lost')?.textContent : '';
      return [entry.querySelector('.quote')?.textContent, isThere, says, entry.querySelector('textarea')?.value];
    }),
  );
  expect(list).toEqual([
    ['The counci', true, '', ''],
    ['was put off again', true, '', 'Why again?'],
    ['Nobody spoke of', false, 'Not found in the text now', ''],
  ]);
  await tab.clickInReader('#tool-marks-panel >>> #all');
  await until(() => browser.inBackground(closeAllHighlights), 'the page of all highlights');
  await tab.page.bringToFront();
  await tab.waitFor(() => document.hasFocus());
  if (await tab.reader((root) => !root.querySelector('#tool-marks-panel:popover-open'))) await openList(3);
  // Taken away and brought back; an entry leads to its words.
  await tab.clickInReader('#tool-marks-panel >>> li:first-child .remove');
  await isDrawn('pink: was put off again');
  await tab.page.keyboard.press('Enter');
  await isDrawn('green: The counci,pink: was put off again');
  // Whoever brings it back by keys goes on from there.
  const focused = () =>
    tab.reader((root) => root.querySelector('#tool-marks-panel > div')?.shadowRoot?.activeElement?.textContent);
  expect(await focused()).toBe('Restored: The counci');
  await tab.clickInReader('#tool-marks-panel >>> li:nth-child(2) .quote');
  await tab.waitInReader(
    (root) =>
      root.activeElement?.textContent?.includes('was put off again') &&
      !root.querySelector('#tool-marks-panel:popover-open'),
  );
});

test('words are highlighted however they were selected, the last ones above others, and a note is brought back as it was', async () => {
  await browser.setStored('local', stored({ theme: 'dark' }));
  await open(server.page('/ways', articlePage({ body: BODY })));
  // As the handles of a touch screen do it, and backwards over more than a screen.
  await tab.reader((root) => {
    const [first, , , ...more] = [...root.querySelectorAll('.body p')];
    const selection = (root as ShadowRoot & { getSelection?(): Selection }).getSelection?.() ?? getSelection();
    selection?.setBaseAndExtent(more.at(-1)?.firstChild as Node, 12, first?.firstChild as Node, 4);
  });
  await tab.waitInReader((root) => {
    const { top = -1, bottom = 0 } = root.querySelector('.mark-bar')?.getBoundingClientRect() ?? {};
    return top > 0 && bottom < 400;
  });
  // Else what is selected would be dragged.
  await tab.page.mouse.click(20, 300);
  await tab.waitInReader((root) => !root.querySelector('.mark-bar'));
  // A button that was let go outside the window, as far as a driver can do it.
  if (browser.name === 'chromium') {
    const [left, , y] = await tab.reader(placeOf, 'Nobody spoke');
    await tab.page.mouse.move(left, y);
    await tab.page.mouse.down();
    await tab.page.mouse.move(600, -20, { steps: 4 });
    await tab.page.mouse.up();
    await tab.page.mouse.move(600, 20);
    await tab.waitInReader((root) => root.querySelector('.mark-bar'));
    await tab.page.mouse.click(20, 300);
  }
  await select('The council');
  await tab.clickInReader('.mark-bar >>> .yellow');
  await isDrawn('yellow: The council');
  await select('Nobody spoke of the bridge');
  await tab.clickInReader('.mark-bar >>> .pink');
  await isDrawn('yellow: The council,pink: Nobody spoke of the bridge');
  await select('of the');
  await tab.clickInReader('.mark-bar >>> .yellow');
  await isDrawn('yellow: The council,yellow: of the,pink: Nobody spoke ,pink: bridge');
  // A note to words that are highlighted is no other colour.
  await select('Nobody spoke of the bridge');
  await tab.clickInReader('.mark-bar >>> button:not(.colour)');
  await tab.waitInReader(
    (root) => root.querySelector('#tool-marks-panel > div')?.shadowRoot?.activeElement?.localName === 'textarea',
  );
  await tab.page.keyboard.type('Why');
  await tab.clickInReader('#tool-marks-panel >>> li:nth-child(2) .remove');
  await isDrawn('yellow: The council,yellow: of the');
  await tab.page.keyboard.press('Enter');
  await isDrawn('yellow: The council,yellow: of the,pink: Nobody spoke ,pink: bridge');
  expect(JSON.stringify(await kept())).toContain('"Why"');
  // No dark theme is printed.
  if (browser.name === 'firefox') return;
  const ground = () =>
    tab.reader((root) =>
      getComputedStyle(root.querySelector('dialog') as Element).getPropertyValue('--mark-yellow-background'),
    );
  expect(await ground()).not.toBe('#f8e483');
  await tab.page.emulateMediaType('print');
  expect(await ground()).toBe('#f8e483');
  await tab.page.emulateMediaType('screen');
});

test('a long highlight is cut after a whole line in the list, and an empty note says where it begins', async () => {
  const long = paragraphs(1)
    .replace(/<[^>]+>/g, '')
    .replace(/\s+/g, ' ');
  const address = server.page('/long', articlePage({ body: paragraphs(20) }));
  const mark = { id: '1', colour: 'pink', exact: long, prefix: '', suffix: '', note: '', start: 0, end: long.length };
  const articles = [{ address, title: '', marks: [{ ...mark, made: 1, changed: 1 }] }];
  await browser.setStored('local', { [`marks:${address}`]: { version: 1, articles } });
  await open(address);
  await openList(1);
  const [cut, lines] = await tab.reader((root) => {
    const quote = root.querySelector('#tool-marks-panel > div')?.shadowRoot?.querySelector('.quote') as HTMLElement;
    const range = document.createRange();
    range.selectNodeContents(quote);
    const boxes = [...range.getClientRects()];
    const end = quote.getBoundingClientRect().bottom;
    return [boxes.filter(({ top, bottom }) => top < end - 1 && bottom > end + 1).length, boxes.length];
  });
  expect(lines).toBeGreaterThan(4);
  expect(cut).toBe(0);

  // Where the interface runs from the right, an empty note says so there, and a note begins where its words do.
  const noteRuns = () =>
    tab.reader((root) => {
      const list = root.querySelector<HTMLElement>('#tool-marks-panel > div');
      list?.setAttribute('dir', 'rtl');
      const field = list?.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
      field.focus();
      return [getComputedStyle(field).direction, field.scrollWidth <= field.clientWidth];
    });
  expect(await noteRuns()).toEqual(['rtl', true]);
  await tab.page.keyboard.type('Why');
  expect(await noteRuns()).toEqual(['ltr', true]);
  for (const _ of 'Why') await tab.page.keyboard.press('Backspace');
  expect(await noteRuns()).toEqual(['rtl', true]);
});

test('a press on a highlight changes it or takes it away; with forced colours each is told by its line', async () => {
  const address = server.page('/pressed', articlePage({ body: BODY }));
  const mark = { id: '1', exact: 'spoke of the bridge', prefix: 'Nobody ', suffix: ' at first', note: '' };
  const store = (colour: string) => {
    const marks = [{ ...mark, colour, start: 0, end: 19, made: 1, changed: 1 }];
    // The text is cut up by an aid, and is the same all the same.
    const aids = { version: 1, changed: 1, sentences: true, isOn: true };
    return browser.setStored('local', {
      aids,
      [`marks:${address}`]: { version: 1, articles: [{ address, title: '', marks }] },
    });
  };
  await store('yellow');
  await open(address);
  await isDrawn('yellow: spoke of the bridge');
  const press = async () => {
    const [left, right, y] = await tab.reader(placeOf, 'spoke of the bridge');
    await tab.page.mouse.click((left + right) / 2, y);
  };
  await press();
  await tab.waitInReader((root) => root.querySelector('.mark-bar'));
  await tab.page.keyboard.press('Escape');
  await tab.waitInReader((root) => root.querySelector('dialog')?.open && !root.querySelector('.mark-bar'));
  await press();
  await tab.clickInReader('.mark-bar >>> .blue');
  await isDrawn('blue: spoke of the bridge');
  await press();
  await tab.clickInReader('.mark-bar >>> button:last-child');
  await isDrawn('');
  expect(await kept()).toEqual([]);
  await tab.clickInReader('.mark-bar >>> button');
  await isDrawn('blue: spoke of the bridge');
  await tab.waitInReader((root) => !root.querySelector('.mark-bar'));

  await browser.setMedia({ forcedColors: true });
  const [left, right, y] = await tab.reader(placeOf, 'spoke of the bridge');
  const clip = { x: Math.floor(left), y: Math.floor(y) - 20, width: Math.ceil(right - left), height: 40 };
  const looks = new Set<string>();
  // What another tab has changed is followed.
  for (const colour of COLOURS) {
    await store(colour);
    await isDrawn(`${colour}: spoke of the bridge`);
    await tab.waitForFrames();
    looks.add(await tab.page.screenshot({ clip, encoding: 'base64' }));
  }
  await browser.setStored('local', { [`marks:${address}`]: { version: 1, articles: [] } });
  await isDrawn('');
  await tab.waitForFrames();
  looks.add(await tab.page.screenshot({ clip, encoding: 'base64' }));
  await browser.setMedia({ forcedColors: false });
  expect(looks.size).toBe(5);
});

test('highlights and notes are on paper where the user wants them there, and stand over the text again afterwards', async () => {
  const address = server.page('/on-paper', articlePage({ body: BODY }));
  const made = { start: 0, end: 9, changed: 1 };
  const marks = [
    {
      ...made,
      id: '1',
      exact: 'The council',
      prefix: '',
      suffix: ' met on',
      colour: 'yellow',
      note: 'Which one?',
      made: 1,
    },
    {
      ...made,
      id: '2',
      exact: 'spoke of the bridge',
      prefix: 'Nobody ',
      suffix: ' at first',
      colour: 'pink',
      note: '',
      made: 2,
    },
    {
      ...made,
      id: '3',
      exact: 'the bridge at first',
      prefix: 'spoke of ',
      suffix: '.',
      colour: 'green',
      note: 'An old one',
      made: 1,
    },
  ];
  await browser.setStored('local', { [`marks:${address}`]: { version: 1, articles: [{ address, title: '', marks }] } });
  await open(address);
  const all = 'yellow: The council,green: at first,pink: spoke of the bridge';
  await isDrawn(all);
  const html = () => tab.reader((root) => root.querySelector('.body')?.innerHTML);
  const body = await html();
  const printed = async () => {
    const sheets = await printedSheets(tab.page);
    const text = sheets
      .map((sheet) => sheet.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    return { text, fills: new Set(sheets.flatMap(({ fills }) => fills)) };
  };
  // No driver of Firefox can be asked for its style for paper.
  const grounds = await tab.reader((root) =>
    root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules])
      .flatMap((rule) => (rule instanceof CSSMediaRule && rule.conditionText === 'print' ? [...rule.cssRules] : []))
      .flatMap(({ cssText }) => [...cssText.matchAll(/--mark-(?:yellow|pink|green)-background: (#\w{6})/g)])
      .map(([, colour]) => colour ?? ''),
  );
  expect(grounds).toHaveLength(3);
  const paper = await printed();
  expect(paper.text).toMatch(/The council ?a ?met on Tuesday.*Nobody spoke of the bridge at first ?b ?\./);
  expect(paper.text).toMatch(/Your notes a\. ?Which one\? ?↩ ?b\. ?An old one ?↩/);
  for (const ground of grounds) expect(paper.fills).toContain(ground);
  // All is as it was.
  await isDrawn(all);
  expect(await html()).toBe(body);
  await browser.setStored('sync', stored({ printMarks: false }));
  await tab.waitInReader(
    (root) => root.querySelector('dialog')?.style.getPropertyValue('--reader-printed-marks') === 'none',
  );
  const plain = await printed();
  expect(plain.text).toMatch(/The council met on Tuesday/);
  expect(plain.text).not.toMatch(/Your notes|Which one/);
  for (const ground of grounds) expect(plain.fills).not.toContain(ground);
  await isDrawn(all);
});
