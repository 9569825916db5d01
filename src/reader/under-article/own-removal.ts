import type { Removal } from '../../article/article.ts';

/** Something that the user has left out of the open article, which keeps its own element. */
export interface OwnRemoval extends Removal {
  /** Selector of the rule that leaves it out on all pages of the site, once there is one. */
  detail: string | undefined;
  /** True while it is out of the article. */
  readonly isOut: boolean;
  /** Put it back where it was. @returns Its element, which can have the focus. */
  putBack(): HTMLElement;
  /** Take it out again. */
  leaveOut(): void;
}

/** Tells whether the user has left something out; undefined if not. */
export const ownRemoval = (removal: Removal): OwnRemoval | undefined =>
  'putBack' in removal ? (removal as OwnRemoval) : undefined;
