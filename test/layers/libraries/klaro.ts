import * as klaro from 'klaro/dist/klaro-no-css';
import 'klaro/dist/klaro.css';
import { present, record } from '../in-page/present.ts';

present({
  library: 'klaro',
  layer: '#klaro',
  byItself: () => {
    klaro.setup({
      elementID: 'klaro',
      storageMethod: 'cookie',
      mustConsent: true,
      acceptAll: true,
      lang: 'en',
      privacyPolicy: '/privacy',
      services: [
        {
          name: 'counter',
          title: 'Counter of readers',
          purposes: ['analytics'],
          callback: (is: boolean) => is && record('consent'),
        },
      ],
      translations: { en: { purposes: { analytics: 'Statistics' } } },
    });
  },
  close: '#klaro .cm-btn-accept-all',
});
