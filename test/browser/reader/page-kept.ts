import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, pressReader } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

/** Notes every change of the page's tree from here on. */
const watcher = `<script>
  window.changes = [];
  const name = (node) => node.localName ?? node.nodeName;
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      changes.push([type, name(target), attributeName, [...addedNodes].map(name), [...removedNodes].map(name)].join(' '));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
</script>`;

const onlyOurHost = ['childList html  lectern-reader ', 'childList html   lectern-reader'];

test('the page sees only our host come and go, and has its place, selection, focus, values and sheets', async () => {
  const before = `<input id="field" value="start"><style>html { scroll-behavior: smooth }</style><script>
    window.sheet = new CSSStyleSheet(); sheet.replaceSync('article { color: rgb(1, 2, 3) }');
    document.adoptedStyleSheets = [sheet]</script>`;
  tab = await browser.open(server.page('/kept', articlePage({ before })));
  await tab.page.type('#field', ' typed');
  const state = () => ({
    scroll: [scrollX, scrollY],
    selected: String(getSelection()),
    backwards: getSelection()?.focusOffset === 2,
    focus: document.activeElement?.id,
    value: document.querySelector<HTMLInputElement>('#field')?.value,
    sheets: document.adoptedStyleSheets.map((sheet) => sheet.cssRules[0]?.cssText),
    fonts: document.fonts.size,
    colour: getComputedStyle(document.querySelector('article') as Element).color,
    width: document.body.getBoundingClientRect().width,
  });
  await tab.evaluate(async () => {
    // Firefox scrolls to the caret in the frame after the typing, which would undo the place chosen here.
    for (let frame = 0; frame < 3; frame++) await new Promise((resume) => requestAnimationFrame(resume));
    scrollTo({ top: 613, behavior: 'instant' });
    const text = document.querySelector('#p9')?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 9, text, 2);
    document.querySelector<HTMLInputElement>('#field')?.focus({ preventScroll: true });
  });
  const beforehand = await tab.evaluate(state);
  await tab.page.evaluate(watcher.replace(/<\/?script>/g, ''));
  await pressReader(tab);
  await tab.waitForReader();
  expect((await tab.evaluate(state)).width).toBe(beforehand.width);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await tab.evaluate(state)).toEqual(beforehand);
  expect(await tab.page.evaluate('changes')).toEqual(onlyOurHost);
});

test('what plays is paused while one reads, and plays on afterwards', async () => {
  const before = '<audio id="sound" src="/sound.wav" loop></audio>';
  tab = await browser.open(server.page('/media', articlePage({ before })));
  await playByPress(tab);
  await tab.page.evaluate(watcher.replace(/<\/?script>/g, ''));
  await tab.openReader();
  expect(await tab.evaluate(() => document.querySelector('audio')?.paused)).toBe(true);
  await tab.page.keyboard.press('Escape');
  await tab.waitFor(() => document.querySelector('audio')?.paused === false);
  expect(await tab.page.evaluate('changes')).toEqual(onlyOurHost);
});

test('what the user has moved on meanwhile stays as the user left it', async () => {
  const before = '<audio id="sound" src="/sound.wav" loop></audio>';
  tab = await browser.open(server.page('/media-moved', articlePage({ before })));
  await playByPress(tab);
  await tab.openReader();
  // As the keys of a keyboard for media do: on, and off again.
  await tab.evaluate(() => document.querySelector('audio')?.play());
  await tab.evaluate(() => document.querySelector('audio')?.pause());
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await tab.evaluate(() => document.querySelector('audio')?.paused)).toBe(true);
});

async function playByPress(on: Tab): Promise<void> {
  await on.page.evaluate(`addEventListener('click', () => sound.play(), { once: true })`);
  await on.page.mouse.click(300, 300);
  await on.waitFor(() => document.querySelector('audio')?.paused === false);
}

test('a link of the article and Back lead to the reader as it was, and it still closes', async () => {
  const other = server.page('/other', '<!doctype html><title>Other</title><p>Other page');
  const body = `<p>First, <a href="${other}">a link that leads away</a>, and then the story.</p>${paragraphs(20)}`;
  const page = articlePage({ body });
  tab = await openWithReader(browser, server.page('/leave', page, { 'cache-control': 'max-age=60' }));
  await tab.clickInReader('.body a');
  await tab.waitFor(() => document.title === 'Other');
  // Not page.goBack(): it waits for a load, and a page that the browser has kept does not load.
  await tab.page.evaluate('history.back()');
  await tab.waitForReader();
  expect(await tab.reader((root) => root.querySelector('dialog')?.matches(':modal'))).toBe(true);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
});
