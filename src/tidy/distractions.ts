import type { Article, Extraction, Removal } from '../article/article.ts';
import { draftOf, extract } from '../article/extract.ts';
import { copyPage } from '../article/page/page-copy.ts';
import { removeClutter } from './remove-clutter.ts';
import { removeNamedByRule } from './remove-named-by-rule.ts';

/** Everything around the article of a page, and the place of the article itself. */
export interface Distractions {
  readonly removals: readonly Removal[];
  /** Elements of the page that hold text or pictures of the article; empty if the page has none. */
  readonly article: readonly Element[];
}

/**
 * Recognise what distracts from the article of a page, to hide it in the page itself. Further stories on the same page
 * stay: a page that loads them on scroll would load without end if they were hidden.
 * @param page The live page; it is not altered.
 * @param extraction Its extraction, if that is known already.
 */
export function findDistractions(page: Document, extraction: Extraction = extract(page)): Distractions {
  const copy = copyPage(page);
  if (!copy) return { removals: [], article: [] };
  const draft = draftOf(copy, page);
  draft.leaveStories = true;
  removeNamedByRule(draft);
  removeClutter(draft);
  return { removals: draft.removals, article: extraction.kind === 'article' ? shownBy(extraction.article) : [] };
}

function shownBy({ body, leadImage, origins }: Article): Element[] {
  const elements = [body, leadImage].flatMap((part) => (part ? [part, ...part.querySelectorAll('*')] : []));
  return elements.map((element) => origins.get(element)).filter((origin) => origin !== undefined);
}
