import type { Article } from '../../src/article/article.ts';

/** What a benchmark compares: `content` is markup for measuring only, nothing shows it. */
export interface MeasuredArticle {
  title: string;
  byline: string | null;
  publishedTime: string | null;
  content: string;
  textContent: string;
}

/** An article as other extractors give it: the lead image, the text, and the subtitle, which the reader shows with the title, at the end. */
export function measuredArticle(article: Article): MeasuredArticle {
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
  if (article.leadImage) whole.append(article.leadImage.cloneNode(true));
  whole.append(article.body.cloneNode(true));
  if (article.subtitle) {
    const subtitle = whole.ownerDocument.createElement('p');
    subtitle.textContent = article.subtitle;
    whole.append(subtitle);
  }
  return whole;
}
