import { type PageChanges, watchAdded } from '../../src/tidy/added-elements.ts';

let ending: AbortController;

beforeEach(() => {
  jest.useFakeTimers();
  ending = new AbortController();
  document.body.innerHTML = '<main></main>';
  Object.assign(globalThis, {
    requestIdleCallback: (call: () => void) => setTimeout(call, 1),
    cancelIdleCallback: clearTimeout,
  });
});
afterEach(() => {
  ending.abort();
  jest.useRealTimers();
});

/** Watches the page with looks that take so many milliseconds each. */
function watch(cost: number) {
  const looks: number[] = [];
  const look = ({ added }: PageChanges): void => {
    looks.push(added.size);
    added.clear();
    jest.setSystemTime(Date.now() + cost);
    jest.advanceTimersByTime(0);
    now += cost;
  };
  let now = 0;
  const { performance } = globalThis;
  const clock = performance.now.bind(performance);
  jest.spyOn(performance, 'now').mockImplementation(() => clock() + now);
  const note = jest.fn();
  watchAdded(look, note, ending.signal);
  return { looks, note };
}

async function add(count: number, every: number): Promise<void> {
  for (let added = 0; added < count; added++) {
    document.body.append(document.createElement('p'));
    await jest.advanceTimersByTimeAsync(every);
  }
}

test('a burst is looked at once, after it has ended', async () => {
  const { looks, note } = watch(0);
  await add(5, 50);
  expect(looks).toEqual([]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(looks).toEqual([5]);
  expect(note).toHaveBeenCalledTimes(5);
});

test('a page that never stops is looked at all the same, for as long as it lives', async () => {
  const { looks } = watch(0);
  await add(600, 100);
  expect(looks.length).toBeGreaterThan(30);
});

test('costly looks take no more than a fiftieth of the time', async () => {
  const { looks } = watch(100);
  await add(600, 100);
  // A minute and what the looks took: the fiftieth of it, and what is saved up at the start.
  expect(looks.length).toBeGreaterThan(5);
  expect(looks.length * 100).toBeLessThanOrEqual((60_000 + looks.length * 100) * 0.02 + 160);
});

test('a change of an attribute that shows something is noted, and asks for a look', async () => {
  const { looks, note } = watch(0);
  document.querySelector('main')?.setAttribute('class', 'open');
  await jest.advanceTimersByTimeAsync(1000);
  expect(note).toHaveBeenCalledWith([], [document.querySelector('main')]);
  expect(looks).toEqual([0]);
});

test('what a look leaves is looked at in the next one, also if it is a single element', async () => {
  const left: number[] = [];
  watchAdded(
    ({ added }) => {
      left.push(added.size);
      for (const element of added) {
        added.delete(element);
        break;
      }
    },
    () => undefined,
    ending.signal,
  );
  await add(2, 10);
  // Before what was added comes to rest.
  await jest.advanceTimersByTimeAsync(900);
  expect(left).toEqual([2, 1]);
});

test('nothing is looked at when the end comes before an idle moment', async () => {
  const { looks } = watch(0);
  const idle: (() => void)[] = [];
  Object.assign(globalThis, {
    requestIdleCallback: (call: () => void) => idle.push(call),
    cancelIdleCallback: (place: number) => idle.splice(place - 1, 1),
  });
  await add(1, 500);
  expect(idle).toHaveLength(1);
  ending.abort();
  for (const call of idle) call();
  expect(looks).toEqual([]);
});

test('nothing is looked at after the end', async () => {
  const { looks } = watch(0);
  await add(1, 10);
  ending.abort();
  await add(3, 500);
  expect(looks).toEqual([]);
});
