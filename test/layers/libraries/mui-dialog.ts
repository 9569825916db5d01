import Dialog from '@mui/material/Dialog';
import { createElement } from 'react';
import { present } from '../in-page/present.ts';
import { drawnBy, reactWords } from '../in-page/react.ts';
import { AGREE, SIGN_UP, type Words } from '../in-page/words.ts';

const dialog = (words: Words) =>
  drawnBy((open, onClose) => createElement(Dialog, { open, onClose }, ...reactWords(words, onClose)));

present({
  library: '@mui/material',
  layer: '.MuiDialog-root',
  byItself: () => dialog(AGREE)(),
  byUser: () => dialog(SIGN_UP)(),
  use: '.use',
  close: '.close',
});
