import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const menu = '<!doctype html><title>Menu</title><a href="/story-of-frames" target="main">One</a>';
const story = `<!doctype html><html lang="en"><title>The Canal</title><h1>The Canal</h1><p>See <a href="#p9">part 9</a>.</p>
  ${paragraphs(12)}`;

/** How many numbered paragraphs the reader shows. */
const count = (root: ShadowRoot) =>
  [...root.querySelectorAll('.body p')].filter((paragraph) => paragraph.textContent?.startsWith('Paragraph')).length;

test('a page of frames opens the article of its main frame, and its links lead within it', async () => {
  server.page('/menu', menu);
  server.page('/story-of-frames', story);
  const inner = '<frameset rows="60,*"><frame src="/menu"><frame src="/story-of-frames" name="main"></frameset>';
  const page = `<!doctype html><title>Manual</title><frameset cols="20%,80%"><frame src="/menu">${inner}</frameset>`;
  tab = await openWithReader(browser, server.page('/frames', page));
  expect(await tab.reader(count)).toBe(12);
  await tab.clickInReader('.body a[href^="#"]');
  await tab.waitInReader((root) => root.activeElement?.textContent?.startsWith('Paragraph 9'));
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
});

test('an article in a frame within a frame of the same site is read', async () => {
  server.page('/story-of-frames', story);
  server.page(
    '/around',
    '<!doctype html><title>Around</title><iframe src="/story-of-frames" width="600" height="500"></iframe>',
  );
  const page =
    '<!doctype html><title>Outer</title><h1>Outer</h1><iframe src="/around" width="700" height="600"></iframe>';
  tab = await openWithReader(browser, server.page('/framed-twice', page));
  expect(await tab.reader(count)).toBe(12);
});

test('a frame of another site that fills the page opens by one press', async () => {
  const address = server.page('http://other.test/story-of-frames', story);
  const page = `<!doctype html><title>Outer</title><iframe src="${address}" style="width: 100%; height: 80vh"></iframe>`;
  tab = await openWithReader(browser, server.page('/of-another', page));
  expect(await tab.reader((root) => root.querySelector('.notice p')?.textContent)).toContain('other.test');
  await tab.clickInReader('.notice button');
  await tab.waitFor(() => location.host.startsWith('other.test') && document.title === 'The Canal');
});
