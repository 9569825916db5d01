import type { Keeping, KeepingProblem, SentArticle, SentPicture } from '../library/kept-article.ts';

/** Questions to the background about the library. */
export interface LibraryMessages {
  /** From the content script: keep the article that its reader shows; one that is sent twice is kept once. */
  keepArticle(article: SentArticle): Keeping;
  /** From the content script: keep a picture of it. The answer is null where that is done. */
  keepPicture(picture: SentPicture): KeepingProblem | null;
  /** From the content script: undo that. The answer is false where another keeping has come meanwhile. */
  undoKeeping(kept: { id: string; keeping: number }): boolean;
  /** Show the library, in the tab where it is open, or else in a new one. */
  openLibrary(): void;
}
