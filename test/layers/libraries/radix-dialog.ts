import { Content, Overlay, Portal, Root, Title } from '@radix-ui/react-dialog';
import { createElement } from 'react';
import { COVER, PANEL } from '../in-page/box.ts';
import { present } from '../in-page/present.ts';
import { drawnBy, reactWords } from '../in-page/react.ts';
import { AGREE, SIGN_UP, type Words } from '../in-page/words.ts';

// A question for consent waits for its buttons; what the user opens is left by a press beside it too.
const dialog = (words: Words) =>
  drawnBy((open, close) =>
    createElement(
      Root,
      { open, onOpenChange: (isOpen: boolean) => isOpen || words === AGREE || close() },
      createElement(
        Portal,
        null,
        createElement(Overlay, { style: COVER, className: 'radix' }),
        createElement(
          Content,
          { style: PANEL, className: 'radix', 'aria-describedby': undefined },
          createElement(Title, null, words.heading),
          ...reactWords(words, close),
        ),
      ),
    ),
  );

present({
  library: '@radix-ui/react-dialog',
  layer: '.radix',
  byItself: () => dialog(AGREE)(),
  byUser: () => dialog(SIGN_UP)(),
  use: '.use',
  close: '.close',
});
