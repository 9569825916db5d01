import type { Tab } from '../../support/browser.ts';
import { isTurnOfBrowser, testInTurn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, pressReader } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

const RAIL = `<div class="q1"><h3>Don’t Miss</h3>${['One', 'Two', 'Three', 'Four']
  .map(
    (word) =>
      `<div><a href="/${word}"><img src="/${word}.jpg" alt="">Headline number ${word} of the rail</a><span>2 hours ago</span></div>`,
  )
  .join('')}</div>`;

async function pressTidy(on: boolean): Promise<void> {
  const popup = await tab.pressToolbar();
  await popup.click('#tidy');
  await popup.waitFor(`#tidy[aria-checked=${on}]`);
  await popup.close();
}

const seen = () =>
  tab.evaluate(() => {
    return document.body.innerText.replace(/\s+/g, ' ');
  });

test('one press hides a rail, a second one gives the page back as it was', async () => {
  tab = await browser.open(server.page('/rail', articlePage({ after: RAIL })));
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  await pressTidy(true);
  expect(await seen()).not.toContain('Headline number');
  expect(await seen()).toContain('Paragraph 1:');
  await pressTidy(false);
  expect(await seen()).toContain('Headline number Three of the rail');
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await tab.page.evaluate('document.adoptedStyleSheets.length')).toBe(0);
});

testInTurn('a rail that the page adds later is hidden too, until the page is given back', async () => {
  tab = await browser.open(server.page('/later', articlePage()));
  await pressTidy(true);
  await tab.page.evaluate((rail) => {
    const box = document.createElement('section');
    box.append(document.createRange().createContextualFragment(rail));
    document.body.append(box);
  }, RAIL);
  await tab.waitFor(() => {
    const rail = document.querySelector('section .q1');
    return rail && !rail.checkVisibility({ visibilityProperty: true });
  });
  await pressTidy(false);
  expect(await seen()).toContain('Headline number Two of the rail');
});

test('a cover over the page goes, and the page that it had locked scrolls again', async () => {
  const after = `<div id="cover" style="position:fixed;inset:0;background:#000c">Please subscribe to our newsletter</div>`;
  const head = '<style>body{overflow:hidden;height:100vh}</style>';
  tab = await browser.open(server.page('/cover', articlePage({ after, head })));
  await pressTidy(true);
  expect(await tab.evaluate(() => document.querySelector('#cover')?.checkVisibility())).toBe(false);
  await tab.evaluate(() => scrollTo({ top: 400, behavior: 'instant' }));
  expect(await tab.evaluate(() => Math.round(document.scrollingElement?.scrollTop ?? 0))).toBe(400);
});

testInTurn(
  'the article keeps its column when a rail beside it goes, and the navigation of the site stays',
  async () => {
    tab = await browser.open(server.example('gvwire.com'));
    const place = () =>
      tab.evaluate(() => Math.round(document.querySelector('h1')?.getBoundingClientRect().left ?? -1));
    const before = await place();
    await pressTidy(true);
    expect(await place()).toBe(before);
    expect(await seen()).toContain('Local Education Politics Water');
  },
);

testInTurn('on the GV Wire page labels, bars and the floating player go with the rails', async () => {
  tab = await browser.open(server.example('gvwire.com'));
  await tab.waitFor(() => document.body.innerText.includes('Now playing'));
  await pressTidy(true);
  const words = ['Share', 'Advertisement', 'Trinity Audio', 'Now playing', 'Don’t Miss', 'UP NEXT'];
  const text = await seen();
  expect(words.filter((word) => new RegExp(`(^|\\W)${word}`, 'i').test(text))).toEqual([]);
  expect(text).toContain('Skip to content');
});

