import type { Tab } from './browser.ts';

/** Opens and closes the reader so many times, by the switch of the popup and by Escape. */
export async function readerRounds(tab: Tab, rounds: number): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    const popup = await tab.pressToolbar();
    await popup.click('#reader');
    await tab.waitForReader();
    await popup.waitClosed();
    // What comes after the first frame belongs to a round.
    await tab.waitInReader((root) => root.querySelector('.missing'));
    await tab.waitFor(() => document.hasFocus());
    await tab.page.keyboard.press('Escape');
    await tab.waitForReader(false);
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
