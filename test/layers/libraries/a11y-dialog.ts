import A11yDialog from 'a11y-dialog';
import { box } from '../in-page/box.ts';
import { present } from '../in-page/present.ts';
import { AGREE, drawWords, SIGN_UP, type Words } from '../in-page/words.ts';

function show(words: Words): void {
  const { cover, panel } = box();
  const container = document.createElement('div');
  container.id = 'dialog';
  container.setAttribute('aria-hidden', 'true');
  container.append(cover, panel);
  const style = document.createElement('style');
  style.textContent = '#dialog[aria-hidden="true"] { display: none } html.locked { overflow: hidden }';
  document.body.append(style, container);
  const dialog = new A11yDialog(container);
  dialog.on('show', () => document.documentElement.classList.add('locked'));
  dialog.on('hide', () => document.documentElement.classList.remove('locked'));
  panel.append(...drawWords(words, () => dialog.hide()));
  dialog.show();
}

present({
  library: 'a11y-dialog',
  layer: '#dialog',
  byItself: () => show(AGREE),
  byUser: () => show(SIGN_UP),
  use: '.use',
  close: '.close',
});
