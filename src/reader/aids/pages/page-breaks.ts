import { type Line, linesIn } from '../lines/find-lines.ts';

/** Part of the height of a line by which signs stand over its edge, as those of Arabic in a fallback face do. */
const OVERHANG = 0.25;

/** The part of the window in which a page stands, in pixels from its top. */
export interface Room {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Find where the pages of a text begin, so that no line is cut: what does not fit on a page as a whole begins the next one.
 * Something taller than a page goes over several.
 * @param root Element that is laid out.
 * @param room The room of a page.
 * @param scrolled Pixels by which the text is scrolled.
 * @returns Heights in pixels from the top of the text, the first one first; at least one.
 */
export function pageStarts(root: Element, room: Room, scrolled: number): readonly number[] {
  const height = room.bottom - room.top;
  const starts: number[] = [];
  for (const line of linesIn(root, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)) {
    const [top, bottom] = [line.top + scrolled, line.bottom + scrolled];
    const start = starts.at(-1);
    if (start === undefined || bottom > start + height) starts.push(top);
    for (let rest = (starts.at(-1) ?? top) + height; rest < bottom; rest += height) starts.push(rest);
  }
  return starts.length > 0 ? starts : [0];
}

/** Stretches of the window to be covered, from its top and to its bottom, in pixels. */
export interface Covered {
  readonly above: number;
  readonly below: number;
}

/**
 * Find what is to be covered, so that no line is seen in part.
 * @param root Element that is laid out.
 * @param room The room of a page.
 * @param windowHeight Height of the window in pixels.
 */
export function coverOf(root: Element, room: Room, windowHeight: number): Covered {
  const height = room.bottom - room.top;
  const lines = linesIn(root, 0, windowHeight).filter((line) => line.bottom - line.top < height);
  const first = lines.findIndex(({ top }) => top >= room.top - 1);
  const next = lines.findIndex(({ bottom }) => bottom > room.bottom + 1);
  const [before, begins] = [lines[first - 1], lines[first]];
  const [ends, after] = [lines[next - 1], lines[next]];
  const above = before ? Math.min(before.bottom + overhang(before), begins?.top ?? before.bottom) : 0;
  const below = after ? Math.max(after.top - overhang(after), ends?.bottom ?? 0) : room.bottom;
  return { above: Math.max(room.top - 4, above), below: windowHeight - Math.min(room.bottom, below) };
}

/** Pixels by which signs may stand over the edge of a line. */
const overhang = ({ top, bottom }: Line): number => (bottom - top) * OVERHANG;
