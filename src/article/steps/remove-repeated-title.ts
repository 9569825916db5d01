import type { Draft } from '../draft.ts';
import { fold, textOf } from '../words.ts';

/** Take the title out of the body when it stands there again: the reader shows it above. */
export function removeRepeatedTitle(draft: Draft, title: string): void {
  for (const heading of [...draft.root.querySelectorAll('h1, h2')].slice(0, 2)) {
    if (fold(textOf(heading)) === fold(title)) draft.take(heading, 'repeated', 'title');
  }
}
