import { Modal } from 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

function show(words: Words): void {
  const modal = document.createElement('div');
  modal.className = 'modal fade';
  modal.tabIndex = -1;
  modal.innerHTML = '<div class="modal-dialog"><div class="modal-content"><div class="modal-body"></div></div></div>';
  const dialog = new Modal(modal);
  modal.querySelector('.modal-body')?.append(...drawWords(words, () => dialog.hide()));
  document.body.append(modal);
  dialog.show();
}

present({
  library: 'bootstrap',
  layer: '.modal, .modal-backdrop',
  byItself: () => show(AGREE),
  byUser: () => show(SIGN_UP),
  use: '.use',
  close: '.close',
});
