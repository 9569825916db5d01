import { findClutter } from '../article/clutter/find-clutter.ts';
import type { Draft } from '../article/draft/draft.ts';
import { removeNextStories } from '../article/steps/remove-next-stories.ts';

/** Remove rails, share bars, sign-up boxes, next stories and the other families of clutter from a draft. */
export function removeClutter(draft: Draft): void {
  removeNextStories(draft);
  for (const { element, reason } of findClutter(draft.root, draft.measures)) draft.take(element, reason);
}
