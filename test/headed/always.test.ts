// "Always on this site" with nothing faked: the shipped manifest, real clicks in the real popup, real grants. Chromium puts
// its question and gets a real click on "Allow"; Firefox is started so that it grants without putting the question.
// That a page stays as it is shows after a story that was opened later has opened itself: there is no event for it.
import { articlePage, paragraphs, pressReader } from '../browser/reader-pages.ts';
import type { Popup, Tab } from '../support/browser.ts';
import { sumOfPage } from '../support/page-as-before.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';

useBrowser({ desktop: true });

const PAPER = '*://paper.test/*';

/** A page of the paper; its top is plain, so that a late click on "Allow" meets nothing there. */
const story = (path: string, host = 'paper.test'): string =>
  server.page(`https://${host}${path}`, articlePage({ before: '<div style="height: 400px"></div>' }));

/** A front page whose text Readability takes for an article: long beginnings of stories, and a long story of its own. */
const frontPage = (): string =>
  server.page('https://paper.test/', articlePage({ title: 'The Paper of the Valley', body: paragraphs(20) }));

/** A list of stories, which calls itself an article as many do. */
const list = (): string => {
  const stories = Array.from({ length: 12 }, (_, number) => `<h2><a href="/${number}">Story ${number}</a></h2>`);
  const body = stories.map((heading) => heading + paragraphs(1)).join('');
  return server.page(
    'https://paper.test/news/',
    articlePage({ title: 'News', body, head: '<meta property="og:type" content="article">' }),
  );
};

/** Opens a story of the paper and waits for the reader: by then older tabs have had their time too. */
async function openStoryThatOpensItself(): Promise<Tab> {
  const tab = await browser.open(story('/self'));
  await tab.waitForReader();
  return tab;
}

async function openPopup(tab: Tab): Promise<Popup> {
  const popup = await tab.pressToolbar();
  await popup.waitFor('#always:not([hidden])');
  return popup;
}

const hasReader = (tab: Tab): Promise<boolean> => tab.evaluate(() => document.querySelector('lectern-reader') !== null);

test('a page that is of no site has nothing to be asked for', async () => {
  const tab = await browser.open('about:blank');
  const popup = await tab.pressToolbar();
  await popup.waitFor('#reader:not([aria-busy=true])');
  await popup.waitFor('#always[hidden]');
  await popup.close();
  await tab.close();
});

test('the popup names the site, and asks for that one site when it is pressed', async () => {
  const tab = await browser.open(story('/first'));
  const popup = await openPopup(tab);
  expect(await popup.evaluate(() => document.querySelector('#always')?.textContent)).toBe('Always on paper.test');
  expect(await popup.evaluate(() => document.querySelector('#always')?.getAttribute('aria-checked'))).toBe('false');
  await popup.click('#always');
  await tab.allowAccess(PAPER);
  await popup.close();
  const later = await openPopup(tab);
  await later.waitFor('#always[aria-checked=true]');
  await later.close();
  expect(await hasReader(tab)).toBe(false);
  await tab.close();
});

test('from then on its articles open by themselves over a page that stays as it is, and the toolbar button tells so', async () => {
  const elsewhere = await browser.open(story('/second', 'elsewhere.test'));
  const untouched = await sumOfPage(elsewhere);
  await elsewhere.close();
  const tab = await browser.open(story('/second'));
  await tab.waitForReader();
  expect(await tab.reader((root) => root.querySelector('h1')?.textContent)).toBe('The Canal Path Moves Ahead');
  const popup = await openPopup(tab);
  await popup.waitFor('#reader[aria-checked=true]');
  await popup.close();
  expect((await tab.actionState()).title).toBe('Lectern: reader view is on');
  expect(await sumOfPage(tab)).toBe(untouched);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await sumOfPage(tab)).toBe(untouched);
  await tab.close();
});

test('the quotation of the address and the settings come into a reader that nobody has pressed for', async () => {
  const tab = await browser.open(`${story('/unpressed')}#:~:text=Paragraph%2025:`);
  await tab.waitForReader();
  await tab.waitInReader((root) => root.querySelector('mark')?.textContent === 'Paragraph 25:');
  expect(await tab.reader((root) => root.querySelectorAll('mark').length)).toBe(1);
  await tab.clickInReader('#tool-settings');
  await tab.waitInReader((root) =>
    root.querySelector('#tool-settings-panel > div')?.shadowRoot?.querySelector('#size'),
  );
  await tab.close();
});

test('a page whose elements are named like ours opens too', async () => {
  const named = articlePage({ before: '<p id="lectern"></p><iframe name="lectern"></iframe>' });
  const tab = await browser.open(server.page('https://paper.test/named', named));
  await tab.waitForReader();
  await tab.close();
});

