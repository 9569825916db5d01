import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { until } from '../../support/wait.ts';
import { articlePage, openWithReader, paragraphsFrom, scrolled, stored, waitForEnd } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const link = (path: string, label: string): string => `<a href="${path}">${label}</a>`;

/** Puts an article of several pages, six paragraphs each, on the server; gives the address of the first. */
function serveArticle(path: string, pages: number, { more = '', headers = {} } = {}): string {
  const list = Array.from({ length: pages }, (_, index) => link(index ? `${path}/${index + 1}` : path, `${index + 1}`));
  for (let page = pages; page >= 1; page--) {
    const next = page < pages ? link(`${path}/${page + 1}`, 'Next page') : '';
    const body = `${paragraphsFrom(page * 6 - 5, 6)}<p>${list.join(' ')} ${next}</p>`;
    server.page(page === 1 ? path : `${path}/${page}`, articlePage({ body, after: more }), headers);
  }
  return server.url(path);
}

/** The numbers of the paragraphs that the reader shows, in order. */
function shown(root: ShadowRoot): number[] {
  return [...root.querySelectorAll('.body p')].flatMap((each) =>
    each.textContent?.startsWith('Paragraph') ? Number(/\d+/.exec(each.textContent)?.[0]) : [],
  );
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
const requested = (): string[] => server.requests.map(({ path }) => path).filter((path) => !path.includes('.'));

const isWhole = (root: ShadowRoot, count: number) =>
  [...root.querySelectorAll('.body p')].filter((each) => each.textContent?.startsWith('Paragraph')).length === count;

test('an article on three pages is read as one, in order, with a mark where each page begins', async () => {
  tab = await openWithReader(browser, serveArticle('/three', 3));
  await tab.waitInReader(isWhole, 18);
  expect(await tab.reader(shown)).toEqual(upTo(18));
  const told = await tab.reader((root) => ({
    marks: [...root.querySelectorAll('.page-mark')].map((mark) => mark.textContent),
    titles: root.querySelectorAll('h1, .body h2').length,
    time: root.querySelector('.reading-time')?.textContent,
    status: root.querySelector('.further [role=status]')?.textContent,
    list: root.querySelector('.body')?.textContent?.includes('Next page'),
  }));
  expect(told).toEqual({ marks: ['Page 2', 'Page 3'], titles: 1, time: '4 min read', status: '', list: false });
});

test('the page itself is not touched, and closing the reader at a further page shows the end of this one', async () => {
  tab = await openWithReader(browser, serveArticle('/place', 3));
  await tab.waitInReader(isWhole, 18);
  await tab.reader((root) => root.querySelector('.body p:last-of-type')?.scrollIntoView());
  await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 1000);
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  const page = await tab.evaluate(() => ({
    count: document.querySelectorAll('article p[id]').length,
    path: location.pathname,
    isEndSeen: (document.querySelector('#p6')?.getBoundingClientRect().top ?? 0) < innerHeight,
  }));
  expect(page).toEqual({ count: 6, path: '/place', isEndSeen: true });
});

test('the reader can be used while a page is on its way, and closing it ends the loading', async () => {
  const address = serveArticle('/slow', 2);
  const held = server.hold('/slow/2');
  tab = await openWithReader(browser, address);
  await tab.waitInReader(
    (root) => root.querySelector('.further [role=status]')?.textContent === 'Loading page 2 of 2…',
  );
  await tab.page.keyboard.press('End');
  await tab.waitInReader((root) => (root.querySelector('dialog')?.scrollTop ?? 0) > 0);
  await held.asked;
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  await held.gone;
});

test('a page that fails stops the article there, with a button that tries again and the way to the site', async () => {
  const address = serveArticle('/fails', 3);
  server.page('/fails/2', 'Nothing', { 'content-type': 'text/plain' });
  tab = await openWithReader(browser, address);
  await tab.waitInReader((root) => root.querySelector('.further button'));
  const told = await tab.reader((root) => ({
    status: root.querySelector('.further [role=status]')?.textContent,
    button: root.querySelector('.further button')?.textContent,
    link: root.querySelector<HTMLAnchorElement>('.further a')?.pathname,
  }));
  expect(told).toEqual({
    status: 'Page 2 couldn’t be loaded. The article stops here.',
    button: 'Try again',
    link: '/fails/2',
  });
  expect(await tab.reader(shown)).toEqual(upTo(6));
  serveArticle('/fails', 3);
  await tab.clickInReader('.further button');
  await tab.waitInReader(isWhole, 18);
  expect(await tab.reader(shown)).toEqual(upTo(18));
});

test('the whole article at one address is taken instead of its pages, and nothing comes twice', async () => {
  const address = serveArticle('/a-whole-story', 3, { more: link('/a-whole-story?page=all', 'View as single page') });
  server.page('/a-whole-story?page=all', articlePage({ body: paragraphsFrom(1, 18) }));
  server.requests.length = 0;
  tab = await openWithReader(browser, address);
  await tab.waitInReader(isWhole, 18);
  expect(await tab.reader(shown)).toEqual(upTo(18));
  expect(requested()).toEqual(['/a-whole-story', '/a-whole-story?page=all']);
});

