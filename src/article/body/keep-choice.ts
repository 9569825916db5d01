import type { Absence } from '../article.ts';
import type { Draft } from '../draft/draft.ts';
import { elementsIn } from '../page/elements-in.ts';
import { textOf } from '../text/words.ts';
import { bodyByReadability, type TitleAndByline } from './by-readability.ts';
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
  facts: TitleAndByline,
): Kept {
  if (choice && choice.engine !== 'Readability') return { core: keepBlocks(draft, blocks, new Set(choice.kept)) };
  const body = opinion ?? bodyByReadability(draft, facts);
  if (body && textOf(body).length >= MIN_ARTICLE_CHARS) {
    addParts(draft, body);
    return { core: body };
  }
  return { absence: draft.measures.of(draft.root).text === 0 ? 'empty' : 'short' };
}

/** Puts into a body, which may be of another document, what a site rule keeps and it lacks, in the order of the page. */
function addParts(draft: Draft, body: Element): void {
  const numberOf = (element: Element): number => draft.copy.numberOf(element) ?? -1;
  for (const part of draft.keptParts()) {
    const number = numberOf(part);
    const inside = elementsIn(body, '*');
    if (inside.some((element) => numberOf(element) === number)) continue;
    const next = inside.find((element) => numberOf(element) > number);
    const copy = body.ownerDocument.importNode(part, true);
    if (next) next.before(copy);
    else body.append(copy);
  }
}
