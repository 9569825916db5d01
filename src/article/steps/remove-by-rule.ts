import type { LabelKind, Remove } from '../../sites/site-rule.ts';
import { findLabels } from '../clutter/find-labelled.ts';
import type { Draft } from '../draft/draft.ts';
import { selectAll } from '../page/select-all.ts';
import { fold } from '../text/words.ts';

/** Takes out what the site rules name: by selector and by label. */
export function removeByRule(draft: Draft): void {
  for (const remove of draft.rules.flatMap((rule) => rule.remove ?? [])) {
    if ('selector' in remove) removeBySelector(draft, remove.selector);
    else removeByLabel(draft, remove);
  }
}

function removeBySelector(draft: Draft, selector: string): void {
  for (const element of selectAll(draft.root, selector)) draft.take(element, 'site rule', selector);
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
