import { driver } from 'driver.js';
import 'driver.js/dist/driver.css';
import { present } from '../in-page/present.ts';

// A tour: a popover beside the heading, the rest of the page under a dark cover and closed to presses.
const tour = () => driver({ steps: [step('The heading', 'Each story begins here.'), step('Next', 'And goes on.')] });
const step = (title: string, description: string) => ({ element: 'h1', popover: { title, description } });

present({
  library: 'driver.js',
  layer: '.driver-popover, .driver-overlay',
  byItself: () => tour().drive(),
  byUser: () => tour().drive(),
  use: '.driver-popover-next-btn',
  close: '.driver-popover-close-btn',
});
