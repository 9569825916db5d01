import UIkit from 'uikit';
import 'uikit/dist/css/uikit.css';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

function show(words: Words): void {
  const modal = document.createElement('div');
  modal.innerHTML = '<div class="uk-modal-dialog uk-modal-body"></div>';
  document.body.append(modal);
  const dialog = UIkit.modal(modal, { bgClose: false });
  modal.firstElementChild?.append(...drawWords(words, () => dialog.hide()));
  dialog.show();
}

present({
  library: 'uikit',
  layer: '.uk-modal',
  byItself: () => show(AGREE),
  byUser: () => show(SIGN_UP),
  use: '.use',
  close: '.close',
});
