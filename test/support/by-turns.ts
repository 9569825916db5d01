import type { BrowserName } from './browser.ts';

declare const testBrowser: BrowserName;

/** Whether everything is tried in both browsers: `npm run test:all`. */
const IS_WHOLE = Boolean(process.env['EVERY_THEME']);

/** For `filter`: in a usual run each browser tries every other entry of a list, in `npm run test:all` both try all. */
export const isTurnOfBrowser = (_: unknown, place: number): boolean =>
  IS_WHOLE || (place % 2 === 0) === (testBrowser === 'chromium');
