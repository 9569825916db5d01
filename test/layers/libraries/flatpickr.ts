import flatpickr from 'flatpickr';
import 'flatpickr/dist/flatpickr.css';
import { present, record } from '../in-page/present.ts';

present({
  library: 'flatpickr',
  layer: '.flatpickr-calendar',
  prepare: (spot) => {
    const field = Object.assign(document.createElement('input'), { id: 'open' });
    spot.append(field);
    flatpickr(field, { defaultDate: '2020-10-09', onMonthChange: () => record('used') });
  },
  byUser: () => undefined,
  use: '.flatpickr-next-month',
  close: 'Escape',
  staysOpen: true,
});
