import fc from 'fast-check';
import { answer, askBackground, askTab, type TabMessages, whileConnected } from '../../src/shared/messages.ts';
import { tabRules } from '../../src/shared/tab-rules.ts';
import { backgroundRules } from '../../src/tab/background-rules.ts';
import { anything } from '../support/any-settings.ts';
import browser from '../support/fake-browser.ts';

type Sender = { id?: string; tab?: object; url?: string };
type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => unknown;

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
    getURL: (path: string) => `ext://own/${path}`,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
  });
  Object.assign(browser, { tabs: { sendMessage: send } });
});

/** @returns What is answered, later; undefined if nothing will be. */
function ask(message: unknown, sender: Sender = OWN): Promise<unknown> | undefined {
  let respond: (answer: unknown) => void = () => undefined;
  const answered = new Promise((resolve) => {
    respond = resolve;
  });
  return listeners[0]?.(message, sender, respond) === true ? answered : undefined;
}

test('the background is asked by a marked message, and answers', async () => {
  expect(await askBackground('press', { tab: 7, action: 'reader' })).toBe('answer');
  expect(sent).toEqual([[{ lectern: 'press', payload: { tab: 7, action: 'reader' } }]]);
});

test('a tab is asked in its main frame alone', async () => {
  await askTab(7, 'toggle', { action: 'tidy' });
  expect(sent).toEqual([[7, { lectern: 'toggle', payload: { action: 'tidy' } }, { frameId: 0 }]]);
});

test('an answer is what the function of the name gives, also later', async () => {
  const state = { reader: true, tidy: false };
  answer<Pick<TabMessages, 'state' | 'toggle'>>(
    {
      state: () => state,
      toggle: async ({ action }) => ({ state: { ...state, [action]: false } }),
    },
    tabRules,
  );
  expect(await ask({ lectern: 'state' })).toBe(state);
  expect(await ask({ lectern: 'toggle', payload: { action: 'reader' } })).toEqual({
    state: { reader: false, tidy: false },
  });
});

test('a function that throws rejects the question', async () => {
  const state = () => {
    throw new Error('no');
  };
  answer<{ state(): void }>({ state }, { state: {} });
  const sendMessage = (_tab: number, message: unknown) => ask(message);
  Object.assign(browser, { tabs: { sendMessage } });
  await expect(askTab(7, 'state')).rejects.toThrow('no');
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
  answer<{ state(): string }>({ state: () => 'state' }, { state: {} });
  expect(ask(message)).toBeUndefined();
});

test.each([{ id: 'evil@example' }, {}])('a sender outside of the extension stays unanswered: %j', (sender) => {
  answer<{ state(): string }>({ state: () => 'state' }, { state: {} });
  expect(ask({ lectern: 'state' }, sender)).toBeUndefined();
});

test('a question that no answer comes to is asked once more, and the answer that comes counts', async () => {
  jest.useFakeTimers();
  const answers: ((given: unknown) => void)[] = [];
  const sendMessage = () => new Promise((resolve) => answers.push(resolve));
  Object.assign(browser.runtime, { sendMessage });
  const asked = askBackground('look', { tab: 7 });
  await jest.advanceTimersByTimeAsync(700);
  expect(answers).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(200);
  expect(answers).toHaveLength(2);
  answers[1]?.('late');
  expect(await asked).toBe('late');
  // The background was ended while it worked: silence is no answer.
  const ended = askBackground('look', { tab: 7 });
  answers[2]?.(undefined);
  await jest.advanceTimersByTimeAsync(0);
  answers[3]?.('again');
  expect(await ended).toBe('again');
  const never = expect(askBackground('look', { tab: 7 })).rejects.toThrow('late');
  await jest.advanceTimersByTimeAsync(21_000);
  await never;
  expect(answers).toHaveLength(6);
  jest.useRealTimers();
});

/** What any of our questions brings, as those who answer it rely on. */
const FORMS: Record<string, (payload: never) => boolean> = {
  press: ({ tab, action }: { tab: unknown; action: unknown }) =>
    Number.isInteger(tab) && /^(reader|tidy)$/.test(String(action)),
  toggle: ({ action }: { action: unknown }) => action === 'reader' || action === 'tidy',
  look: ({ tab }: { tab: unknown }) => Number.isInteger(tab),
  setAlways: ({ host, on }: { host: unknown; on: unknown }) => typeof host === 'string' && typeof on === 'boolean',
  showHidden: ({ ids, shown }: { ids: unknown; shown: unknown }) => Array.isArray(ids) && typeof shown === 'boolean',
  keep: ({ key, record }: { key: unknown; record: unknown }) => typeof key === 'string' && typeof record === 'object',
  changed: ({ state }: { state: unknown }) => typeof state === 'object' && state !== null,
  files: (files: unknown) => Array.isArray(files) && files.every((file) => typeof file === 'string'),
};

