import { plural } from '../../shared/plural.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { isFoundIn, wordsIn } from './found-words.ts';
import type { Findable, Section } from './section.ts';

/**
 * Builds a search field that hides every part of the page without all the words written into it, in any order. It says
 * how many parts are left; where there are none, that sentence is all that is left. Escape brings everything back.
 * @param sections Sections of the page; those without anything found take no room.
 * @param others Parts outside of the sections.
 * @param found Called with the sections in which something is found, after each search.
 */
export function search(
  sections: readonly Section[],
  others: readonly Findable[],
  found: (sections: readonly Section[]) => void,
): HTMLElement {
  const label = text('optionsSearch', 'Search settings');
  const field = element('input', {
    type: 'search',
    id: 'search',
    'aria-label': label,
    placeholder: label,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const answer = element('p', { id: 'found', role: 'status' });
  const run = () => {
    const wanted = wordsIn(field.value);
    const counts = sections.map((section) => narrow(section, wanted));
    found(sections.filter((_, at) => wanted.length === 0 || counts[at] !== 0));
    const count = counts.reduce((sum, each) => sum + each, narrowParts(others, wanted));
    answer.textContent = wanted.length === 0 ? '' : answerTo(field.value.trim(), count);
  };
  field.addEventListener('input', run);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    run();
  });
  return element('div', { role: 'search', class: 'search' }, field, answer);
}

/** Shows the parts of a section that are found, and the section if there are any. Gives their number. */
function narrow({ element: section, parts }: Section, wanted: readonly string[]): number {
  const count = narrowParts(parts, wanted);
  section.toggleAttribute('data-unfound', wanted.length > 0 && count === 0);
  return count;
}

/** Shows the parts that are found. Gives their number. */
function narrowParts(parts: readonly Findable[], wanted: readonly string[]): number {
  let count = 0;
  for (const part of parts) {
    const isFound = isFoundIn(part.words(), wanted);
    part.element.toggleAttribute('data-unfound', wanted.length > 0 && !isFound);
    if (isFound) count += 1;
  }
  return count;
}

function answerTo(wanted: string, count: number): string {
  return count === 0
    ? text('optionsNotFound', 'No settings match “$1”.', wanted)
    : plural('optionsFound', count, { one: '$1 result', other: '$1 results' });
}
