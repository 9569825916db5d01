// Whatever a page is made of and its parts are named: its task stays, and the page comes back to the letter.
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { browser, server, useBrowser } from '../support/use-browser.ts';

useBrowser();

/** In a process of its own: jest cannot import the patch of Readability, which the build imports too. */
const BUNDLE = `
  import { build } from 'esbuild';
  import { leanReadability } from './patches/patch-readability.mjs';
  const { outputFiles } = await build({
    entryPoints: ['test/harm/in-page/tidied-page.ts'], bundle: true, format: 'iife', globalName: 'tidied',
    plugins: [leanReadability], logLevel: 'error', write: false,
  });
  process.stdout.write(outputFiles[0].text);`;

/** Names that lists of clutter know, and that people give to what they need. */
const NAMES = [
  ...['ad', 'ads', 'banner', 'comments', 'comment-form', 'consent', 'cookie-settings', 'donate', 'modal', 'newsletter'],
  ...['overlay', 'popup', 'promo', 'recommended', 'related', 'search', 'share-bar', 'sidebar', 'signup', 'social'],
  ...['sponsored', 'sticky', 'subscribe', 'toolbar', 'widget', 'content', 'row', 'page', 'a8x2k', 'x-1'],
];

const SENTENCES = [
  'The ferry left the pier before the sun was up, and nobody on the quay remembered a calmer crossing in all of the years.',
  'Subscribe to our newsletter and never miss a story.',
  'We use cookies to store and access information on your device.',
  'Total: 60 €',
  '最新情報をお見逃しなく。',
  'تسجيل الدخول',
];

const name = fc.constantFrom(...NAMES);
const sentence = fc.constantFrom(...SENTENCES);
const tag = fc.constantFrom('div', 'section', 'aside', 'main', 'nav', 'footer', 'header', 'article', 'x-box');
const place = fc.constantFrom(
  ...['', '', '', '', 'position:sticky;top:0', 'position:fixed;left:0;right:0;bottom:0;background:#fff'],
  ...['position:fixed;right:0;top:90px;width:200px', 'position:absolute;top:300px'],
);

/**
 * Controls of a task: fields to fill, and the button that sends them. One of them is such as no newsletter and no consent layer
 * has, since a form with an address alone may be either.
 */
const task = fc
  .record({
    name,
    title: fc.constantFrom('Total: 60 €', 'تسجيل الدخول', 'Pier 4', ''),
    strong: fc.constantFrom('password', 'search', 'number', 'file', 'tel', 'textarea'),
    others: fc.array(fc.constantFrom('email', 'text', 'checkbox', 'radio'), { maxLength: 3 }),
    place,
  })
  .map(({ name: own, title, strong, others, place: style }) => {
    const inputs = others
      .map((type, index) => `<label>${type} <input type="${type}" name="f${index}"></label>`)
      .join('');
    const main =
      strong === 'textarea' ? '<textarea name="text"></textarea>' : `<input type="${strong}" name="${strong}">`;
    return `<form class="${own}" data-need="task" style="${style}"><h2>${title}</h2>${inputs}${main}<button>OK</button></form>`;
  });

const leaf = fc.oneof(
  sentence.map((text) => `<p>${text}</p>`),
  sentence.map((text) => `<h2>${text}</h2>`),
  name.map(
    (own) => `<ul class="${own}"><li><a href="/1">One</a><li><a href="/2">Two</a><li><a href="/3">Three</a></ul>`,
  ),
  name.map((own) => `<img class="${own}" src="/${own}.png" alt="" width="90" height="60">`),
  fc.tuple(name, sentence).map(([own, text]) => `<div class="${own}"><a href="/${own}">${text}</a></div>`),
);

/** Boxes in boxes around something. */
const boxed = (inner: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .tuple(inner, fc.array(fc.record({ tag, name, byId: fc.boolean(), before: leaf, after: leaf }), { maxLength: 4 }))
    .map(([core, boxes]) =>
      boxes.reduce(
        (html, box, level) =>
          `<${box.tag} ${box.byId ? `id="${box.name}-${level}"` : `class="${box.name}"`}>${box.before}${html}${box.after}</${box.tag}>`,
        core,
      ),
    );

const page = fc
  .tuple(fc.array(boxed(leaf), { maxLength: 4 }), boxed(task), fc.array(boxed(leaf), { maxLength: 4 }))
  .map(([before, core, after]) => [...before, core, ...after].join('\n'));

test('of no generated page the task is hidden, and each comes back to the letter', async () => {
  const script = execFileSync(process.execPath, ['--input-type=module', '--eval', BUNDLE], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
  const tab = await browser.open(server.page('/random', '<!doctype html><title>Random</title><body></body>'));
  await tab.page.evaluate(`${script}; globalThis.tidied = tidied; undefined`);
  const faultsOf = (html: string) => tab.page.evaluate(`tidied.faultsOf(${JSON.stringify(html)})`);
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      expect(await faultsOf(html)).toEqual([]);
    }),
    { numRuns: 200, seed: 20261128 },
  );
});
