import { createCookiesBanner } from 'cookies-eu-banner';
import { present, record } from '../in-page/present.ts';
import { CONSENT } from '../in-page/words.ts';

present({
  library: 'cookies-eu-banner',
  layer: '#cookies-eu-banner',
  byItself: () => {
    const template = document.createElement('template');
    template.id = 'cookies-eu-banner-template';
    template.innerHTML = `<div id="cookies-eu-banner" style="position:fixed;bottom:0;left:0;right:0;padding:1rem;background:#fe9">
      ${CONSENT} <button id="cookies-eu-reject">Reject</button> <button id="cookies-eu-accept">Accept</button></div>`;
    document.body.append(template);
    createCookiesBanner({ onAccept: () => record('accepted'), onReject: () => record('rejected') });
  },
  close: '#cookies-eu-accept',
});
