import type { Draft } from '../draft/draft.ts';
import { elementsIn } from '../page/elements-in.ts';
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
  const whole = textOf(root);
  const known = new Map<Element, boolean>();
  const isSaidTwice = (text: string): boolean => {
    // From its middle: titles and bylines stand in other places too.
    return whole.split(text.slice(text.length / 2, text.length / 2 + SAMPLE_CHARS)).length > 2;
  };
  const judge = (box: Element): boolean => {
    const { text, prose, titles } = measures.of(box);
    if (titles > 0) return false;
    if (box.matches(PROPERTIES)) return (prose === 0 && !box.matches(BODY)) || isSaidTwice(textOf(box));
    return [...box.children].reduce((sum, child) => sum + (isRecord(child) ? measures.of(child).text : 0), 0) === text;
  };
  const isRecord = (box: Element): boolean => {
    const found = known.get(box) ?? judge(box);
    known.set(box, found);
    return found;
  };
  for (const value of values) {
    let box = value;
    while (box.parentElement && box.parentElement !== root && isRecord(box.parentElement)) box = box.parentElement;
    if (root.contains(box) && isRecord(box) && values.filter((other) => box.contains(other)).length >= MIN_VALUES)
      draft.take(box, 'hidden');
  }
}
