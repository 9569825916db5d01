import { fetchPictures } from '../../export/fetch-pictures.ts';
import { fileName } from '../../export/file-name.ts';
import { writeHtml } from '../../export/html-file/write-html.ts';
import { onePictureEach } from '../../export/picture-addresses.ts';
import { printLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { closePanel } from '../tools/close-panel.ts';
import { actionsPart } from './actions-part.ts';
import { bringWriter, type KeepContext, KeepFault, type KeepJob, type KeepPart, type Kept } from './keep-work.ts';
import { saveFile, savesNothing } from './save-file.ts';
import { articleMarkdown } from './write-article.ts';

/** Saving the whole article as a file. */
export const savePart: KeepPart = {
  build({ dialog, copy, others, run }: KeepContext) {
    const copyToSave = () => {
      if (savesNothing())
        throw new KeepFault(text('keepSandbox', 'This page doesn’t allow files to be saved. Copy the text instead.'));
      return copy();
    };
    const markdown: KeepJob = async () => {
      const exported = copyToSave();
      return saved(exported.facts.title, 'md', await articleMarkdown(exported, new Date()), 'text/markdown');
    };
    const html: KeepJob = async (progress, signal) => {
      const exported = copyToSave();
      const fetched = await fetchPictures(onePictureEach(exported.body), others.leave(), progress, signal);
      const file = await writeHtml(exported, fetched, new Date());
      return { ...saved(exported.facts.title, 'html', file, 'text/html'), fetched };
    };
    const epub: KeepJob = async (progress, signal) => {
      const { write } = await bringWriter('epub');
      const exported = copyToSave();
      const fetched = await fetchPictures(onePictureEach(exported.body), others.leave(), progress, signal);
      const file = await write(exported, fetched, new Date());
      return { ...saved(exported.facts.title, 'epub', file, 'application/epub+zip'), fetched };
    };
    const part = actionsPart('save', text('keepSave', 'Save as'), [
      { id: 'save-markdown', name: 'Markdown', press: () => run(markdown) },
      { id: 'save-html', name: 'HTML', press: () => run(html) },
      { id: 'save-epub', name: 'EPUB', press: () => run(epub) },
      {
        id: 'save-print',
        name: printLabel(),
        press() {
          closePanel(dialog);
          window.print();
        },
      },
    ]);
    // Beside what it counts for.
    part.append(others.element);
    return part;
  },
};

/** Hands a file over, and says under which name. */
function saved(title: string, ending: string, file: string | Uint8Array<ArrayBuffer>, type: string): Kept {
  const name = fileName(title, ending);
  saveFile(name, new Blob([file], { type }));
  return { sentence: text('keepSaved', 'Your browser saves it as “$1”.', name) };
}
