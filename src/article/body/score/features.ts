import { labelKind } from '../../clutter/labels.ts';
import { isRelativeTime } from '../../facts/dates/relative-time.ts';
import { fold } from '../../text/words.ts';
import { type Block, BODY_FLAG, type Frame } from './blocks.ts';
import { BEGINNING, LONGEST_SHORT, WORDS } from './calls.ts';
import { isInside, START, type Surroundings } from './surroundings.ts';
import { GROUP_COUNT } from './vocabulary.ts';

const SIGNS = /[|•·»›→▸►$€£]|https?:/;

const BY_LINE =
  /^(by|von|par|por|di|door|text|foto|photo|author|autor|written by|posted|published|updated|source|credit)\b[\s:]/;

const PRONOUN = /\b(i|we|you|your|our|my|ich|wir|sie|ihr|nous|vous|je|usted|noi|voi)\b/;

const TAGS = new Map(
  (
    'DIV P LI H1 H2 H3 H4 H5 H6 TD TH DD DT PRE BLOCKQUOTE FIGCAPTION SECTION ARTICLE HEADER FOOTER ASIDE MAIN NAV ' +
    'FORM SUMMARY DETAILS ADDRESS'
  )
    .split(' ')
    .map((tag, number) => [tag, number] as const),
);
const OTHER_TAG = 40;

const logarithm = (value: number): number => Math.log2(value + 1);
const share = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);

/**
 * The features of one block, in the order of their names in `feature-names.ts`.
 * @param place Its place among the blocks.
 * @param clutter What a finder holds it for: 0 for nothing, else the number of the reason.
 */
export function featuresOf(place: number, around: Surroundings, clutter: number): number[] {
  const block = around.list[place] as Block;
  const row: number[] = [];
  addShape(row, block);
  addWords(row, block, around);
  addFrames(row, block, place, around);
  addPlace(row, place, around);
  addNeighbours(row, place, around);
  addPage(row, around);
  row.push(clutter);
  addNames(row, block);
  return row;
}

