import { present, record } from '../in-page/present.ts';

/** The part of the library's global that is called here. */
interface Tarteaucitron {
  init(settings: Readonly<Record<string, unknown>>): void;
  job: string[];
}

// A script for pages: it finds its style and its language beside itself.
present({
  library: 'tarteaucitronjs',
  layer: '#tarteaucitronRoot',
  byItself: async () => {
    await load('/packages/tarteaucitronjs/tarteaucitron.js');
    document.addEventListener('tac.consent_updated', () => record('answered'));
    const { tarteaucitron } = window as unknown as { tarteaucitron: Tarteaucitron };
    tarteaucitron.init({
      privacyUrl: '/privacy',
      bodyPosition: 'top',
      hashtag: '#cookies',
      cookieName: 'consent',
      orientation: 'middle',
      groupServices: false,
      showAlertSmall: false,
      cookieslist: false,
      showIcon: false,
      adblocker: false,
      DenyAllCta: true,
      AcceptAllCta: true,
      highPrivacy: true,
      alwaysNeedConsent: true,
      handleBrowserDNTRequest: false,
      removeCredit: true,
      mandatory: true,
    });
    tarteaucitron.job = [...(tarteaucitron.job ?? []), 'youtube'];
  },
  close: '#tarteaucitronPersonalize2',
});

function load(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement('script'), { src: address });
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${address} is not there.`));
    document.head.append(script);
  });
}
