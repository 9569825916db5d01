/** The words that an extraction writes into an article itself, in the language of whoever reads it. */
export interface AddedWords {
  /** Headings of the parts of a recipe. */
  readonly ingredients: string;
  readonly method: string;
  /** The name of the answer that solved a question. */
  readonly acceptedAnswer: string;
  /** BCP 47 tag and direction of these words, if they may be others than the article's. */
  readonly writing: { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | undefined;
}

/** For whoever does not say otherwise. */
export const ENGLISH: AddedWords = {
  ingredients: 'Ingredients',
  method: 'Method',
  acceptedAnswer: 'Accepted answer',
  writing: undefined,
};

/** An element that says one of them. */
export function ownElement(document: Document, tag: string, words: string, { writing }: AddedWords): HTMLElement {
  const element = document.createElement(tag);
  if (writing) Object.assign(element, writing);
  element.textContent = words;
  return element;
}