testInTurn(
  'a newsletter in the text, a dialog by its name and a call to follow go too, a text about them stays',
  async () => {
    const body = `<p>The harbor sends a letter every Friday, and whoever follows it is told of the tides in good time, it says.</p>
    <div class="newspack-popup"><h3>The Tide Table</h3><p>One letter, every Friday.</p><form><input type="email"><button>Count me in</button></form></div>`;
    const after = `<div class="subscribe-dialog" style="position:fixed;bottom:0"><p>Discover more from us</p><button>Continue reading</button></div>
    <a href="/follow" style="position:fixed;right:0;bottom:0">Follow us on the radio</a>`;
    const long = Array.from(
      { length: 12 },
      (_, place) =>
        `<p>${place} The pier was built of larch in one long summer, and whoever walks on it at night hears the water speak below.</p>`,
    );
    tab = await browser.open(server.page('/calls', articlePage({ body: body + long.join(''), after })));
    await pressTidy(true);
    const text = await seen();
    expect(['Count me in', 'Discover more', 'Follow us'].filter((words) => text.includes(words))).toEqual([]);
    expect(text).toContain('whoever follows it');
  },
);

test('reader and tidy page do not mind each other', async () => {
  tab = await openWithReader(browser, server.page('/both', articlePage({ after: RAIL })));
  await pressTidy(true);
  expect(await tab.reader((root) => root.querySelector('.body')?.textContent)).toContain('Paragraph 40:');
  await pressReader(tab, false);
  await tab.waitForReader(false);
  expect(await seen()).not.toContain('Headline number');
  await tab.openReader();
  expect(await tab.reader((root) => root.querySelector('.body p')?.textContent)).toContain('Paragraph 1:');
});

const CONSENT = '<p>We use cookies to measure our readers.</p><button>Accept all</button> <button>Reject all</button>';

/** Layers that lock the page behind them, each in another way: the box, styles in the head, and what its script does. */
const LOCKS = [
  {
    way: 'rules of much weight on html and body',
    head: '<style>html.asks, html.asks body { overflow: hidden !important; height: auto !important }</style>',
    after: `<div id="layer" style="position:fixed;inset:auto 0 0">${CONSENT}</div>`,
    script: `document.documentElement.classList.add('asks')`,
  },
  {
    way: 'presses that nothing takes, and a page hidden from screen readers',
    after: `<div id="layer" role="dialog" style="position:fixed;top:20%;left:20%;background:#fff">${CONSENT}</div>`,
    script: `document.body.style.pointerEvents = 'none'; document.querySelector('article').setAttribute('aria-hidden', 'true')`,
  },
  {
    way: 'a page that is inert and blurred',
    after: `<div id="layer" style="position:fixed;top:20%;left:20%">${CONSENT}</div>`,
    script: `const page = document.querySelector('article'); page.inert = true; page.style.filter = 'blur(6px)'`,
  },
  {
    way: 'a cover that no element is',
    head: '<style>#layer::before { content: ""; position: fixed; inset: 0; background: #000a }</style>',
    after: `<div id="layer"><div style="position:fixed;bottom:10px;right:10px">${CONSENT}</div></div>`,
    script: `document.body.style.overflow = 'hidden'`,
  },
  {
    way: 'a modal dialog of the browser',
    after: `<dialog id="layer">${CONSENT}</dialog>`,
    script: 'layer.showModal()',
  },
  {
    way: 'important styles of the elements themselves, and important rules in a layer',
    head: '<style>@layer locks { body { overflow: hidden !important } article { filter: blur(6px) !important } }</style>',
    after: `<div id="layer" style="position:fixed;inset:auto 0 0">${CONSENT}</div>`,
    script: `document.documentElement.style.setProperty('overflow', 'hidden', 'important')`,
  },
  {
    way: 'a cover in a closed shadow tree, whose question stands in a slot of another one',
    after: `<x-box><div id="layer">${CONSENT}</div></x-box>`,
    script: `document.querySelector('x-box').attachShadow({ mode: 'closed' }).innerHTML =
      '<div style="position:fixed;inset:0;background:#000a;z-index:9"><slot></slot></div>';
      document.body.style.overflow = 'hidden'`,
  },
  {
    way: 'a listener to the wheel',
    after: `<div id="layer" style="position:fixed;inset:auto 0 0">${CONSENT}</div>`,
    script: `addEventListener('wheel', (event) => event.preventDefault(), { passive: false })`,
  },
];

