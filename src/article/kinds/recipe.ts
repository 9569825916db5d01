import type { Frame } from '../body/score/blocks.ts';
import type { ScoreAdjuster, ScoredBlock } from '../body/score/score-text.ts';
import { ownElement } from '../draft/added-words.ts';
import type { Draft } from '../draft/draft.ts';
import { decodeEntities } from '../facts/sources/decode-entities.ts';
import { isThing, listOf, readJsonLd, type Thing, typesOf } from '../facts/sources/json-ld.ts';
import { elementsIn } from '../page/elements-in.ts';
import { madeBeside } from '../page/made-beside.ts';
import { isBlock } from '../page/measure.ts';
import { hasLetter } from '../text/letters.ts';
import { spacedText } from '../text/spaced-text.ts';
import { foldSpace, lettersOf } from '../text/words.ts';
import { outermost } from '../tree/nearest.ts';
import { blocksOfLists, Lines } from './recipe-lists.ts';
import { isTool } from './recipe-tools.ts';

/** Log odds of a line that the page's data gives as part of the recipe. */
const CERTAIN = 9;

/** Elements that title what follows. */
const HEADING = /^H[2-6]$/;

/** Longest text between a heading and its list, in characters: a switch of units, a number of servings. Set by hand. */
const MAX_SWITCH_CHARS = 40;

/** Least share of a line's letters in an element that begins a line. Set by hand: less is a name without its amount. */
const MIN_WHOLE_SHARE = 0.8;

/** Check box before an ingredient, drawn by a character. */
const CHECK_BOX = /^\s*[▢□☐]\s*/;

/** Longest row of a list that is one line, in characters. Set by hand: longer ones have notes below. */
const MAX_ROW_CHARS = 200;

/** Most lines of a recipe that are read. */
const MAX_LINES = 300;

/** Most levels of sections in sections. */
const MAX_LEVELS = 3;

/** Least share of the lines that the page must show; below it they are added from its data. */
const MIN_SHOWN_SHARE = 0.5;

/** Elements that are marked as a line of a recipe. */
const MARKED_LINES = '[itemprop~=recipeIngredient], [itemprop~=ingredients]';

/** Items of what is named a list of ingredients. */
const NAMED_LINES = '[class*=ingredient i] li, li[class*=ingredient i]';

/**
 * Keep the ingredients and the steps of a recipe whole. Lines that the page's data or its marks give and the page shows are
 * kept wherever they stand, with the list that they stand in; a list that the page does not show is added at its end.
 * @returns What makes the lines certain, and the tools around them unlikely.
 */
export function completeRecipe(draft: Draft): ScoreAdjuster {
  const recipe = readJsonLd(draft.document).things.find((thing) => typesOf(thing).includes('Recipe'));
  const ingredients = linesIn(recipe?.['recipeIngredient'] ?? recipe?.['ingredients']);
  const steps = linesIn(recipe?.['recipeInstructions']);
  const shown = spacedText(draft.root);
  const lists = new Lines(ingredients.length > 0 ? ingredients : markedLines(draft.root));
  const added = [
    ...missing(draft, ingredients, lists.countIn(shown), draft.words.ingredients, 'ul'),
    ...missing(draft, steps, countIn(lettersOf(shown), steps), draft.words.method, 'ol'),
  ];
  draft.root.append(...added);
  if (added.length > 0) draft.remeasure();
  const lines = new Set([...ingredients, ...steps].map(lettersOf));
  const all = [...lines].join('\n');
  const isAdded = ({ frame }: ScoredBlock): boolean => added.some((element) => element.contains(frame.element));
  return (blocks) => {
    const listed = blocksOfLists(blocks, lists);
    let heading: ScoredBlock | undefined;
    for (const block of blocks) {
      const letters = lettersOf(block.text);
      const isLine = lines.has(letters) || (letters.length > 30 && all.includes(letters)) || listed.has(block);
      if (isLine || isAdded(block)) {
        block.score = CERTAIN;
        if (heading) heading.score = CERTAIN;
      } else if (isTool(block.text)) block.score = -CERTAIN;
      if (HEADING.test(block.frame.element.tagName)) heading = block.reason ? undefined : block;
      else if (isLine || block.size > MAX_SWITCH_CHARS) heading = undefined;
    }
    for (const block of listed.keys()) partLines(block, lists);
    joinRows(listed);
  };
}

