import { defineCustomElement } from '@porscheofficial/cookie-consent-banner/components/cookie-consent-banner';
import { present, record } from '../in-page/present.ts';
import { CONSENT } from '../in-page/words.ts';

present({
  library: '@porscheofficial/cookie-consent-banner',
  layer: 'cookie-consent-banner',
  byItself: () => {
    const banner = document.createElement('cookie-consent-banner');
    banner.textContent = CONSENT;
    for (const [name, label] of Object.entries({
      'btn-label-accept-and-continue': 'Agree and continue',
      'btn-label-only-essential-and-continue': 'Continue with required cookies only',
      'btn-label-persist-selection-and-continue': 'Save and continue',
      'btn-label-select-all-and-continue': 'Select all and continue',
      'content-settings-description': 'Choose which cookies are used.',
    }))
      banner.setAttribute(name, label);
    document.addEventListener('cookie_consent_preferences_updated', () => record('answered'));
    document.body.append(banner);
    defineCustomElement();
  },
  close: '.button-accept-and-continue, button',
});
