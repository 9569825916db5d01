import $ from 'jquery';
import 'magnific-popup';
import 'magnific-popup/dist/magnific-popup.css';
import { present } from '../in-page/present.ts';

present({
  library: 'magnific-popup',
  layer: '.mfp-wrap, .mfp-bg',
  byItself: () => $.magnificPopup.open({ items: { src: '/offer-640x480.jpg' }, type: 'image' }),
  byUser: () =>
    $.magnificPopup.open({
      items: [{ src: '/one-900x600.jpg' }, { src: '/two-900x600.jpg' }],
      type: 'image',
      gallery: { enabled: true },
    }),
  use: '.mfp-arrow-right',
  close: '.mfp-close',
  staysOpen: true,
});
