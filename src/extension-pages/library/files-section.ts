import type { Added } from '../../library/files/add-articles.ts';
import type { BadFile } from '../../library/files/read-library-file.ts';
import { formatNumber } from '../../settings/numbers.ts';
import type { Offers } from '../../shared/offered.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { bringFiles } from '../bring-files.ts';
import type { Notice } from '../options/notice.ts';
import { saveFile } from '../save-file.ts';

/** The part of the library that reads and writes files. */
export interface FilesSection {
  readonly element: HTMLElement;
  /** Takes in whether the library has anything to write. */
  offerWriting(isAnything: boolean): void;
}

/**
 * Builds the part of the library that reads and writes files.
 * @param notice Says what has happened, and offers the way back.
 * @param changed Called after the library has changed.
 */
export function filesSection(notice: Notice, changed: () => void): FilesSection {
  const file = element('input', {
    ...{ type: 'file', id: 'library-file', multiple: true, hidden: true },
    accept: '.json,.csv,.html,.htm,.zip,application/json,text/csv,text/html,application/zip',
  });
  const fail = () => notice.say(text('libraryNotStored', 'Your browser couldn’t store that. Nothing has changed.'));
  file.addEventListener('change', () => {
    const files = [...(file.files ?? [])];
    addFiles(files, notice, changed).catch(fail);
    // The same file can be chosen again.
    file.value = '';
  });
  const button = (id: string, label: string, act: () => void) => {
    const made = element('button', { type: 'button', id, class: 'offer' }, label);
    made.addEventListener('click', act);
    return made;
  };
  const progress = (done: number, all: number) =>
    notice.say(text('libraryWriting', 'Writing the file: $1 of $2', formatNumber(done), formatNumber(all)));
  const write = async (make: (files: Offers['library files']) => Promise<Blob>, ending: string) => {
    saveFile(await make(await bringFiles()), 'lectern-library', ending);
    notice.say('');
  };
  const writing = [
    button('library-export', text('libraryExport', 'Save everything to a file'), () => {
      write(({ writeOwnFile }) => writeOwnFile(progress), 'json').catch(fail);
    }),
    button('library-bookmarks', text('libraryExportList', 'Save the list as bookmarks'), () => {
      write(({ writeBookmarks }) => writeBookmarks(), 'html').catch(fail);
    }),
  ];
  const reading = button('library-import', text('libraryImport', 'Import files'), () => file.click());
  return {
    element: section(reading, ...writing, file),
    offerWriting(isAnything) {
      for (const each of writing) each.disabled = !isAnything;
    },
  };
}

function section(...buttons: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { class: 'files', 'aria-labelledby': 'files-title' },
    element('h2', { id: 'files-title' }, text('libraryFiles', 'Files')),
    element(
      'p',
      {},
      text(
        'libraryFilesLine',
        'Import what you saved with Pocket, Instapaper, Omnivore, or as bookmarks: their files list addresses, and the texts follow when you open and save them.',
      ),
    ),
    element('div', { class: 'buttons' }, ...buttons),
  );
}

/** Adds what is in files, one after the other; those that are none are named, and keep none of the others out. */
async function addFiles(files: readonly File[], notice: Notice, changed: () => void): Promise<void> {
  const { addFile } = await bringFiles();
  const added: Added[] = [];
  const problems: string[] = [];
  const takeBack = async () => {
    for (const each of added.reverse()) await each.undo();
  };
  try {
    for (const file of files) {
      const result = await addFile(file);
      if (typeof result === 'string') problems.push(problemSentence(result, file.name));
      else added.push(result);
    }
  } catch (error) {
    await takeBack();
    throw error;
  }
  changed();
  const count = (of: (each: Added) => number) => added.reduce((sum, each) => sum + of(each), 0);
  const [fresh, known, leftOut] = [
    count((each) => each.fresh),
    count((each) => each.known),
    count((each) => each.leftOut),
  ];
  const sentences = [
    ...(added.length > 0 ? [freshSentence(fresh)] : []),
    ...(known > 0 ? [knownSentence(known)] : []),
    ...(leftOut > 0 ? [leftOutSentence(leftOut)] : []),
    ...problems,
  ];
  if (fresh + known === 0) {
    notice.say(
      [...sentences, ...(problems.length > 0 ? [text('nothingChanged', 'Nothing has changed.')] : [])].join(' '),
    );
    return;
  }
  notice.offer(sentences.join(' '), text('undo', 'Undo'), () => {
    const undo = async () => {
      await takeBack();
      notice.say(text('libraryUndone', 'Your library is as it was before.'));
      changed();
    };
    undo().catch(() => notice.say(text('libraryNotStored', 'Your browser couldn’t store that. Nothing has changed.')));
  });
}

const freshSentence = (count: number): string => text('libraryAdded', 'New in your library: $1.', formatNumber(count));

const knownSentence = (count: number): string => text('libraryKnown', 'There already: $1.', formatNumber(count));

const leftOutSentence = (count: number): string =>
  text('libraryLeftOut', 'Left out because they have no address: $1.', formatNumber(count));

function problemSentence(problem: BadFile, name: string): string {
  if (problem === 'large') return text('libraryFileLarge', '“$1” is too large to be read here.', name);
  return problem === 'newer'
    ? text('libraryFileNewer', '“$1” comes from a newer version of Lectern.', name)
    : text('libraryFileBad', '“$1” holds no list of articles that Lectern knows.', name);
}
