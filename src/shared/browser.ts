/** The browser's extension API under one name and with promises in both browsers; nobody else imports the polyfill. */
import browser from 'webextension-polyfill';

export { browser };
