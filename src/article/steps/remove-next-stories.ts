import { findNextStories } from '../clutter/find-next-stories.ts';
import type { Draft } from '../draft/draft.ts';

/** Takes out further stories on the same page: they have rails, titles and links of their own, which mislead. */
export function removeNextStories(draft: Draft): void {
  for (const { element, reason } of findNextStories(draft.root, draft.measures)) draft.take(element, reason);
}
