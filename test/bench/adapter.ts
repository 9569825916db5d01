import type { Article } from '../../src/article/article.ts';
import { extract } from '../../src/article/extract.ts';

/** What a benchmark compares: `content` is markup for measuring only, nothing shows it. */
export interface MeasuredArticle {
  title: string;
  byline: string | null;
  publishedTime: string | null;
  content: string;
  textContent: string;
}

/**
 * The one door for benchmarks: the article of a document as other extractors give it.
 * @param document A page; it is not altered.
 * @param page The page's address.
 * @returns Null if there is no article.
 */
export function extractArticle(document: Document, page: { url: string }): MeasuredArticle | null {
  const extraction = extract(document, { address: page.url });
  if (extraction.kind === 'none') return null;
  const { article } = extraction;
  const whole = wholeText(article);
  return {
    title: article.title,
    byline: article.byline ?? null,
    publishedTime: article.published ?? null,
    content: whole.innerHTML,
    textContent: whole.textContent ?? '',
  };
}

function wholeText(article: Article): Element {
  const whole = article.body.ownerDocument.createElement('div');
  if (article.subtitle) {
    const subtitle = whole.ownerDocument.createElement('p');
    subtitle.textContent = article.subtitle;
    whole.append(subtitle);
  }
  if (article.leadImage) whole.append(article.leadImage.cloneNode(true));
  whole.append(article.body.cloneNode(true));
  return whole;
}
