import introJs from 'intro.js';
import 'intro.js/introjs.css';
import { present } from '../in-page/present.ts';

// A tour whose darkness is the shadow of a box around the heading.
const tour = () =>
  introJs.tour().setOptions({
    steps: [
      { element: 'h1', intro: 'Each story begins here.' },
      { element: '#spot', intro: 'And goes on from here.' },
    ],
    exitOnOverlayClick: false,
  });

async function start(): Promise<void> {
  await tour().start();
  // It takes the focus, after a moment, before it has its place: Firefox goes to the end of the page for that.
  await new Promise((resolve) => setTimeout(resolve, 500));
  scrollTo({ top: 0, behavior: 'instant' });
}

present({
  library: 'intro.js',
  layer: '.introjs-overlay, .introjs-helperLayer, .introjs-tooltipReferenceLayer',
  byItself: start,
  byUser: start,
  use: '.introjs-nextbutton',
  close: '.introjs-skipbutton',
});
