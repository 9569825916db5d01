import { findClutter } from '../clutter/find-clutter.ts';
import type { Draft } from '../draft.ts';
import { removeNextStories } from './remove-next-stories.ts';

/** Take out rails, share bars, sign-up boxes, next stories and the other families of clutter. */
export function removeClutter(draft: Draft): void {
  removeNextStories(draft);
  for (const { element, reason } of findClutter(draft.root, draft.measures)) draft.take(element, reason);
}
