import { drawPicture } from '../../support/picture.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader } from '../reader-pages.ts';

const SHORT = `<!doctype html><html lang="en"><title>Opening hours</title><body><nav><a href="/">Home</a></nav>
  <h1>Opening hours</h1><p id="days">Monday to Friday, nine to five.</p><p id="closed">Closed on holidays.</p>
  <div style="display:none">A hidden thing</div></body></html>`;

test('a page without an article says so, in the reader and in the popup', async () => {
  const tab = await browser.open(server.page('/hours', SHORT));
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await popup.waitFor(() => document.querySelector('#message')?.textContent?.includes('article'));
  expect(await tab.reader((root) => root.querySelector('.notice p')?.textContent)).toBe('No article found.');
  // The browser tells of a step like that for Back as of loading.
  await tab.page.evaluate('history.pushState(history.state, "", location.href)');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await popup.evaluate(() => document.querySelector('#message')?.textContent)).toContain('article');
  await popup.close();
  await tab.close();
});

test('scripts for pages whose text is short or unsure come into no other', async () => {
  const scripts = () => ['readability', 'no article'].filter((name) => Symbol.for(`lectern ${name}`) in globalThis);
  for (const [page, needed] of [
    [SHORT, ['readability', 'no article']],
    [articlePage(), []],
  ] as const) {
    const tab = await openWithReader(browser, server.page('/scripts', page));
    expect(await tab.inExtensionWorld(scripts)).toEqual(needed);
    await tab.close();
  }
});

test('a file that is no page is named, and nothing is offered that could do nothing', async () => {
  const picture = server.page('/alone', drawPicture('/alone'), { 'content-type': 'image/png' });
  const tab = await openWithReader(browser, picture);
  const seen = await tab.reader((root) => [
    root.querySelector('.notice p')?.textContent,
    root.querySelectorAll('.notice button').length,
  ]);
  expect(seen).toEqual(['This is a PNG file. Reader view opens web pages.', 0]);
  await tab.close();
});

test('"Read it anyway" shows all that the page shows', async () => {
  const tab = await openWithReader(browser, server.page('/hours', SHORT));
  await tab.clickInReader('.notice button');
  await tab.waitInReader((root) => root.querySelector('.body p'));
  const text = await tab.reader((root) => root.querySelector('article')?.textContent);
  expect(text).toContain('Monday to Friday, nine to five.');
  expect(text).toContain('Closed on holidays.');
  expect(text).not.toContain('A hidden thing');
  await tab.close();
});

test('"Read the selection" shows the selected part alone', async () => {
  const tab = await browser.open(server.page('/hours', SHORT));
  await tab.page.evaluate(() => {
    const closed = document.querySelector('#closed')?.firstChild;
    if (closed) getSelection()?.setBaseAndExtent(closed, 0, closed, 6);
  });
  const popup = await tab.pressToolbar();
  await popup.click('#reader');
  await tab.waitForReader();
  await popup.close();
  await tab.clickInReader('.notice button:last-of-type');
  await tab.waitInReader((root) => root.querySelector('.body')?.textContent);
  expect(await tab.reader((root) => root.querySelector('.body')?.textContent?.trim())).toBe('Closed');
  await tab.close();
});

test('a page without an article and without a selection does not offer to read one', async () => {
  const tab = await openWithReader(browser, server.page('/hours', SHORT));
  expect(await tab.reader((root) => root.querySelectorAll('.notice button').length)).toBe(1);
  await tab.close();
});

test('a brief of two sentences is an article, clean', async () => {
  const brief = `<!doctype html><html lang="en"><head><title>Ferry stays in port - Harbour Post</title>
    <meta property="og:type" content="article"></head><body><header><nav><a href="/">Home</a><a href="/sport">Sport</a></nav></header>
    <main><article><h1>Ferry stays in port</h1><p>The ferry to the far side stays in port today, the harbour master said on Tuesday.
    The next crossing is planned for Wednesday at six.</p></article><aside class="most-read"><h2>Most read</h2><ul>
    ${['A bakery by the bridge', 'The old mill is sold', 'Rain until Friday'].map((title) => `<li><a href="/${title.length}">${title}</a></li>`).join('')}
    </ul></aside></main><footer><p>Harbour Post, Quay 4. All rights reserved.</p></footer></body></html>`;
  const tab = await openWithReader(browser, server.page('/brief', brief));
  const seen = await tab.reader((root) => [
    root.querySelector('h1')?.textContent,
    root.querySelector('.body')?.textContent,
  ]);
  expect(seen[0]).toBe('Ferry stays in port');
  expect(seen[1]?.replace(/\s+/g, ' ').trim()).toMatch(/^The ferry to the far side .* planned for Wednesday at six\.$/);
  await tab.close();
});
