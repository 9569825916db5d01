import { textOf } from '../article/text/words.ts';

/** Longer blocks, in characters, are text that happens to hold such a link. */
const LONGEST = 120;

/**
 * Take the list of pages out of the text of an article: it leads to what the reader shows further down.
 * @param body The text, through the gate.
 * @param page The address of another page of the article; blocks of a few words that link to it go.
 */
export function trimPageList(body: Element, page: URL): void {
  for (const block of [...body.children]) {
    const links = [...block.querySelectorAll('a[href]')];
    if (links.some((link) => link.getAttribute('href') === page.href) && textOf(block).length <= LONGEST)
      block.remove();
  }
}
