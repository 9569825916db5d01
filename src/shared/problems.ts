import type { Problem } from './messages.ts';
import { text } from './text.ts';

/** What went wrong with a press, in one plain sentence in the reader's language. */
export function problemText(problem: Problem): string {
  switch (problem) {
    case 'forbidden':
      return text('problemForbidden', 'The browser lets no extension work on this page.');
    case 'no-stage':
      return text('problemNoStage', 'This kind of page has no room for the reader view.');
    case 'no-article':
      return text('problemNoArticle', 'No article was found here. The reader view says what you can do.');
    case 'navigated':
      return text('problemNavigated', 'The page changed meanwhile. Please press again.');
    case 'failed':
      return text('problemFailed', 'That did not work. Reload the page and press again.');
  }
}
