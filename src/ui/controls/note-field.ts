import { MAX_NOTE_CHARS, type Mark } from '../../marks/article-marks.ts';
import { text } from '../../shared/text.ts';
import { element } from './element.ts';

/** Time without a letter after which a note is kept while it is written, in milliseconds. */
const WRITING_MS = 600;

/** Field of a note. */
export interface NoteField {
  readonly element: HTMLTextAreaElement;
  /** Show what is stored, unless something else is being written. */
  show(words: string): void;
}

/**
 * Builds the field of a highlight's note, which is kept while it is written, and when it is left.
 * @param mark The highlight.
 * @param keep Stores the words. Never rejects.
 * @param signal Ends it; what was written is kept.
 */
export function noteField({ id, note }: Mark, keep: (words: string) => Promise<void>, signal: AbortSignal): NoteField {
  const label = text('markNote', 'Note');
  const field = element('textarea', {
    ...{ rows: 1, maxlength: MAX_NOTE_CHARS, 'aria-label': label, placeholder: label, 'data-mark': id },
  });
  let kept = note;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const store = () => {
    clearTimeout(timer);
    if (field.value === kept) return;
    kept = field.value;
    void keep(kept);
  };
  const adapt = () => {
    // Without a word of the user's it is ours that says where it begins.
    field.dir = field.value && 'auto';
    field.rows = Math.min(6, field.value.split('\n').length + Math.floor(field.value.length / 40));
  };
  field.addEventListener('input', () => {
    adapt();
    clearTimeout(timer);
    timer = setTimeout(store, WRITING_MS);
  });
  field.addEventListener('change', store);
  field.addEventListener('blur', store);
  signal.addEventListener('abort', store);
  window.addEventListener('pagehide', store, { signal });
  return {
    element: field,
    show(words: string) {
      if (field.matches(':focus') && field.value !== kept) return;
      kept = words;
      if (field.value !== words) field.value = words;
      adapt();
    },
  };
}
