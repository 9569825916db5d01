import tippy from 'tippy.js';
import 'tippy.js/dist/tippy.css';
import { opener } from '../in-page/opener.ts';
import { present } from '../in-page/present.ts';
import { drawMenu } from '../in-page/words.ts';

present({
  library: 'tippy.js',
  layer: '[data-tippy-root]',
  prepare: (spot) => {
    const button = opener();
    spot.append(button);
    tippy(button, { content: drawMenu(), trigger: 'click', interactive: true, appendTo: document.body });
  },
  byUser: () => undefined,
  use: '.use',
  close: 'Escape',
  staysOpen: true,
});
