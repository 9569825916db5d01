/** Letters of Roman numbers with their values, the largest first. */
const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
  ] as const),
  ...([
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

/**
 * Give the numbers of the entries of a list, as browsers write them.
 * @param list An `ol` element.
 * @returns One for each `li` in it, in their order: "3", "c", "iii".
 */
export function listLabels(list: Element): readonly string[] {
  const entries = entriesOf(list);
  const by = list.hasAttribute('reversed') ? -1 : 1;
  let next = wholeIn(list, 'start') ?? (by < 0 ? entries.length : 1);
  return entries.map((entry) => {
    const number = wholeIn(entry, 'value') ?? next;
    next = number + by;
    return labelOf(number, list.getAttribute('type') ?? '');
  });
}

/** Lists the entries of a list. */
export const entriesOf = (list: Element): readonly Element[] =>
  [...list.children].filter(({ localName }) => localName === 'li');

function wholeIn(element: Element, name: string): number | undefined {
  const [written] = /^\s*[+-]?\d{1,9}/.exec(element.getAttribute(name) ?? '') ?? [];
  return written === undefined ? undefined : Number(written);
}

function labelOf(number: number, type: string): string {
  const kind = type.toLowerCase();
  if (number < 1 || number > 3999 || !/^[ai]$/.test(kind)) return String(number);
  const label = kind === 'a' ? lettersOf(number) : romanOf(number);
  return type === kind ? label : label.toUpperCase();
}

const lettersOf = (number: number): string =>
  number === 0 ? '' : lettersOf(Math.floor((number - 1) / 26)) + String.fromCharCode(97 + ((number - 1) % 26));

function romanOf(number: number): string {
  const [value, letters] = ROMAN.find(([each]) => each <= number) ?? [0, ''];
  return value === 0 ? '' : letters + romanOf(number - value);
}
