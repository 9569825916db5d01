import type { Draft } from '../draft/draft.ts';
import { HEADINGS } from '../page/measure.ts';
import { textOf } from '../text/words.ts';
import { rename, unwrap } from '../tree/reshape.ts';

/**
 * Re-level the headings of the body under one h1: the highest becomes h2, the steps between them stay. A heading that leads
 * to a place on its own page (itself, or the list of contents) leads nowhere.
 */
export function tidyHeadings(draft: Draft): void {
  const headings = [...draft.root.querySelectorAll(HEADINGS)];
  for (const heading of headings) {
    const link = heading.querySelector('a[href^="#"]');
    if (!link || textOf(link) !== textOf(heading)) continue;
    if (link.id) heading.id ||= link.id;
    unwrap(link);
  }
  const levels = [...new Set(headings.map(levelOf))].sort();
  for (const heading of headings) {
    const level = Math.min(6, levels.indexOf(levelOf(heading)) + 2);
    if (level !== levelOf(heading)) rename(heading, `h${level}`);
  }
}

function levelOf(heading: Element): number {
  return Number(heading.tagName.slice(1));
}
