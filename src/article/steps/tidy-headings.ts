import { groupBy } from '../../shared/group-by.ts';
import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { HEADINGS } from '../page/measure.ts';
import { rawText } from '../page/raw-text.ts';
import { hasLetterOrDigit } from '../text/letters.ts';
import { textOf } from '../text/words.ts';
import { rename, unwrap } from '../tree/reshape.ts';

/** Level of the highest heading of a body: the reader shows the title as the only heading of the first level. */
const TOP_LEVEL = 2;

/** Selects headings that sites put out of sight by a class name. */
const UNSEEN = `:is(${HEADINGS}):is(.sr-only, [class*=visually-hidden i], [class*=screen-reader i])`;

/** Lowest level of headings in HTML. */
const LOWEST_LEVEL = 6;

/**
 * Gives the headings of the body new levels under one h1: the highest become h2, the next h3, and so on. Unwraps links
 * of whole headings to places on the page (the heading itself, or the list of contents), and takes out those that are a sign
 * beside it, or words beside it that lead to the heading itself ("Link to heading"), and headings out of sight that repeat.
 */
export function tidyHeadings(draft: Draft): void {
  takeUnseen(draft);
  const headings = elementsIn(draft.root, HEADINGS);
  for (const heading of headings) {
    const link = firstIn<HTMLAnchorElement>(heading, 'a[href^="#"]');
    if (!link) continue;
    const isWhole = textOf(link) === textOf(heading);
    const isOwn = link.hash.toLowerCase() === encodeURI(`#${heading.id}`).toLowerCase();
    const isMark = !hasLetterOrDigit(rawText(link)) || (isOwn && !isWhole);
    if (!isMark && !isWhole) continue;
    if (link.id) heading.id ||= link.id;
    if (isMark) draft.take(link, 'control');
    else unwrap(link);
  }
  const levels = [...new Set(headings.map(levelOf))].sort();
  for (const heading of headings) {
    const level = Math.min(LOWEST_LEVEL, levels.indexOf(levelOf(heading)) + TOP_LEVEL);
    if (level !== levelOf(heading)) rename(heading, `h${level}`);
  }
}

/** Takes out headings for screen readers alone that say the same before each piece of one text ("Article content"). */
function takeUnseen(draft: Draft): void {
  for (const alike of groupBy(elementsIn(draft.root, UNSEEN), textOf).values())
    if (alike.length > 1) for (const heading of alike) draft.take(heading, 'label');
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}
