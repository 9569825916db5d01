import { modal as TingleModal } from 'tingle.js';
import 'tingle.js/dist/tingle.css';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

function show(words: Words): void {
  const modal = new TingleModal({ closeMethods: ['button', 'escape'] });
  const content = document.createElement('div');
  content.append(...drawWords(words, () => modal.close()));
  modal.setContent(content);
  modal.open();
}

present({
  library: 'tingle.js',
  layer: '.tingle-modal',
  byItself: () => show(AGREE),
  byUser: () => show(SIGN_UP),
  use: '.use',
  close: '.close',
});
