import type { Popup, Tab } from './browser.ts';

/** Opens and closes the reader so many times, by the switch of an open popup. */
export async function readerRounds(tab: Tab, popup: Popup, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const on of [true, false]) {
      await popup.click('#reader');
      await popup.waitFor(`#reader[aria-checked=${on}][aria-busy=false]`);
      await tab.waitForReader(on);
    }
  }
}

/** By how much each value has grown, as a part of what it was: 0.05 is five per cent. */
export function growthOf(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Record<string, number> {
  return Object.fromEntries(
    Object.entries(before).map(([name, value]) => [name, (after[name] ?? Number.NaN) / value - 1]),
  );
}
