import { answer, askBackground, askTab, type TabMessages } from '../../src/shared/messages.ts';
import browser from '../support/fake-browser.ts';

type Listener = (message: unknown, sender: { id?: string }) => unknown;

const OWN = { id: browser.runtime.id };
let listeners: Listener[] = [];
let sent: unknown[][] = [];

beforeEach(() => {
  listeners = [];
  sent = [];
  const send = async (...message: unknown[]) => {
    sent.push(message);
    return 'answer';
  };
  Object.assign(browser.runtime, {
    sendMessage: send,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  });
  Object.assign(browser, { tabs: { sendMessage: send } });
});

const ask = (message: unknown, sender: { id?: string } = OWN) => listeners[0]?.(message, sender);

test('the background is asked by a marked message, and answers', async () => {
  expect(await askBackground('press', { tab: 7, action: 'reader' })).toBe('answer');
  expect(sent).toEqual([[{ lectern: 'press', payload: { tab: 7, action: 'reader' } }]]);
});

test('a tab is asked in its main frame alone', async () => {
  await askTab(7, 'toggle', 'tidy');
  expect(sent).toEqual([[7, { lectern: 'toggle', payload: 'tidy' }, { frameId: 0 }]]);
});

test('an answer is what the function of the name gives, also later', async () => {
  const state = { reader: true, tidy: false };
  answer<Pick<TabMessages, 'state' | 'toggle'>>({
    state: () => state,
    toggle: async (action) => ({ state: { ...state, [action]: false } }),
  });
  expect(await ask({ lectern: 'state' })).toBe(state);
  expect(await ask({ lectern: 'toggle', payload: 'reader' })).toEqual({ state: { reader: false, tidy: false } });
});

test('a function that throws rejects the question', async () => {
  answer<{ state(): void }>({
    state: () => {
      throw new Error('no');
    },
  });
  await expect(ask({ lectern: 'state' })).rejects.toThrow('no');
});

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a text', 'state'],
  ['a message of somebody else', { state: true }],
  ['a question that nobody answers', { lectern: 'other' }],
  ['a name of the prototype', { lectern: 'constructor' }],
  ['a name of another kind', { lectern: ['state', 'other'] }],
])('%s stays unanswered', (_name, message) => {
  answer<{ state(): string }>({ state: () => 'state' });
  expect(ask(message)).toBeUndefined();
});

test.each([{ id: 'evil@example' }, {}])('a sender outside of the extension stays unanswered: %j', (sender) => {
  answer<{ state(): string }>({ state: () => 'state' });
  expect(ask({ lectern: 'state' }, sender)).toBeUndefined();
});
