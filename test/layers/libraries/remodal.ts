import $ from 'jquery';
import 'remodal';
import 'remodal/dist/remodal.css';
import 'remodal/dist/remodal-default-theme.css';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

// It blurs the page behind it.
function show(words: Words): void {
  document.querySelector('#page')?.classList.add('remodal-bg');
  const box = document.createElement('div');
  box.className = 'remodal';
  document.body.append(box);
  const modal = $(box).remodal({ hashTracking: false });
  box.append(...drawWords(words, () => modal.close()));
  modal.open();
}

present({
  library: 'remodal',
  layer: '.remodal-overlay, .remodal-wrapper',
  byItself: () => show(AGREE),
  byUser: () => show(SIGN_UP),
  use: '.use',
  close: '.close',
});
