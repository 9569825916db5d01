import type { Draft } from '../draft.ts';
import { HEADINGS } from '../measure.ts';
import { rename, unwrap } from '../reshape.ts';
import { textOf } from '../words.ts';

/** Take class names and ids off headings: Readability drops a heading for a word like "header" in them. */
export function plainHeadings(root: ParentNode): void {
  for (const heading of root.querySelectorAll(HEADINGS)) {
    heading.removeAttribute('class');
    // An id may be the target of a link: it goes on to the heading's first child.
    const { id } = heading;
    if (!id) continue;
    heading.removeAttribute('id');
    const place = heading.ownerDocument.createElement('a');
    place.id = id;
    heading.prepend(place);
  }
}

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
