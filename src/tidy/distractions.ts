import type { Article, Extraction, PageKind, Removal } from '../article/article.ts';
import { extract, process } from '../article/extract.ts';
import { looksLikeArticle } from '../article/looks-like-article.ts';
import type { Request } from '../article/work.ts';

/** Everything around the article of a page, and the place of the article itself. */
export interface Distractions {
  readonly removals: readonly Removal[];
  /** Elements of the page that hold text or pictures of the article; empty if the page has none. */
  readonly article: readonly Element[];
  /** True if the page is there to be read. */
  readonly isRead: boolean;
}

/** Kinds of pages that are there to be read. */
const READ: ReadonlySet<PageKind> = new Set(['article', 'documentation', 'live blog', 'recipe', 'thread']);

/**
 * Recognise what distracts from the article of a page, to hide it in the page itself. Further stories on the same page
 * stay: a page that loads them on scroll would load without end if they were hidden.
 * @param page The live page; it is not altered.
 * @param extraction Its extraction, if that is known already.
 * @param rules The shipped rules to choose from; all that are there if none are given.
 */
export function findDistractions(
  page: Document,
  extraction: Extraction = extract(page),
  rules?: Request['rules'],
): Distractions {
  const found = extraction.kind === 'article' ? extraction.article : undefined;
  let isRead = false;
  const onCopy = (copy: Document): void => {
    isRead = found !== undefined && READ.has(found.kind) && looksLikeArticle(page, found, copy);
  };
  const work = process({ page, mode: 'clutter', onCopy, ...(rules && { rules }) });
  return { removals: work.hasDraft ? work.draft.removals : [], article: found ? shownBy(found) : [], isRead };
}

function shownBy({ body, leadImage, origins }: Article): Element[] {
  const elements = [body, leadImage].flatMap((part) => (part ? [part, ...part.querySelectorAll('*')] : []));
  return elements.map((element) => origins.get(element)).filter((origin) => origin !== undefined);
}
