import type { ArticleMarks } from '../../marks/article-marks.ts';
import { addMarks } from '../../marks/mark-store.ts';
import { marksAsMarkdown } from '../../marks/markdown.ts';
import { marksAsAnnotations, marksFromAnnotations } from '../../marks/web-annotations.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { marksLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from '../options/notice.ts';
import { saveFile } from '../save-file.ts';

/** Largest file that is read, in bytes. Set by hand: several times what there is room for. */
const MAX_FILE_BYTES = 30_000_000;

/** Buttons that save highlights to a file, and load them from one. */
interface FilesRow {
  readonly element: HTMLElement;
  /** Takes in whether anything is listed that can be saved. */
  offerSaving(isAnything: boolean): void;
}

/**
 * Builds the buttons that save what is listed to a file, and load highlights from one.
 * @param listed Gives what is listed now.
 * @param notice Says what has happened and offers the way back.
 */
export function filesRow(listed: () => readonly ArticleMarks[], notice: Notice): FilesRow {
  const markdown = button('save-markdown', text('marksSaveMarkdown', 'Save as Markdown'), () => {
    saveFile(new Blob([marksAsMarkdown(listed())], { type: 'text/markdown' }), 'lectern-highlights', 'md');
  });
  const annotations = button('save-annotations', text('marksSaveJson', 'Save as JSON-LD'), () => {
    saveFile(
      new Blob([marksAsAnnotations(listed(), marksLabel())], { type: 'application/ld+json' }),
      'lectern-highlights',
      'jsonld',
    );
  });
  const file = element('input', { type: 'file', id: 'marks-file', accept: '.jsonld,.json', hidden: true });
  const load = button('load', text('backupLoad', 'Load from a file'), () => file.click());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    // The same file can be chosen again.
    if (chosen) loadFile(chosen, notice).catch((error: Error) => notice.say(error.message));
    file.value = '';
  });
  return {
    element: element('div', { class: 'buttons' }, markdown, annotations, load, file),
    offerSaving(isAnything) {
      for (const each of [markdown, annotations]) each.disabled = !isAnything;
    },
  };
}

async function loadFile(file: File, notice: Notice): Promise<void> {
  const articles = file.size > MAX_FILE_BYTES ? [] : marksFromAnnotations(await file.text());
  const count = articles.reduce((sum, { marks }) => sum + marks.length, 0);
  if (count === 0) {
    throw new Error(text('marksBadFile', 'There are no highlights in this file. Nothing was changed.'));
  }
  const bringBack = await addMarks(articles);
  notice.offer(text('marksLoaded', 'Highlights loaded: $1', formatNumber(count)), text('undo', 'Undo'), () => {
    bringBack().then(
      () => notice.say(text('backupUndone', 'Everything is as it was before.')),
      (error: Error) => notice.say(error.message),
    );
  });
}

function button(id: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', id, class: 'offer' }, label);
  made.addEventListener('click', act);
  return made;
}
