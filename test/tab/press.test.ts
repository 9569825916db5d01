import { findState, prepare, press } from '../../src/tab/press.ts';
import browser from '../support/fake-browser.ts';

const ON = { reader: true, tidy: false };
const OFF = { reader: false, tidy: false };

/** What the browser does with a tab; a test changes what it is about. */
let tab: {
  address: string | undefined;
  hasScript: boolean;
  refusals: number;
  toggle: (request: unknown) => unknown;
  result: unknown;
};
let injections: unknown[] = [];
/** What was handed over to the page: messages, and when they are sent. */
let handedOver: [unknown, number][] = [];

beforeEach(() => {
  jest.useFakeTimers();
  tab = {
    address: 'https://paper.example/',
    hasScript: true,
    refusals: 0,
    toggle: () => ({ state: ON }),
    result: 'free',
  };
  injections = [];
  handedOver = [];
  Object.assign(browser, {
    tabs: { get: getTab, sendMessage },
    scripting: { executeScript, insertCSS: async () => undefined },
  });
});
afterEach(() => jest.useRealTimers());

async function getTab() {
  if (tab.address === undefined) throw new Error('No such tab.');
  return { url: tab.address };
}

async function sendMessage(_tab: number, message: { lectern: string; payload?: unknown }) {
  if (!tab.hasScript) throw new Error('Nobody there.');
  return message.lectern === 'state' ? OFF : tab.toggle(message.payload);
}

async function executeScript(injection: { files?: string[]; args?: [unknown, number] }) {
  if (injection.args) {
    handedOver.push(injection.args);
    return [{ result: undefined }];
  }
  injections.push(injection);
  if (tab.refusals-- > 0) throw new Error('Cannot access the page.');
  if (injection.files) tab.hasScript = true;
  return [{ result: tab.result }];
}

/** An outcome, the pauses between tries left out. */
async function settled<Outcome>(outcome: Promise<Outcome>): Promise<Outcome> {
  await jest.runAllTimersAsync();
  return outcome;
}

describe('a press', () => {
  test('toggles in the content script that is there', async () => {
    expect(await settled(press(1, { action: 'reader' }))).toEqual({ state: ON });
    expect(injections).toEqual([]);
  });

  test('is handed over to the page once, with the number by which it is known when the page asks for it', async () => {
    const asked: unknown[] = [];
    tab.toggle = (request) => {
      asked.push(request);
      return { state: ON };
    };
    await settled(press(1, { action: 'reader' }));
    expect(handedOver).toEqual([['lectern', asked[0], 800, 3]]);
    await settled(press(1, { action: 'tidy', on: true, press: 7 }));
    expect(handedOver).toHaveLength(1);
    expect(asked).toEqual([
      { action: 'reader', press: expect.any(Number) },
      { action: 'tidy', on: true, press: 7 },
    ]);
  });

  test('that is asked for again by the page swallows none that comes meanwhile', async () => {
    const asked: unknown[] = [];
    tab.toggle = (request) => {
      asked.push((request as { press: number }).press);
      return { state: ON };
    };
    await Promise.all([7, 8, 8].map((number) => settled(press(1, { action: 'reader', press: number }))));
    expect(asked).toEqual([7, 8]);
  });

  test('brings the content script first where it is not', async () => {
    tab.hasScript = false;
    expect(await settled(press(1, { action: 'reader' }))).toEqual({ state: ON });
    expect(injections).toEqual([{ target: { tabId: 1 }, injectImmediately: true, files: ['content.js'] }]);
  });

  test('tries again where the browser refuses for a moment', async () => {
    Object.assign(tab, { hasScript: false, refusals: 3 });
    expect(await settled(press(1, { action: 'reader' }))).toEqual({ state: ON });
    expect(injections).toHaveLength(4);
  });

  test('says that the page is forbidden where the browser refuses for good', async () => {
    Object.assign(tab, { hasScript: false, refusals: 99 });
    expect(await settled(press(1, { action: 'reader' }))).toEqual({ state: OFF, problem: 'forbidden' });
  });

  test('says that the page went away where its address changed meanwhile', async () => {
    Object.assign(tab, { hasScript: false, refusals: 99 });
    const outcome = press(1, { action: 'reader' });
    await jest.advanceTimersByTimeAsync(60);
    tab.address = 'https://paper.example/other';
    expect(await settled(outcome)).toEqual({ state: OFF, problem: 'navigated' });
  });

  test('says so too where the content script goes while it works', async () => {
    tab.toggle = () => {
      throw new Error('The message port closed.');
    };
    expect(await settled(press(1, { action: 'reader' }))).toEqual({ state: OFF, problem: 'navigated' });
  });

  test('that comes while another is answered gets the same answer', async () => {
    let toggles = 0;
    tab.toggle = () => ({ state: ON, toggles: ++toggles });
    const [first, second, other] = [
      press(1, { action: 'reader' }),
      press(1, { action: 'reader' }),
      press(2, { action: 'reader' }),
    ];
    expect(await settled(first)).toBe(await second);
    await other;
    expect(toggles).toBe(2);
    await settled(press(1, { action: 'reader' }));
    expect(toggles).toBe(3);
  });

  test('of another action is done in its turn, with the same content script', async () => {
    tab.hasScript = false;
    const done: string[] = [];
    tab.toggle = () => ({ state: ON, action: done.push('done') });
    const both = await settled(Promise.all([press(1, { action: 'reader' }), press(1, { action: 'tidy' })]));
    expect(both[0]).not.toBe(both[1]);
    expect(done).toHaveLength(2);
    expect(injections).toHaveLength(1);
  });
});

