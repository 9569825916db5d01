import type { ScoreAdjuster } from '../body/score/score-text.ts';
import { ownElement } from '../draft/added-words.ts';
import type { Draft } from '../draft/draft.ts';
import { decodeEntities } from '../facts/sources/decode-entities.ts';
import { isThing, listOf, readJsonLd, type Thing, typesOf } from '../facts/sources/json-ld.ts';
import { rawText } from '../page/raw-text.ts';
import { foldSpace, lettersOf } from '../text/words.ts';

/** Log odds of a line that the page's data gives as part of the recipe. */
const CERTAIN = 9;

/** Most lines of a recipe that are read. */
const MAX_LINES = 300;

/** Most levels of sections in sections. */
const MAX_LEVELS = 3;

/** Least share of the lines that the page must show; below it they are added from its data. */
const MIN_SHOWN_SHARE = 0.5;

/**
 * Keep the ingredients and the steps of a recipe whole. Lines that the page's JSON-LD gives and the page shows are kept
 * wherever they stand; a list that the page does not show is added at its end.
 * @returns What makes the lines certain; undefined if the page's data has no recipe.
 */
export function completeRecipe(draft: Draft): ScoreAdjuster | undefined {
  const recipe = readJsonLd(draft.document).things.find((thing) => typesOf(thing).includes('Recipe'));
  if (!recipe) return undefined;
  const ingredients = linesIn(recipe['recipeIngredient'] ?? recipe['ingredients']);
  const steps = linesIn(recipe['recipeInstructions']);
  const shown = lettersOf(rawText(draft.root));
  const added = [
    ...missing(draft, shown, ingredients, draft.words.ingredients, 'ul'),
    ...missing(draft, shown, steps, draft.words.method, 'ol'),
  ];
  draft.root.append(...added);
  if (added.length > 0) draft.remeasure();
  const lines = new Set([...ingredients, ...steps].map(lettersOf));
  const all = [...lines].join('\n');
  return (blocks) => {
    for (const block of blocks) {
      const letters = lettersOf(block.text);
      const isLine = lines.has(letters) || (letters.length > 30 && all.includes(letters));
      if (isLine || added.some((element) => element.contains(block.frame.element))) block.score = CERTAIN;
    }
  };
}

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
function missing(draft: Draft, shown: string, lines: readonly string[], title: string, tag: 'ul' | 'ol'): Element[] {
  const count = lines.filter((line) => shown.includes(lettersOf(line))).length;
  if (lines.length === 0 || count >= lines.length * MIN_SHOWN_SHARE) return [];
  const heading = ownElement(draft.document, 'h2', title, draft.words);
  const list = draft.document.createElement(tag);
  for (const line of lines) {
    const item = draft.document.createElement('li');
    item.textContent = line;
    list.append(item);
  }
  return [heading, list];
}
