import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { type Section, wholeSection } from './section.ts';

/** Builds the section that leads to the library, with its search, its files and its room. */
export function librarySection(): Section {
  const link = element('a', { id: 'library-page', href: 'library.html' }, text('libraryOpen', 'Open library'));
  return wholeSection('library', text('library', 'Library'), link);
}
