import type { Draft } from '../draft/draft.ts';

/** Take out what the site rules name to be hidden in the page itself. */
export function hideByRule(draft: Draft): void {
  for (const selector of draft.rules.flatMap((rule) => rule.hide ?? [])) {
    for (const element of draft.root.querySelectorAll(selector)) draft.take(element, 'site rule', selector);
  }
}
