import { mark, unmarkAll } from '../../src/tidy/marks.ts';

function marked(html: string, isOverlay = false): string | null {
  document.body.innerHTML = html;
  const element = document.querySelector('[title]') as Element;
  mark(element, isOverlay);
  return element.getAttribute('data-lectern-tidy');
}

test('an overlay is told apart: the page behind it may scroll again', () => {
  expect(marked('<div title="x"></div>', true)).toBe('overlay');
});

test('in a grid an element keeps its column, unless it stands outside of it', () => {
  expect(marked('<div><div title="x"></div></div>')).toBe('gone');
  expect(marked('<div style="display: grid"><div title="x"></div></div>')).toBe('column');
  expect(marked('<div style="display: inline-grid"><div title="x"></div></div>')).toBe('column');
  expect(marked('<div style="display: grid"><div title="x" style="position: fixed"></div></div>')).toBe('gone');
});

test('a mark stays what it was', () => {
  expect(marked('<div title="x" data-lectern-tidy="column"></div>', true)).toBe('column');
});

test('all marks go together', () => {
  marked('<div title="x"><p data-lectern-tidy="gone"></p></div>');
  unmarkAll();
  expect(document.body.innerHTML).toBe('<div title="x"><p></p></div>');
});
