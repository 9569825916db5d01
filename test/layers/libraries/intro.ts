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

// Each step takes the focus before it has its place: Firefox would go to the end of the page for that.
const { focus } = HTMLElement.prototype;
HTMLElement.prototype.focus = function () {
  focus.call(this, { preventScroll: true });
};

present({
  library: 'intro.js',
  layer: '.introjs-overlay, .introjs-helperLayer, .introjs-tooltipReferenceLayer',
  byItself: () => tour().start(),
  byUser: () => tour().start(),
  use: '.introjs-nextbutton',
  close: '.introjs-skipbutton',
});