test.each(LOCKS.filter(isTurnOfBrowser))(
  'a layer goes that locks the page by $way, and the page is free',
  async ({ head = '', after, script }) => {
    const html = articlePage({
      head,
      after: `<p><a id="probe" href="#probed">Press</a></p>${after}<script>${script}</script>`,
    });
    tab = await browser.open(server.page('/locked', html));
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await pressTidy(true);
    const state = () =>
      tab.evaluate(() => {
        const [layer, article] = [document.querySelector('#layer'), document.querySelector('article')];
        const { filter } = getComputedStyle(article as Element);
        return [layer?.checkVisibility(), article?.matches('[inert], [aria-hidden=true]'), filter];
      });
    expect(await state()).toEqual([false, false, 'none']);
    await tab.page.mouse.move(300, 300);
    await tab.page.mouse.wheel({ deltaY: 240 });
    await tab.waitFor(() => scrollY > 100);
    await tab.page.locator('#probe').click();
    await tab.waitFor(() => location.hash === '#probed');
    await tab.evaluate(() => history.replaceState(null, '', location.pathname));
    await pressTidy(false);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await tab.evaluate(() => document.querySelector('#layer')?.checkVisibility())).toBe(true);
    expect(await tab.evaluate(() => document.querySelector('dialog')?.matches(':modal') !== false)).toBe(true);
  },
);

const MODAL = `<dialog id="layer">${CONSENT}</dialog><script>layer.showModal()</script>`;

const isModal = () => tab.evaluate(() => document.querySelector('#layer')?.matches(':modal'));

test('a modal dialog that the user has shown again is modal again, and closed as it is hidden again', async () => {
  tab = await browser.open(server.page('/again', articlePage({ after: MODAL })));
  await pressTidy(true);
  expect(await isModal()).toBe(false);
  const popup = await tab.pressToolbar();
  await popup.click('#hidden-list');
  await popup.click('[data-family=consent] .entries .show');
  await popup.waitFor('[data-family=consent] .entries .show[aria-label^=Hide]');
  expect(await isModal()).toBe(true);
  await popup.click('[data-family=consent] .entries .show');
  await popup.waitFor('[data-family=consent] .entries .show[aria-label^=Show]');
  expect(await isModal()).toBe(false);
  await popup.close();
});

testInTurn('a modal dialog of a family that is switched off is left alone', async () => {
  tab = await browser.open(server.page('/off', articlePage({ after: MODAL })));
  const popup = await tab.pressToolbar();
  await popup.click('#hidden-list');
  await popup.click('#hideConsent');
  await popup.waitFor('#hideConsent:not(:checked)');
  await popup.close();
  await pressTidy(true);
  expect(await isModal()).toBe(true);
  await browser.clearStored();
});

testInTurn('a hidden modal dialog stays closed where the router of the page shows another article', async () => {
  const after = `${MODAL}<script>
    const next = document.querySelector('article').cloneNode(true);
    setTimeout(() => document.querySelector('article').replaceWith(next), 4000);
  </script>`;
  tab = await browser.open(server.page('/routes', articlePage({ after })));
  await tab.page.evaluate(() => Object.assign(globalThis, { first: document.querySelector('article') }));
  await pressTidy(true);
  await tab.page.waitForFunction('!first.isConnected');
  // The whole page is looked at again within a second and a half.
  await tab.page.evaluate(() => new Promise((resume) => setTimeout(resume, 2500)));
  expect(await isModal()).toBe(false);
  expect(await tab.evaluate(() => document.querySelector('#layer')?.checkVisibility())).toBe(false);
});

