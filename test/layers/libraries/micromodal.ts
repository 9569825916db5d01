import MicroModal from 'micromodal';
import { box } from '../in-page/box.ts';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

function show(words: Words): void {
  const { cover, panel } = box();
  const modal = document.createElement('div');
  modal.id = 'modal';
  modal.setAttribute('aria-hidden', 'true');
  panel.append(...drawWords(words, () => MicroModal.close('modal')));
  cover.append(panel);
  modal.append(cover);
  const style = document.createElement('style');
  style.textContent = '#modal { display: none } #modal.is-open { display: block }';
  document.body.append(style, modal);
  MicroModal.show('modal', { disableScroll: true });
}

present({
  library: 'micromodal',
  layer: '#modal',
  byItself: () => show(AGREE),
  byUser: () => show(SIGN_UP),
  use: '.use',
  close: '.close',
});
