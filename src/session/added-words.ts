import type { AddedWords } from '../article/draft/added-words.ts';
import { interfaceWriting } from '../shared/interface-language.ts';
import { text } from '../shared/text.ts';

/**
 * What an extraction writes into an article itself.
 * @returns The words in the language of the interface.
 */
export function addedWords(): AddedWords {
  return {
    ingredients: text('recipeIngredients', 'Ingredients'),
    method: text('recipeMethod', 'Method'),
    acceptedAnswer: text('threadAccepted', 'Accepted answer'),
    writing: interfaceWriting(),
  };
}
