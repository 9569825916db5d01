import { findLabelled, labelledLine } from '../clutter/find-labelled.ts';
import { sideLine } from '../clutter/side-lines.ts';
import type { Draft } from '../draft/draft.ts';

/**
 * Takes out the lines that are not text of the article: labels, labels with a link ("Read More: Another story"), and
 * the site's own lines within the text or at its ends.
 */
export function trimLines(draft: Draft): void {
  for (const { element, reason } of findLabelled(draft.root, draft.measures)) draft.take(element, reason);
  const lines = linesOf(draft);
  for (const [place, line] of lines.entries()) {
    const where = { before: place, after: lines.length - 1 - place };
    const reason = labelledLine(line, draft.measures) ?? sideLine(line, draft.measures, where);
    if (reason) draft.take(line, reason);
  }
}

/** Lists the lines of the text: the smallest blocks with text. */
function linesOf({ root, measures }: Draft): Element[] {
  return [...root.querySelectorAll('p, div, li, h2, h3, h4, h5, h6')].filter((line) => {
    return measures.of(line).text > 0 && line.querySelector('p, div, ul') === null;
  });
}
