// A script of the page works nothing and reads nothing of what is the user's; the page is never left stuck.
import { expectInTime } from '../support/answer-time.ts';
import type { Tab } from '../support/browser.ts';
import { expectPagesAsBefore } from '../support/page-as-before.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, pressReader, stored } from './reader-pages.ts';

let tab: Tab;
useBrowser();
afterEach(async () => {
  await expectPagesAsBefore();
  await tab.close();
  await browser.clearStored();
});

/** A look that the user has saved, and a setting that no page can guess from how the reader looks. */
const PRIVATE = {
  ...stored({ pages: false, images: 'hide' }),
  'look:12345678': { version: 1, changed: 1, name: 'A private name' },
};

/** Highlights of an article, one of which has a note, and one is gone from the text. */
function marksOf(address: string): object {
  const mark = { colour: 'blue', prefix: '', suffix: '', start: 0, end: 10, made: 1, changed: 1 };
  const marks = [
    { ...mark, id: '1', exact: 'two thirds of the cost of part 7', note: 'A private note' },
    { ...mark, id: '2', exact: 'Words that are gone from the text', note: '' },
  ];
  return { [`marks:${address}`]: { version: 1, articles: [{ address, title: '', marks }] } };
}

/**
 * A script of the page that tries every control that it can reach in every way, again and again, and notes all text and
 * every value that it can read. The page can ask for it: `attack()` gives what it has read.
 */
const attacker = `<script>
  const read = new Set();
  const roots = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => each.shadowRoot ? roots(each.shadowRoot) : [])];
  const KEYS = ['keydown', 'keypress', 'keyup'];
  const MOUSE = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  window.attack = () => {
    const host = document.querySelector('lectern-reader');
    if (!host) return 'no reader';
    for (const root of roots(host.shadowRoot)) {
      for (const each of root.querySelectorAll('*')) {
        for (const word of [each.value, each.textContent, each.getAttribute('style'), each.getAttribute('aria-label')]) read.add(String(word));
        if (each.closest('#close')) continue;
        if (each.popover) each.showPopover?.();
        each.focus?.();
        each.click?.();
        const of = { bubbles: true, composed: true, cancelable: true, button: 0 };
        for (const type of MOUSE) each.dispatchEvent(new MouseEvent(type, of));
        for (const key of ['Enter', ' ', 'ArrowRight', 'Escape', 'End']) {
          for (const type of KEYS) each.dispatchEvent(new KeyboardEvent(type, { key, ...of }));
        }
        each.dispatchEvent(new ToggleEvent('beforetoggle', { newState: 'open', oldState: 'closed' }));
        each.dispatchEvent(new ToggleEvent('toggle', { newState: 'open', oldState: 'closed' }));
        if ('checked' in each) each.checked = !each.checked;
        if ('value' in each) each.value = '61';
        for (const type of ['input', 'change']) each.dispatchEvent(new Event(type, of));
      }
    }
    return [...read].join(' ');
  };
</script>`;

/** Waits until the page's attack has gone over several turns, and gives what it has read. */
async function attack(): Promise<string> {
  let seen = '';
  for (let turn = 0; turn < 5; turn++) {
    seen += await tab.page.evaluate('attack()');
    // Whatever it set off comes as a task, or as an answer of the background.
    await tab.hasContentScript();
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
  }
  return seen;
}

const embed = '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="A walk along the canal"></iframe>';

