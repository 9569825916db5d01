import Choices from 'choices.js';
import 'choices.js/public/assets/styles/choices.css';
import { present, record } from '../in-page/present.ts';

present({
  library: 'choices.js',
  layer: '.choices__list--dropdown',
  prepare: (spot) => {
    const field = document.createElement('select');
    for (const name of ['The depot', 'The bridge', 'The weir']) field.append(new Option(name));
    spot.append(field);
    new Choices(field);
    document.querySelector('.choices')?.setAttribute('id', 'open');
    field.addEventListener('search', () => record('used'));
  },
  byUser: () => undefined,
  close: 'Escape',
  staysOpen: true,
});
