import type { Article } from '../../article/article.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { fitLead } from './lead-room.ts';
import { prepareParts } from './prepare-parts.ts';
import { readingTimeText, titleBlock } from './title-block.ts';

/** Follows a setting in every part of an article. */
export interface PartFollower {
  /** Include a part that is not in the reader yet, so that nothing of it has been fetched. */
  include(part: HTMLElement): void;
}

/** An article as elements of the reader. */
export interface ArticleView {
  readonly article: HTMLElement;
  readonly body: HTMLElement;
  /**
   * Put more text into the body; it is moved there.
   * @param before The element in the body that it comes before; at the end without one.
   */
  add(text: HTMLElement, before?: Element): void;
  /** Show another reading time, in whole minutes. */
  setReadingTime(minutes: number): void;
}

/**
 * Lay an article out: title block, lead image, body.
 * @param article The article. The nodes of its body and lead image are moved, so that their origins stay known.
 * @param followers Follow settings in its parts.
 * @returns The view; it gets the focus when the reader opens.
 */
export function articleView(article: Article, followers: readonly PartFollower[]): ArticleView {
  const body = element('div', { class: 'body' });
  const header = titleBlock(article);
  const lead = layOutLeadImage(article.leadImage ?? firstFigure(article.body), followers);
  const cutOff = article.isCutOff ? cutOffNote() : undefined;
  const language = { lang: article.language, dir: article.direction };
  const view = element('article', { ...language, tabindex: -1, 'data-kind': article.kind }, header, lead, body, cutOff);
  if (lead) fitLead(lead, header, body);
  const add = (added: HTMLElement, before?: Element) => {
    prepareParts(added, view.querySelectorAll('img').length);
    for (const follower of followers) follower.include(added);
    for (const node of [...document.adoptNode(added).childNodes])
      (before?.parentElement ?? body).insertBefore(node, before ?? null);
  };
  add(article.body);
  const setReadingTime = (minutes: number) => {
    const time = header.querySelector<HTMLElement>('.reading-time');
    if (!time) return;
    time.dataset['minutes'] = String(minutes);
    time.textContent = readingTimeText(minutes);
  };
  return { article: view, body, add, setReadingTime };
}

/** Finds a picture that the text begins with: nobody has named it the lead image, and it is one to the eye. */
function firstFigure(body: HTMLElement): HTMLElement | undefined {
  const first = body.firstElementChild;
  if (first?.matches('img, picture')) {
    const figure = element('figure');
    first.replaceWith(figure);
    figure.append(first);
    return figure;
  }
  return body.querySelector<HTMLElement>(':scope > figure:first-child:has(img)') ?? undefined;
}

function layOutLeadImage(figure: HTMLElement | undefined, followers: readonly PartFollower[]): HTMLElement | undefined {
  if (!figure) return undefined;
  prepareParts(figure);
  for (const follower of followers) follower.include(figure);
  figure.classList.add('lead');
  return document.adoptNode(figure);
}

function cutOffNote(): HTMLElement {
  const sentence = text('cutOff', 'The site shows only part of this article.');
  return element('p', { class: 'page-mark cut-off', ...interfaceWriting() }, sentence);
}