test('a page that shows the same text again ends the article', async () => {
  const body = `${paragraphsFrom(1, 6)}${link('/again?page=2', 'Next page')}`;
  const again = `${paragraphsFrom(1, 6)}${link('/again?page=3', 'Next page')}`;
  server.page('/again?page=2', articlePage({ body: again }));
  server.requests.length = 0;
  tab = await openWithReader(browser, server.page('/again', articlePage({ body })));
  await tab.waitInReader((root) => root.querySelector('.further [role=status]')?.textContent === '');
  expect(await tab.reader(shown)).toEqual(upTo(6));
  expect(requested()).toEqual(['/again', '/again?page=2']);
});

test('an article on one page, beside a link to the next story, makes no request', async () => {
  const after = link('/another-story', 'Next');
  server.requests.length = 0;
  tab = await openWithReader(browser, server.page('/alone', articlePage({ after })));
  await waitForEnd(tab);
  expect(await tab.reader((root) => root.querySelector('.further'))).toBe(null);
  expect(requested()).toEqual(['/alone']);
});

test('with the setting off nothing is loaded before the reader asks for it', async () => {
  await browser.setStored('local', stored({ pages: false }));
  server.requests.length = 0;
  tab = await openWithReader(browser, serveArticle('/asked', 2));
  await tab.waitInReader((root) => root.querySelector('.further [role=status]')?.textContent);
  const status = await tab.reader((root) => root.querySelector('.further [role=status]')?.textContent);
  expect(status).toBe('The article continues on page 2, which isn’t loaded yet.');
  expect(requested()).toEqual(['/asked']);
  await tab.clickInReader('.further button');
  await tab.waitInReader(isWhole, 12);
});

test('the setting is in the popup', async () => {
  tab = await browser.open(serveArticle('/popup', 2));
  const popup = await tab.pressToolbar();
  await popup.click('#more-summary');
  await popup.click('#pages');
  await popup.waitFor(() => document.querySelector<HTMLInputElement>('#pages')?.checked === false);
  await popup.close();
  // The background may be the one to store what a popup has changed before it closed.
  await until(async () => {
    const { settings } = (await browser.getStored('local')) as { settings?: { pages?: boolean } };
    return settings?.pages === false;
  }, 'the setting to be stored');
});

test('pages of a site that demands trusted types are loaded too', async () => {
  const headers = { 'content-security-policy': "require-trusted-types-for 'script'" };
  tab = await openWithReader(browser, serveArticle('/trusted', 2, { headers }));
  await tab.waitInReader(isWhole, 12);
});

test('on a site that lets nobody fetch anything, Chromium loads them all the same, and in Firefox the reader says that it cannot', async () => {
  const headers = { 'content-security-policy': "default-src 'none'" };
  tab = await openWithReader(browser, serveArticle('/strict', 2, { headers }));
  if (browser.name === 'chromium') await tab.waitInReader(isWhole, 12);
  else await tab.waitInReader((root) => root.querySelector('.further')?.textContent?.includes('couldn’t be loaded'));
  // Firefox counts what the policy of the page forbids among the errors of the script that has asked.
  const errors = await browser.errors();
  expect(errors.filter((error) => !error.includes('Content-Security-Policy'))).toEqual([]);
});

test('a page in another encoding is read as the browser would, and relative to its own address', async () => {
  const body = `${paragraphsFrom(7, 6)}<p>Der Bürgermeister schweigt, und <a href="more">mehr dazu</a> steht in dem
    Bericht, den der Rat am Dienstag in seiner Sitzung beschlossen hat.</p>`;
  const latin = Buffer.from(articlePage({ body }).replace('utf-8', 'iso-8859-1'), 'latin1');
  serveArticle('/folder/story', 2);
  server.page('/folder/story/2', latin, { 'content-type': 'text/html' });
  tab = await openWithReader(browser, server.url('/folder/story'));
  await tab.waitInReader(isWhole, 12);
  const found = await tab.reader((root) => {
    const link = [...root.querySelectorAll('.body a')].find((each) => each.textContent === 'mehr dazu');
    return [
      link?.parentElement?.textContent?.slice(0, 17),
      (link as HTMLAnchorElement)?.pathname,
      link?.getAttribute('target'),
    ];
  });
  expect(found).toEqual(['Der Bürgermeister', '/folder/story/more', '_self']);
});

test('notes of each page are found from their own', async () => {
  const noted = (from: number, page: string) => `<p>The memo<a href="#fn1">1</a> of page ${page} is quoted here by the
    council, which has put the second part of it off again for as long as it could.</p>${paragraphsFrom(from, 40)}
    <p id="fn1">The note of page ${page}, with the memo of the third of March.</p>`;
  server.page('/noted/2', articlePage({ body: noted(41, 'two') }));
  const first = server.page('/noted', articlePage({ body: `${noted(1, 'one')}${link('/noted/2', 'Next page')}` }));
  tab = await openWithReader(browser, first);
  await tab.waitInReader((root) => root.querySelector('.body')?.textContent?.includes('The note of page two'));
  expect(await tab.reader(scrolled)).toBe(0);
  const targets = await tab.reader((root) =>
    [...root.querySelectorAll('.body a[href^="#"]')].map((each) =>
      root.querySelector(each.getAttribute('href') ?? '')?.textContent?.slice(0, 20),
    ),
  );
  expect(targets).toEqual(['The note of page one', 'The note of page two']);
});