function isCapital(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** How a text ends: 1 a sentence, 2 a colon, 3 cut off, 0 otherwise. */
function endOf(text: string): number {
  if (/(\.\.\.|…|\[…\]|\[\.\.\.\])$/.test(text)) return 3;
  if (/[.!?。！？؟]["”»’)]*$/.test(text)) return 1;
  return /[:：]$/.test(text) ? 2 : 0;
}

function addShape(row: number[], { frame, text, linkText, links, linkKind, bold, italic }: Block): void {
  const { length } = text;
  const words = text.split(' ');
  const isShort = length <= LONGEST_SHORT;
  row.push(
    logarithm(length),
    logarithm(words.length),
    share(linkText, length),
    Math.min(links, 20),
    linkKind,
    endOf(text),
    share((text.match(/[,،、，;]/g) ?? []).length, words.length),
    isShort ? share(words.filter(isCapital).length, words.length) : 0,
    isShort ? share((text.match(/\d/g) ?? []).length, length) : 0,
    length / words.length,
    share(bold, length),
    share(italic, length),
    TAGS.get(frame.element.tagName) ?? OTHER_TAG,
  );
}

function addWords(row: number[], { text }: Block, { claims, count }: Surroundings): void {
  const { length } = text;
  const short = length <= LONGEST_SHORT ? text : '';
  const start = text.slice(0, BEGINNING);
  const small = start.toLowerCase();
  const head = text.slice(0, 50);
  const kind = short ? labelKind(short) : undefined;
  row.push(
    /\b(19|20)\d\d\b/.test(short) ? 1 : 0,
    SIGNS.test(short) ? 1 : 0,
    kind === undefined ? 0 : kind === 'rail' ? 1 : kind === 'topics' ? 2 : 3,
    isRelativeTime(short) ? 1 : 0,
    short && BY_LINE.test(small) ? 1 : 0,
    Math.min(5, count.get(text.slice(0, START)) ?? 1),
    length < 300 && fold(text) === claims.title ? 1 : 0,
    length > 30 && claims.description.includes(head) ? 1 : 0,
    claims.articleBody === '' ? 0.5 : claims.articleBody.includes(head) ? 1 : 0,
    Math.min(20, (text.match(/[.!?。！？؟](\s|$)/g) ?? []).length),
    PRONOUN.test(small) ? 1 : 0,
    claims.author !== '' && start.includes(claims.author) ? 1 : 0,
  );
  for (const words of WORDS) row.push(words.test(small) ? 1 : 0);
}

function addFrames(row: number[], block: Block, place: number, around: Surroundings): void {
  const { frame } = block;
  const { root, proseFrame } = around;
  const parent = frame.parent ?? frame;
  const grand = parent.parent ?? parent;
  const great = grand.parent ?? grand;
  const inside = isInside(frame, proseFrame);
  const alike = around.alike.get(around.signatures[place] ?? '');
  row.push(
    share(parent.prose, root.prose),
    logarithm(parent.text),
    share(parent.linkText, parent.text),
    Math.min(10, parent.images),
    share(grand.prose, root.prose),
    share(grand.linkText, grand.text),
    Math.min(10, grand.images),
    share(great.prose, root.prose),
    share(great.linkText, great.text),
    share(block.text.length, parent.text),
    inside ? 1 : 0,
    frame.depth - proseFrame.depth,
    inside ? 0 : levelsTo(frame, proseFrame),
    Math.min(30, parent.blocks),
    share(alike?.prose ?? 0, root.prose),
    share(alike?.text ?? 0, root.text),
  );
  addUnit(row, frame, around);
}

/** The unit of a list that the text stands in: how many there are, and what else is in it. */
function addUnit(row: number[], frame: Frame, { units, root }: Surroundings): void {
  let unit = frame.parent;
  let levels = 1;
  for (; unit && !units.has(unit); unit = unit.parent) levels++;
  if (!unit) {
    row.push(0, 0, 0, 0, 0, 0);
    return;
  }
  row.push(
    Math.min(30, units.get(unit) ?? 0),
    Math.min(10, levels),
    logarithm(unit.text),
    share(unit.linkText, unit.text),
    Math.min(10, unit.images),
    share(unit.prose, root.prose),
  );
}

/** Levels from a frame up to the first that also holds another. */
function levelsTo(frame: Frame, other: Frame): number {
  let levels = 0;
  for (let holder: Frame | undefined = frame; holder && !isInside(other, holder); holder = holder.parent) levels++;
  return levels;
}

function addPlace(row: number[], place: number, around: Surroundings): void {
  const { before, titlePlace, list, root } = around;
  const at = before[place] ?? 0;
  const title = before[titlePlace] ?? 0;
  const own = around.proseBefore[place] ?? 0;
  const hasTitle = titlePlace >= 0;
  row.push(
    share(at, root.text),
    share(place, list.length),
    hasTitle ? Math.sign(at - title) * logarithm(Math.abs(at - title)) : -20,
    hasTitle ? Math.max(-50, Math.min(100, place - titlePlace)) : -100,
    hasTitle ? share(title, root.text) : -1,
    Math.min(30, around.toNext[place] ?? 30),
    Math.min(30, around.toLast[place] ?? 30),
    share(root.prose - own, root.prose),
    logarithm(own),
  );
}

function addNeighbours(
  row: number[],
  place: number,
  { list, signatures, heading, headingLinked, toHeading }: Surroundings,
): void {
  for (const distance of [-1, 1, -2, 2]) {
    const other = list[place + distance];
    row.push(other ? logarithm(other.text.length) : 0, other ? share(other.linkText, other.text.length) : 0);
    if (distance * distance === 1) row.push(other ? (TAGS.get(other.frame.element.tagName) ?? OTHER_TAG) : -1);
  }
  row.push(
    signatures[place] === signatures[place + 1] ? 1 : 0,
    signatures[place] === signatures[place - 1] ? 1 : 0,
    heading[place] ?? 0,
    headingLinked[place] ? 1 : 0,
    Math.min(30, toHeading[place] ?? 30),
  );
}

function addPage(row: number[], { root, list, claims, articles, proseBlocks, proseFrame }: Surroundings): void {
  row.push(
    logarithm(root.text),
    share(root.prose, root.text),
    share(root.linkText, root.text),
    logarithm(list.length),
    claims.kind,
    claims.parts,
    claims.isSlug ? 1 : 0,
    Math.min(20, articles),
    logarithm(proseBlocks),
    share(proseFrame.linkText, proseFrame.text),
  );
}

function addNames(row: number[], { frame, groups }: Block): void {
  for (let bit = 1; bit <= BODY_FLAG; bit <<= 1) row.push(frame.flags & bit ? 1 : 0);
  for (let group = 0; group < GROUP_COUNT; group++) {
    const depth = frame.near[group] ?? 0;
    const distance = depth === 0 ? 16 : Math.min(15, frame.depth - depth);
    row.push(groups & (1 << group) ? 0 : distance);
  }
}
