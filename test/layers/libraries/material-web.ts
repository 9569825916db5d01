import '@material/web/dialog/dialog.js';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

/** The element of the library, as far as it is called here. */
type MaterialDialog = HTMLElement & { show(): Promise<void>; close(): Promise<void> };

function show(words: Words): void {
  const dialog = document.createElement('md-dialog') as MaterialDialog;
  const content = document.createElement('div');
  content.slot = 'content';
  content.append(...drawWords(words, () => dialog.close()));
  dialog.append(content);
  document.body.append(dialog);
  void dialog.show();
}

present({
  library: '@material/web',
  layer: 'md-dialog',
  byItself: () => show(AGREE),
  byUser: () => show(SIGN_UP),
  use: '.use',
  close: '.close',
});
