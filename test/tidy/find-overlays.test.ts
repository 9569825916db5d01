import { findOverlays, findOverlaysOnScreen } from '../../src/tidy/find-overlays.ts';

/** jsdom lays nothing out: the boxes are given. The window is 1000 by 800 pixels. */
beforeEach(() => {
  Object.assign(globalThis, { innerWidth: 1000, innerHeight: 800 });
  document.body.replaceChildren();
});

interface Box {
  readonly top: number;
  readonly height: number;
  readonly width?: number;
  readonly position?: string;
}

function box({ top, height, width = 1000, position = 'fixed' }: Box, parent: Element = document.body): HTMLElement {
  const element = document.createElement('div');
  element.style.position = position;
  element.getBoundingClientRect = () => new DOMRect(0, top, width, height);
  parent.append(element);
  return element;
}

test.each<[string, Box]>([
  ['a cover over all', { top: 0, height: 800 }],
  ['a box over the middle', { top: 200, height: 400, width: 800 }],
  ['a bar at the foot', { top: 740, height: 60 }],
  ['a player in the corner', { top: 600, height: 180, width: 300 }],
])('%s is an overlay', (_name, given) => {
  const element = box(given);
  expect(findOverlays()).toEqual([element]);
});

test.each<[string, Box]>([
  ['the bar at the head', { top: 0, height: 60 }],
  ['a column at the side', { top: 100, height: 600, width: 200 }],
  ['what scrolls with the page', { top: 0, height: 800, position: 'absolute' }],
  ['what has no size', { top: 0, height: 0 }],
  ['what stands above the window', { top: -900, height: 800 }],
  ['what waits below the window', { top: 800, height: 800 }],
])('%s is none', (_name, given) => {
  box(given);
  expect(findOverlays()).toEqual([]);
});

test('the outermost of nested overlays is found', () => {
  const outer = box({ top: 0, height: 800 });
  box({ top: 200, height: 500 }, outer);
  expect(findOverlays()).toEqual([outer]);
});

test('within given elements alone, themselves included', () => {
  box({ top: 0, height: 800 });
  const bar = box({ top: 740, height: 60 });
  expect(findOverlays([bar])).toEqual([bar]);
});

test('what stands over a point of the screen is found, the outermost', () => {
  const outer = box({ top: 0, height: 800 });
  const inner = box({ top: 200, height: 500 }, outer);
  Object.assign(document, { elementsFromPoint: () => [inner, outer, document.body] });
  expect(findOverlaysOnScreen()).toEqual([outer]);
});

test('the reader is none', () => {
  const reader = document.createElement('lectern-reader');
  reader.style.position = 'fixed';
  reader.getBoundingClientRect = () => new DOMRect(0, 0, 1000, 800);
  document.body.append(reader);
  expect(findOverlays()).toEqual([]);
});

test('a page without a body has none', () => {
  const { body } = document;
  body.remove();
  expect(findOverlays()).toEqual([]);
  document.documentElement.append(body);
});
