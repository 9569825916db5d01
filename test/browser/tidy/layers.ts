import type { Tab } from '../../support/browser.ts';
import { testInTurn } from '../../support/by-turns.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

/** Opens the page of an article with a layer in it, and tidies it. */
async function openTidied(path: string, after: string, head = ''): Promise<void> {
  tab = await browser.open(server.page(path, articlePage({ after, head })));
  const popup = await tab.pressToolbar();
  await popup.click('#tidy');
  await popup.waitFor('#tidy[aria-checked=true]');
  await popup.close();
}

const isDrawn = (selector: string): boolean =>
  document.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) ?? false;

/** Runs a script of the page, as a timer of it would: nobody has pressed anything. */
const run = (script: string): Promise<unknown> => tab.page.evaluate(script);

const PRIVACY_BOX = `<div id="box" style="position:fixed;inset:auto 0 0;background:#fff;z-index:9"><form>
  <h2>Information that we collect</h2><p>Read our <a href="/privacy">privacy policy</a>.</p>
  <label><input type="checkbox"> Statistics</label><button>Accept all</button><button>Decline all</button></form></div>`;

testInTurn('a question that speaks of privacy alone goes where it can be refused, its switches with it', async () => {
  await openTidied('/privacy', PRIVACY_BOX);
  expect(await tab.evaluate(isDrawn, '#box')).toBe(false);
  expect(await tab.evaluate(isDrawn, '#p1')).toBe(true);
});

testInTurn('a form that names privacy and cannot be refused stays', async () => {
  await openTidied('/enquiry', PRIVACY_BOX.replace('<button>Accept all</button><button>Decline all', '<button>Send'));
  expect(await tab.evaluate(isDrawn, '#box')).toBe(true);
});

test.each([
  ['also where the page has more of its own', '', (bar: number) => (bar === 0 ? '0px' : '7px')],
  ['also where the page shows no bar', '<style>html { scrollbar-width: none }</style>', () => '0px'],
])('the room that a lock keeps for the scroll bar goes with it, %s', async (_, head, expected) => {
  const script = `<script>{
    const bar = innerWidth - document.documentElement.clientWidth;
    document.body.dataset.bar = bar;
    document.body.style.cssText = 'overflow: hidden; padding-right: ' + (bar === 0 ? 15 : bar + 7) + 'px';
  }</script>`;
  const appeal = '<div style="position:fixed;inset:0;background:#000c">Subscribe to our newsletter</div>';
  await openTidied('/room', appeal + script, head);
  const bar = Number(await tab.evaluate(() => document.body.dataset['bar']));
  expect(await tab.evaluate(() => getComputedStyle(document.body).paddingRight)).toBe(expected(bar));
});

testInTurn('a question in an element of the page’s own kind that slides in later goes once it is there', async () => {
  const head = `<script>customElements.define('x-ask', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = \`<style>
        div { position: fixed; inset: auto 0 0; height: 150px; background: #fff; animation: in .8s backwards }
        @keyframes in { 0%, 90% { transform: translateY(200px) } }
        </style><div>We use cookies. <button>Accept</button></div>\`;
    }
  })</script>`;
  await openTidied('/slides', '', head);
  await run(`document.body.append(document.createElement('x-ask'))`);
  await tab.waitFor(() => {
    const [animation] = document.querySelector('x-ask')?.shadowRoot?.getAnimations() ?? [];
    const box = document.querySelector('x-ask')?.shadowRoot?.querySelector('div');
    return animation === undefined && box?.checkVisibility() === false;
  });
});

testInTurn('a box that a late style sheet lays over the page goes, and the cover that its holder draws', async () => {
  server.page('/late.css', '');
  const sheet = `#holder::before { content: ''; position: fixed; inset: 0; background: #000c }
    #box { position: fixed; inset: 30%; background: #fff }`;
  await openTidied(
    '/late',
    '<div id="holder"><a href="/more">Our partners</a><div id="box">We use cookies. <button>Accept</button></div></div>',
  );
  await run(`{
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = URL.createObjectURL(new Blob([${JSON.stringify(sheet)}], { type: 'text/css' }));
    document.head.append(link);
  }`);
  await tab.waitFor(() => !document.querySelector('#box')?.checkVisibility());
  const hit = await tab.evaluate(
    () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('article')?.localName,
  );
  expect(hit).toBe('article');
});

