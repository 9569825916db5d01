import type { Draft } from '../draft/draft.ts';
import { selectAll } from '../page/select-all.ts';

/** Take out what the site rules name to be hidden in the page itself. */
export function hideByRule(draft: Draft): void {
  for (const selector of draft.rules.flatMap((rule) => rule.hide ?? [])) {
    for (const element of selectAll(draft.root, selector)) draft.take(element, 'site rule', selector);
  }
}
