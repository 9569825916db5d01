import type { LabelKind, Remove, SiteRule } from '../../sites/site-rule.ts';
import { findLabels } from '../clutter/find-labelled.ts';
import type { Draft } from '../draft/draft.ts';
import { fold } from '../text/words.ts';

/** Takes out what the site rules name: by selector and by label. */
export function removeByRule(draft: Draft): void {
  for (const [at, { remove = [] }] of draft.rules.entries()) {
    // What a more particular rule takes out, a less particular one does not shield.
    const rules = draft.rules.slice(0, at + 1);
    for (const each of remove) {
      if ('selector' in each) removeBySelector(draft, each.selector, rules);
      else removeByLabel(draft, each);
    }
  }
}

function removeBySelector(draft: Draft, selector: string, rules: readonly SiteRule[]): void {
  for (const element of draft.root.querySelectorAll(selector)) {
    if (!draft.isKept(element, rules)) draft.takeShielded(element, 'site rule', selector);
  }
}

function removeByLabel(draft: Draft, { label, announces }: Extract<Remove, { label: readonly string[] }>): void {
  const exact = new Set(label.filter((text) => !text.endsWith(' …')).map(fold));
  const starts = label.filter((text) => text.endsWith(' …')).map((text) => `${fold(text)} `);
  const kindOf = (text: string): LabelKind | undefined => {
    const folded = fold(text);
    return exact.has(folded) || starts.some((start) => folded.startsWith(start)) ? announces : undefined;
  };
  for (const { element, reason } of findLabels(draft.root, draft.measures, kindOf)) draft.take(element, reason);
}
