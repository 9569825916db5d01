import { createElement } from 'react';
import { CookieConsent } from 'react-cookie-consent';
import { present, record } from '../in-page/present.ts';
import { drawnBy } from '../in-page/react.ts';
import { CONSENT } from '../in-page/words.ts';

present({
  library: 'react-cookie-consent',
  layer: '.CookieConsent, .consent-cover',
  byItself: () =>
    drawnBy((isOpen) =>
      isOpen
        ? createElement(
            CookieConsent,
            { overlay: true, overlayClasses: 'consent-cover', onAccept: () => record('accepted') },
            CONSENT,
          )
        : null,
    )(),
  close: '#rcc-confirm-button',
});
