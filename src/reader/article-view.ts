import type { Article } from '../article/article.ts';
import { element } from '../ui/element.ts';
import { titleBlock } from './title-block.ts';

/** How many images are fetched at once; those further down wait until they come near the screen. */
const EAGER_IMAGES = 4;

/** An article as elements of the reader. */
export interface ArticleView {
  readonly article: HTMLElement;
  readonly body: HTMLElement;
}

/**
 * Lay an article out: title block, lead figure, body.
 * @param article The article. The nodes of its body and lead image are moved, so that their origins stay known.
 * @returns The view; it has the focus first.
 */
export function articleView(article: Article): ArticleView {
  const body = element('div', { class: 'body' });
  while (article.body.firstChild) body.append(document.adoptNode(article.body.firstChild));
  const view = element(
    'article',
    { lang: article.language, dir: article.direction, tabindex: -1 },
    titleBlock(article),
    leadFigure(article.leadImage),
    body,
  );
  prepareImages(view);
  for (const table of body.querySelectorAll('table')) boxTable(table);
  return { article: view, body };
}

function leadFigure(figure: HTMLElement | undefined): HTMLElement | undefined {
  if (!figure) return undefined;
  figure.classList.add('lead');
  return document.adoptNode(figure);
}

function prepareImages(view: HTMLElement): void {
  for (const [index, image] of view.querySelectorAll('img').entries()) {
    image.decoding = 'async';
    if (index >= EAGER_IMAGES) image.loading = 'lazy';
  }
}

/** A table that is too wide scrolls in a box of its own. */
function boxTable(table: HTMLTableElement): void {
  if (table.parentElement?.closest('table')) return;
  const box = element('div', { class: 'scroll-box' });
  table.replaceWith(box);
  box.append(table);
}
