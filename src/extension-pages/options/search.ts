import { plural } from '../../shared/plural.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Section } from './section.ts';

/**
 * Builds a search field that hides every part of the page without all the words written into it, in any order. It says
 * how many parts are left; Escape brings everything back.
 * @param sections Sections of the page; those without anything found take no room.
 * @param found Called with the sections in which something is found, after each search.
 */
export function search(sections: readonly Section[], found: (sections: readonly Section[]) => void): HTMLElement {
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
    const wanted = wordsOf(field.value);
    const counts = sections.map((section) => narrow(section, wanted));
    found(sections.filter((_, at) => wanted.length === 0 || counts[at] !== 0));
    const count = counts.reduce((sum, each) => sum + each, 0);
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
  let count = 0;
  for (const part of parts) {
    const words = plain(part.words());
    const isFound = words !== '' && wanted.every((word) => words.includes(word));
    part.element.toggleAttribute('data-unfound', wanted.length > 0 && !isFound);
    if (isFound) count += 1;
  }
  section.toggleAttribute('data-unfound', wanted.length > 0 && count === 0);
  return count;
}

function answerTo(wanted: string, count: number): string {
  return count === 0
    ? text('optionsNotFound', 'Nothing here has to do with “$1”. Try another word.', wanted)
    : plural('optionsFound', count, { one: '$1 result', other: '$1 results' });
}

const wordsOf = (wanted: string): string[] => plain(wanted).split(/\s+/).filter(Boolean);

/** Rids words of accents, capitals and the soft hyphens of long names, so that each way of writing a word finds it. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/[\p{Mn}\u00ad]/gu, '')
    .toLocaleLowerCase();
}
