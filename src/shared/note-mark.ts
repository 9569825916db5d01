/** Mark of a note: a number of any script, a letter or a sign, often in brackets or after a word for "note". */
export const NOTE_MARK =
  /^[[(【［（]?(?:(?:n|fn|note|nota)[.\s]|fn|[注註主※])?\s?(\p{Nd}{1,3}|[①-⑳]|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3}|※)[\])】］）]?\.?$/iu;

/** Mark of a note in square brackets, which needs not be raised. */
const IN_BRACKETS = /^[[［【]/;

/** Tells whether an element of an article is the mark of a note that leads there: raised above the text, or in square brackets. */
export function isNoteMark(element: Element): boolean {
  const { localName } = element;
  if (localName !== 'sup' && localName !== 'a') return false;
  const text = element.textContent?.trim() ?? '';
  if (!NOTE_MARK.test(text)) return false;
  if (localName === 'sup') return element.querySelector('a[href*="#"]') !== null;
  const isRaised =
    element.firstElementChild?.localName === 'sup' && element.firstElementChild.textContent?.trim() === text;
  return element.matches('a[href*="#"]') && (isRaised || IN_BRACKETS.test(text));
}
