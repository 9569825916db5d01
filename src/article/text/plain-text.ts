/** A piece of a plain text, as its lines show it. */
export type PlainBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly kind: 'paragraph' | 'quote'; readonly text: string }
  | { readonly kind: 'verse'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly isNumbered: boolean; readonly start: number; readonly items: readonly string[] }
  | { readonly kind: 'set'; readonly text: string };

/** Longest line that can be a heading, in characters. Set by hand. */
const MAX_HEADING_CHARS = 80;

/** Width in characters from which on lines are not broken by hand: each is a paragraph. Set by hand. */
const MAX_WRAPPED_CHARS = 160;

/** Part of the usual width below which every line of a verse or an address ends. Set by hand. */
const VERSE_WIDTH = 0.75;

/** Spaces beyond the margin of the text from which on a block is set apart from it. As in Markdown. */
const SET_APART_SPACES = 4;

/** Shortest line by which the margin of the text is found, in characters. Set by hand. */
const MIN_PROSE_CHARS = 40;

const ITEM = /^\s*(?:([-*•·+o–])|\(?(\d{1,3})[.)])\s+(?=\S)/;
const NUMBERED = /^(\d+(?:\.\d+)*)\.?\s+\S/;
const UNDERLINE = /^\s*(=|-|~|\*|_)\1{2,}\s*$/;
const COLUMNS = /[^\s.!?:]\s{2,}\S|\S\s{3,}\S|\t\S|^\s*[|+]/;
const QUOTED = /^\s*>/;

/**
 * Read a plain text by its lines: what stands between blank lines is a heading, a paragraph, a verse, a list, a
 * quotation or something that keeps its lines and columns.
 * @param text The text, with any line ends.
 */
export function plainBlocks(text: string): PlainBlock[] {
  const lines = text
    .replace(/\r\n?|\f/g, '\n')
    .replace(/\t/g, '    ')
    .split('\n');
  const page = { width: usualWidth(lines), margin: marginOf(lines) };
  const blocks: PlainBlock[] = [];
  for (const group of groupsOf(lines)) {
    for (const block of blocksOf(group, page)) add(blocks, block);
  }
  return blocks;
}

interface PlainPage {
  /** Width to which lines are broken, in characters. */
  readonly width: number;
  /** Spaces before the lines of the text. */
  readonly margin: number;
}

/** Adds a block; items that only blank lines part are of one list, and columns of one table. */
function add(blocks: PlainBlock[], block: PlainBlock): void {
  const last = blocks.at(-1);
  const isNext =
    last?.kind === 'list' && block.kind === 'list' && last.isNumbered === block.isNumbered && goesOn(last, block);
  if (isNext) blocks[blocks.length - 1] = { ...last, items: [...last.items, ...block.items] };
  else blocks.push(block);
}

function goesOn(last: PlainBlock & { kind: 'list' }, next: PlainBlock & { kind: 'list' }): boolean {
  return !last.isNumbered || next.start === last.start + last.items.length;
}

function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (/\S/.test(line)) groups.at(-1)?.push(line.trimEnd());
    else if (groups.at(-1)?.length) groups.push([]);
  }
  return groups.filter(({ length }) => length > 0);
}

function blocksOf(group: readonly string[], page: PlainPage): PlainBlock[] {
  const [first = '', second = ''] = group;
  if (group.every((line) => QUOTED.test(line))) {
    return [{ kind: 'quote', text: joined(group.map((line) => line.replace(/^[\s>]+/, ''))) }];
  }
  if (UNDERLINE.test(second) && !UNDERLINE.test(first)) {
    const level = second.trim().startsWith('=') ? 2 : 3;
    const rest = group.slice(2);
    return [{ kind: 'heading', level, text: first.trim() }, ...(rest.length > 0 ? blocksOf(rest, page) : [])];
  }
  if (isList(group)) return [listOf(group)];
  if (group.length === 1 && isHeading(first)) return [{ kind: 'heading', level: levelOf(first), text: first.trim() }];
  if (isSet(group, page)) return [{ kind: 'set', text: withoutMargin(group) }];
  if (page.width > MAX_WRAPPED_CHARS) return group.map((line) => ({ kind: 'paragraph', text: line.trim() }));
  if (isVerse(group, page)) return [{ kind: 'verse', lines: withoutMargin(group).split('\n') }];
  return [{ kind: 'paragraph', text: joined(group) }];
}

function isHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > MAX_HEADING_CHARS || !/\p{L}/u.test(text)) return false;
  if (/^#{1,6}\s/.test(text)) return true;
  if (/[.,;:!?。、]$/.test(text)) return false;
  const isCapital = text === text.toUpperCase() && text !== text.toLowerCase();
  return isCapital || NUMBERED.test(text);
}

function levelOf(line: string): 2 | 3 | 4 {
  const number = NUMBERED.exec(line.trim())?.[1];
  return number ? (Math.min(1 + number.split('.').length, 4) as 2 | 3 | 4) : 2;
}

/** Tells whether lines are the items of a list; lines further in go on with an item. */
function isList(group: readonly string[]): boolean {
  const [first = ''] = group;
  if (!ITEM.test(first) || (group.length === 1 && isHeading(first))) return false;
  const inner = indentOf(first);
  const begun = group.filter((line) => ITEM.test(line) && indentOf(line) <= inner + 1).length;
  return (
    group.every((line) => ITEM.test(line) || indentOf(line) > inner) &&
    (begun > 1 || group.length > 1 || !/^\s*o\s/.test(first))
  );
}

function listOf(group: readonly string[]): PlainBlock {
  const items: string[][] = [];
  for (const line of group) {
    if (ITEM.test(line)) items.push([line.replace(ITEM, '')]);
    else items.at(-1)?.push(line);
  }
  const number = ITEM.exec(group[0] ?? '')?.[2];
  return { kind: 'list', isNumbered: number !== undefined, start: Number(number ?? 1), items: items.map(joined) };
}

/** Tells whether lines are set in columns or drawn, or stand apart from the text, as programs do. */
function isSet(group: readonly string[], { margin }: PlainPage): boolean {
  const columns = group.filter((line) => COLUMNS.test(line.trim())).length;
  if (group.length > 1 && columns * 2 >= group.length) return true;
  if (group.every((line) => UNDERLINE.test(line))) return false;
  return group.every((line) => indentOf(line) >= margin + SET_APART_SPACES);
}

function isVerse(group: readonly string[], { width }: PlainPage): boolean {
  return group.length > 1 && group.every((line) => line.trim().length < width * VERSE_WIDTH);
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** Finds the width that nine of ten lines keep to. */
function usualWidth(lines: readonly string[]): number {
  const widths = lines
    .map((line) => line.trim().length)
    .filter((width) => width > 0)
    .sort((one, other) => one - other);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

/** Finds the number of spaces that stand before most long lines. */
function marginOf(lines: readonly string[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (line.trim().length >= MIN_PROSE_CHARS) counts.set(indentOf(line), (counts.get(indentOf(line)) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 0;
}

function withoutMargin(group: readonly string[]): string {
  const margin = Math.min(...group.map(indentOf));
  return group.map((line) => line.slice(margin)).join('\n');
}

/** Scripts that write without spaces: their lines are joined without any. */
const NO_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]$/u;

/** Joins the lines of a paragraph; a word that a hyphen divides keeps the hyphen, since it may be its own. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line) => line.trim())
    .reduce((text, line) => {
      const isDivided = /\p{L}-$/u.test(text) && /^\p{Ll}/u.test(line);
      return text === '' || isDivided || NO_SPACES.test(text) ? text + line : `${text} ${line}`;
    }, '');
}
