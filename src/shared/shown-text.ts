import { READER_HOST } from './reader-host.ts';

/** Most letters of an article that are looked at to judge its type. Set by hand: some ten pages of print. */
const MAX_CHARS = 20_000;

/** Beginning of the article that a reader shows, and its language as the page states it; empty if it states none. */
export interface ShownText {
  readonly text: string;
  readonly language: string;
}

/** Read the text of the reader that is open over this page; undefined if there is none. */
export function shownText(): ShownText | undefined {
  const article = document.querySelector(READER_HOST)?.shadowRoot?.querySelector('article');
  return article ? { text: (article.textContent ?? '').slice(0, MAX_CHARS), language: article.lang } : undefined;
}
