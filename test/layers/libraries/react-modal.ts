import { createElement } from 'react';
import Modal from 'react-modal';
import { present } from '../in-page/present.ts';
import { drawnBy, reactWords } from '../in-page/react.ts';
import { AGREE, SIGN_UP, type Words } from '../in-page/words.ts';

Modal.setAppElement('#page');

const modal = (words: Words) =>
  drawnBy((isOpen, close) =>
    createElement(
      Modal,
      { isOpen, onRequestClose: close, contentLabel: words.heading, style: { overlay: { zIndex: 1000 } } },
      ...reactWords(words, close),
    ),
  );

// Its portal stands in the page, empty, before it opens.
const openLater = modal(SIGN_UP);

present({
  library: 'react-modal',
  layer: '.ReactModalPortal',
  byItself: () => modal(AGREE)(),
  byUser: () => openLater(),
  use: '.use',
  close: '.close',
});
