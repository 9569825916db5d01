import type { Absence } from '../article.ts';
import type { Draft } from '../draft/draft.ts';
import { textOf } from '../text/words.ts';
import { bodyByReadability } from './by-readability.ts';
import { type Choice, MIN_ARTICLE_CHARS } from './choose.ts';
import { keepBlocks } from './keep-blocks.ts';
import type { ScoredBlock } from './score/score-text.ts';

/** The body that is left when all else was taken out; or why nothing is. */
export interface Kept {
  /** The smallest element that holds the article; it may stand in a document of its own. */
  readonly core?: Element;
  readonly absence?: Absence;
}

/**
 * Keep what was chosen, and take everything else out of the page.
 * @param blocks All blocks of the page.
 * @param choice Without one, what Readability finds is kept.
 * @param opinion Readability's body, if it was asked before.
 */
export function keepChoice(
  draft: Draft,
  blocks: readonly ScoredBlock[],
  choice: Choice | undefined,
  opinion: Element | undefined,
): Kept {
  if (choice && choice.engine !== 'Readability') return { core: keepBlocks(draft, blocks, new Set(choice.kept)) };
  const body = opinion ?? bodyByReadability(draft);
  if (body && textOf(body).length >= MIN_ARTICLE_CHARS) return { core: body };
  return { absence: draft.measures.of(draft.root).text === 0 ? 'empty' : 'short' };
}
