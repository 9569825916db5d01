import { plural } from './plural.ts';

/** Words how much the tidy page hides. */
export function hiddenThings(count: number): string {
  return plural('hiddenThings', count, { one: '$1 thing hidden', other: '$1 things hidden' });
}
