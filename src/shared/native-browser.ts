import type { Browser } from 'webextension-polyfill';

declare const chrome: Browser;

/**
 * Stands in for the polyfill in all scripts but the background: what they call of the API gives promises in all
 * browsers that we support, and a press should not wait for more. It is named as in Chromium, where an element of the page
 * with the id "browser" would be found under the other name.
 */
export default chrome;
