import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

/** A card of another story in the text; the same story is in a rail below. */
const card = (id: string, title: string): string => `<div id="${id}"><h3><a href="/${id}">${title}</a></h3></div>`;
const TITLE = 'Introducing our harbor desk: Bringing the tides into your workflow';

const IN_TEXT = `
  <p>Before they moved, the harbor masters of the three towns met for a whole day and agreed on these few things.</p>
  <ul id="advice"><li><a href="/giving">Declutter the old sheds and donate what nobody needs</a></li></ul>
  <div class="ad-disclaimer-container"><p id="earns">FTC: we may earn a commission by our links. <a href="/how">More.</a></p></div>
  ${card('colon', TITLE)}
  <div id="labelled"><b>Our own guide:</b> <a href="/tides">Tides of the northern coast explained for beginners</a></div>`;

const files = ['mp4', 'webm', 'tiff'].map(
  (ending) =>
    `<li><a href="/media/harbor-at-dawn.${ending}?size=full">Harbor at dawn, the whole film (${ending})</a></li>`,
);
const headline = (title: string, address: string): string => `<div><a href="${address}"><img alt="">${title}</a></div>`;

const AFTER = `<section id="media"><ul>${files.join('')}</ul></section>
  <button id="more" class="button--secondary">See more rows</button>
  <div class="link--secondary-link" id="call"><a href="tel:123">Call the harbor: 123</a></div>
  <div id="secondary"><h3>The column beside the text</h3><p>Nothing that anybody reads.</p></div>
  <div id="rail"><h3>Related stories</h3>${headline(TITLE, '/colon')}
  ${headline('Tides of the northern coast explained for beginners', '/tides')}
  ${headline('Nobody has counted the boats in the basin for years', '/boats')}</div>`;

test('what is of the text stays, though a word or a style of it is that of clutter', async () => {
  const paragraphs = Array.from(
    { length: 12 },
    (_, place) =>
      `<p>${place} The pier was built of larch in one long summer, and whoever walks on it at night hears the water speak below.</p>`,
  );
  const body = paragraphs.join('').replace('<p>6', `${IN_TEXT}<p>6`);
  tab = await browser.open(server.page('/of-the-text', articlePage({ body, after: AFTER })));
  const popup = await tab.pressToolbar();
  await popup.click('#tidy');
  await popup.waitFor('#tidy[aria-checked=true]');
  await popup.close();
  const seen = await tab.evaluate(() =>
    [...document.querySelectorAll('[id]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map(({ id }) => id),
  );
  expect(seen).toEqual(expect.arrayContaining(['advice', 'earns', 'colon', 'more', 'media', 'call']));
  expect(seen.filter((id) => ['labelled', 'secondary', 'rail'].includes(id))).toEqual([]);
});
