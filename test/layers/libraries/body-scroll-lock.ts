import { disableBodyScroll, enableBodyScroll } from 'body-scroll-lock';
import { box } from '../in-page/box.ts';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

function show(words: Words): void {
  const { cover, panel } = box();
  const layer = document.createElement('div');
  layer.className = 'locking';
  layer.append(cover, panel);
  document.body.append(layer);
  disableBodyScroll(panel);
  const close = (): void => {
    enableBodyScroll(panel);
    layer.remove();
  };
  panel.append(...drawWords(words, close));
}

present({
  library: 'body-scroll-lock',
  layer: '.locking',
  byItself: () => show(AGREE),
  byUser: () => show(SIGN_UP),
  use: '.use',
  close: '.close',
});
