// On pages that are no articles, and on what a person has just opened, the tidy page does no harm.
import type { BrowserName, Tab } from '../support/browser.ts';
import { browser, server, useBrowser } from '../support/use-browser.ts';
import { KINDS } from './kinds.ts';
import { IS_WITHOUT_TIDY, runState } from './run-state.ts';
import type { State } from './state.ts';
import { tableOf } from './table.ts';

declare const testBrowser: BrowserName;

let tab: Tab;
const results = new Map<string, { tried: number; usable: number }>();
useBrowser();
beforeAll(async () => {
  tab = await browser.open(server.page('/harm', '<!doctype html><title>Harm</title>'));
});

/**
 * One state of a kind in a usual run, by turns the first and the last one, which is mostly in another language and without
 * clutter; all in `npm run test:all`.
 */
const chosenOf = (name: string, states: readonly State[]): readonly State[] => {
  if (IS_WHOLE) return states;
  const isOdd = KINDS.findIndex((kind) => kind.name === name) % 2 === 1;
  return isOdd ? states.slice(-1) : states.slice(0, 1);
};

const IS_WHOLE = Boolean(process.env['EVERY_THEME'] ?? process.env['ACCEPT'] ?? process.env['HARM_WITHOUT_TIDY']);

/** In a usual run each browser has half of the kinds, two and two, so that it has first states and last ones. */
const isHere = (_: unknown, place: number): boolean => IS_WHOLE || place % 4 < 2 === (testBrowser === 'chromium');

test.each(KINDS.filter(isHere))('$name: what is needed stays, and the task can be done', async ({ name, states }) => {
  const faults: string[][] = [];
  const chosen = chosenOf(name, states);
  for (const state of chosen) faults.push(await runState(state, tab, server));
  results.set(name, { tried: chosen.length, usable: faults.filter(({ length }) => length === 0).length });
  expect(faults.flat()).toEqual([]);
});

test('the table in the documents is that of these kinds and states', () => {
  const { table, old } = tableOf(KINDS, browser.name, results, Boolean(process.env['ACCEPT']) && !IS_WITHOUT_TIDY);
  const counts = (text: string): string[] => text.split('\n').map((row) => row.split('|').slice(1, 4).join('|'));
  console.info(table);
  expect(counts(old)).toEqual(counts(table));
});