/** Takes check boxes off, and sets apart lines and amounts that the page sets apart by its style alone ("2cups flour"). */
function partLines({ text: whole, texts, frame: { element } }: ScoredBlock, lists: Lines): void {
  for (const [place, text] of texts.entries()) {
    const next = texts[place + 1];
    if (place === 0) text.data = text.data.replace(CHECK_BOX, '');
    if (next && /[\d½⅓⅔¼¾⅛]$/.test(text.data) && hasLetter(next.data.slice(0, 1))) text.data += ' ';
  }
  for (const child of texts.length > 1 && lists.areIn(whole) ? [...element.children] : []) {
    const isLine = !isBlock(child) && lists.lineOf(spacedText(child), MIN_WHOLE_SHARE) !== undefined;
    if (isLine && child.previousElementSibling) child.before(madeBeside(element, 'br'));
  }
}

/** Set the amount, the unit and the name of an ingredient in one line, where the page has a box for each beside the other. */
function joinRows(listed: ReadonlyMap<ScoredBlock, Frame | undefined>): void {
  let last: { readonly row: Frame; node: ChildNode } | undefined;
  for (const [{ texts, frame }, row] of listed) {
    const nodes = [...new Set(texts.map((text) => outermost(text, frame.element)))];
    const end = nodes.at(-1);
    const isRow = row && end && row.text <= MAX_ROW_CHARS && !frame.element.closest('table');
    const before = row === last?.row ? last?.node : undefined;
    if (isRow && before && !nodes.some((node) => node.contains(before))) before.after(' ', ...nodes);
    last = isRow ? { row, node: end } : undefined;
  }
}

/** The lines that the page's markup gives. */
function markedLines(root: Element): string[] {
  const marked = elementsIn(root, MARKED_LINES);
  return (marked.length > 0 ? marked : elementsIn(root, NAMED_LINES)).slice(0, MAX_LINES).map(spacedText);
}

const countIn = (shown: string, lines: readonly string[]): number =>
  lines.filter((line) => shown.includes(lettersOf(line))).length;

/** The lines of a list, of steps, or of sections of steps. */
function linesIn(value: unknown, level = 0): string[] {
  if (level > MAX_LEVELS) return [];
  if (typeof value === 'string')
    return value
      .split(/\n|<br\s?\/?>|<\/(?:p|li)>/i)
      .map(plain)
      .filter((line) => line !== '');
  if (Array.isArray(value)) return value.slice(0, MAX_LINES).flatMap((item) => linesIn(item, level + 1));
  if (!isThing(value)) return [];
  const { itemListElement, text, name }: Thing = value;
  return itemListElement
    ? listOf(itemListElement).flatMap((item) => linesIn(item, level + 1))
    : linesIn(text ?? name, level + 1);
}

function plain(line: string): string {
  return foldSpace(decodeEntities(line.replace(/<[^>]{0,300}>/g, ' ')));
}

/** A list of lines under a heading, where the page shows too few of them. */
function missing(draft: Draft, lines: readonly string[], shown: number, title: string, tag: 'ul' | 'ol'): Element[] {
  if (lines.length === 0 || shown >= lines.length * MIN_SHOWN_SHARE) return [];
  const heading = ownElement(draft.document, 'h2', title, draft.words);
  const list = draft.document.createElement(tag);
  for (const line of lines) {
    const item = draft.document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  return [heading, list];
}