test.each([
  ['the background', backgroundRules],
  ['a tab', tabRules],
])('whatever is sent to %s, nothing throws, and only what has its form is answered', (_, rules) => {
  const taken: [string, unknown][] = [];
  const names = Object.keys(rules);
  const handlers = Object.fromEntries(names.map((name) => [name, (payload: unknown) => taken.push([name, payload])]));
  answer(handlers as never, rules as never);
  const fields = fc.record(
    {
      tab: fc.oneof(fc.integer(), anything),
      action: fc.oneof(fc.constant('reader'), anything),
      host: fc.oneof(fc.constant('a.test'), anything),
      on: fc.oneof(fc.boolean(), anything),
      ids: anything,
      shown: fc.oneof(fc.boolean(), anything),
      key: fc.string(),
      record: anything,
      state: anything,
    },
    { requiredKeys: [] },
  );
  const message = fc.record({
    lectern: fc.oneof(fc.constantFrom(...names, 'toString', '__proto__'), anything),
    payload: fc.oneof(fields, anything),
  });
  const sender = fc.constantFrom<Sender>(OWN, {}, { id: 'other' }, { ...OWN, tab: {}, url: 'https://paper.example/' });
  return fc.assert(
    fc.asyncProperty(fc.oneof(message, anything), sender, async (sent, by) => {
      taken.length = 0;
      const answered = ask(sent, by);
      await answered;
      expect(taken.length).toBe(answered === undefined ? 0 : 1);
      for (const [name, payload] of taken) expect(FORMS[name]?.(payload as never) ?? true).toBe(true);
      if (by.id !== OWN.id) expect(taken).toEqual([]);
    }),
    { numRuns: 500, seed: 64 },
  );
});

describe('the rules of the background', () => {
  const SITE = { ...OWN, tab: {}, url: 'https://paper.example/' };
  const OURS = { ...OWN, tab: {}, url: 'ext://own/options.html' };
  const VALID = {
    press: { tab: 1, action: 'reader' },
    prepare: { tab: 1 },
    look: { tab: 1 },
    isAlways: { host: 'paper.example', action: 'tidy' },
    alwaysHosts: 'reader',
    wishAlways: { host: 'paper.example', action: 'tidy' },
    setAlways: { host: 'paper.example', action: 'tidy', on: true },
    changed: { state: { reader: true, tidy: true, hidden: 3 }, dark: false, onlyCount: false },
    keep: { key: 'settings', record: { size: 20 } },
    addContent: undefined,
    addScripts: ['while open', 'commands'],
    files: ['fonts/inter.woff2'],
  };
  const names = Object.keys(VALID) as (keyof typeof VALID)[];
  const handlers = Object.fromEntries(names.map((name) => [name, () => undefined]));
  const isAnswered = (name: string, payload: unknown, sender: Sender) =>
    ask({ lectern: name, payload }, sender) !== undefined;
  beforeEach(() => answer(handlers as never, backgroundRules as never));

  test.each(names)('answer %s where it is whole, from our pages', async (name) => {
    expect(await ask({ lectern: name, payload: VALID[name] }, OURS)).toBe(null);
  });

  test('let a script in a page of the web do nothing beyond its page', () => {
    const answered = names.filter((name) => isAnswered(name, VALID[name], SITE));
    expect(answered).toEqual(['changed', 'keep', 'addContent', 'addScripts', 'files']);
  });

  test('refuse what has another shape or size, or is missing', () => {
    const big = { size: 'x'.repeat(9000) };
    const bad = [undefined, null, 7, 'other', [], {}, { tab: '1', action: 'reader' }, { tab: 1, action: 'other' }];
    const worse = [{ ...VALID.setAlways, host: 'a/b', on: 1 }, { key: 'settings', record: big }, Array(999).fill('x')];
    const needing = names.filter((name) => VALID[name] !== undefined);
    const taken = needing.flatMap((name) =>
      [...bad, ...worse].filter((payload) => isAnswered(name, payload, OURS)).map((payload) => [name, payload]),
    );
    // An empty list is a list, and of a tab only its number counts.
    expect(taken).toEqual([
      ['prepare', { tab: 1, action: 'other' }],
      ['look', { tab: 1, action: 'other' }],
      ['addScripts', []],
      ['files', []],
    ]);
  });
});

test('a page of the extension is followed as long as it is connected, and nobody else', () => {
  let connect: (port: unknown) => void = () => undefined;
  Object.assign(browser.runtime, { onConnect: { addListener: (listener: typeof connect) => (connect = listener) } });
  const signals: AbortSignal[] = [];
  whileConnected((signal) => signals.push(signal));
  let end = () => {};
  const portOf = (sender: Sender) => ({
    sender,
    onDisconnect: { addListener: (listener: () => void) => (end = listener) },
  });
  connect(portOf({ id: 'another@test', url: 'ext://other/popup.html' }));
  connect(portOf({ ...OWN, tab: {}, url: 'https://page.example/' }));
  expect(signals).toEqual([]);
  connect(portOf({ ...OWN, url: 'ext://own/popup.html' }));
  expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
  end();
  expect(signals[0]?.aborted).toBe(true);
});
