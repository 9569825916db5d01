import 'cookieconsent';
import 'cookieconsent/build/cookieconsent.min.css';
import { present, record } from '../in-page/present.ts';

/** The part of the library's global that is called here. */
interface CookieConsentGlobal {
  cookieconsent: { initialise(settings: Readonly<Record<string, unknown>>): void };
}

present({
  library: 'cookieconsent',
  layer: '.cc-window',
  byItself: () =>
    (window as unknown as CookieConsentGlobal).cookieconsent.initialise({
      type: 'opt-in',
      position: 'bottom',
      palette: { popup: { background: '#223' }, button: { background: '#fd6' } },
      onStatusChange: () => record('answered'),
    }),
  close: '.cc-allow',
});
