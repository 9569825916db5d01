import { typefaceFor } from '../../settings/type/fonts.ts';
import { fitness } from '../../settings/type/stand-ins.ts';
import type { ShownText } from '../../shared/shown-text.ts';
import { text } from '../../shared/text.ts';
import type { Control } from './controls.ts';
import { element } from './element.ts';

/**
 * Builds a note that says which typeface stands in where the chosen one lacks letters of the article. It takes no room
 * while none is lacking.
 * @param name Setting of the typeface.
 * @param shown Gives what is read, if anything is.
 */
export function faceNote(name: 'typeface' | 'headingTypeface', shown: () => ShownText | undefined): Control {
  const note = element('p', { class: 'font-note', role: 'status', id: `${name}-note` });
  return {
    element: note,
    show(settings) {
      const read = shown();
      const chosen = settings[name];
      const typeface = chosen === 'same' || !read ? undefined : typefaceFor(chosen, '');
      const { lacksMuch, standIn } = typeface && read ? fitness(typeface, read.text) : NOTHING_LACKING;
      note.hidden = !standIn;
      if (!typeface || !standIn) return;
      const names = [typeface.label(), standIn.label()];
      note.textContent = lacksMuch
        ? text('faceLacks', '$1 lacks letters that this article needs, so it is shown in $2.', ...names)
        : text('faceLacksSome', '$1 lacks letters that some paragraphs need, so those are shown in $2.', ...names);
    },
  };
}

const NOTHING_LACKING = { lacksMuch: false, standIn: undefined };
