import type { LabelKind, Remove } from '../../sites/site-rule.ts';
import { findLabels } from '../clutter/find-labelled.ts';
import type { Draft } from '../draft/draft.ts';
import { selectAll } from '../page/select-all.ts';
import { fold } from '../text/words.ts';

/**
 * Greatest share of the prose of a page that imported rules take. Set by hand: a name that is in every other name of a rebuilt
 * site would take the article.
 */
const MAX_IMPORTED_SHARE = 0.5;

/** Takes out what the site rules name: by selector and by label. */
export function removeByRule(draft: Draft): void {
  let left = draft.measures.of(draft.root).prose * MAX_IMPORTED_SHARE;
  for (const [at, { remove = [], source }] of draft.rules.entries()) {
    // What a more particular rule takes out, a less particular one does not shield.
    const rules = draft.rules.slice(0, at + 1);
    for (const one of remove) {
      if (!('selector' in one)) {
        removeByLabel(draft, one);
        continue;
      }
      const found = selectAll(draft.root, one.selector).filter((element) => !draft.isKept(element, rules));
      if (source === 'imported') {
        const prose = proseOf(found, draft);
        if (prose > left) continue;
        left -= prose;
      }
      for (const element of found) draft.takeShielded(element, 'site rule', one.selector);
    }
  }
}

/** Counts the prose of elements, once where they lie in each other; they are in document order. */
function proseOf(elements: readonly Element[], { measures }: Draft): number {
  let last: Element | undefined;
  let prose = 0;
  for (const element of elements) {
    if (last?.contains(element)) continue;
    last = element;
    prose += measures.of(element).prose;
  }
  return prose;
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
