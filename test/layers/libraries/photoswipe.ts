import PhotoSwipe from 'photoswipe';
import 'photoswipe/style.css';
import { present } from '../in-page/present.ts';

present({
  library: 'photoswipe',
  layer: '.pswp',
  byUser: () => new PhotoSwipe({ dataSource: [picture('one'), picture('two')] }).init(),
  use: '.pswp__button--arrow--next',
  close: '.pswp__button--close',
  staysOpen: true,
});

function picture(name: string) {
  return { src: `/${name}-900x600.jpg`, width: 900, height: 600, alt: `Picture ${name}` };
}
