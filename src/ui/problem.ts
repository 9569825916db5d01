import type { Problem } from '../shared/messages.ts';
import { text } from '../shared/text.ts';

/** What went wrong with a press, as a sentence for the user. */
export function problemSentence(problem: Problem): string {
  return SENTENCES[problem]();
}

const SENTENCES: Readonly<Record<Problem, () => string>> = {
  forbidden: () => text('problemForbidden', 'The browser lets no extension work on this page.'),
  'no-stage': () => text('problemNoStage', 'This kind of page has no room for the reader view.'),
  'no-article': () => text('problemNoArticle', 'No article was found here. The reader view says what you can do.'),
  navigated: () => text('problemNavigated', 'The page changed meanwhile. Please press again.'),
  failed: () => text('problemFailed', 'That did not work. Reload the page and press again.'),
};
