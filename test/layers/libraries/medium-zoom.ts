import mediumZoom from 'medium-zoom';
import { present } from '../in-page/present.ts';

// The picture itself is what is pressed.
present({
  library: 'medium-zoom',
  layer: '.medium-zoom-overlay, .medium-zoom-image--opened',
  prepare: async (spot) => {
    const picture = Object.assign(new Image(), { src: '/canal-300x200.jpg', id: 'open', alt: 'The canal' });
    picture.style.width = '150px';
    await picture.decode();
    spot.append(picture);
    mediumZoom(picture, { background: 'rgb(255 250 220)' });
  },
  byUser: () => undefined,
  close: 'Escape',
  staysOpen: true,
});
