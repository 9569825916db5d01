import { Dropdown } from 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import { opener } from '../in-page/opener.ts';
import { present } from '../in-page/present.ts';
import { drawMenu } from '../in-page/words.ts';

present({
  library: 'bootstrap',
  layer: '.dropdown-menu',
  prepare: (spot) => {
    const box = Object.assign(document.createElement('div'), { className: 'dropdown' });
    const button = opener();
    button.setAttribute('data-bs-toggle', 'dropdown');
    const menu = drawMenu();
    menu.className = 'dropdown-menu';
    box.append(button, menu);
    spot.append(box);
    new Dropdown(button, { autoClose: 'outside' });
  },
  byUser: () => undefined,
  use: '.use',
  close: 'Escape',
  staysOpen: true,
});
