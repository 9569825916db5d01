import GLightbox from 'glightbox';
import 'glightbox/dist/css/glightbox.css';
import { present } from '../in-page/present.ts';

present({
  library: 'glightbox',
  layer: '.glightbox-container',
  byUser: () =>
    GLightbox({
      elements: [
        { href: '/one-900x600.jpg', type: 'image' },
        { href: '/two-900x600.jpg', type: 'image' },
      ],
    }).open(),
  use: '.gnext',
  close: '.gclose',
  staysOpen: true,
});
