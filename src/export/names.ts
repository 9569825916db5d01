/**
 * Signs between names, and the words between the last two of several, as `facts/authors` writes them. Others stand in names:
 * "Ortega y Gasset", "约翰·史密斯".
 */
const BETWEEN = /\s*(?:[,،、;；](?!\s*(?:jr|sr|i{2,3}|iv)\b)|\s(?:[&·]|and|und|et)\s)\s*/giu;

/** An office whose name is a list: "Department of Health and Social Care". */
const OFFICE = /^[^,،、;；]*\s(?:of|for)\s[^,،、;；]*$/i;

/**
 * Part the line of authors into names.
 * @param byline "A", "A and B", "A, B and C"; undefined gives none.
 */
export function authorsOf(byline: string | undefined): readonly string[] {
  const line = byline ?? '';
  return (OFFICE.test(line) ? [line] : line.split(BETWEEN))
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));
}
