import { offered } from '../../shared/offered.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { MarkedWords } from './mark-copy.ts';

/** The choice whether highlights and notes come along. */
export interface MarksChoice {
  readonly element: HTMLElement;
  /** Gives those that do. */
  chosen(): readonly MarkedWords[];
}

/**
 * Build the choice, which shows where the article has highlights.
 * @param dialog The reader's dialog.
 * @param reader Ends with the reader.
 */
export function marksChoice(dialog: HTMLElement, reader: AbortSignal): MarksChoice {
  let marks: readonly MarkedWords[] = [];
  const box = element('input', { type: 'checkbox', id: 'with-marks' });
  const label = element(
    'label',
    { class: 'choice', hidden: true },
    box,
    text('keepMarks', 'With my highlights and notes'),
  );
  // Where the article has some, their script is here.
  offered('marks')
    ?.placed(dialog, reader)
    .then(
      (found) => {
        marks = found;
        label.hidden = found.length === 0;
      },
      () => undefined,
    );
  return { element: label, chosen: () => (box.checked ? marks : []) };
}
