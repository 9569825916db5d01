import os from 'node:os';
import { articlePage } from '../browser/reader-pages.ts';
import type { Tab, TestBrowser } from './browser.ts';
import type { TestServer } from './server.ts';
import { slowestWait } from './waits.ts';

/** Longest time from a press to its answer, in milliseconds, while the machine has nothing else to do. */
const MAX_ANSWER_MS = 3000;

/** What the answer on a small page takes then, in milliseconds: measured, driver and popup included, in both browsers. */
const CONTROL_MS = 400;

let around: { readonly browser: TestBrowser; readonly server: TestServer } | undefined;

/** Says in which browser, and by which server, the answer on a small page is to be measured where one is late. */
export function measureIn(browser: TestBrowser, server: TestServer): void {
  around = { browser, server };
}

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
 * @param took Milliseconds; by default the longest wait for the reader since this was asked last.
 * @param most Most milliseconds that it may take on a machine that has nothing else to do.
 */
export async function expectInTime(took = slowestWait(), most = MAX_ANSWER_MS): Promise<void> {
  if (took <= most || !around) return;
  const tab = await around.browser.open(around.server.page('/control', articlePage()));
  const control = await switchReader(tab, true);
  await switchReader(tab, false);
  await tab.close();
  const [wanting = 0] = os.loadavg();
  const slowness = Math.max(1, control / CONTROL_MS, wanting / os.availableParallelism());
  expect(took).toBeLessThanOrEqual(most * slowness);
}
