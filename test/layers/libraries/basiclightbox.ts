import * as basicLightbox from 'basiclightbox';
import 'basiclightbox/dist/basicLightbox.min.css';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

function show(words: Words): void {
  const box = document.createElement('div');
  box.style.cssText = 'background: white; padding: 2rem; width: 24rem';
  const lightbox = basicLightbox.create(box, { closable: false });
  box.append(...drawWords(words, () => lightbox.close()));
  lightbox.show();
}

present({
  library: 'basiclightbox',
  layer: '.basicLightbox',
  byItself: () => show(AGREE),
  byUser: () => show(SIGN_UP),
  use: '.use',
  close: '.close',
});
