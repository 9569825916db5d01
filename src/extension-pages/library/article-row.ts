import type { KeptArticle } from '../../library/kept-article.ts';
import { minutesLeft } from '../../library/shelf.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { FACT_SEPARATOR } from '../../shared/fact-separator.ts';
import { webHost } from '../../shared/host.ts';
import { plural } from '../../shared/plural.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { savedOn } from './first-rows.ts';
import { tagsEditor } from './tags-editor.ts';

/** Work that a row can have done with its article. */
export interface RowActions {
  /** Factor by which the user takes longer than the reading times of articles say. */
  readonly pace: number;
  setRead(article: KeptArticle, isRead: boolean): void;
  setTags(article: KeptArticle, tags: readonly string[]): void;
  remove(article: KeptArticle): void;
}

/**
 * Builds the row of an article: its title, which opens it, facts, tags, and what can be done with it.
 */
export function articleRow(article: KeptArticle, actions: RowActions): HTMLElement {
  const { id, title, language, address, isRead } = article;
  const of = webHost(address);
  const opens = article.hasText ? `saved.html?id=${encodeURIComponent(id)}` : of && address;
  // Of one that was listed elsewhere nobody has seen the text.
  const dir = article.hasText ? article.direction : 'auto';
  const words = title.trim() || of || address;
  const link = opens
    ? element('a', { href: opens, lang: language, dir }, words)
    : element('span', { lang: language, dir }, words);
  const row = element(
    'li',
    { 'data-id': id, class: isRead ? 'read' : undefined },
    element('h2', {}, link),
    element('p', { class: 'facts' }, factsOf(article, actions.pace)),
  );
  if (article.excerpt) row.append(element('p', { class: 'excerpt', lang: language, dir }, article.excerpt));
  if (article.tags.length > 0) row.append(tagList(article.tags));
  row.append(buttons(article, actions, row));
  return row;
}

function tagList(tags: readonly string[]): HTMLElement {
  const items = tags.map((tag) => element('li', {}, element('bdi', {}, tag)));
  return element('ul', { class: 'tags', 'aria-label': text('libraryTags', 'Tags') }, ...items);
}

function factsOf(article: KeptArticle, pace: number): string {
  const { site, address, saved, isRead, spot, hasText, pictures, keptPictures } = article;
  const facts = [
    site || webHost(address)?.replace(/^www\./, ''),
    text('librarySavedOn', 'Saved $1', savedOn(saved)),
    hasText ? undefined : text('libraryNoText', 'Address only'),
    isRead ? text('libraryRead', 'Read') : timeOf(article, pace),
    !isRead && spot ? formatNumber(spot.share, { style: 'percent' }) : undefined,
    keptPictures < pictures
      ? text('librarySomePictures', '$1 of $2 pictures', formatNumber(keptPictures), formatNumber(pictures))
      : undefined,
  ];
  return facts.filter(Boolean).join(FACT_SEPARATOR);
}

function timeOf(article: KeptArticle, pace: number): string | undefined {
  if (!(article.minutes > 0)) return undefined;
  const minutes = Math.max(1, Math.ceil(minutesLeft(article) * pace));
  return article.spot
    ? text('libraryTimeLeft', '$1 min left', formatNumber(minutes))
    : plural('readingTime', minutes, { one: '$1 min read', other: '$1 min read' });
}

function buttons(article: KeptArticle, actions: RowActions, row: HTMLElement): HTMLElement {
  const { title, isRead, address } = article;
  // Read aloud alone, a button says what it is about.
  const button = (name: string, label: string, act: () => void) => {
    const made = element('button', { type: 'button', class: name, 'aria-label': `${label}: ${title}` }, label);
    made.addEventListener('click', act);
    return made;
  };
  const read = isRead ? text('libraryMarkUnread', 'Mark as unread') : text('libraryMarkRead', 'Mark as read');
  const tags = text('libraryTags', 'Tags');
  const original = webHost(address)
    ? element('a', { href: address, rel: 'noreferrer', class: 'original' }, text('libraryOriginal', 'Open its page'))
    : undefined;
  return element(
    'div',
    { class: 'row-actions' },
    button('mark', read, () => actions.setRead(article, !isRead)),
    button('edit-tags', tags, () => editTags(article, actions, row)),
    article.hasText ? original : undefined,
    button('delete', text('libraryDelete', 'Delete'), () => actions.remove(article)),
  );
}

function editTags(article: KeptArticle, actions: RowActions, row: HTMLElement): void {
  const open = row.querySelector('form');
  if (open) {
    open.remove();
    return;
  }
  const editor = tagsEditor(article.tags, (tags) => {
    row.querySelector<HTMLElement>('.edit-tags')?.focus();
    editor.remove();
    if (tags) actions.setTags(article, tags);
  });
  row.append(editor);
  editor.querySelector('input')?.focus();
}
