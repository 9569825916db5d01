import { copyForeign, DRAWING } from './foreign.ts';

/** What of a drawing's look often stands in a style sheet. */
const LOOK = 'fill stroke stroke-width stroke-dasharray opacity font-size font-weight text-anchor visibility'.split(
  ' ',
);

/** Drawings of more elements keep what their attributes say: to ask for the style of each takes too long. */
const MOST_STYLED = 2000;

/** Smallest drawing, in CSS pixels, that is a figure; icons and logos are smaller, or have few shapes. */
const NARROWEST = 200;
const LOWEST = 80;
const FEWEST_SHAPES = 6;

const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon, text';

/**
 * A chart, a map or another drawing of the article, with the look that the page gives it.
 * @param source An `<svg>` of the copy.
 * @param originOf Tells the element of the page that one of the copy stands for.
 * @param document The owner of what is made.
 * @returns Undefined for icons, logos and ornaments.
 */
export function copyDrawing(
  source: Element,
  originOf: (element: Element) => Element | undefined,
  document: Document,
): Element | undefined {
  if (!isFigure(source, originOf(source))) return undefined;
  const styles = source.querySelectorAll('*').length <= MOST_STYLED;
  const drawing = copyForeign(source, document, DRAWING, (from, element) => {
    if (styles && from.matches(SHAPES)) copyLook(originOf(from), element);
  });
  // A picture without a name would be nothing to screen readers: they read the words in it instead.
  if (drawing.hasAttribute('aria-label') || drawing.firstElementChild?.localName === 'title') {
    drawing.setAttribute('role', 'img');
  }
  if (!drawing.hasAttribute('viewBox')) {
    const [width, height] = sizeOf(source, originOf(source));
    drawing.setAttribute('viewBox', `0 0 ${width} ${height}`);
  }
  return drawing;
}

function isFigure(source: Element, origin: Element | undefined): boolean {
  if (source.closest('a, button, h1, h2, h3, header, nav, footer') || source.getAttribute('aria-hidden') === 'true') {
    return false;
  }
  const shapes = source.querySelectorAll(SHAPES).length;
  if (shapes < FEWEST_SHAPES && !(source.closest('figure') && shapes > 1)) return false;
  const [width, height] = sizeOf(source, origin);
  return width >= NARROWEST && height >= LOWEST;
}

/** Width and height as they are laid out, else as the attributes say, in CSS pixels. */
function sizeOf(source: Element, origin: Element | undefined): [number, number] {
  const box = origin?.getBoundingClientRect();
  if (box && box.width > 0) return [Math.round(box.width), Math.round(box.height)];
  const [, , width = 0, height = 0] = (source.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const side = (name: string) => Number.parseFloat(source.getAttribute(name) ?? '');
  return [side('width') || width, side('height') || height];
}

function copyLook(origin: Element | undefined, element: Element): void {
  const style = origin?.ownerDocument.defaultView?.getComputedStyle(origin);
  for (const name of LOOK) {
    const value = style?.getPropertyValue(name) ?? '';
    if (value !== '' && DRAWING.value.test(value)) element.setAttribute(name, value);
    // A gradient or a pattern stays behind: without it the shape would be black.
    else if (/url/i.test(value)) element.setAttribute(name, 'gray');
  }
}
