import type { Tab } from '../../support/browser.ts';
import { browser, server } from '../../support/use-browser.ts';
import { articlePage, openWithReader, paragraphs } from '../reader-pages.ts';

let tab: Tab;
afterEach(() => tab.close());

test('after the last words that a site shows, the reader says that it shows only part', async () => {
  const body = `${paragraphs(6)}<div><h3>Subscribe to continue reading</h3><a href="/offers">See all offers</a></div>`;
  tab = await openWithReader(browser, server.page('/cut-off', articlePage({ body })));
  const end = await tab.reader((root) => {
    const note = root.querySelector('.cut-off');
    return [note?.previousElementSibling?.className, note?.textContent, root.textContent?.includes('continue reading')];
  });
  expect(end).toEqual(['body', 'The site shows only part of this article.', false]);
});

test('so it does where the last words fade out, but not where a fold holds the rest', async () => {
  const fade = 'linear-gradient(#000, transparent)';
  const cover = `<div style="position: relative; height: 60px; margin-top: -60px; background: ${fade}"></div>`;
  const body = `<div>${paragraphs(6)}</div>${cover}`;
  tab = await openWithReader(browser, server.page('/fading', articlePage({ body })));
  expect(await tab.reader((root) => root.querySelectorAll('.cut-off').length)).toBe(1);
  await tab.close();
  const fold = `<div style="max-height: 200px; overflow: hidden; mask-image: ${fade}">${paragraphs(6)}</div>`;
  tab = await openWithReader(browser, server.page('/fold', articlePage({ body: fold })));
  expect(await tab.reader((root) => root.querySelectorAll('.cut-off').length)).toBe(0);
});

test('words of walls, authors and dates in a language with letters of its own come with the script for such pages', async () => {
  const facts = '<p>Текст: Анна Колесникова</p><p>Обновлено 2 июля 2023, опубликовано 18 июня 2023</p>';
  const rules = '<p>Правила сайта, которые никто не читает до конца, хотя они написаны для всех.</p>'.repeat(20);
  const page = `<!doctype html><html lang="ru"><meta charset="utf-8"><title>Тропа у канала</title>
    <article><h1>Тропа у канала</h1>${facts}${paragraphs(6)}<p>Читать дальше: подпишитесь на газету</p></article>
    <div aria-hidden="true" style="position: fixed; left: -9999px; width: 500px">${rules}</div>`;
  tab = await openWithReader(browser, server.page('/cut-off-ru', page));
  const shown = await tab.reader((root) => [
    root.querySelectorAll('.cut-off').length,
    root.textContent?.includes('подпишитесь'),
    root.querySelector('.byline')?.textContent?.includes('Анна Колесникова'),
    root.querySelector('time.published')?.getAttribute('datetime'),
    // A layer that waits beyond the window is no part of the text.
    root.textContent?.includes('Правила'),
  ]);
  expect(shown).toEqual([1, false, true, '2023-06-18', false]);
});

test('words after the end of a German text come with the script for languages of western Europe', async () => {
  const end = '<h3>Mehr aus der Serie</h3><p>Als Nächstes fährt der Reiher auf dem Wasser der Mühle.</p>';
  const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Der Weg am Kanal</title>
    <article><h1>Der Weg am Kanal</h1>${paragraphs(6)}${end}</article>`;
  tab = await openWithReader(browser, server.page('/end-de', page));
  expect(await tab.reader((root) => root.querySelector('.body')?.textContent?.includes('Reiher'))).toBe(false);
});
