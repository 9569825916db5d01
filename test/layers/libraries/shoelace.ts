import '@shoelace-style/shoelace/dist/themes/light.css';
import '@shoelace-style/shoelace/dist/components/dialog/dialog.js';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

/** The element of the library, as far as it is called here. */
type ShoelaceDialog = HTMLElement & { label: string; show(): Promise<void>; hide(): Promise<void> };

function show(words: Words): void {
  const dialog = document.createElement('sl-dialog') as ShoelaceDialog;
  dialog.label = words.heading;
  dialog.append(...drawWords(words, () => dialog.hide()));
  document.body.append(dialog);
  void dialog.show();
}

present({
  library: '@shoelace-style/shoelace',
  layer: 'sl-dialog',
  byItself: () => show(AGREE),
  byUser: () => show(SIGN_UP),
  use: '.use',
  close: '.close',
});
