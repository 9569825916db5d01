import type { Removal, RemovalKind } from '../../article/article.ts';

/** Kinds of removals in the list: those of pages, and what the user has left out, each by itself. */
type ListedKind = RemovalKind | 'user';

/** Everything that was left out of an article and says or shows something, by its kind, in the order of the pages. */
export class ListedRemovals {
  readonly #kinds: Readonly<Record<ListedKind, Map<unknown, Removal>>> = {
    user: new Map(),
    text: new Map(),
    picture: new Map(),
    furniture: new Map(),
  };

  /** Number of removals that are listed. */
  get count(): number {
    return Object.values(this.#kinds).reduce((sum, { size }) => sum + size, 0);
  }

  /**
   * Add the removals of a page. What is listed already is not listed twice: the pages of a site leave out the same on
   * each.
   * @param removals All removals of the page, in any order.
   */
  add(removals: readonly Removal[]): void {
    for (const removal of removals.toSorted(byPlace)) {
      const isOwn = removal.reason === 'user';
      const kind = this.#kinds[isOwn ? 'user' : removal.kind];
      if (removal.text === '' && removal.pictures === 0) continue;
      const key = isOwn ? removal : keyOf(removal, this.count);
      if (!kind.has(key)) kind.set(key, removal);
    }
  }

  /** Take off the list what the user has put back. */
  drop(removal: Removal): void {
    this.#kinds.user.delete(removal);
  }

  /** @returns The removals of a kind, in the order of the pages. */
  of(kind: ListedKind): Removal[] {
    return [...this.#kinds[kind].values()];
  }
}

/** Gives the same key to removals that a person takes for the same: the same words, the same picture. */
function keyOf({ kind, text, origin }: Removal, number: number): string {
  if (text !== '' && kind !== 'picture') return text;
  const picture = origin?.matches('[src]') ? origin : origin?.querySelector('[src]');
  return `${text} ${picture?.getAttribute('src') ?? number}`;
}

/** Sorts by place in the page; removals whose place is not known come last. */
function byPlace(first: Removal, second: Removal): number {
  const one = first.origin ?? first.around;
  const other = second.origin ?? second.around;
  if (!one || !other) return Number(!one) - Number(!other);
  if (one === other) return 0;
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
