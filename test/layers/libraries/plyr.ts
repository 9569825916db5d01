import Plyr from 'plyr';
import 'plyr/dist/plyr.css';
import { present } from '../in-page/present.ts';

// The menu of the player's settings, in a colour of its own: white on white, a picture would hardly tell it.
present({
  library: 'plyr',
  layer: '.plyr__menu__container',
  prepare: (spot) => {
    const sound = Object.assign(document.createElement('audio'), { src: '/canal.wav', controls: true });
    spot.append(sound);
    document.documentElement.style.setProperty('--plyr-menu-background', '#cde');
    new Plyr(sound, { controls: ['play', 'progress', 'settings'], settings: ['speed'], loadSprite: false });
    document.querySelector('.plyr__menu button')?.setAttribute('id', 'open');
  },
  byUser: () => undefined,
  use: '.plyr__menu__container button',
  close: 'Escape',
  staysOpen: true,
});
