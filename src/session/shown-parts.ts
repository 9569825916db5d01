import type { Extraction } from '../article/article.ts';

/**
 * Note which parts of a page are shown: those of the article, and those that were left out because they are hidden.
 * Pages show and hide by rules of style sheets too, which no observer reports.
 * @param extraction The extraction of the page.
 * @returns Tells whether the same parts are shown still.
 */
export function noteShownParts(extraction: Extraction): () => boolean {
  const shown = partsOf(extraction).map((part) => [part, isShown(part)] as const);
  return () => shown.every(([part, wasShown]) => isShown(part) === wasShown);
}

function partsOf(extraction: Extraction): Element[] {
  const removals = extraction.kind === 'article' ? extraction.article.removals : extraction.removals;
  const hidden = removals.flatMap(({ reason, origin }) => (reason === 'hidden' && origin ? [origin] : []));
  if (extraction.kind === 'none') return hidden;
  const { body, origins } = extraction.article;
  return [...hidden, ...[...body.querySelectorAll('*')].flatMap((element) => origins.get(element) ?? [])];
}

const isShown = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' ? element.checkVisibility() : true;
