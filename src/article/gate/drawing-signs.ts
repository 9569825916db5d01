/** Fewest shapes of a drawing that is a figure. Set by hand: icons and logos have fewer. */
const MIN_SHAPES = 6;

/** Fewest shapes of a drawing in a `figure`, which says itself that it is one. */
const MIN_SHAPES_IN_FIGURE = 2;

/** Selects what drawings are made of. */
export const SHAPES = 'path, rect, circle, ellipse, line, polyline, polygon, text';

/** Tells whether a drawing has as many shapes as a figure: icons and logos have fewer. */
export function hasShapesOfFigure(drawing: Element): boolean {
  const least = drawing.closest('figure') ? MIN_SHAPES_IN_FIGURE : MIN_SHAPES;
  return drawing.querySelectorAll(SHAPES).length >= least;
}
