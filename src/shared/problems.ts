import type { Problem } from './messages.ts';
import { text } from './text.ts';

/** Word a problem with a press as one plain sentence in the reader's language. */
export function problemText(problem: Problem): string {
  switch (problem) {
    case 'forbidden':
      return text('problemForbidden', 'The browser lets no extension work on this page.');
    case 'no-stage':
      return text('problemNoStage', 'This kind of page has no room for the reader view.');
    case 'no-article':
      return text('problemNoArticle', 'No article here. The reader says what you can do.');
    case 'navigated':
      return text('problemNavigated', 'The page changed meanwhile. Please press again.');
    case 'loading':
      return text('problemLoading', 'The page is still loading. Press again in a moment.');
    case 'expired':
      return text('problemExpired', 'The page has changed. Press the toolbar button again.');
    case 'failed':
      return text('problemFailed', 'That did not work. Reload the page and press again.');
  }
}
