import type { Article } from './article.ts';
import { articleOf } from './assemble.ts';
import { process } from './extract.ts';
import { distinctIds } from './tree/distinct-ids.ts';
import type { Mode } from './work.ts';

/**
 * All that a page shows, for a reader who wants it although no article was found.
 * @returns Undefined if the page has no text, or more nodes than can be read in time.
 */
export function wholePage(page: Document): Article | undefined {
  return shownPage(page, 'whole page');
}

/**
 * The selected part of a page as an article.
 * @param range The selection.
 * @returns Undefined if no text is selected.
 */
export function selectedPart(page: Document, range: Range): Article | undefined {
  return shownPage(page, 'selection', range);
}

function shownPage(page: Document, mode: Mode, range?: Range): Article | undefined {
  const article = articleOf(process({ page, mode, range }));
  return article && article.wordCount > 0 ? article : undefined;
}

/**
 * The text of one element of a page, as it would stand in an article.
 * @param element An element of a page, or of any document.
 * @param ending The ending of the ids in the text, which no other text has.
 * @returns Undefined if there is no text in it, or if the page has more nodes than can be read in time.
 */
export function partOfPage(element: Element, ending: string): HTMLElement | undefined {
  const range = new Range();
  range.selectNode(element);
  const { body } = process({ page: element.ownerDocument, mode: 'part', range, parts: [element] });
  if (!body) return undefined;
  distinctIds(body, ending);
  return body.childElementCount > 0 ? body : undefined;
}
