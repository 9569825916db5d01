import { partOfPage, wholePage } from '../article/whole-page.ts';
import { followPages } from '../further-pages/follow-pages.ts';
import type { Source } from '../reader/open-reader.ts';
import { addedWords } from './added-words.ts';
import type { PageExtraction } from './page-extraction.ts';

/** Engines whose text is not an article that goes on on further pages. */
const WITHOUT_FURTHER_PAGES: ReadonlySet<string> = new Set(['whole page', 'selection']);

/**
 * Connect the reader with the page that it was opened on.
 * @param page Finds the article of the page in other ways.
 * @param loadsPages True if further pages are loaded unasked: only after a press, which asked for the article.
 * @returns Where the reader gets more than the article that it shows.
 */
export function articleSource(page: PageExtraction, loadsPages: boolean): Source {
  let restored = 0;
  return {
    loadsPages,
    follow: (article) =>
      WITHOUT_FURTHER_PAGES.has(article.engine) ? undefined : followPages(document, article, { words: addedWords() }),
    find: (engine) => (engine === 'whole page' ? wholePage(document) : page.articleBy(engine)),
    restore: ({ origin, text }) => (origin ? partOfPage(origin, `restored${restored++}`) : paragraphOf(text)),
  };
}

/** The words of a removal that no element of the page holds by itself. */
function paragraphOf(text: string): HTMLElement {
  const holder = document.createElement('div');
  const paragraph = document.createElement('p');
  paragraph.dir = 'auto';
  paragraph.textContent = text;
  holder.append(paragraph);
  return holder;
}
