import type { Problem } from './messages.ts';
import { text } from './text.ts';

/** What went wrong, in one plain sentence in the reader's language. */
export function problemText(problem: Problem): string {
  switch (problem) {
    case 'forbidden':
      return text('problemForbidden', 'The browser does not let extensions work on this page.');
    case 'no-stage':
      return text('problemNoStage', 'This kind of document cannot show the reader view.');
    case 'no-article':
      return text('problemNoArticle', 'There is no article on this page.');
    case 'navigated':
      return text('problemNavigated', 'The page changed before it could be read. Please try again.');
    case 'failed':
      return text('problemFailed', 'Something went wrong, and the page was left as it was. Please try again.');
  }
}
