import { browser } from '../../shared/browser.ts';
import { hiddenThings } from '../../shared/hidden-things.ts';
import { readerLabel, tidyLabel } from '../../shared/labels.ts';
import {
  ACTIONS,
  type Action,
  askBackground,
  type Outcome,
  type TabState,
  type ToggleRequest,
} from '../../shared/messages.ts';
import { pressNumber } from '../../shared/press-number.ts';
import { problemText } from '../../shared/problems.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { type CommandKeys, commandKeys, hasKeys } from '../command-keys.ts';
import { type ActionSwitch, actionSwitch } from './action-switch.ts';

/** Parts of the popup that show what is found out about the tab. */
export interface ShowingParts {
  /** Says a sentence for the user when something cannot be done, and nothing when all is well. */
  say(sentence: string): void;
  /** Shows a state of the tab. */
  show(state: TabState): void;
  /** Called when a press has opened the reader with an article: the popup would only stand in front of it. */
  opened(): void;
}

/**
 * Builds the switches for the reader view and the tidy page of one tab, which always show the true state.
 * @param tab The tab.
 * @param parts Parts that show the rest of it.
 * @param signal Ends following the tab.
 */
export function actionSwitches(tab: number, parts: ShowingParts, signal: AbortSignal): HTMLElement {
  const { say } = parts;
  const pressing = new Set<Action>();
  let last = Promise.resolve();
  let current: TabState | undefined;
  const sentences = problemSentences(say);
  const switches = {
    reader: actionSwitch('reader', readerLabel(), () => void press('reader')),
    tidy: actionSwitch('tidy', tidyLabel(), () => void press('tidy')),
  };
  const writeLines = secondLines(switches);
  const show = (outcome: Outcome) => {
    current = outcome.state;
    setSwitches(switches, current, outcome.problem !== 'forbidden');
    writeLines(current);
    parts.show(current);
    sentences.show(outcome);
  };
  // Answers are shown in the order of the questions, so that an old one never hides a newer one.
  const ask = (question: () => Promise<Outcome>): Promise<void> => {
    last = last.then(async () => show(await question().catch(() => failedIn(tab))));
    return last;
  };
  const press = async (action: Action) => {
    if (pressing.has(action)) return;
    pressing.add(action);
    // Asked at once: the popup may be closed before an earlier question is answered.
    const answer = askBackground('press', { tab, ...wishFor(action, current) }).catch(() => failedIn(tab));
    await ask(() => answer);
    pressing.delete(action);
    if (action === 'reader' && hasOpened(await answer)) parts.opened();
  };
  const refresh = () => ask(() => askBackground('look', { tab }));
  followTab(tab, { refresh, left: sentences.left }, signal);
  void refresh();
  return element('div', { class: 'actions' }, switches.reader.element, switches.tidy.element);
}

/** Says what is wrong in the tab, as long as it is. */
function problemSentences(say: (sentence: string) => void): { show(outcome: Outcome): void; left(): void } {
  let shown = '';
  let hasMoved = false;
  let hasLeft = false;
  return {
    show({ state, problem: found }) {
      // The access that opening the popup gave may have ended with the page that it was given for.
      const problem = found === 'forbidden' && hasMoved ? 'expired' : found;
      // A question that finds nothing new must not wipe out what the press before it had to say. Where something is still
      // on, the page has not gone, though the browser tells of a step in its history as of loading.
      const isNews = JSON.stringify(state) !== shown || (hasLeft && !state.reader && !state.tidy);
      if (problem || isNews) say(problem ? problemText(problem) : '');
      shown = JSON.stringify(state);
      hasLeft = false;
    },
    left() {
      hasMoved = true;
      hasLeft = true;
    },
  };
}

/** Lets the switches show a state, and be pressed where that can do something. */
function setSwitches(switches: Readonly<Record<Action, ActionSwitch>>, state: TabState, isAble: boolean): void {
  for (const action of ACTIONS) {
    switches[action].show(state[action]);
    switches[action].enable(isAble);
  }
}

const hasOpened = ({ state, problem }: Outcome): boolean => state.reader && !problem;

/** Makes the wish of a press on a switch, which shows this state. */
function wishFor(action: Action, state: TabState | undefined): ToggleRequest {
  return { action, on: state && !state[action], press: pressNumber() };
}

/** Words a question that was not answered; the switches show what is on all the same, if that can be found out. */
async function failedIn(tab: number): Promise<Outcome> {
  const { state } = await askBackground('look', { tab }).catch(() => NOTHING);
  return { state, problem: 'failed' };
}

const NOTHING: Outcome = { state: { reader: false, tidy: false } };

/** Asks again when the tab has loaded another page, or when something in it was switched by other means. */
function followTab(tab: number, { refresh, left }: { refresh(): unknown; left(): void }, signal: AbortSignal): void {
  const updated = (id: number, { status }: { status?: string }) => {
    if (id !== tab) return;
    if (status === 'loading') left();
    if (status === 'complete') refresh();
  };
  // It gives nothing back: that would be taken for the background's answer to the message.
  const onMessage = () => void refresh();
  browser.tabs.onUpdated.addListener(updated);
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    browser.tabs.onUpdated.removeListener(updated);
    browser.runtime.onMessage.removeListener(onMessage);
  });
}

/** Writes the second lines of the switches: their keys, or how much is hidden while the page is tidy. */
function secondLines(switches: Readonly<Record<Action, ActionSwitch>>): (state: TabState) => void {
  let keys: CommandKeys | undefined;
  let hidden: number | undefined;
  const write = () => {
    if (!keys) return;
    const noKey = hasKeys() ? text('noShortcut', 'No shortcut') : '';
    switches.reader.describe(keys.reader ?? noKey);
    switches.tidy.describe(hidden === undefined ? (keys.tidy ?? noKey) : hiddenThings(hidden));
  };
  void commandKeys().then((found) => {
    keys = found;
    write();
  });
  return (state) => {
    hidden = state.hidden;
    write();
  };
}
