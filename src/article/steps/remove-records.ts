import type { Draft } from '../draft/draft.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { textOf } from '../text/words.ts';

/** Values that are for machines: addresses, sizes in pixels, times of ISO 8601. */
const VALUE = /^(?:https?:\/\/\S+|\d{2,4}(?:px)?|\d{4}-\d\d-\d\d(?:[T ]\S+)?)$/;

/** Selects values of microdata and of RDFa. */
const PROPERTIES = '[itemprop], [property]';

/** Fewest such values of a record. Set by hand: pages show one date, or one address, to people too. */
const MIN_VALUES = 2;

/** Selects the text of the article as one value: it has no elements in it, and is taken only where it stands there twice. */
const BODY = '[itemprop=articleBody]';

/** Most such values that are looked at, to save time. */
const MAX_VALUES = 60;

/** Part of a text by which its copy is found, in characters. */
const SAMPLE_CHARS = 60;

/**
 * Takes records of microdata, which some pages write as text that only their style sheets hide: headline, times, sizes of
 * pictures, publisher, the text once more.
 */
export function removeRecords(draft: Draft): void {
  const { root, measures } = draft;
  const values = elementsIn(root, `:is(${PROPERTIES}):not(time, a)`)
    .filter((element) => !element.firstElementChild && (VALUE.test(textOf(element)) || element.matches(BODY)))
    .slice(0, MAX_VALUES);
  if (values.length < MIN_VALUES) return;
  let whole = textOf(root);
  const known = new Map<Element, boolean>();
  const isSaidElsewhere = (box: Element): boolean => {
    const text = textOf(box);
    // From its middle: titles and bylines stand in other places too.
    const sample = text.slice(text.length / 2, text.length / 2 + SAMPLE_CHARS);
    return whole.split(sample).length > text.split(sample).length;
  };
  const judge = (box: Element): boolean => {
    const { text, prose, titles } = measures.of(box);
    if (titles > 0) return false;
    if (box.matches(PROPERTIES)) return (prose === 0 && !box.matches(BODY)) || isSaidElsewhere(box);
    const records = [...box.children].filter(isRecord).reduce((sum, child) => sum + measures.of(child).text, 0);
    return records === text && (!firstIn(box, BODY) || isSaidElsewhere(box));
  };
  const isRecord = (box: Element): boolean => {
    const found = known.get(box) ?? judge(box);
    known.set(box, found);
    return found;
  };
  for (const value of values) {
    let box = value;
    while (box.parentElement && box.parentElement !== root && isRecord(box.parentElement)) box = box.parentElement;
    const isCopy = box.matches(BODY) && isSaidElsewhere(box);
    const isWhole = values.filter((other) => box.contains(other)).length >= MIN_VALUES;
    if (root.contains(box) && (isCopy || (isWhole && isRecord(box)))) draft.take(box, 'hidden');
    // Of two copies one stays.
    if (isCopy) whole = whole.replace(textOf(box), '');
  }
}
