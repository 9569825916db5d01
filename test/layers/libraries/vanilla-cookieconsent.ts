import * as CookieConsent from 'vanilla-cookieconsent';
import 'vanilla-cookieconsent/dist/cookieconsent.css';
import { present, record } from '../in-page/present.ts';
import { CONSENT } from '../in-page/words.ts';

// "Locked": with disablePageInteraction it covers the page by a pseudo-element and takes the scrolling away.
present({
  library: 'vanilla-cookieconsent',
  layer: '#cc-main',
  byItself: () =>
    CookieConsent.run({
      disablePageInteraction: true,
      hideFromBots: false,
      guiOptions: { consentModal: { layout: 'box', position: 'middle center' } },
      categories: { necessary: { enabled: true, readOnly: true }, statistics: {} },
      onConsent: () => record('answered'),
      language: {
        default: 'en',
        translations: {
          en: {
            consentModal: {
              title: 'Your privacy',
              description: CONSENT,
              acceptAllBtn: 'Accept all',
              acceptNecessaryBtn: 'Reject all',
              showPreferencesBtn: 'Settings',
            },
            preferencesModal: { title: 'Settings', acceptAllBtn: 'Accept all', sections: [] },
          },
        },
      },
    }),
  close: '#cc-main .cm__btn[data-role="all"]',
});
