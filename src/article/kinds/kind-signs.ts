import { offered } from '../../shared/offered.ts';
import { once } from '../../shared/once.ts';
import type { PageKind } from '../article.ts';
import type { Draft } from '../draft/draft.ts';
import { type Card, findCards } from './cards.ts';
import { findKind, type KindSigns, mayBeThread } from './find-kind.ts';
import type { Post } from './find-posts.ts';
import { authorMarks } from './post-marks.ts';

/** The signs of a page's kind, with the lists of cards that some of them are counted from. */
export interface PageSigns extends KindSigns {
  /** Lists of cards on the page. */
  cards(): readonly (readonly Card[])[];
}

/**
 * Gathers the signs by which the kind of a page is decided.
 * @param draft The draft of the whole page; it is not altered. Posts and cards are looked for once, when they are asked for.
 */
function kindSigns({ document, address, measures, root }: Draft): PageSigns {
  const posts = once(() => offered('threads')?.find(root, measures) ?? []);
  const cards = once(() => findCards(root, measures));
  const carded = (): ReturnType<KindSigns['carded']> => {
    const all = cards().flat();
    const sum = (of: 'text' | 'prose'): number => all.reduce((total, card) => total + measures.of(card.element)[of], 0);
    const most = cards().reduce((longest, { length }) => Math.max(longest, length), 0);
    return { most, text: sum('text'), prose: sum('prose') };
  };
  const posted = (): number => posts().reduce((sum, { message }) => sum + measures.of(message).prose, 0);
  return { document, address, page: measures.of(root), posts, posted, cards, carded };
}

/** Decide the kind of a page. @returns It, with the signs that it was decided by. */
export function kindOf(draft: Draft): { kind: PageKind; signs: PageSigns } {
  const signs = kindSigns(draft);
  return { kind: findKind(signs), signs };
}

/** Tells whether posts are to be looked for before the kind of a page can be decided: most pages have not enough names. */
export function mayHavePosts(draft: Draft): boolean {
  const names = (): number => authorMarks(draft.root, draft.measures).length;
  return mayBeThread({ ...kindSigns(draft), names });
}

/**
 * Tells whether the posts of a thread are better placed by a rule: where authors sign below their posts, a rule knows them
 * from others who changed the text.
 */
export function isLeftToRule({ rules }: Draft, posts: readonly Post[]): boolean {
  return posts.some(({ isSigned }) => isSigned) && rules.some(({ body }) => body);
}
