import { Aim } from '../../src/picker/aim.ts';
import { elementWords } from '../../src/picker/element-words.ts';
import { isStableName, stablePart } from '../../src/rules/stable-names.ts';
import { writeSelector } from '../../src/rules/write-selector.ts';
import { allIn } from '../../src/shared/page-elements.ts';

/** Writes a selector for the element with the attribute `me`, which no selector may use. */
function selectorIn(markup: string, choice?: Parameters<typeof writeSelector>[1]): string | undefined {
  document.body.innerHTML = markup;
  const element = document.querySelector('[me]') as Element;
  element.removeAttribute('me');
  const selector = writeSelector(element, choice);
  if (selector && !choice?.all) expect([...document.querySelectorAll(selector)]).toEqual([element]);
  return selector;
}

test.each(
  (
    'article-body entry-content StoryBlock mvp-content-main c-article__text h1-title feat2 hauptinhalt jquery-gallery ' +
    'related_posts td-post-content gnt_ar_b textblock RelatedStories übersicht 記事 screenReader thumbnail-strip rich-text'
  ).split(' '),
)('%s will be there tomorrow', (name) => expect(isStableName(name)).toBe(true));

test.each(
  (
    'css-1x2y3z sc-bdVaJa Article_body__3fK2p post-12345 is-active has-open-menu menu-open panel--loaded lazyloaded jsx-288347 ' +
    'ember417 yui_3_17_2_1 block-yui_3 view-dom-id-9f3a2c lectern-marks hRnQbX kWxbTe svelte-1tky8bj _3kdZq item-7 first ' +
    'a1b2c3 md:flex w-1/2 u-1 x wqzkfd-panel the-long-road-home-from-the-sea-again'
  ).split(' '),
)('%s will not', (name) => expect(isStableName(name)).toBe(false));

test('of a name that a build has lengthened, what it was written as counts', () => {
  expect(stablePart('Article_body__3fK2p')).toBe('Article_body__');
  expect(stablePart('story-module--body--1a2b3')).toBe('story-module--body--');
  expect(stablePart('ArticleBody-sc-1x2y3')).toBe('ArticleBody-sc-');
  expect(['css-1x2y3z', 'post-12345', 'item--4711', 'entry-content'].map(stablePart)).toEqual(Array(4).fill(undefined));
});

test.each([
  ['<div me id="post-12345" itemprop="articleBody" class="css-1x2y3z">', '[itemprop="articleBody"]'],
  ['<main><div me class="is-open story-text mt-4">', '.story-text'],
  ['<div me class="Article_body__3fK2p">', '[class*="Article_body__"]'],
  ['<div me data-testid="ArticleText" class="large">', '[data-testid="ArticleText"]'],
  ['<section class="rail"><div><i></i></div><div me class="sc-bdVaJa"></div>', undefined],
  ['<div class="story"><div></div></div><div class="side"><div me></div></div>', '.side > div'],
  ['<aside me role="complementary"></aside><aside></aside>', '[role="complementary"]'],
  ['<div class="text"></div><div class="story"><p><b me class="text"></b></p></div>', 'b.text'],
  ['<article me class="post-9 hentry category-news tag-rain">', '.hentry'],
])('%s is named by %s', (markup, selector) => expect(selectorIn(markup)).toBe(selector));

test('an id that several have, and names that are empty or no names, name nothing', () => {
  expect(selectorIn('<p id="main"></p><div me id="main" class=""></div>')).toBe('div#main');
  expect(selectorIn('<p id="main"></p><p me id="main" role="" data-name="" itemprop="" data-x="]">')).toBeUndefined();
  expect(selectorIn('<div></div><div me id="a:b" class="\\ &quot; ] .">')).toBeUndefined();
});

test('the whole page is named by its body, its root by nothing, and no part of a shadow tree', () => {
  expect(writeSelector(document.body)).toBe('body');
  expect(writeSelector(document.documentElement)).toBeUndefined();
  const inner = document.body.attachShadow({ mode: 'open' }).appendChild(document.createElement('article'));
  expect(writeSelector(inner)).toBeUndefined();
  expect(writeSelector(document.createElement('article'))).toBeUndefined();
});

test('by choice all of a kind beside it are named, and nothing of another kind', () => {
  const rail = '<ul class="rail"><li me class="teaser">1<li class="teaser">2</ul><div class="teaser">another</div>';
  expect(selectorIn(rail, { all: true })).toBe('li.teaser');
  const plain = '<ul class="rail"><li me>1<li>2</ul><ol class="steps"><li>3</ol>';
  expect(selectorIn(plain, { all: true })).toBe('.rail > li');
});

test('of ids that count, those of a row and of one letter name nothing, and another one only where nothing better does', () => {
  expect(selectorIn('<div me id="p7"></div><div></div>')).toBeUndefined();
  expect(selectorIn('<main><div id="part1"></div><div me id="part2"></div></main>')).toBeUndefined();
  expect(selectorIn('<div id="story1-text2"></div><div me id="story1-text3" class="story-text"></div>')).toBe(
    '.story-text',
  );
  expect(selectorIn('<div></div><div me id="main2"></div>')).toBe('#main2');
  expect(selectorIn('<div me id="main2" class="story-text"></div>')).toBe('.story-text');
});

test('whatever the fields of a form and the pictures of a page are called, it is named, and one goes around in it', () => {
  document.body.innerHTML =
    '<div class="rail">A rail</div><form class="story-form"><input><p class="story-text">A story.</p></form>';
  const [form, field, story] = [...allIn(document, 'form, input, p')] as [HTMLFormElement, Element, Element];
  // Browsers give a form its fields by their names, before all that a form has; this DOM does not.
  const names =
    'children parentElement tagName localName id classList attributes ownerDocument getRootNode matches ' +
    'previousElementSibling querySelector';
  for (const name of names.split(' ')) Object.defineProperty(form, name, { value: field });
  const ofPage = ['body', 'documentElement', 'querySelectorAll'];
  for (const name of ofPage) Object.defineProperty(document, name, { value: field, configurable: true });
  expect(writeSelector(story)).toBe('.story-text');
  expect(writeSelector(form)).toBe('.story-form');
  expect(writeSelector(form, { all: true })).toBe('.story-form');
  expect(elementWords(form)).toEqual({ name: 'form', words: 'A story.' });
  Element.prototype.getBoundingClientRect = () => ({ width: 9, height: 9 }) as DOMRect;
  Element.prototype.checkVisibility = () => true;
  const aim = new Aim();
  aim.at(form);
  aim.go('narrower');
  aim.go('wider');
  expect(aim.element).toBe(form);
  aim.go('previous');
  expect(aim.element?.className).toBe('rail');
  for (let steps = 0; steps < 3; steps++) aim.go('wider');
  for (const name of ofPage) Reflect.deleteProperty(document, name);
  expect(aim.element).toBe(document.body);
});
