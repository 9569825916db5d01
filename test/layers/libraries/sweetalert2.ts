import Swal from 'sweetalert2';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

function fire(words: Words): void {
  const content = document.createElement('div');
  content.append(...drawWords(words, () => Swal.close()));
  void Swal.fire({ html: content, showConfirmButton: false, allowOutsideClick: false });
}

present({
  library: 'sweetalert2',
  layer: '.swal2-container',
  byItself: () => fire(AGREE),
  byUser: () => fire(SIGN_UP),
  use: '.use',
  close: '.close',
});
