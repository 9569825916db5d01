import { Dialog, DialogPanel } from '@headlessui/react';
import { createElement } from 'react';
import { COVER, PANEL } from '../in-page/box.ts';
import { present } from '../in-page/present.ts';
import { drawnBy, reactWords } from '../in-page/react.ts';
import { AGREE, SIGN_UP, type Words } from '../in-page/words.ts';

// A question for consent waits for its buttons; what the user opens is left by a press beside it too.
const dialog = (words: Words) =>
  drawnBy((open, close) =>
    createElement(
      Dialog,
      { open, onClose: words === AGREE ? () => undefined : close },
      createElement('div', { style: COVER, 'aria-hidden': true }),
      createElement(DialogPanel, { style: PANEL }, ...reactWords(words, close)),
    ),
  );

present({
  library: '@headlessui/react',
  layer: '#headlessui-portal-root',
  byItself: () => dialog(AGREE)(),
  byUser: () => dialog(SIGN_UP)(),
  use: '.use',
  close: '.close',
});
