import { findLabelled, labelledLine } from '../clutter/find-labelled.ts';
import type { Draft } from '../draft.ts';

/** Take out the lines inside the text that are no text: labels, and labels with a link ("Read More: Another story"). */
export function trimLines(draft: Draft): void {
  for (const { element, reason } of findLabelled(draft.root, draft.measures)) draft.take(element, reason);
  for (const line of draft.root.querySelectorAll('p, div, li, h2, h3, h4, h5, h6')) {
    const reason = line.querySelector('p, div, ul') ? undefined : labelledLine(line, draft.measures);
    if (reason) draft.take(line, reason);
  }
}
