import { textOf } from '../article/text/words.ts';

/** Longest list of pages, in characters. Set by hand: longer blocks are text that happens to have such a link. */
const MAX_LIST_CHARS = 120;

/**
 * Remove the list of pages from the text of an article: it leads to what the reader shows further down.
 * @param body The text, through the gate.
 * @param page The address of another page of the article; blocks of a few words that link to it go.
 */
export function trimPageList(body: Element, page: URL): void {
  for (const block of [...body.children]) {
    const links = [...block.querySelectorAll('a[href]')];
    if (links.some((link) => link.getAttribute('href') === page.href) && textOf(block).length <= MAX_LIST_CHARS)
      block.remove();
  }
}
