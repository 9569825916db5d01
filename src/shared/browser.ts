import native from 'webextension-polyfill';

/** The browser's extension API under one name and with promises in both browsers; nobody else imports the polyfill. */
export const browser = native;