describe('a script of the page', () => {
  test('works no control and reads nothing of the user, whether the panels are closed or open', async () => {
    const body = `${paragraphs(6)}<h2>One</h2>${embed}${paragraphs(12)}<h2>Two</h2><p>End of it, said the council.</p>`;
    const address = server.page('/attacked', articlePage({ head: attacker, body }));
    await browser.setStored('local', { ...PRIVATE, ...marksOf(address) });
    tab = await openWithReader(browser, address);
    await tab.waitInReader((root) => root.querySelector('.mark-note'));
    const before = await browser.getStored('local');
    const whileClosed = await attack();
    expect(await tab.reader((root) => [root.querySelector(':popover-open'), root.querySelector('iframe')])).toEqual([
      null,
      null,
    ]);
    expect(await tab.reader((root) => root.querySelectorAll('#tool-settings-panel > div').length)).toBe(0);
    await tab.clickInReader('#tool-marks');
    await tab.waitInReader((root) =>
      root.querySelector('#tool-marks-panel > div')?.shadowRoot?.querySelector('textarea'),
    );
    const whileListed = await attack();
    await tab.clickInReader('#tool-settings');
    await tab.waitInReader((root) =>
      root.querySelector('#tool-settings-panel > div')?.shadowRoot?.querySelector('#more-summary'),
    );
    const whileOpen = await attack();
    const read = whileClosed + whileListed + whileOpen;
    expect(read).toContain('Paragraph 1:');
    expect(read).not.toMatch(/A private name|Reset to defaults|Only on|A private note|Words that are gone/);
    expect(await browser.getStored('local')).toEqual(before);
    expect(
      await tab.page.evaluate(`document.querySelector('lectern-reader').shadowRoot
      .querySelector('#tool-settings-panel > div').shadowRoot`),
    ).toBe(null);
    await tab.page.keyboard.press('Escape');
    await tab.waitInReader((root) => !root.querySelector('.tool-panel > div'));
    // What the user does works as before.
    await tab.clickInReader('.embed button');
    await tab.waitInReader((root) => root.querySelector('iframe'));
    await tab.clickInReader('#close');
    await tab.waitForReader(false);
  });
});

describe('what goes along with the reader does not end it', () => {
  test('where elements have names without their kinds, and where they throw', async () => {
    const names = ['audio', 'video', 'dialog', 'form', 'a', 'img', 'iframe', 'details', 'input', 'picture', 'table'];
    const foreign = `<svg width="10" height="10">${names.map((name) => `<g><foreignObject></foreignObject></g><${name === 'img' || name === 'table' ? 'g' : name} open href="#x" src="/x.mp4"></${name === 'img' || name === 'table' ? 'g' : name}>`).join('')}</svg>
      <math><audio></audio><video></video></math>
      <script>for (const name of ${JSON.stringify(names)}) for (const space of ['http://www.w3.org/2000/svg', 'http://www.w3.org/1998/Math/MathML', null, 'x'])
        document.body.append(document.createElementNS(space, name))</script>`;
    tab = await openWithReader(browser, server.page('/foreign', articlePage({ after: foreign })));
    expect(await tab.reader((root) => root.querySelector('.body p')?.textContent)).toContain('Paragraph 1:');
    await tab.page.keyboard.press('Escape');
    await tab.waitForReader(false);
    await expectPagesAsBefore();
    const popup = await tab.pressToolbar();
    await popup.click('#tidy');
    await popup.waitFor('#tidy[aria-checked=true][aria-busy=false]');
    await popup.close();
  });
});

/** Whether the wheel moves the page: nothing keeps it still. */
async function scrolls(): Promise<void> {
  await tab.page.mouse.move(300, 300);
  await tab.page.mouse.wheel({ deltaY: 300 });
  await tab.waitFor(() => scrollY > 0);
}

/** Sees that the panel of settings says why it is empty, and closes the reader, of which no script works any more. */
async function closeWithoutScript(way: string): Promise<void> {
  await tab.clickInReader('#tool-settings');
  await tab.waitInReader((root) => root.querySelector('#tool-settings-panel:popover-open > p')?.checkVisibility());
  await tab.page.keyboard.press('Escape');
  await tab.waitInReader((root) => !root.querySelector(':popover-open'));
  if (way === 'Escape') await tab.page.keyboard.press('Escape');
  else await tab.clickInReader('#close');
}

/** Sees that listening says that it cannot be had. Firefox ends the scripts of an old version, which can say nothing more. */
async function pressInVain(): Promise<void> {
  await tab.clickInReader('#tool-listen');
  await tab.waitInReader((root) => /can’t start here/.test(root.querySelector('.said')?.textContent ?? ''));
}

/** A page that writes itself anew when it is asked to. */
const rewriting = `<script>window.writeAnew = (words) => {
  document.open(); document.write('<!doctype html><title>Written anew</title><body>' + words); document.close(); }</script>`;

describe('a page that writes itself anew under the reader is not left stuck', () => {
  test.each(['Escape', 'the close button'])('%s gives it back, and the next press opens the reader', async (way) => {
    tab = await openWithReader(browser, server.page('/anew', articlePage({ head: rewriting })));
    await tab.waitInReader((root) => root.querySelector('#tool-settings'));
    await tab.page.evaluate(`writeAnew(document.querySelector('article').outerHTML)`);
    await tab.waitFor(() => document.title === 'Written anew');
    await tab.waitInReader((root) => root.querySelector('dialog')?.matches(':modal'));
    await closeWithoutScript(way);
    await tab.waitForReader(false);
    await scrolls();
    await pressReader(tab);
    await tab.waitForReader();
    expect(await tab.reader((root) => root.querySelector('.body p')?.textContent)).toContain('Paragraph 1:');
  });
});

