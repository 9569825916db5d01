import type { KeptArticle } from '../kept-article.ts';
import { readArticles } from '../list-articles.ts';
import { writeLines } from './own-lines.ts';
import { OWN_FORM } from './read-library-file.ts';

/** Writes a file with everything: texts, pictures, tags, places. */
export async function writeOwnFile(progress: (done: number, all: number) => void): Promise<Blob> {
  const lines = await writeLines(progress);
  return new Blob([`{"${OWN_FORM}": 1, "articles": [\n`, ...lines, '\n]}\n'], { type: 'application/json' });
}

/** Writes the addresses as bookmarks, in the form of Netscape that browsers and services read. */
export async function writeBookmarks(): Promise<Blob> {
  const articles = (await readArticles()).sort((one, other) => other.saved - one.saved);
  const list = (isRead: boolean, title: string) =>
    `<DT><H3>${title}</H3>\n<DL><p>\n${articles
      .filter((each) => each.isRead === isRead)
      .map(bookmark)
      .join('')}</DL><p>\n`;
  const head =
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n';
  const body = `<TITLE>Lectern</TITLE>\n<H1>Lectern</H1>\n<DL><p>\n${list(false, 'Unread')}${list(true, 'Archive')}</DL><p>\n`;
  return new Blob([head, body], { type: 'text/html' });
}

function bookmark({ address, title, saved, tags }: KeptArticle): string {
  const facts = `HREF="${encoded(address)}" ADD_DATE="${Math.floor(saved / 1000)}"`;
  const named = tags.length > 0 ? ` TAGS="${encoded(tags.map((tag) => tag.replaceAll(',', ' ')).join(','))}"` : '';
  return `<DT><A ${facts}${named}>${encoded(title || address)}</A>\n`;
}

const encoded = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
