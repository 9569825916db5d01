/** Mark of a note: a number of any script, a letter or a sign, often in brackets or after a word for "note". */
export const NOTE_MARK =
  /^[[(【［（]?(?:(?:n|fn|note|nota)[.\s]|fn|[注註主※])?\s?(\p{Nd}{1,3}|[①-⑳]|[a-z]|[ivx]{1,5}|[*†‡§¶#]{1,3}|※)[\])】］）]?\.?$/iu;

/** Tells whether an element of an article is the mark of a note, raised above the text, that leads there. */
export function isNoteMark(element: Element): boolean {
  return element.localName === 'sup' && element.querySelector('a[href*="#"]') !== null
    ? NOTE_MARK.test(element.textContent?.trim() ?? '')
    : false;
}
