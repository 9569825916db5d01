import { goTo } from '../stage/go-to.ts';
import { TITLE_ID } from '../title-id.ts';

/** Distance by which a heading may miss the place to which it is scrolled, in pixels. */
const MISS_PX = 4;

/**
 * Go to the heading after or before the one that has the focus, or else the place on the screen.
 * @param dialog The reader's dialog.
 * @param by 1 for the one after, -1 for the one before.
 */
export function goToHeading(dialog: HTMLElement, by: 1 | -1): void {
  // The title is where reading begins: it comes before others, and after none.
  const title = by < 0 ? `article #${TITLE_ID}, ` : '';
  const found = dialog.querySelectorAll<HTMLElement>(`${title}.body :is(h2, h3, h4, h5, h6)`);
  const headings = [...found].filter((heading) => heading.checkVisibility());
  const focused = headings.findIndex((heading) => heading.matches(':focus') && isOnScreen(heading, dialog));
  const next = focused < 0 ? nearest(headings, by) : headings[focused + by];
  if (next) goTo(next);
}

function isOnScreen(heading: HTMLElement, dialog: HTMLElement): boolean {
  const { top, bottom } = heading.getBoundingClientRect();
  return bottom > 0 && top < dialog.clientHeight;
}

function nearest(headings: readonly HTMLElement[], by: 1 | -1): HTMLElement | undefined {
  const away = (heading: HTMLElement) =>
    heading.getBoundingClientRect().top - Number.parseFloat(getComputedStyle(heading).scrollMarginTop);
  return by > 0
    ? headings.find((heading) => away(heading) > MISS_PX)
    : headings.findLast((heading) => away(heading) < -MISS_PX);
}
