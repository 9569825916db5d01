import { actionSwitches } from '../../../src/extension-pages/popup/actions.ts';
import type { Outcome, TabState } from '../../../src/shared/messages.ts';
import browser from '../../support/fake-browser.ts';
import { until } from '../../support/wait.ts';

type Heard = (message: unknown) => unknown;
type Updated = (id: number, change: { status?: string }) => void;

const OFF: Outcome = { state: { reader: false, tidy: false } };
const FORBIDDEN: Outcome = { ...OFF, problem: 'forbidden' };
const TAB = 7;

let heard: Set<Heard>;
let updated: Set<Updated>;
let outcome: Outcome;
let said: string;
let shown: TabState[];
let end: AbortController;

beforeEach(() => {
  heard = new Set();
  updated = new Set();
  outcome = OFF;
  said = 'nothing yet';
  shown = [];
  end = new AbortController();
  const event = <Listener>(listeners: Set<Listener>) => ({
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  });
  Object.assign(browser.runtime, { sendMessage: async () => outcome, onMessage: event(heard) });
  Object.assign(browser, {
    tabs: { onUpdated: event(updated) },
    commands: { getAll: async () => [{ name: 'toggle-tidy', shortcut: 'Alt+T' }] },
  });
  document.body.replaceChildren(
    actionSwitches(
      TAB,
      { say: (sentence) => (said = sentence), show: (state) => shown.push(state), opened: () => undefined },
      end.signal,
    ),
  );
});

afterEach(() => end.abort());

const waitFor = (sentence: string) => until(async () => said === sentence, `"${sentence}"`);
const update = (status: string, id = TAB) => {
  for (const listener of updated) listener(id, { status });
};

test('messages to the background are left to it: the switches look again, but answer nothing', async () => {
  await waitFor('');
  outcome = { state: { reader: true, tidy: false } };
  expect([...heard].map((listener) => listener({ lectern: 'files' }))).toEqual([undefined]);
  await until(async () => document.querySelector('#reader[aria-checked=true]') !== null, 'the switch to follow');
});

test('a page that was forbidden from the start is told from one that has taken the place of the asked one', async () => {
  await waitFor('');
  outcome = FORBIDDEN;
  update('complete');
  await waitFor('Extensions can’t run on this page.');
  update('loading', TAB + 1);
  update('loading');
  update('complete');
  await waitFor('The page has changed. Press the toolbar button again.');
  expect(document.querySelectorAll('[aria-disabled=true]').length).toBe(2);
});

test('a sentence about one page goes with it, though the switches stay as they were', async () => {
  outcome = { ...OFF, problem: 'no-stage' };
  update('complete');
  await waitFor('Reader view can’t open this kind of page.');
  outcome = OFF;
  update('loading');
  update('complete');
  await waitFor('');
});

test('nothing is followed when the popup has ended', () => {
  end.abort();
  expect(heard.size + updated.size).toBe(0);
});

/** Puts switches on the page whose questions are never answered. Gives the actions that they ask for, as they do. */
function unanswered(): string[] {
  const pressed: string[] = [];
  const sendMessage = (message: { lectern: string; payload: { action: string } }) => {
    if (message.lectern === 'press') pressed.push(message.payload.action);
    return new Promise<Outcome>(() => undefined);
  };
  Object.assign(browser.runtime, { sendMessage });
  document.body.replaceChildren(
    actionSwitches(TAB, { say: () => undefined, show: () => undefined, opened: () => undefined }, end.signal),
  );
  return pressed;
}

test('each switch can be pressed while the other is being answered, and not again while it is itself', () => {
  const pressed = unanswered();
  for (const id of ['tidy', 'tidy', 'reader']) document.getElementById(id)?.click();
  expect(pressed).toEqual(['tidy', 'reader']);
});

test('a press is asked at once, since the popup may be closed before a look is answered', () => {
  const pressed = unanswered();
  document.querySelector<HTMLElement>('#tidy')?.click();
  expect(pressed).toEqual(['tidy']);
});

test('the second line of the tidy page is its key, or how much is hidden, and other parts are told of the state', async () => {
  const line = () => document.querySelector('#tidy-line')?.textContent;
  await until(async () => line() === 'Alt+T', 'the key');
  expect(document.querySelector('#reader-line')?.textContent).toBe('No shortcut');
  for (const [hidden, words] of [
    [1, '1 thing hidden'],
    [1200, '1,200 things hidden'],
  ] as const) {
    outcome = { state: { reader: false, tidy: true, hidden } };
    update('complete');
    await until(async () => line() === words, words);
    expect(shown.at(-1)).toEqual(outcome.state);
  }
  outcome = OFF;
  update('complete');
  await until(async () => line() === 'Alt+T', 'the key again');
});
