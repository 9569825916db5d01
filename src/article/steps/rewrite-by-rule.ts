import type { Rewrite } from '../../sites/site-rule.ts';
import type { Draft } from '../draft/draft.ts';
import { rename, unwrap } from '../tree/reshape.ts';

/** Rewrites single elements as the site rules say: another name, no wrapper, an attribute from another. */
export function rewriteByRule(draft: Draft): void {
  for (const rewrite of draft.rules.flatMap((rule) => rule.rewrite ?? [])) {
    for (const element of draft.root.querySelectorAll(rewrite.selector)) apply(rewrite, element);
  }
}

function apply(rewrite: Rewrite, element: Element): void {
  if ('rename' in rewrite) rename(element, rewrite.rename);
  else if ('unwrap' in rewrite) unwrap(element);
  else {
    const value = element.getAttribute(rewrite.from);
    if (value) element.setAttribute(rewrite.attribute, value);
  }
}
