import { attributeText } from '../page/raw-text.ts';
import { hasShapesOfFigure, SHAPES } from './drawing-signs.ts';
import { copyForeign, DRAWING } from './foreign.ts';

/** Properties of a shape's look that style sheets often set. */
const STYLE_PROPERTIES =
  'fill stroke stroke-width stroke-dasharray opacity font-size font-weight text-anchor visibility'.split(' ');

/** Most elements of a drawing whose computed styles are read; a larger one keeps only its attributes, to save time. */
const MAX_STYLED_ELEMENTS = 2000;

/** Narrowest drawing that is a figure, in CSS pixels. Set by hand: icons and logos are narrower. */
const MIN_FIGURE_WIDTH = 200;

/** Lowest drawing that is a figure, in CSS pixels. Set by hand: ornaments and word marks are lower. */
const MIN_FIGURE_HEIGHT = 80;

/**
 * Copies a chart, a map or another drawing of the article, with the look that the page gives it, or a formula that is only
 * drawn.
 * @param source An `<svg>` of the copy.
 * @param originOf Finds the element of the page that one of the copy stands for.
 * @param document The document that the new element belongs to.
 * @returns Undefined for icons, logos and ornaments.
 */
export function copyDrawing(
  source: Element,
  originOf: (element: Element) => Element | undefined,
  document: Document,
): Element | undefined {
  const isFormula = source.parentElement?.getAttribute('data-kept') === 'math';
  if (!isFormula && !isFigure(source, originOf(source))) return undefined;
  const styles = !isFormula && source.querySelectorAll('*').length <= MAX_STYLED_ELEMENTS;
  const drawing = copyForeign(source, document, DRAWING, (from, element) => {
    if (styles && from.matches(SHAPES)) copyLook(originOf(from), element);
  });
  // Without a name, as an image, it would be empty to screen readers: they read the words in it instead.
  if (drawing.hasAttribute('aria-label') || drawing.firstElementChild?.localName === 'title') {
    drawing.setAttribute('role', 'img');
  }
  // Its colour is that of the text.
  if (isFormula) drawing.setAttribute('data-part', 'formula');
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
  if (!hasShapesOfFigure(source)) return false;
  const [width, height] = sizeOf(source, origin);
  return width >= MIN_FIGURE_WIDTH && height >= MIN_FIGURE_HEIGHT;
}

/** Reads width and height as they are laid out, else as the attributes say, in CSS pixels. */
function sizeOf(source: Element, origin: Element | undefined): [number, number] {
  const box = origin?.getBoundingClientRect();
  if (box && box.width > 0) return [Math.round(box.width), Math.round(box.height)];
  const [, , width = 0, height = 0] = attributeText(source, 'viewBox')
    .split(/[\s,]+/)
    .map(Number);
  const side = (name: string) => Number.parseFloat(attributeText(source, name));
  return [side('width') || width, side('height') || height];
}

function copyLook(origin: Element | undefined, element: Element): void {
  const style = origin?.ownerDocument.defaultView?.getComputedStyle(origin);
  for (const name of STYLE_PROPERTIES) {
    const value = style?.getPropertyValue(name) ?? '';
    if (value !== '' && DRAWING.value.test(value)) element.setAttribute(name, value);
    // Gradients and patterns are left out, and without a fill the shape would be black.
    else if (/url/i.test(value)) element.setAttribute(name, 'gray');
  }
}
