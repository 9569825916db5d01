import { TextWidth } from '../../src/tidy/text-width.ts';

let column = 600;

beforeEach(() => {
  column = 600;
  document.body.innerHTML = '<article><p id="a"></p><p id="b"></p><figure></figure></article>';
  // jsdom lays nothing out: a block is as wide as the column, or as its mark says.
  Element.prototype.getBoundingClientRect = function () {
    return { width: Number(this.getAttribute('data-lectern-width') ?? column) } as DOMRect;
  };
});

test('blocks of text that grow are marked with the width that they had', () => {
  const given: number[][] = [];
  const width = new TextWidth(document.querySelectorAll('article *'), (widths) => given.push([...widths]));
  width.keep();
  expect(given).toEqual([]);
  column = 900;
  width.keep();
  expect(given).toEqual([[600]]);
  expect(document.body.innerHTML).toBe(
    '<article><p id="a" data-lectern-width="600"></p><p id="b" data-lectern-width="600"></p><figure></figure></article>',
  );
});

test('widths that were kept before are kept on', () => {
  const given: number[][] = [];
  column = 600.4;
  const width = new TextWidth(document.querySelectorAll('article *'), (widths) => given.push([...widths]));
  column = 900;
  width.keep();
  width.keep();
  expect(given).toEqual([[601], [601]]);
});

test('blocks that grow narrower, by less than a pixel, or that were not shown, are left alone', () => {
  for (const [before, after] of [
    [600, 500],
    [600, 600.9],
    [0, 600],
  ] as const) {
    const setWidths = jest.fn();
    column = before;
    const width = new TextWidth(document.querySelectorAll('article *'), setWidths);
    column = after;
    width.keep();
    expect(setWidths).not.toHaveBeenCalled();
  }
});
