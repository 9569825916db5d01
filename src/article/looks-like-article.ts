import { isFrontPage } from '../shared/host.ts';
import type { Article } from './article.ts';
import { meta } from './facts/sources/meta.ts';
import { structuredData } from './facts/sources/structured-data.ts';
import { elementsIn } from './page/elements-in.ts';
import { Measures } from './page/measure.ts';
import { copyPage } from './page/page-copy.ts';
import { textOf } from './text/words.ts';

/** With as many headings that are links the text is a list of stories, each with its beginning. */
const MIN_LINKED_HEADINGS = 3;

/**
 * Tells whether an extracted article is so likely the page's one story that the reader may open unasked. It errs on the side
 * of no: a front page or a list that opens is a nuisance, an article that does not open is one press away. So
 * - the page is not the front page of its host,
 * - the text holds more prose than links, and is not a list of stories,
 * - the page calls itself an article (`og:type`, JSON-LD), or the text has more prose than the whole page has links.
 * @param page The live page.
 * @param article What `extract` found on it.
 * @param copy A copy of the page, if there is one already.
 */
export function looksLikeArticle(page: Document, article: Article, copy?: Document): boolean {
  if (isFrontPage(new URL(article.address))) return false;
  const { prose, linkText } = new Measures(article.body).of(article.body);
  if (prose <= linkText || linkedHeadings(article.body) >= MIN_LINKED_HEADINGS) return false;
  const read = copy ?? copyPage(page)?.document;
  return (
    read !== undefined && (saysSo(read) || prose > new Measures(read.documentElement).of(read.documentElement).linkText)
  );
}

function linkedHeadings(body: Element): number {
  const links = elementsIn(body, ':is(h1, h2, h3, h4) a, a :is(h1, h2, h3, h4)');
  return links.filter((link) => textOf(link) === textOf(link.closest('h1, h2, h3, h4'))).length;
}

function saysSo(copy: Document): boolean {
  return meta(copy, 'og:type')?.toLowerCase() === 'article' || structuredData(copy).headline !== undefined;
}
