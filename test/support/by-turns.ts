import type { BrowserName } from './browser.ts';

declare const testBrowser: BrowserName;

/** Whether everything is tried in both browsers: `npm run test:all`. */
const IS_WHOLE = Boolean(process.env['EVERY_THEME']);

/** For `filter`: in a usual run each browser tries every other entry of a list, in `npm run test:all` both try all. */
export const isTurnOfBrowser = (_: unknown, place: number): boolean =>
  IS_WHOLE || (place % 2 === 0) === (testBrowser === 'chromium');

let turns = 0;

/**
 * As `test`, for one in which the browsers hardly differ: what it sees is worked out by code of ours that both run alike. In a
 * usual run each browser tries every other one of those in a file, in `npm run test:all` both try all.
 */
export function testInTurn(name: string, run: () => Promise<void>): void {
  if (isTurnOfBrowser(undefined, turns++)) test(name, run);
}

/** As `test`, for what one browser alone has in use: in a usual run that tries it, in `npm run test:all` both do. */
export function testIn(name: BrowserName, title: string, run: () => Promise<void>): void {
  if (IS_WHOLE || testBrowser === name) test(title, run);
}

/** Hosts that Chromium opens by https alone (its preload list), which the server of these tests does not speak for them. */
const HTTPS_ALONE = ['www.theguardian.com'];

/** The same for examples: pages that Chromium cannot open here are all Firefox's. */
export function isTurnOfExample({ address }: { readonly address: string }, place: number): boolean {
  return HTTPS_ALONE.includes(new URL(address).hostname) ? testBrowser === 'firefox' : isTurnOfBrowser(address, place);
}

/** Of so many tests one is ended by a press more in a usual run. Set by hand: each costs half a second. */
const TURNS = 8;

/**
 * Whether it is the turn of the test that runs now: always the same ones, and all of them in `npm run test:all`. It is no
 * test's turn where none runs.
 */
export function isTurnOfTest(): boolean {
  const name = (globalThis as { expect?: typeof expect }).expect?.getState().currentTestName;
  let sum = 0;
  for (const letter of name ?? '') sum = (Math.imul(sum, 31) + letter.charCodeAt(0)) >>> 0;
  return name !== undefined && (IS_WHOLE || sum % TURNS === 0);
}