describe('a page that may be pressed for next', () => {
  test('gets the content script once, also when the press comes meanwhile', async () => {
    tab.hasScript = false;
    const both = settled(Promise.all([prepare(1), press(1, { action: 'reader' })]));
    expect(await both).toEqual([true, { state: ON }]);
    expect(await settled(prepare(1))).toBe(true);
    expect(injections.filter((injection) => 'files' in (injection as object))).toHaveLength(1);
  });

  test.each([
    ['cannot show a reader', 'none', 0],
    ['has one of an earlier run', 'taken', 0],
    ['is forbidden', 'free', 99],
  ])('gets nothing where it %s', async (_, result, refusals) => {
    Object.assign(tab, { hasScript: false, result, refusals });
    expect(await settled(prepare(1))).toBe(false);
    expect(injections.filter((injection) => 'files' in (injection as object))).toEqual([]);
  });
});

describe('a look', () => {
  test('tells what is on where the content script is', async () => {
    expect(await settled(findState(1))).toEqual({ state: OFF });
    expect(injections).toEqual([]);
  });

  test('leaves no script in the page', async () => {
    tab.hasScript = false;
    expect(await settled(findState(1))).toEqual({ state: OFF });
    expect(injections).toEqual([{ target: { tabId: 1 }, injectImmediately: true, func: expect.any(Function) }]);
  });

  test('says where no view can stand, and where no extension may go', async () => {
    Object.assign(tab, { hasScript: false, result: 'none' });
    expect(await settled(findState(1))).toEqual({ state: OFF, problem: 'no-stage' });
    Object.assign(tab, { refusals: 99 });
    expect(await settled(findState(1))).toEqual({ state: OFF, problem: 'forbidden' });
  });

  test('asks the page itself whether a view can stand there', async () => {
    tab.hasScript = false;
    await settled(findState(1));
    const [{ func }] = injections as [{ func: () => string }];
    expect(func()).toBe('free');
    // As in a document of XML, whose elements are none of HTML.
    jest
      .spyOn(document, 'createElement')
      .mockImplementation((name) => document.createElementNS(null, name) as HTMLElement);
    expect(func()).toBe('none');
    jest.restoreAllMocks();
  });
});
