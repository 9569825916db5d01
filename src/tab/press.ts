import { browser } from '../shared/browser.ts';
import {
  type Action,
  askTab,
  type Outcome,
  type Problem,
  type TabState,
  type ToggleRequest,
} from '../shared/messages.ts';
import { pressNumber } from '../shared/press-number.ts';
import { handOver } from './hand-over.ts';
import { runContent, runScript } from './run-script.ts';

const NOTHING_ON: TabState = { reader: false, tidy: false };

/** Press that is being answered. */
interface Answering {
  readonly press: number | undefined;
  readonly answer: Promise<Outcome>;
}

/**
 * Presses that are being answered, by action and tab: a second one of the same gets the answer of the first. One with
 * another number is no such one: a page that asks again for what was done must not swallow what is pressed meanwhile.
 */
const underWay = new Map<string, Answering>();

/**
 * Toggle the reader or the tidy page in a tab that the user has just pressed for.
 * @param tab Id of the tab.
 * @param request What is to be switched.
 * @returns The state afterwards, with the problem if there was one. Never rejects.
 */
export function press(tab: number, request: ToggleRequest): Promise<Outcome> {
  const key = keyOf(tab, request.action);
  const there = underWay.get(key);
  if (there && there.press === request.press) return there.answer;
  const answer = inTurn(tab, request).finally(() => underWay.get(key)?.answer === answer && underWay.delete(key));
  underWay.set(key, { press: request.press, answer });
  return answer;
}

const keyOf = (tab: number, action: Action): string => `${action} ${tab}`;

/** Waits for the other action if it is under way: both would bring the content script. */
async function inTurn(tab: number, request: ToggleRequest): Promise<Outcome> {
  await underWay.get(keyOf(tab, request.action === 'reader' ? 'tidy' : 'reader'))?.answer;
  return toggle(tab, request);
}

/**
 * Bring the content script into a tab before anything is pressed for there. Nothing of it shows in the page.
 * @param tab Id of the tab, which the user has just pressed the toolbar button for.
 * @returns True if it is there; false where it is of no use, or where the browser refuses. Never rejects.
 */
export async function prepare(tab: number): Promise<boolean> {
  const bring = async () => {
    // A reader of another run of the extension may be open: the next press closes it.
    if ((await runScript(tab, { func: findStage })) !== 'free') return false;
    await bringContent(tab);
    return true;
  };
  return askTab(tab, 'state')
    .then(() => true, bring)
    .catch(() => false);
}

/**
 * Find out the state of a tab, and whether Lectern can work there. Nothing is left in the page.
 * @param tab Id of the tab.
 * @returns The state, with a problem where Lectern cannot work. Never rejects.
 */
export async function findState(tab: number): Promise<Outcome> {
  const state = await askTab(tab, 'state').catch(() => undefined);
  if (state) return { state };
  try {
    const stage = await runScript(tab, { func: findStage });
    if (stage === 'none') return { state: NOTHING_ON, problem: 'no-stage' };
    return { state: { ...NOTHING_ON, reader: stage === 'taken' } };
  } catch {
    return { state: NOTHING_ON, problem: 'forbidden' };
  }
}

async function toggle(tab: number, wish: ToggleRequest): Promise<Outcome> {
  const request = { press: pressNumber(), ...wish };
  // All at once: whatever has been asked for comes to pass, also where the background ends now.
  const before = addressOf(tab);
  // A press with a number comes from where it is asked for again.
  if (wish.press === undefined) handOver(tab, request);
  return askTab(tab, 'toggle', request).catch(() => bringAndToggle(tab, request, before));
}

async function bringAndToggle(
  tab: number,
  request: ToggleRequest,
  before: Promise<string | undefined>,
): Promise<Outcome> {
  try {
    await bringContent(tab);
  } catch {
    const problem: Problem = (await before) === (await addressOf(tab)) ? 'forbidden' : 'navigated';
    return { state: NOTHING_ON, problem };
  }
  return askTab(tab, 'toggle', request).catch(() => ({ state: NOTHING_ON, problem: 'navigated' }));
}

/** Content scripts on their way, by tab: who needs the same one waits for it. */
const bringing = new Map<number, Promise<void>>();

function bringContent(tab: number): Promise<void> {
  const brought = bringing.get(tab) ?? runContent(tab).finally(() => bringing.delete(tab));
  bringing.set(tab, brought);
  return brought;
}

/**
 * Reads the address, which the browser gives of tabs that the user has pressed for; undefined for others and closed
 * ones.
 */
async function addressOf(tab: number): Promise<string | undefined> {
  return (await browser.tabs.get(tab).catch(() => undefined))?.url;
}

/**
 * Runs in the page. Gives `none` if its document is of a kind that cannot show HTML elements, `taken` if a reader is open
 * there that another run of the extension has left.
 */
function findStage(): 'none' | 'free' | 'taken' {
  // Chromium shows XML in a page of HTML, whose new elements are not of HTML all the same.
  const makesHtml = document.createElement('p') instanceof HTMLElement;
  if (!(document.documentElement instanceof HTMLHtmlElement && makesHtml)) return 'none';
  return document.querySelector('lectern-reader')?.shadowRoot?.querySelector('dialog')?.open ? 'taken' : 'free';
}
