import type { AddedWords } from '../article/draft/added-words.ts';
import { interfaceWriting } from '../shared/interface-language.ts';
import { text } from '../shared/text.ts';

/**
 * Give the words that an extraction writes into an article itself.
 * @returns They are in the language of the interface.
 */
export function addedWords(): AddedWords {
  return {
    ingredients: text('recipeIngredients', 'Ingredients'),
    method: text('recipeMethod', 'Method'),
    acceptedAnswer: text('threadAccepted', 'Accepted answer'),
    writing: interfaceWriting(),
  };
}
