import os from 'node:os';
import type { Tab } from '../support/browser.ts';
import { browser, server } from '../support/use-browser.ts';
import { articlePage, slowestPress } from './reader-pages.ts';

/** Longest time from a press to its answer, in milliseconds, while the machine has nothing else to do. */
const MAX_ANSWER_MS = 3000;

/** What the answer on a small page takes then, in milliseconds: measured, driver and popup included, in both browsers. */
const CONTROL_MS = 400;

/** Switches the reader by the popup, and closes that. @returns The time from the press to the answer, in milliseconds. */
export async function switchReader(tab: Tab, on: boolean, atPress?: string): Promise<number> {
  const popup = await tab.pressToolbar();
  await popup.waitFor(`#reader[aria-checked=${!on}][aria-busy=false]`);
  const answered = tab.evaluate(whenAnswered, on);
  if (atPress) await tab.page.evaluate(atPress);
  const pressed = Date.now();
  await popup.click('#reader');
  await tab.waitForReader(on);
  const took = (await answered) - pressed;
  await popup.close();
  return took;
}

/** Runs in the page: waits for the reader to be open, or gone. @returns When it was. */
async function whenAnswered(on: boolean): Promise<number> {
  const isOpen = () => document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog')?.open === true;
  while (isOpen() !== on) await new Promise((resume) => setTimeout(resume, 5));
  return Date.now();
}

/**
 * Sees that an answer has come in time. A machine that is busy with other things is allowed for: as many times slower as
 * it is at a small page, of which the answer is measured at that moment, or as many as want each of its cores.
 * @param took Milliseconds; by default what the slowest press took since this was asked last.
 */
export async function expectInTime(took = slowestPress()): Promise<void> {
  if (took <= MAX_ANSWER_MS) return;
  const tab = await browser.open(server.page('/control', articlePage()));
  const control = await switchReader(tab, true);
  await switchReader(tab, false);
  await tab.close();
  const [wanting = 0] = os.loadavg();
  const slowness = Math.max(1, control / CONTROL_MS, wanting / os.availableParallelism());
  expect(took).toBeLessThanOrEqual(MAX_ANSWER_MS * slowness);
}
