import type { Reason } from '../../../article.ts';
import { named } from './feature.ts';

/** Reasons of finders in the order of their numbers, from 1 on: the model knows them by number. */
const REASONS: readonly Reason[] = [
  ...(['rail', 'repeated', 'navigation', 'share bar', 'newsletter', 'comments', 'advertisement', 'donation'] as const),
  ...(['consent', 'dialog', 'search', 'tags', 'label', 'author card', 'audio player'] as const),
];

/** Gives the number by which the model knows the reason of a finder, 0 for none. */
export function reasonNumber(reason: Reason | undefined): number {
  return reason ? REASONS.indexOf(reason) + 1 : 0;
}

/** Feature of the clutter that a finder takes a text for: the number of its reason, 0 for none. */
export const CLUTTER = named(['clutter'], (at) => (row, { reason }) => {
  row[at.clutter] = reasonNumber(reason);
});
