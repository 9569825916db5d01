import { pauseOutOfSight } from '../../../src/reader/sound/pause-out-of-sight.ts';

let loads: (entries: readonly { initiatorType: string }[]) => void;
let ending: AbortController;

beforeEach(() => {
  jest.useFakeTimers();
  class Observer {
    constructor(tell: (list: { getEntries(): unknown }) => void) {
      loads = (entries) => tell({ getEntries: () => entries });
    }
    observe() {}
    disconnect() {}
  }
  Object.assign(globalThis, {
    PerformanceObserver: Observer,
    requestIdleCallback: (act: () => void) => setTimeout(act),
  });
  document.body.replaceChildren();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  jest.restoreAllMocks();
  jest.useRealTimers();
});

/** Watches the page; gives what was paused and how often all of it was looked through. */
function watch() {
  const paused: unknown[] = [];
  const look = jest.spyOn(document, 'querySelectorAll');
  pauseOutOfSight((media) => void paused.push(media), ending.signal);
  return { paused, looks: () => look.mock.calls.filter(([selector]) => selector === '*').length };
}

/** A sound that plays in a shadow tree. */
function soundIn(host: Element): HTMLAudioElement {
  const sound = document.createElement('audio');
  Object.defineProperty(sound, 'paused', { value: false });
  host.attachShadow({ mode: 'open' }).append(sound);
  return sound;
}

test('a page on which nothing happens is looked at ever more seldom', () => {
  const { looks } = watch();
  jest.advanceTimersByTime(5000);
  expect(looks()).toBeGreaterThan(2);
  jest.advanceTimersByTime(60 * 60_000);
  expect(looks()).toBeLessThan(80);
});

test('a player that comes late is found at once, and so is what begins to load; words that change are nothing', async () => {
  const { paused, looks } = watch();
  jest.advanceTimersByTime(60 * 60_000);
  const before = looks();
  for (let change = 0; change < 100; change++) document.body.append('a word', document.createElement('p'));
  await jest.advanceTimersByTimeAsync(2000);
  expect(looks()).toBe(before);
  const player = document.createElement('x-player');
  const sound = soundIn(player);
  document.body.append(player);
  await jest.advanceTimersByTimeAsync(1000);
  expect(paused).toContain(sound);
  jest.advanceTimersByTime(60 * 60_000);
  const hidden = soundIn(document.body.querySelector('p') as Element);
  loads([{ initiatorType: 'img' }]);
  await jest.advanceTimersByTimeAsync(2000);
  expect(paused).not.toContain(hidden);
  loads([{ initiatorType: 'audio' }]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(paused).toContain(hidden);
});

test('a flood of players makes no flood of looks', async () => {
  const { looks } = watch();
  for (let time = 0; time < 5000; time += 50) {
    document.body.append(document.createElement('x-player'));
    await jest.advanceTimersByTimeAsync(50);
  }
  expect(looks()).toBeLessThan(15);
});