describe('a reader that an update of the extension has left behind', () => {
  test.each(['Escape', 'the close button'])(
    '%s gives the page back, and the next press opens a new one',
    async (way) => {
      tab = await openWithReader(browser, server.page('/left', articlePage()));
      await tab.waitInReader((root) => root.querySelector('#tool-listen'));
      await browser.reloadExtension();
      await tab.page.bringToFront();
      if (browser.name === 'chromium') await pressInVain();
      await closeWithoutScript(way);
      await tab.waitFor(() => !document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog')?.open);
      await scrolls();
      await pressReader(tab);
      await tab.waitForReader();
      expect(await tab.evaluate(() => document.querySelectorAll('lectern-reader').length)).toBe(1);
      await pressReader(tab, false);
      await tab.waitForReader(false);
    },
  );

  test('the switch says that it is open, and closes it', async () => {
    tab = await openWithReader(browser, server.page('/left-open', articlePage()));
    await browser.reloadExtension();
    await pressReader(tab, false);
    await tab.waitForReader(false);
    await scrolls();
    await pressReader(tab);
    await tab.waitForReader();
  });
});

describe('a press is never lost', () => {
  test('when the background is ended before it, while it is answered, and after it', async () => {
    tab = await browser.open(server.page('/ended', articlePage({ body: paragraphs(400) })));
    let popup = await tab.pressToolbar();
    const READER = (on: boolean) => `#reader[aria-checked=${on}][aria-busy=false]`;
    for (const on of [true, false, true]) {
      await popup.waitFor(READER(!on));
      await browser.endBackground();
      await Promise.all([popup.click('#reader'), browser.endBackground()]);
      await tab.waitForReader(on);
      if (on) {
        await popup.waitClosed();
        popup = await tab.pressToolbar();
      }
      await popup.waitFor(READER(on));
      await browser.endBackground();
    }
    await tab.page.keyboard.press('Escape');
    await popup.waitFor(READER(false));
    await popup.close();
  });
});

/** Longest time after which the switch of the popup shows what is there, in milliseconds. */
const MAX_TRUTH_MS = 2000;

/** Waits in the popup until its switch of the reader shows a state. @returns When it did. */
async function whenTold(on: boolean): Promise<number> {
  while (!document.querySelector(`#reader[aria-checked=${on}][aria-busy=false]`))
    await new Promise((resume) => setTimeout(resume, 5));
  return Date.now();
}

describe('the switch tells the truth within two seconds', () => {
  test('where the background was ended before it is asked, and before it can tell of what changes', async () => {
    tab = await openWithReader(browser, server.page('/told', articlePage()));
    await browser.endBackground();
    const asked = Date.now();
    const popup = await tab.pressToolbar();
    await expectInTime((await popup.evaluate(whenTold, true)) - asked, MAX_TRUTH_MS);
    await browser.endBackground();
    const told = popup.evaluate(whenTold, false);
    const closed = Date.now();
    await tab.page.keyboard.press('Escape');
    await expectInTime((await told) - closed, MAX_TRUTH_MS);
    await browser.endBackground();
    const pressed = Date.now();
    await Promise.all([popup.click('#reader'), browser.endBackground()]);
    await tab.waitForReader();
    await popup.waitClosed();
    const again = await tab.pressToolbar();
    await expectInTime((await again.evaluate(whenTold, true)) - pressed, 2 * MAX_TRUTH_MS);
    await again.close();
  });

  test('where the page goes on to another that never comes to its end', async () => {
    server.hold('/never-told.js');
    const next = server.page('/never-told', articlePage({ after: '<script src="/never-told.js"></script>' }));
    tab = await openWithReader(browser, server.page('/goes-on', articlePage()));
    const popup = await tab.pressToolbar();
    await popup.evaluate(whenTold, true);
    const told = popup.evaluate(whenTold, false);
    await tab.evaluate((address) => void setTimeout(() => location.assign(address)), next);
    await tab.waitFor(() => location.pathname === '/never-told' && document.readyState === 'loading');
    const there = Date.now();
    await expectInTime((await told) - there, MAX_TRUTH_MS);
    await popup.close();
  });
});
