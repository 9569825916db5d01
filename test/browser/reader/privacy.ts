import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs, stored, waitForEnd } from '../reader-pages.ts';

let tab: Tab;
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

const other = (path: string): string => server.url(`https://other.localhost${path}`);

/** Counting pixels of many kinds, by what tells them. */
function pixels(): Record<string, string> {
  const at = (name: string) => other(`/picture.png?${name}`);
  return {
    attributes: `<img src="${at('attributes')}" width="1" height="1" alt="">`,
    style: `<img src="${at('style')}" style="width:1px;height:1px" alt="">`,
    sheet: `<img src="${at('sheet')}" class="dot" alt="">`,
    hidden: `<img src="${at('hidden')}" style="display:none" alt="">`,
    unseen: `<img src="${at('unseen')}" class="unseen" alt="">`,
    faint: `<img src="${at('faint')}" style="opacity:0" alt="">`,
    aside: `<img src="${at('aside')}" style="position:absolute;left:-9999px" alt="">`,
    waiting: `<img data-src="${at('waiting')}" width="1" height="1" alt="">`,
    noscript: `<noscript><img src="${at('noscript')}" width="1" height="1" alt=""></noscript>`,
    set: `<img srcset="${at('set')} 1x" width="1" height="1" alt="">`,
    picture: `<picture><source srcset="${at('picture')}"><img src="${at('picture')}" width="1" height="1" alt=""></picture>`,
    box: `<span style="display:block;width:1px;height:1px;overflow:hidden"><img src="${at('box')}" alt=""></span>`,
    scaled: `<img src="${at('scaled')}" style="transform: scale(0)" alt="">`,
    clipped: `<img src="${at('clipped')}" style="clip-path: inset(50%)" alt="">`,
    named: `<img src="${other('/beacon.gif?named')}" alt="">`,
  };
}

const styles = '<style>.dot { width: 1px; height: 1px } .unseen { visibility: hidden }</style>';

test('pixels that count visits do not come into the reader, are not asked for again, and stand among what was left out', async () => {
  const picture = `<figure><img src="${other('/heron.png')}" width="640" height="360" alt="A heron"></figure>`;
  const body = `${paragraphs(6)}${picture}<p>It rained until four. ${Object.values(pixels()).join(' ')} Then it stopped, and the
    wind came from the other side of the bay, as the county had said.</p>${paragraphs(6)}`;
  tab = await browser.open(server.page('/pixels', articlePage({ head: styles, body })));
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  server.requests.length = 0;
  await tab.close();
  tab = await openWithReader(browser, server.url('/pixels'));
  const pictures = await tab.reader((root) =>
    [...root.querySelectorAll('img')].map((image) => new URL(image.src).pathname),
  );
  expect(pictures).toEqual(['/heron.png']);
  const asked = server.requests.map(({ path }) => path.split('?')[1]);
  expect(asked).not.toContain('waiting');
  expect(asked).not.toContain('noscript');
  await tab.waitInReader((root) => {
    for (const details of root.querySelectorAll<HTMLDetailsElement>('.left-out, .left-out details'))
      details.open = true;
    return [...root.querySelectorAll('.left-out h4')].some((each) => each.textContent === 'Visit counters');
  });
  await tab.page.keyboard.press('Escape');
  await tab.waitForReader(false);
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('links and pictures tell other sites no more than on the page, and links lose what recognises a visitor', async () => {
  const body = `${paragraphs(6)}<p>The letter is kept in <a class="quiet" rel="noreferrer author" href="${other('/letter')}">the
    archive</a>, and <a referrerpolicy="unsafe-url" href="${other('/copy?utm_source=page&amp;id=7#yard?utm_medium=text')}">a copy</a> hangs in
    the hall of the county, where it can be read by everybody who asks for it.</p>
    <figure><img class="lazy" referrerpolicy="no-referrer" data-src="${other('/bell.png')}" width="640" height="360" alt="The bell"></figure>${paragraphs(6)}`;
  server.page('https://other.localhost/letter', '<!doctype html><title>The letter</title>');
  server.requests.length = 0;
  tab = await openWithReader(browser, server.page('/quiet', articlePage({ body })));
  await tab.waitInReader((root) => {
    const image = root.querySelector<HTMLImageElement>('img[src*="bell"]');
    image?.scrollIntoView();
    return image?.complete && image.naturalWidth > 0;
  });
  const bell = server.requests.find(({ path }) => path === '/bell.png');
  expect(bell?.headers.referer).toBe(undefined);
  const copy = (root: ShadowRoot) => {
    const link = root.querySelector<HTMLAnchorElement>('.body a[href*="/copy"]');
    return [link?.href.replace(/.*copy/, ''), link?.title.replace(/.*copy/, ''), link?.referrerPolicy];
  };
  const policy = 'strict-origin-when-cross-origin';
  const whole = '?utm_source=page&id=7#yard?utm_medium=text';
  expect(await tab.reader(copy)).toEqual(['?id=7#yard', whole, policy]);
  await browser.setStored('local', stored({ cleanLinks: false }));
  await tab.waitInReader((root) => root.querySelector('.body a[href*="utm_source"]'));
  expect(await tab.reader(copy)).toEqual([whole, '', policy]);
  await tab.clickInReader('.body a[rel="noreferrer"]');
  await tab.waitFor(() => document.title === 'The letter');
  expect(server.requests.find(({ path }) => path === '/letter')?.headers.referer).toBe(undefined);
});

test('an order in a visitor’s link is not followed, nor a redirect to another site', async () => {
  const comments = (link: string) => `<section class="comments"><p>I liked this story. ${link}</p></section>`;
  // Each of these would do as the next page by its address, but for whose it is or what it is.
  const after = `${comments('<a rel="nofollow ugc" href="/vote?id=5&amp;page=2&amp;do=remove">next</a>')}
    ${comments('<h1>Read on</h1><nav><a href="/vote?id=5&amp;page=2">Next page</a></nav>')}
    <nav class="pager"><a rel="ugc" href="/vote?id=5&amp;page=2">Next page</a> <a href="data:text/html,2">2</a>
    <a href="file:///vote?id=5&amp;page=2">Next page</a> <a href="https://other.localhost/vote?id=5&amp;page=2">2</a></nav>`;
  server.requests.length = 0;
  tab = await openWithReader(browser, server.page('/vote?id=5', articlePage({ after })));
  await waitForEnd(tab);
  expect(await tab.reader((root) => root.querySelector('.further'))).toBe(null);
  await tab.close();
  server.redirect('/moved?page=2', other('/elsewhere'));
  const body = `${paragraphs(12)}<nav><a href="/moved?page=2">Next page</a></nav>`;
  tab = await openWithReader(browser, server.page('/moved', articlePage({ body })));
  await tab.waitInReader((root) => root.querySelector('.further')?.textContent?.includes('couldn’t be loaded'));
  const asked = server.requests.map(({ path }) => path);
  expect(asked.filter((path) => /remove|elsewhere|id=5&page/.test(path))).toEqual([]);
  expect(asked).toContain('/moved?page=2');
});

test('of five hundred paragraphs that are much alike none is lost', async () => {
  tab = await openWithReader(browser, server.page('/long', articlePage({ body: paragraphs(500) })));
  const count = (root: ShadowRoot) =>
    [...root.querySelectorAll('.body p')].filter((each) => each.textContent?.startsWith('Paragraph')).length;
  expect(await tab.reader(count)).toBe(500);
});
