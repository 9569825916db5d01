import type { PageKind } from '../article.ts';
import type { PageClaims } from '../body/score/claims.ts';
import type { ScoredBlock } from '../body/score/score-text.ts';
import type { Draft } from '../draft/draft.ts';
import { fold } from '../text/words.ts';
import { type Card, findCards } from './cards.ts';
import { findKind, type KindSigns } from './find-kind.ts';
import { findPosts, type Post } from './find-posts.ts';
import { settleCards } from './listing.ts';
import { settleEntries } from './live-blog.ts';
import { settleProduct } from './product.ts';
import { settleRecipe } from './recipe.ts';
import { shapeThread } from './shape-thread.ts';

/** The kind of a page, and what is known from it of the page's text. */
export interface Shape {
  readonly kind: PageKind;
  /** Make text that the kind of page is there for certain, and text that it is not impossible. */
  settle(blocks: readonly ScoredBlock[]): void;
  /** Whether the text of the page is placed already, so that no rule need do it. */
  readonly isPlaced: boolean;
}

/** Log odds that no other sign outweighs. */
const CERTAIN = 9;

/** How much less likely, in log odds, a line above a thread is that is shorter, in characters, than prose. */
const [UNLIKELY, SHORT] = [4, 90];

/**
 * Find out what kind of page this is, and put what belongs to the kind in its form.
 * @param draft The draft of the whole page; threads are put in the form of an article here.
 */
export function shapePage(draft: Draft, { title }: Pick<PageClaims, 'title'>): Shape {
  const { document, address, measures, root } = draft;
  let found: readonly Post[] | undefined;
  const posts = (): readonly Post[] => (found ??= findPosts(root, measures));
  const posted = (): number => posts().reduce((sum, { message }) => sum + measures.of(message).prose, 0);
  let known: readonly (readonly Card[])[] | undefined;
  const listed = (): readonly (readonly Card[])[] => (known ??= findCards(root, measures));
  const carded = (): ReturnType<KindSigns['carded']> => {
    const lists = listed();
    const cards = lists.flat();
    const sum = (of: 'text' | 'prose'): number => cards.reduce((all, card) => all + measures.of(card.element)[of], 0);
    return {
      most: lists.reduce((most, { length }) => Math.max(most, length), 0),
      text: sum('text'),
      prose: sum('prose'),
    };
  };
  const kind = findKind({ document, address, page: measures.of(root), posts, posted, carded });
  if (kind === 'thread' && !isLeftToRule(draft, posts())) {
    const thread = shapeThread(draft, posts());
    return { kind, isPlaced: true, settle: (blocks) => settleThread(blocks, thread, title) };
  }
  const settle = kind === 'listing' ? settleCards(listed(), draft) : settlerOf(kind, draft);
  return { kind, isPlaced: false, settle: settle ?? (() => undefined) };
}

function settlerOf(kind: PageKind, draft: Draft): Shape['settle'] | undefined {
  if (kind === 'recipe') return settleRecipe(draft);
  if (kind === 'product') return settleProduct(draft);
  return kind === 'live blog' ? settleEntries(draft) : undefined;
}

/** Where authors stand below their posts, a rule knows them from others who changed the text. */
function isLeftToRule({ rules }: Draft, posts: readonly Post[]): boolean {
  return posts.some(({ isSigned }) => isSigned) && rules.some(({ body }) => body);
}

/** Of a thread all posts are kept, and nothing that follows them; before them there may be a question. */
function settleThread(blocks: readonly ScoredBlock[], thread: Element, title: string): void {
  for (const block of blocks) {
    const { element } = block.frame;
    if (thread.contains(element)) block.score = CERTAIN;
    else if (thread.compareDocumentPosition(element) & 4 || fold(block.text) === title) block.score = -CERTAIN;
    else if (block.text.length < SHORT) block.score -= UNLIKELY;
  }
}
