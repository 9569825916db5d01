/** Stretch of the window from top to bottom, in pixels, that holds a line of text or something tall that is one. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
}

/** Selects what is one line as a whole, however tall it is: it is never cut. */
const WHOLE = 'img, video, audio, iframe, canvas, svg, math, hr, button, input, select, textarea, .embed';

/** Selects what stands above a line and is none. */
const NONE = 'rt, rp, [hidden]';

/** Selects what is none either where one reads: our own buttons in the text. */
export const OURS = `${NONE}, .wide-tools, .missing, .further, .page-mark`;

/** Selects what is seen as one where paragraphs are: of a table each row. */
export const PARAGRAPHS =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, pre, figure, tr, caption, summary, address, hr, img, video, audio, iframe, math[display=block], .embed, .facts';

/** Least share of the lower one by which two boxes must overlap to be on one line. Set by hand, for small caps to superiors. */
const MIN_OVERLAP = 0.5;

/**
 * Find the lines of a text in a stretch of the window, whatever they are made of: beside each other stand the cells of a
 * table, small letters and large ones.
 * @param root Element that is laid out.
 * @param from Upper end of the stretch, in pixels of the window.
 * @param to Lower end.
 * @param kinds Selectors of what is one line as a whole, and of what is none.
 * @returns The lines from top to bottom; those beside the window are left out.
 */
export function linesIn(
  root: Element,
  from: number,
  to: number,
  kinds: { readonly whole?: string | undefined; readonly none?: string } = {},
): readonly Line[] {
  const { whole = WHOLE, none = NONE } = kinds;
  const boxes: Line[] = [];
  const add = ({ top, bottom, left, right }: DOMRect) => {
    const isBeside = right <= 0 || left >= innerWidth;
    if (bottom > top && right > left && bottom >= from && top <= to && !isBeside) boxes.push({ top, bottom });
  };
  const isNear = ({ top, bottom, width, height }: DOMRect) =>
    width === 0 || height === 0 || (bottom >= from && top <= to);
  collect(root, whole, none, isNear, add);
  boxes.sort((one, other) => one.top - other.top);
  const lines: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of boxes) {
    const last = lines.at(-1);
    const overlap = last ? Math.min(last.bottom, bottom) - top : 0;
    if (last && overlap >= MIN_OVERLAP * Math.min(last.bottom - last.top, bottom - top)) {
      last.bottom = Math.max(last.bottom, bottom);
    } else lines.push({ top, bottom });
  }
  return lines;
}

/** Calls back with the boxes of all texts and of what is one line as a whole, in what is near. */
function collect(
  parent: Element,
  whole: string,
  none: string,
  isNear: (box: DOMRect) => boolean,
  add: (box: DOMRect) => void,
): void {
  for (const child of parent.childNodes) {
    if (child instanceof Text && /\S/.test(child.data)) {
      const range = document.createRange();
      range.selectNodeContents(child);
      for (const box of range.getClientRects()) add(box);
    }
    if (!(child instanceof Element) || child.matches(none)) continue;
    const box = child.getBoundingClientRect();
    if (!isNear(box)) continue;
    if (child.matches(whole)) add(box);
    else collect(child, whole, none, isNear, add);
  }
}

/**
 * Find the line at a height of the window, or the one nearest to it.
 * @param lines The lines, from top to bottom.
 * @param height Pixels from the top of the window.
 * @returns Its index; -1 if there is none.
 */
export function nearestLine(lines: readonly Line[], height: number): number {
  const away = ({ top, bottom }: Line) => Math.max(top - height, height - bottom, 0);
  let best = lines.length > 0 ? 0 : -1;
  for (const [at, line] of lines.entries()) if (away(line) < away(lines[best] as Line)) best = at;
  return best;
}