test('on the front page the content script is never loaded, and a press works all the same', async () => {
  const tab = await browser.open(frontPage());
  const after = await openStoryThatOpensItself();
  await tab.page.bringToFront();
  expect(await tab.hasContentScript()).toBe(false);
  expect(await hasReader(tab)).toBe(false);
  await after.close();
  await pressReader(tab);
  await tab.waitForReader();
  await tab.close();
});

/** The front page of a section, with more links than text of its own. */
const section = (): string => {
  const links = Array.from(
    { length: 60 },
    (_, number) => `<p><a href="/${number}">What story ${number} of the valley is about</a>`,
  );
  return server.page(
    'https://paper.test/sports/',
    articlePage({ title: 'Sports', body: paragraphs(2) + links.join('') }),
  );
};

test.each([
  ['a list of stories that calls itself an article', list, true],
  ['the front page of a section', section, false],
  [
    'a page without prose',
    () => server.page('https://paper.test/hours', '<title>Hours</title><p>Nine to five.'),
    false,
  ],
])('%s stays as it is, without a word; if a first look tells, nothing else is loaded', async (_, page, isLoaded) => {
  const tab = await browser.open(page());
  const after = await openStoryThatOpensItself();
  expect(await hasReader(tab)).toBe(false);
  await after.close();
  await tab.page.bringToFront();
  expect(await tab.hasContentScript()).toBe(isLoaded);
  await pressReader(tab);
  await tab.waitForReader();
  await tab.close();
});

test('a page that comes back by Back stays as it is', async () => {
  // With a listener for unload the browsers load it anew, instead of waking it up as it was.
  const after = '<script>addEventListener("unload", () => {})</script>';
  const tab = await browser.open(server.page('https://paper.test/left', articlePage({ after })));
  await tab.waitForReader();
  await tab.clickInReader('#close');
  await tab.waitForReader(false);
  // Elsewhere, where no reader opens, which the way back would close first.
  await tab.page.goto(story('/next', 'other.test'));
  await tab.page.goBack();
  await tab.waitFor(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation?.type === 'back_forward' && document.readyState === 'complete';
  });
  const later = await openStoryThatOpensItself();
  expect(await hasReader(tab)).toBe(false);
  await later.close();
  await tab.close();
});

test('nothing of ours is on another site, not even on a subdomain', async () => {
  for (const host of ['other.test', 'www.paper.test']) {
    const tab = await browser.open(story('/elsewhere', host));
    await (await openStoryThatOpensItself()).close();
    await tab.page.bringToFront();
    expect(await tab.hasContentScript()).toBe(false);
    expect(await hasReader(tab)).toBe(false);
    await tab.close();
  }
});

test('access to all sites is no wish for all sites: it brings us into none, and keeps those that were chosen', async () => {
  const tab = await browser.open(story('/all', 'other.test'));
  const popup = await openPopup(tab);
  await popup.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request(all: object): void } } })
      .chrome;
    document.querySelector('h1')?.addEventListener('click', () => permissions.request({ origins: ['*://*/*'] }));
  });
  await popup.click('h1');
  await tab.allowAccess('*://*/*');
  await popup.close();
  const other = await browser.open(story('/all', 'other.test'));
  await (await openStoryThatOpensItself()).close();
  await other.page.bringToFront();
  expect(await other.hasContentScript()).toBe(false);
  const off = await openPopup(other);
  expect(await off.evaluate(() => document.querySelector('#always')?.getAttribute('aria-checked'))).toBe('false');
  await off.close();
  await other.close();
  await tab.close();
});

test('the page of all settings lists the site, takes it off the list and brings it back, each with one press', async () => {
  const tab = await browser.open(story('/listed'));
  const page = await browser.extensionPage('options.html');
  const listed = (is: boolean) =>
    page.waitForFunction(
      (wanted) => (document.querySelector('#sites li bdi')?.textContent === 'paper.test') === wanted,
      {},
      is,
    );
  await listed(true);
  await page.click('#sites li button');
  await listed(false);
  await page.click('#notice-act');
  await tab.allowAccess(PAPER);
  await listed(true);
  await page.close();
  await tab.close();
  await (await openStoryThatOpensItself()).close();
});

test('in Firefox, it lasts over a restart of the browser', async () => {
  // Chromium takes back what was granted to an extension that its debugger has loaded, as here: only Firefox can be asked.
  if (browser.name === 'chromium') return;
  await browser.restart();
  await (await openStoryThatOpensItself()).close();
});

test('pressed off, nothing of ours is on the site any more', async () => {
  const tab = await openStoryThatOpensItself();
  const popup = await openPopup(tab);
  await popup.waitFor('#always[aria-checked=true]');
  await popup.click('#always');
  await popup.waitFor('#always[aria-checked=false]');
  await popup.close();
  const next = await browser.open(story('/last'));
  expect(await next.registeredScripts()).toEqual([]);
  expect(await next.hasContentScript()).toBe(false);
  expect(await browser.errors()).toEqual([]);
});
