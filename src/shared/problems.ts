import type { Problem } from './messages.ts';
import { text } from './text.ts';

/** Word a problem with a press as one plain sentence in the reader's language. */
export function problemText(problem: Problem): string {
  switch (problem) {
    case 'forbidden':
      return text('problemForbidden', 'Extensions can’t run on this page.');
    case 'no-stage':
      return text('problemNoStage', 'Reader view can’t open this kind of page.');
    case 'no-article':
      return text('problemNoArticle', 'No article found.');
    case 'navigated':
      return text('problemNavigated', 'The page has changed. Please try again.');
    case 'loading':
      return text('problemLoading', 'The page is still loading. Try again in a moment.');
    case 'expired':
      return text('problemExpired', 'The page has changed. Press the toolbar button again.');
    case 'failed':
      return text('problemFailed', 'Something went wrong. Reload the page and try again.');
  }
}
