import { Fancybox } from '@fancyapps/ui';
import '@fancyapps/ui/dist/fancybox/fancybox.css';
import { present } from '../in-page/present.ts';

present({
  library: '@fancyapps/ui',
  layer: '.fancybox__dialog',
  byUser: () => Fancybox.show([{ src: '/one-900x600.jpg' }, { src: '/two-900x600.jpg' }]),
  use: '.f-button.is-next, .f-button.is-arrow.is-next',
  close: '.f-button[data-fancybox-close]',
  staysOpen: true,
});
