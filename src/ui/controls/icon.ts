/** Strokes of each icon, on a square of 24 units. */
const STROKES = {
  close: 'M6.5 6.5l11 11m0-11l-11 11',
  undo: 'M8.5 5.5l-4 4 4 4m-4-4h9a5.5 5.5 0 0 1 0 11h-3',
  options:
    'M4.5 8h8.5m5 0h1.5M4.5 16h1.5m5 0h8.5M13 8a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0M6 16a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0',
} as const;

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Draws an icon for a button, in the colour of its text; the button needs a name beside it.
 * @param name Name of the icon.
 */
export const icon = (name: keyof typeof STROKES): SVGElement => drawnIcon(name, STROKES[name]);

/**
 * As `icon`, of strokes that come with a script of their own.
 * @param name Name of the icon, also its class.
 * @param path Its strokes on a square of 24 units, as the attribute `d` has them.
 */
export function drawnIcon(name: string, path: string): SVGElement {
  const strokes = document.createElementNS(SVG, 'path');
  strokes.setAttribute('d', path);
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('class', `icon ${name}`);
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(strokes);
  return drawing;
}
