import { findLayers, findLayersOnScreen, isBackdrop, wholeLayer, wordsIn } from '../../src/tidy/find-layers.ts';
import { box, layOut } from './layout.ts';

beforeAll(layOut);

/** Sets the page, and lists by their ids what is found. */
function found(html: string, find: () => Element[] = findLayers): string[] {
  document.body.innerHTML = html;
  return find().map(({ id }) => id);
}

const one = (html: string): Element => {
  document.body.innerHTML = html;
  return document.querySelector('#it') as Element;
};

const FIXED = 'style="position:fixed"';

test('what is fixed to the window is a layer, and so is a cover that is laid over the page', () => {
  expect(found(`<main><div id="a" ${FIXED}>A</div></main><p id="b">B</p>`)).toEqual(['a']);
  const above = 'style="position:absolute;z-index:5"';
  expect(found(`<div id="a" ${above} ${box()}>A</div><div id="b" ${above} ${box(0, 0, 300, 300)}>B</div>`)).toEqual([
    'a',
  ]);
  expect(found(`<div id="a" style="position:absolute" ${box()}>A</div>`)).toEqual([]);
});

test('what cannot be seen is none: out of the window, faded away, hidden', () => {
  expect(found(`<div id="a" ${FIXED} ${box(0, 900, 100, 100)}>A</div>`)).toEqual([]);
  expect(found('<div id="a" style="position:fixed;opacity:0.01">A</div>')).toEqual([]);
  expect(found('<div id="a" style="position:fixed;visibility:hidden">A</div>')).toEqual([]);
});

test('a layer in a layer is found with the outer one, and one in an open shadow tree by itself', () => {
  expect(found(`<div id="a" ${FIXED}><div id="b" ${FIXED}>B</div></div>`)).toEqual(['a']);
  document.body.innerHTML = '<x-box></x-box>';
  const root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
  root.innerHTML = `<div id="a" ${FIXED}>A</div>`;
  expect(findLayers().map(({ id }) => id)).toEqual(['a']);
});

test('a layer in a closed shadow tree is found too', () => {
  document.body.innerHTML = '<x-box></x-box>';
  const host = document.body.firstElementChild as Element;
  const root = host.attachShadow({ mode: 'closed' });
  root.innerHTML = `<div id="a" ${FIXED}>A</div>`;
  const openOrClosedShadowRoot = (element: Element) => (element === host ? root : null);
  Object.assign(globalThis, { chrome: { dom: { openOrClosedShadowRoot } } });
  expect(findLayers().map(({ id }) => id)).toEqual(['a']);
  Object.assign(globalThis, { chrome: undefined });
});

test('the words of a layer are those in its slots too, each once', () => {
  document.body.innerHTML = '<x-box><p>We use cookies</p></x-box>';
  const root = (document.body.firstElementChild as Element).attachShadow({ mode: 'open' });
  root.innerHTML = `<div ${FIXED}><b>Please read:</b> <slot></slot></div>`;
  expect(wordsIn(root.firstElementChild as Element)).toBe('Please read: We use cookies');
});

test('a bar along an edge of the window that speaks of cookies is a layer without a fixed place', () => {
  const bar = (words: string, attributes: string, style = 'position:sticky') =>
    found(`<div id="a" style="${style}" ${attributes}>${words}</div>`);
  expect(bar('We use cookies', box(0, 700, 1000, 100))).toEqual(['a']);
  expect(bar('We use cookies', box(0, 0, 1000, 100), 'position:absolute')).toEqual(['a']);
  expect(bar('The Tide', box(0, 0, 1000, 100))).toEqual([]);
  expect(bar('<a href="https://apps.apple.com/app/id1">Open</a>', box(0, 60, 1000, 60))).toEqual(['a']);
  expect(bar('We use cookies', box(0, 300, 1000, 100))).toEqual([]);
  expect(bar('We use cookies', box(0, 700, 300, 100))).toEqual([]);
});

test('on the screen the outermost layers are found that were there before and are only now shown', () => {
  const html = `<div hidden><div id="a" ${FIXED} ${box()}>A<div id="b" ${FIXED} ${box()}>B</div></div></div>`;
  expect(found(html, findLayersOnScreen)).toEqual([]);
  document.querySelector('[hidden]')?.removeAttribute('hidden');
  expect(findLayersOnScreen().map(({ id }) => id)).toEqual(['a']);
});

test('a cover with nothing in it is the back of something', () => {
  expect(isBackdrop(one(`<div id="it" ${box()}><b></b></div>`))).toBe(true);
  expect(isBackdrop(one(`<div id="it" ${box()}>Text</div>`))).toBe(false);
  expect(isBackdrop(one(`<div id="it" ${box()}><button></button></div>`))).toBe(false);
  expect(isBackdrop(one(`<div id="it" ${box(0, 0, 1000, 100)}></div>`))).toBe(false);
});

test('a layer goes with what is there for it alone, and never with the article or with other things', () => {
  const whole = (html: string): string => wholeLayer(one(html), (element) => element.localName === 'article').id;
  expect(whole('<div id="wrap"><div class="cover"></div><div id="it">Accept</div></div>')).toBe('wrap');
  expect(whole('<div id="wrap"><p>Text</p><div id="it">Accept</div></div>')).toBe('it');
  expect(whole('<div id="wrap"><img><div id="it">Accept</div></div>')).toBe('it');
  expect(whole('<div id="wrap"><img hidden><div id="it">Accept</div></div>')).toBe('wrap');
  expect(whole('<article id="wrap"><div id="it">Accept</div></article>')).toBe('it');
});
