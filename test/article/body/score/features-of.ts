import type { Reason } from '../../../../src/article/article.ts';
import { Blocks } from '../../../../src/article/body/score/blocks.ts';
import type { PageClaims } from '../../../../src/article/body/score/claims.ts';
import { FEATURES, rowOf } from '../../../../src/article/body/score/features.ts';
import { type Surroundings, surroundingsOf } from '../../../../src/article/body/score/surroundings.ts';
import { pageOf } from '../../../support/page.ts';

const NO_CLAIMS: PageClaims = {
  title: '',
  description: '',
  articleBody: '',
  wordCount: 0,
  isPaid: false,
  paidParts: [],
  author: '',
  kind: 0,
  parts: 0,
  isSlug: false,
};

/** Reads what is known of the blocks of a body, whose page claims nothing but what is given. */
export function surroundings(body: string, claims: Partial<PageClaims> = {}): Surroundings {
  return surroundingsOf(new Blocks(pageOf(body).body), { ...NO_CLAIMS, ...claims });
}

/**
 * Reads the features of the blocks of a body, by name.
 * @param claims What the page claims of itself.
 * @param reason The clutter that a finder takes every block for.
 */
export function featuresOf(
  body: string,
  claims: Partial<PageClaims> = {},
  reason?: Reason,
): Readonly<Record<string, number>>[] {
  const page = surroundings(body, claims);
  return page.list.map((_, place) => {
    const row = rowOf(place, page, reason);
    return Object.fromEntries(FEATURES.map((name, feature) => [name, row[feature] ?? Number.NaN]));
  });
}
