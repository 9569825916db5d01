import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from '@c15t/react';
import '@c15t/react/styles.css';
import { createElement } from 'react';
import { present, record } from '../in-page/present.ts';
import { drawnBy } from '../in-page/react.ts';

present({
  library: '@c15t/react',
  layer: '[data-testid^="consent-banner"], [class*="consent-banner"]',
  byItself: () =>
    drawnBy((isOpen) =>
      isOpen
        ? createElement(
            ConsentManagerProvider,
            {
              options: {
                mode: 'offline',
                consentCategories: ['necessary', 'measurement', 'marketing'],
                overrides: { country: 'DE' },
                callbacks: { onConsentSet: () => record('answered') },
              },
            },
            createElement(ConsentBanner, { scrollLock: true }),
            createElement(ConsentDialog),
          )
        : null,
    )(),
  close: '[data-testid="consent-banner-accept-button"]',
});
