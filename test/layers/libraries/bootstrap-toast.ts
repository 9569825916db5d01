import { Toast } from 'bootstrap';
import 'bootstrap/dist/css/bootstrap.css';
import { present } from '../in-page/present.ts';
import { drawWords } from '../in-page/words.ts';

const SAVED = { heading: 'Saved', text: 'The story is in your list.', use: 'Undo', close: 'Close' };

// The holder of the toasts stands in the page, empty, before one comes.
present({
  library: 'bootstrap',
  layer: '.toast-container',
  prepare: (spot) => {
    const holder = document.createElement('div');
    holder.className = 'toast-container position-fixed bottom-0 end-0 p-3';
    const open = Object.assign(document.createElement('button'), { id: 'open', textContent: 'Save' });
    spot.append(open);
    document.body.append(holder);
  },
  byUser: () => {
    const box = document.createElement('div');
    box.className = 'toast';
    const toast = new Toast(box, { autohide: false, animation: false });
    box.append(...drawWords(SAVED, () => toast.hide()));
    document.querySelector('.toast-container')?.append(box);
    toast.show();
  },
  use: '.use',
  close: '.close',
  staysOpen: true,
});