testInTurn('an application that is fixed to the window stays, and a question in it goes', async () => {
  const bar = PRIVACY_BOX.replace('Information that we collect', 'Cookies');
  const app = `<div id="app" style="position:fixed;inset:0;overflow:auto;background:#fff"><header>Boards</header>
    <main><h1>Privacy settings</h1><p>Who may see your boards?</p><button>Save</button></main>
    <footer><a href="/cookies">Cookie settings</a></footer>${bar}</div>`;
  const html = `<!doctype html><html lang="en"><title>Boards</title><body>${app}</body></html>`;
  tab = await browser.open(server.page('/app', html));
  const popup = await tab.pressToolbar();
  await popup.click('#tidy');
  await popup.waitFor('#tidy[aria-checked=true]');
  await popup.close();
  expect(await tab.evaluate(isDrawn, '#app footer')).toBe(true);
  expect(await tab.evaluate(isDrawn, '#box')).toBe(false);
});

testInTurn('a column with tools stays beside a text, and teasers in it go', async () => {
  const teasers = ['One', 'Two', 'Three'].map(
    (word) => `<p><a href="/${word}">Headline number ${word} of the rail</a></p>`,
  );
  const head = '<style>body { display: flex } article { flex: 1 } .sidebar { width: 280px }</style>';
  const day = '<h3>Choose a day</h3><button>Mon 5</button><button>Tue 6</button><p id="price">from 45 a head</p>';
  await openTidied(
    '/booking',
    `<div class="sidebar"><div>${day}</div><div id="rail">${teasers.join('')}</div></div>`,
    head,
  );
  expect(await tab.evaluate(isDrawn, '#price')).toBe(true);
  expect(await tab.evaluate(isDrawn, '#rail')).toBe(false);
});

/** Gives the forms of a page fields with the names of everything that a form has. */
const NAME_FIELDS = `<script>for (const form of [...document.querySelectorAll('form.every')]) {
  const names = new Set();
  for (let kind = HTMLFormElement.prototype; kind !== Object.prototype; kind = Object.getPrototypeOf(kind)) {
    for (const name of Object.getOwnPropertyNames(kind)) names.add(name);
  }
  for (const name of names) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.setAttribute('name', name);
    Element.prototype.append.call(form, field);
  }
}</script>`;

test('a page in one form is tidied, and given back, whose fields hide all that a form has of its own', async () => {
  const box = '<form class="every" id="box" style="position:fixed;inset:auto 0 0;background:#fff">We use cookies.';
  const rail = ['One', 'Two', 'Three'].map(
    (word) => `<p><a href="/${word}">Headline number ${word} of the rail</a></p>`,
  );
  const after = `${box} <button>Accept</button><button>Decline</button></form>${NAME_FIELDS}`;
  const html = articlePage({ after, head: '<style>body { overflow: hidden }</style>' })
    .replace('<article>', `<form class="every"><article>`)
    .replace('</article>', `</article><div id="rail"><h3>Don’t miss</h3>${rail.join('')}</div></form>`);
  tab = await browser.open(server.page('/one-form', html));
  const press = async (on: boolean): Promise<void> => {
    const popup = await tab.pressToolbar();
    await popup.click('#tidy');
    await popup.waitFor(`#tidy[aria-checked=${on}]`);
    await popup.close();
  };
  const seen = () =>
    tab.evaluate(() =>
      ['#box', '#rail', '#p1'].map((selector) => {
        const element = document.querySelector(selector) as Element;
        return Element.prototype.checkVisibility.call(element, { visibilityProperty: true });
      }),
    );
  const before = await tab.evaluate(() => document.documentElement.outerHTML);
  await press(true);
  expect(await seen()).toEqual([false, false, true]);
  await press(false);
  expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});