test('the trap of a layer that is hidden does not keep the focus', async () => {
  const html = articlePage({
    before: '<p><a id="one" href="/1">One</a> <a id="two" href="/2">Two</a></p>',
    after: `<div id="layer" role="dialog" style="position:fixed;inset:auto 0 0">${CONSENT}</div><script>
      document.addEventListener('keydown', (event) => event.key === 'Tab' && event.preventDefault());</script>`,
  });
  tab = await browser.open(server.page('/trap', html));
  await pressTidy(true);
  await tab.evaluate(() => document.querySelector<HTMLElement>('#one')?.focus());
  await tab.page.keyboard.press('Tab');
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('two');
});

test('a box that a press opens stays, also where its holder was empty before', async () => {
  const after = `<button id="open">Log in</button><div id="modal-root" class="modal"></div><script>
    document.querySelector('#open').onclick = () => {
      document.querySelector('#modal-root').innerHTML =
        '<div id="box" role="dialog" style="position:fixed;inset:0;background:#fff"><h2>Log in</h2><form><input type="email" id="mail"><button>Go on</button></form></div>';
    };
  </script>`;
  tab = await browser.open(server.page('/opens', articlePage({ after })));
  await pressTidy(true);
  await tab.page.locator('#open').click();
  await tab.waitFor(() => document.querySelector('#box'));
  await tab.page.locator('#mail').click();
  await tab.page.keyboard.type('ana');
  // Looks come within a second and a half of a change.
  await tab.page.evaluate(() => new Promise((resume) => setTimeout(resume, 2500)));
  expect(await tab.evaluate(() => document.querySelector('#box')?.checkVisibility())).toBe(true);
  expect(await tab.evaluate(() => (document.querySelector('#mail') as HTMLInputElement).value)).toBe('ana');
});

testInTurn('a box stays while something is typed in its field, and goes where nothing is', async () => {
  const box = (id: string): string =>
    `<div id="box-${id}" style="position:fixed;bottom:0;${id}:0;width:300px;background:#fff"><h2>Our newsletter</h2><form><input type="email" id="${id}"><button>Sign up</button></form></div>`;
  tab = await browser.open(server.page('/typing', articlePage({ after: box('left') + box('right') })));
  await tab.page.locator('#left').click();
  await tab.page.keyboard.type('ana');
  await pressTidy(true);
  await tab.waitFor(() => !document.querySelector('#box-right')?.checkVisibility());
  expect(await tab.evaluate(() => document.querySelector('#box-left')?.checkVisibility())).toBe(true);
  expect(await tab.evaluate(() => (document.querySelector('#left') as HTMLInputElement).value)).toBe('ana');
});

testInTurn('a cover that comes late on a page that never stops changing goes too', async () => {
  const after = `<p id="clock"></p><script>
    let ticks = 0;
    setInterval(() => clock.replaceChildren(Object.assign(document.createElement('b'), { textContent: ++ticks })), 100);
    setTimeout(() => {
      const cover = document.createElement('div');
      cover.id = 'cover';
      cover.style = 'position:fixed;inset:0;background:#fff';
      cover.textContent = 'Subscribe to our newsletter, please';
      document.body.append(cover);
    }, 4000);
  </script>`;
  tab = await browser.open(server.page('/clock', articlePage({ after })));
  await pressTidy(true);
  await tab.waitFor(() => document.querySelector('#cover'));
  await tab.waitFor(() => !document.querySelector('#cover')?.checkVisibility());
});

test('the text grows no wider where a column beside it goes', async () => {
  const links = ['One', 'Two', 'Three'].map(
    (word) => `<p><a href="/${word}">Headline number ${word} of the rail</a></p>`,
  );
  const head = '<style>body { display: flex } article { flex: 1 } #side { width: 300px }</style>';
  const after = `<aside id="side">${links.join('')}</aside>`;
  tab = await browser.open(server.page('/column', articlePage({ head, after })));
  const width = () => tab.evaluate(() => document.querySelectorAll('article p')[4]?.getBoundingClientRect().width ?? 0);
  const [before, markup] = [await width(), await tab.evaluate(() => document.documentElement.outerHTML)];
  await pressTidy(true);
  expect(await seen()).not.toContain('Headline number');
  expect(await width()).toBeLessThanOrEqual(before + 1);
  await pressTidy(false);
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(markup);
});
