/** Room that stays free at the edges of the window beside a box that grows, in pixels. Set by hand. */
const MARGIN_PX = 24;

/** Share of the window's height from which on a table scrolls in its box, so that its header row stays. Set by hand. */
const MAX_HEIGHT_SHARE = 0.9;

/** Largest share of a box that its first column may have to stay while the others scroll. Set by hand. */
const MAX_FIRST_SHARE = 0.4;

/** Rounding in which no scrolling can be seen, in pixels. */
const ROUNDING_PX = 1;

/**
 * Let a box grow past the column as far as its content needs it and the window has room, and mark at which ends there is
 * more of it.
 * @param frame The frame of the box, which comes first in it.
 * @param dialog The reader's dialog.
 */
export function fitBox(frame: HTMLElement, dialog: HTMLElement): void {
  const box = frame.firstElementChild as HTMLElement;
  const isInColumn = frame.parentElement?.classList.contains('body');
  if (isInColumn) grow(frame, box, dialog);
  const { scrollLeft, scrollWidth, clientWidth } = box;
  const hidden = scrollWidth - clientWidth;
  const before = Math.abs(scrollLeft) > ROUNDING_PX;
  const after = hidden - Math.abs(scrollLeft) > ROUNDING_PX;
  frame.dataset['more'] = [before ? 'before' : '', after ? 'after' : ''].join(' ').trim();
  const table = box.querySelector('table');
  if (!table) return;
  const first = table.rows[0]?.cells[0];
  const isSticky = hidden > ROUNDING_PX && first !== undefined && first.offsetWidth < clientWidth * MAX_FIRST_SHARE;
  frame.classList.toggle('sticky', isSticky);
  frame.classList.toggle('tall', table.tHead !== null && table.offsetHeight > dialog.clientHeight * MAX_HEIGHT_SHARE);
}

function grow(frame: HTMLElement, box: HTMLElement, dialog: HTMLElement): void {
  const column = frame.parentElement as HTMLElement;
  const { left, right, width } = column.getBoundingClientRect();
  const edge = dialog.getBoundingClientRect();
  const beside = dialog.querySelector('.beside:not([hidden])')?.getBoundingClientRect();
  const isStartLeft = getComputedStyle(column).direction === 'ltr';
  const roomLeft = left - Math.max(edge.left, isStartLeft ? (beside?.right ?? 0) : 0) - MARGIN_PX;
  const roomRight =
    Math.min(edge.left + dialog.clientWidth, isStartLeft ? Infinity : (beside?.left ?? Infinity)) - right - MARGIN_PX;
  const wanted = Math.max(0, box.scrollWidth - box.clientWidth + box.offsetWidth - width);
  const growth = Math.min(wanted, Math.max(0, roomLeft) + Math.max(0, roomRight));
  const toLeft = Math.min(Math.max(0, roomLeft), Math.max(growth / 2, growth - Math.max(0, roomRight)));
  frame.style.marginLeft = `${-toLeft}px`;
  frame.style.marginRight = `${toLeft - growth}px`;
}
