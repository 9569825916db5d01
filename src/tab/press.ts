import { browser } from '../shared/browser.ts';
import { type Action, askTab, type Outcome, type Problem, type TabState } from '../shared/messages.ts';
import { runScript } from './run-script.ts';

const NOTHING_ON: TabState = { reader: false, tidy: false };

/** Presses that are being answered, by tab and action: a second one of the same gets the answer of the first. */
const underWay = new Map<string, Promise<Outcome>>();

/**
 * Toggle the reader or the tidy page in a tab that the user has just pressed for.
 * @param tab The tab's id.
 * @returns What is on afterwards, with the problem if there was one. Never rejects.
 */
export function press(tab: number, action: Action): Promise<Outcome> {
  const key = keyOf(tab, action);
  const answer = underWay.get(key) ?? inTurn(tab, action).finally(() => underWay.delete(key));
  underWay.set(key, answer);
  return answer;
}

const keyOf = (tab: number, action: Action): string => `${action} ${tab}`;

/** The other action comes first if it is under way: both would bring the content script. */
async function inTurn(tab: number, action: Action): Promise<Outcome> {
  await underWay.get(keyOf(tab, action === 'reader' ? 'tidy' : 'reader'));
  return toggle(tab, action);
}

/**
 * The state of a tab, and whether Lectern can work there. Nothing is left in the page.
 * @param tab The tab's id.
 */
export async function look(tab: number): Promise<Outcome> {
  const state = await askTab(tab, 'state').catch(() => undefined);
  if (state) return { state };
  try {
    const able = await runScript(tab, { func: canHoldStage });
    return able ? { state: NOTHING_ON } : { state: NOTHING_ON, problem: 'no-stage' };
  } catch {
    return { state: NOTHING_ON, problem: 'forbidden' };
  }
}

async function toggle(tab: number, action: Action): Promise<Outcome> {
  const before = await addressOf(tab);
  try {
    await ensureContentScript(tab);
  } catch {
    const problem: Problem = before === (await addressOf(tab)) ? 'forbidden' : 'navigated';
    return { state: NOTHING_ON, problem };
  }
  return askTab(tab, 'toggle', action).catch(() => ({ state: NOTHING_ON, problem: 'navigated' as const }));
}

async function ensureContentScript(tab: number): Promise<void> {
  const state = await askTab(tab, 'state').catch(() => undefined);
  if (state) return;
  await runScript(tab, { files: ['content.js'] });
}

/** The address, which the browser tells of tabs that the user has pressed for; undefined for others and closed ones. */
async function addressOf(tab: number): Promise<string | undefined> {
  return (await browser.tabs.get(tab).catch(() => undefined))?.url;
}

/** Runs in the page: whether the document is of a kind that can show elements of ours. */
function canHoldStage(): boolean {
  // Chromium shows XML in a page of HTML, whose new elements are none of HTML all the same.
  const makesOurs = document.createElement('p') instanceof HTMLElement;
  return document.documentElement instanceof HTMLHtmlElement && makesOurs;
}
