import { withoutTracking } from '../shared/tracking-names.ts';

/**
 * Give the address under which the highlights of a page are kept: without the place in it, and without what only serves to
 * recognise a visitor, so that an article is the same by whatever link one came.
 * @param address Address of the page.
 */
export function addressOf(address: string): string {
  return withoutTracking(address.replace(/#.*$/s, '')).replace(/\?$/, '');
}
