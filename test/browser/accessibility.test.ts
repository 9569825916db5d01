import { type Audit, auditScript } from '../support/axe.ts';
import type { Popup, Tab } from '../support/browser.ts';
import { TESTED_THEMES } from '../support/tested-themes.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { articlePage, openWays, openWithReader, paragraphs, paragraphsFrom, stored } from './reader-pages.ts';

let tab: Tab;
useBrowser();
afterEach(async () => {
  await tab.close();
  await browser.clearStored();
});

function expectSound({ violations, passes }: Audit): void {
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(10);
}

const inPopup = async (popup: Popup): Promise<Audit> => popup.evaluate<[], Audit>(auditScript('document'));
// In the tests' own world, which sees the closed root of the settings too.
const inReader = async (): Promise<Audit> => tab.evaluate<[], Audit>(auditScript(`{ include: [['lectern-reader']] }`));

/** Each theme at the soft and the maximum end of the contrast. */
const THEMES_AT_BOTH_ENDS = TESTED_THEMES.flatMap((theme) => [[theme, 0] as const, [theme, 10] as const]);

const READER_ON = '#reader[aria-checked=true][aria-busy=false]';

/** Until nothing of the popup moves any more: axe measures the colours of what it sees. */
const atRest = () => document.getAnimations().every(({ playState }) => playState === 'finished');

const LIVE = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';

/** A story with a pull quote and entries of a live blog. */
const STORY = `${paragraphs(2)}<aside class="pull-quote"><p>“We bake at three, and at six nobody can come for it.”</p></aside>
  ${paragraphsFrom(3, 4)}${[11, 10, 9]
    .map((hour) => `<div><time>${hour}:40</time><h2>The hour of ${hour}</h2>${paragraphsFrom(hour, 1)}</div>`)
    .join('')}`;

describe('axe finds nothing', () => {
  test.each(['light', 'dark'] as const)('in the popup of a %s system, with the reader on and off', async (scheme) => {
    await browser.setColorScheme(scheme);
    tab = await browser.open(server.page('/popup', articlePage()));
    let popup = await tab.pressToolbar();
    await popup.waitFor('#reader[aria-busy=false]');
    await popup.waitFor(atRest);
    expectSound(await inPopup(popup));
    await popup.click('#reader');
    await popup.waitClosed();
    popup = await tab.pressToolbar();
    await popup.waitFor(READER_ON);
    await popup.click('#more-summary');
    await popup.click('#reset');
    await popup.waitFor('#undo[title^=Undo]');
    await popup.waitFor(atRest);
    expectSound(await inPopup(popup));
    await popup.close();
    await browser.setColorScheme('light');
  });

  test.each(THEMES_AT_BOTH_ENDS)(
    'in the popup with the theme %s at contrast step %s and a sentence that something cannot be done',
    async (theme, contrast) => {
      await browser.setStored('local', stored({ theme, contrast }));
      tab = await browser.open(
        server.page('/kind.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', { 'content-type': 'image/svg+xml' }),
      );
      const popup = await tab.pressToolbar();
      await popup.waitFor(() => document.querySelector('#message')?.textContent);
      await popup.waitFor(atRest);
      expectSound(await inPopup(popup));
      await popup.close();
    },
  );

  test('in the popup with everything open, own colours that fall short and a font that is missing', async () => {
    const chosen = { theme: 'own', ownText: '#999999', typeface: 'named', fontName: 'No Such Font' };
    await browser.setStored('local', stored({ ...chosen, alignment: 'justify', width: 40 }));
    tab = await browser.open(server.page('/open', articlePage()));
    const popup = await tab.pressToolbar();
    await popup.waitFor('.shortfalls:not([hidden])');
    await popup.click('#more-summary');
    await popup.waitFor('#rivers:not([hidden])');
    await popup.waitFor(atRest);
    expectSound(await inPopup(popup));
    await popup.close();
  });

  test.each(TESTED_THEMES)('in the notice on a page without an article: %s', async (theme) => {
    await browser.setStored('local', stored({ theme }));
    tab = await openWithReader(
      browser,
      server.page('/hours', '<!doctype html><html lang="en"><title>Hours</title><p>Nine to five.'),
    );
    await tab.waitInReader((root) => root.querySelector('.notice button'));
    expectSound(await inReader());
  });

  test.each(THEMES_AT_BOTH_ENDS)('in the reader with the theme %s at contrast step %s', async (theme, contrast) => {
    await browser.setStored('local', stored({ theme, contrast }));
    tab = await openWithReader(browser, server.page('/story', articlePage({ head: LIVE, body: STORY })));
    await tab.waitInReader((root) => root.querySelector('.entry-order button') && root.querySelector('aside'));
    expectSound(await inReader());
  });

  test.each(TESTED_THEMES)('in the open panels of the bar and in hidden images: %s', async (theme) => {
    await browser.setStored('local', stored({ theme, images: 'hide' }));
    const body = `${paragraphs(6)}<h2>How it began</h2><p><img src="/x-640x360.png" alt="A bridge" width="640" height="360"></p>
      ${paragraphsFrom(7, 6)}<h3>A detail</h3>${paragraphsFrom(13, 6)}`;
    tab = await openWithReader(browser, server.page('/panels', articlePage({ body })));
    for (const tool of ['settings', 'aids', 'keep', 'contents', 'more']) {
      await tab.clickInReader(`#tool-${tool}`);
      await tab.waitInReader(
        (root, id) => root.querySelector(`#${id}:popover-open`)?.checkVisibility(),
        `tool-${tool}-panel`,
      );
      if (tool === 'settings') {
        await tab.waitInReader((root) =>
          root.querySelector('#tool-settings-panel > div')?.shadowRoot?.querySelector('#size'),
        );
      }
      if (tool === 'aids' || tool === 'keep')
        await tab.waitInReader((root, id) => root.querySelector(`#tool-${id}-panel > div`), tool);
      expectSound(await inReader());
      await tab.page.keyboard.press('Escape');
      await tab.waitInReader((root) => !root.querySelector(':popover-open'));
    }
  });

  test.each(TESTED_THEMES)('in what the reader offers around an article, with everything open: %s', async (theme) => {
    await browser.setStored('local', stored({ theme }));
    const after = '<div class="newsletter-signup"><p>All the news, every morning.</p></div><a href="/gone/2">Next</a>';
    tab = await openWithReader(browser, server.page('/gone', articlePage({ after })));
    await tab.waitInReader((root) => root.querySelector('.further button'));
    await tab.clickInReader('.missing summary');
    await tab.waitInReader((root) => root.querySelector('.missing li button'));
    await tab.clickInReader('.missing li button');
    await tab.waitInReader((root) => root.querySelector('.restored'));
    expectSound(await inReader());
    await openWays(tab);
    expectSound(await inReader());
    await tab.clickInReader('.way-list > li:last-child button');
    await tab.waitInReader((root) => root.querySelector('.note'));
    expectSound(await inReader());
  });
});
