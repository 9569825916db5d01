import type { Rewrite } from '../../sites/site-rule.ts';
import type { Draft } from '../draft/draft.ts';
import { selectAll } from '../page/select-all.ts';
import { rename, unwrap, wrap } from '../tree/reshape.ts';
import { openOne } from './open-noscript.ts';

/** Rewrites single elements as the site rules say: another name, no wrapper or a new one, an attribute from another. */
export function rewriteByRule(draft: Draft): void {
  const rewrites = draft.rules.flatMap((rule) => rule.rewrite ?? []);
  for (const rewrite of rewrites) {
    for (const element of selectAll(draft.root, rewrite.selector)) apply(rewrite, element);
  }
  if (rewrites.some((rewrite) => 'unwrap' in rewrite)) draft.remeasure();
}

function apply(rewrite: Rewrite, element: Element): void {
  if ('rename' in rewrite) rename(element, rewrite.rename);
  else if ('wrap' in rewrite) wrap(element, rewrite.wrap);
  else if ('unwrap' in rewrite) {
    if (element.localName === 'noscript') openOne(element);
    else unwrap(element);
  } else {
    const value = element.getAttribute(rewrite.from);
    if (value) element.setAttribute(rewrite.attribute, value);
  }
}
