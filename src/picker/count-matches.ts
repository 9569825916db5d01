import { pageOfSkeleton } from '../rules/skeleton.ts';
import { pageId } from '../rules/take-skeleton.ts';
import { askBackground } from '../shared/messages.ts';

/** Pages of the same site that were read before, but for this one, without their texts. Never rejects. */
export async function otherPages(): Promise<Document[]> {
  const seen = await askBackground('seenPages').catch(() => []);
  const here = pageId();
  return seen.filter(({ id }) => id !== here).flatMap(({ skeleton }) => pageOfSkeleton(skeleton) ?? []);
}

/** Number of pages on which something is that a selector names. */
export const pagesWith = (pages: readonly Document[], selector: string): number =>
  pages.filter((page) => page.querySelector(selector)).length;
