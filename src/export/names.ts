/** Words that stand between the last two of several names, as `facts/authors` and pages write them. */
const BETWEEN = /\s*(?:[,،、;；·]|\s(?:&|and|und|et|y|e|en|och|og|i|и|та|ve|dan|و)\s)\s*/giu;

/**
 * Part the line of authors into names.
 * @param byline "A", "A and B", "A, B and C"; undefined gives none.
 */
export function authorsOf(byline: string | undefined): readonly string[] {
  return (byline ?? '')
    .split(BETWEEN)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));
}
