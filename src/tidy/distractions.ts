import type { Article, Extraction, Removal } from '../article/article.ts';
import { extract, process } from '../article/extract.ts';

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
  const work = process({ page, mode: 'clutter' });
  if (!work.hasDraft) return { removals: [], article: [] };
  return { removals: work.draft.removals, article: extraction.kind === 'article' ? shownBy(extraction.article) : [] };
}

function shownBy({ body, leadImage, origins }: Article): Element[] {
  const elements = [body, leadImage].flatMap((part) => (part ? [part, ...part.querySelectorAll('*')] : []));
  return elements.map((element) => origins.get(element)).filter((origin) => origin !== undefined);
}
