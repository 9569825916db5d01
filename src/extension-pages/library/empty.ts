import { keepLabel, saveLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/** Says how to begin, where nothing is saved yet. */
export function emptySentence(): HTMLElement {
  return element(
    'p',
    {},
    text(
      'libraryEmpty',
      'Nothing is saved yet. Open an article in the reader, press “$1” there, then “$2”.',
      keepLabel(),
      saveLabel(),
    ),
  );
}
