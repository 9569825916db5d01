import type { ShownText } from '../../shared/shown-text.ts';
import { text } from '../../shared/text.ts';
import type { Control } from './controls.ts';
import { dividesWords } from './divides-words.ts';
import { element } from './element.ts';

/**
 * Builds a note that says so where the browser cannot divide the words of the article. That is measured when the switch
 * is first laid out, so that nothing below it moves while one scrolls there.
 * @param control Control of the setting.
 * @param shown Gives what is read, if anything is.
 */
export function hyphenNote(control: HTMLElement, shown: () => ShownText | undefined): Control {
  const note = element('p', { class: 'font-note', role: 'status', id: 'hyphenation-note', hidden: true });
  let judged: ShownText | undefined;
  let layout: ResizeObserver | undefined;
  const judge = () => {
    const read = shown();
    if (read === judged) return;
    judged = read;
    note.hidden = !read || !control.parentElement || dividesWords(read, control.parentElement);
    note.textContent = note.hidden
      ? ''
      : text('hyphensMissing', 'This browser can’t hyphenate the language of this article.');
  };
  return {
    element: note,
    show() {
      if (layout || !shown()) return;
      layout = new ResizeObserver(() => control.checkVisibility() && judge());
      layout.observe(control);
    },
  };
}
