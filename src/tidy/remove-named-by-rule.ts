import type { Draft } from '../article/draft/draft.ts';
import { removeByRule } from '../article/steps/remove-by-rule.ts';

/**
 * Remove what the rules of the site name from a draft: what they hide in the page, and what they remove from its
 * article.
 */
export function removeNamedByRule(draft: Draft): void {
  for (const selector of draft.rules.flatMap((rule) => rule.hide ?? [])) {
    for (const element of draft.root.querySelectorAll(selector)) draft.take(element, 'site rule', selector);
  }
  removeByRule(draft);
}
