import type { Absence, Article } from '../article/article.ts';
import type { AbsenceFacts } from '../reader/absence.ts';
import type { Notice } from '../reader/notice-view.ts';
import { text } from '../shared/text.ts';
import { fillingFrame } from './filling-frame.ts';

/**
 * Describe that a page has no article, with what can be read instead.
 * @param facts The reason, and what can be read.
 * @param show Shows an article in place of the notice.
 * @returns The notice: its buttons do nothing where there is no text to show.
 */
export function absenceNotice({ why, whole, selected }: AbsenceFacts, show: (article: Article) => void): Notice {
  const instead = (label: string, find: () => Promise<Article | undefined>) => ({
    label,
    run: () => void find().then((article) => article && show(article)),
  });
  const anyway = hasText() ? instead(text('readAnyway', 'Read it anyway'), whole) : undefined;
  const selection = selected && instead(text('readSelection', 'Read the selection'), selected);
  const frame = why === 'late' ? undefined : fillingFrame();
  const open = frame && { label: text('openFrame', 'Open the frame'), run: () => location.assign(frame.href) };
  return {
    sentence: frame ? text('frameFills', 'Most of this page is a frame from $1.', frame.host) : reason(why),
    actions: [open, anyway, selection].filter((action) => action !== undefined),
  };
}

/** A document that shows a file (a PDF, a picture) holds no words to read. */
const hasText = (): boolean => /\S/.test(document.body?.textContent ?? '');

function reason(why: Absence): string {
  const kind = /^(?:image|audio|video|application(?=\/pdf))\/([\w-]+)/.exec(document.contentType)?.[1];
  if (kind) return text('noArticleFile', 'This is a $1 file. Reader view opens web pages.', kind.toUpperCase());
  return why === 'late'
    ? text('pageTooLarge', 'This page is too large to find its article in time.')
    : text('problemNoArticle', 'No article found.');
}
