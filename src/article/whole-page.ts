import type { Article } from './article.ts';
import { assemble } from './assemble.ts';
import { draftOf } from './extract.ts';
import { readFacts } from './facts/facts.ts';
import { copyPage, type PageCopy } from './page-copy.ts';
import { loadLazyImages } from './steps/load-lazy-images.ts';
import { removeHidden } from './steps/remove-hidden.ts';
import { tidyHeadings } from './steps/tidy-headings.ts';

/**
 * All that a page shows, for a reader who wants it although no article was found.
 * @returns Undefined if the page has no text, or more nodes than can be read in time.
 */
export function wholePage(page: Document): Article | undefined {
  const copy = copyPage(page);
  return copy && articleOf(copy, page, 'whole page');
}

/**
 * The selected part of a page as an article.
 * @param range What is selected.
 * @returns Undefined if no text is selected.
 */
export function selectedPart(page: Document, range: Range): Article | undefined {
  const copy = copyPage(page, range);
  return copy && articleOf(copy, page, 'selection');
}

function articleOf(copy: PageCopy, page: Document, engine: 'whole page' | 'selection'): Article | undefined {
  const draft = draftOf(copy, page);
  const facts = readFacts(draft);
  loadLazyImages(draft);
  removeHidden(draft);
  tidyHeadings(draft);
  const article = assemble(draft, facts, undefined, engine);
  return article.wordCount > 0 ? article : undefined;
}
