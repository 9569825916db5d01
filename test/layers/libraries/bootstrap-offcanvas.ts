import { Offcanvas } from 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import { present } from '../in-page/present.ts';
import { drawWords } from '../in-page/words.ts';

const MENU = { heading: 'Menu', text: 'Local, Culture, Weather, Archive', use: 'Archive', close: 'Close' };

present({
  library: 'bootstrap',
  layer: '.offcanvas, .offcanvas-backdrop',
  byUser: () => {
    const box = document.createElement('div');
    box.className = 'offcanvas offcanvas-start';
    box.tabIndex = -1;
    document.body.append(box);
    const menu = new Offcanvas(box);
    box.append(...drawWords(MENU, () => menu.hide()));
    menu.show();
  },
  use: '.use',
  close: '.close',
  staysOpen: true,
});
