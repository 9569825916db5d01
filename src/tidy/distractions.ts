import type { Article, Removal } from '../article/article.ts';
import { draftOf, extract } from '../article/extract.ts';
import { copyPage } from '../article/page/page-copy.ts';
import { removeByRule } from '../article/steps/remove-by-rule.ts';
import { removeClutter } from './remove-clutter.ts';

/** What stands around the article of a page, and where the article itself stands. */
export interface Distractions {
  readonly removals: readonly Removal[];
  /** Elements of the page that hold text or pictures of the article; empty if the page has none. */
  readonly article: readonly Element[];
}

/**
 * Recognise what distracts from the article of a page, to hide it in the page itself. Further stories on the same page
 * stay: a page that loads them on scroll would load without end if they were hidden.
 * @param page The live page; it is not altered.
 */
export function findDistractions(page: Document): Distractions {
  const copy = copyPage(page);
  if (!copy) return { removals: [], article: [] };
  const draft = draftOf(copy, page);
  draft.leaveStories = true;
  for (const selector of draft.rules.flatMap((rule) => rule.hide ?? [])) {
    for (const element of draft.root.querySelectorAll(selector)) draft.take(element, 'site rule', selector);
  }
  removeByRule(draft);
  removeClutter(draft);
  const extraction = extract(page);
  return { removals: draft.removals, article: extraction.kind === 'article' ? shownBy(extraction.article) : [] };
}

function shownBy({ body, leadImage, origins }: Article): Element[] {
  const elements = [body, leadImage].flatMap((part) => (part ? [part, ...part.querySelectorAll('*')] : []));
  return elements.map((element) => origins.get(element)).filter((origin) => origin !== undefined);
}
