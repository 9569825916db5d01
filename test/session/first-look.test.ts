import { mayBeArticle } from '../../src/session/first-look.ts';
import { pageOf, story } from '../support/page.ts';

const STORY = `<article><h1>River rises in the night</h1>${story(8)}</article>`;
const LINKS = `<footer>${'<p><a href="/x">One of very many links to other parts of the paper</a></p>'.repeat(80)}</footer>`;

const mayBe = (body: string, head = ''): boolean => mayBeArticle(pageOf(body, head));

test('a page with more prose than links may be one, and a page full of links has to say that it is', () => {
  expect(mayBe(STORY)).toBe(true);
  expect(mayBe(STORY + LINKS)).toBe(false);
  expect(mayBe(STORY + LINKS, '<meta content=" Article" property="og:type">')).toBe(true);
  expect(mayBe(STORY + LINKS, '<meta property="og:type" content="website">')).toBe(false);
  expect(mayBe(STORY + LINKS, '<script type="application/ld+json">{"@type":"News","headline":"River"}</script>')).toBe(
    true,
  );
});

test('a page without prose is none, whatever it says', () => {
  expect(mayBe('<p>Nine to five.</p>', '<meta property="og:type" content="article">')).toBe(false);
  expect(mayBe('')).toBe(false);
});

test('links that are not shown as text, and prose in scripts, count for nothing', () => {
  expect(mayBe(`${STORY}<script>${LINKS}</script>`)).toBe(true);
  expect(mayBe(`<p>Nine to five.</p><style>${story(8)}</style>`)).toBe(false);
});

test('text in a shadow tree, and a noscript with the page in it, are for the whole extraction to judge', () => {
  const page = pageOf(`<my-story></my-story>${LINKS}`);
  expect(mayBeArticle(page)).toBe(false);
  const root = page.querySelector('my-story')?.attachShadow({ mode: 'open' });
  root?.append(...pageOf(STORY.repeat(4)).body.childNodes);
  expect(mayBeArticle(page)).toBe(true);
  expect(mayBe(`<noscript>${STORY}</noscript><p>Nine to five.</p>`)).toBe(true);
});

test('where elements hide what is read, the whole extraction has to say', () => {
  const page = pageOf(STORY + LINKS);
  Object.assign(page, { querySelectorAll: undefined });
  expect(mayBeArticle(page)).toBe(true);
});
