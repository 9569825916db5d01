import type { Runtime } from 'webextension-polyfill';
import { keepSeenPage, seenPages } from '../../src/rules/seen-pages.ts';
import { pageOfSkeleton, skeletonOf } from '../../src/rules/skeleton.ts';
import browser from '../support/fake-browser.ts';

beforeEach(() => browser.storage.session.clear());

test('a skeleton has the names of a page and none of its words, and is a page again for selectors', () => {
  document.body.innerHTML = `<main class="story wide" title="A secret"><p id="lead" data-name="Intro" data-user="Ana 17">A
    secret word <img alt="secret" src="/secret.jpg"></p><script>secret()</script>
    <div role="note" itemprop="text" aria-label="secret" data-empty>secret</div></main>`;
  const skeleton = skeletonOf(document);
  expect(skeleton).not.toMatch(/secret|Ana|17/);
  const page = pageOfSkeleton(skeleton);
  for (const selector of [
    '.story.wide > #lead[data-name=Intro][data-user] img',
    '[role=note][itemprop=text][data-empty]',
  ])
    expect(page?.querySelectorAll(selector)).toHaveLength(1);
  expect(page?.body.textContent?.trim()).toBe('');
});

test('of a large page the parts nearest to its root are taken down, with the same order', () => {
  const rows = '<li><a href="/">row</a></li>'.repeat(3000);
  document.body.innerHTML = `<ul>${rows}</ul><article><p>One</p></article>`;
  const page = pageOfSkeleton(skeletonOf(document));
  expect(page?.querySelectorAll('*').length).toBeLessThanOrEqual(2003);
  expect(page?.querySelectorAll('ul + article')).toHaveLength(1);
});

test('names of fields that hide properties of their form are passed by', () => {
  document.body.innerHTML =
    '<form class="ask"><input name="children"><input name="localName"><input name="attributes"></form><img name="body">';
  expect(pageOfSkeleton(skeletonOf(document))?.querySelectorAll('form.ask > input')).toHaveLength(3);
});

test('a page that has taken its body away has none', () => {
  const page = document.implementation.createHTMLDocument('');
  page.body.remove();
  expect(skeletonOf(page)).toBe('');
});

test.each(['', 'null', '{"name":"<x>"}', '{"name":"p","inside":7}'])('%p is no skeleton', (text) => {
  expect(pageOfSkeleton(text)).toBeUndefined();
});

const sender = (url: string, incognito = false) => ({ url, tab: { incognito } }) as Runtime.MessageSender;
const ids = async (url: string) => (await seenPages(null, sender(url))).map(({ id }) => id);

test('the last five pages of a host are remembered, each once, and nothing of private windows or other pages', async () => {
  const here = 'https://paper.example/a';
  for (const id of [1, 2, 3, 2, 4, 5, 6]) await keepSeenPage({ id, skeleton: '{}' }, sender(here));
  await keepSeenPage({ id: 7, skeleton: '{}' }, sender(here, true));
  await keepSeenPage({ id: 8, skeleton: '{}' }, sender('file:///a.html'));
  expect(await ids('https://paper.example/b')).toEqual([6, 5, 4, 2, 3]);
  expect(await ids('https://other.example/')).toEqual([]);
  expect(await ids('file:///a.html')).toEqual([]);
});
