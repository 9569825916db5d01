/** @jest-environment node */
import { addToPace, ownPace, PACE_KEY } from '../../src/settings/reading-pace.ts';
import { countPlaces, forgetPlaces, hasPlaces } from '../../src/settings/stopped-places.ts';
import browser from '../support/fake-browser.ts';

const { local } = browser.storage;

beforeEach(() => local.clear());

const MINUTE = 60_000;

test('a pace is known after some minutes of reading, and follows what is read later', async () => {
  await addToPace(2 * MINUTE, 4 * MINUTE);
  expect(await ownPace()).toBeUndefined();
  await addToPace(4 * MINUTE, 8 * MINUTE);
  expect(await ownPace()).toBeCloseTo(2);
  for (let time = 0; time < 100; time++) await addToPace(10 * MINUTE, 10 * MINUTE);
  expect(await ownPace()).toBeCloseTo(1, 2);
});

test('it is forgotten with the places, and comes back with them', async () => {
  await addToPace(6 * MINUTE, 9 * MINUTE);
  expect([await countPlaces(), await hasPlaces()]).toEqual([0, true]);
  const bringBack = await forgetPlaces();
  expect([await ownPace(), await hasPlaces()]).toEqual([undefined, false]);
  await bringBack();
  expect(await ownPace()).toBeCloseTo(1.5);
});

test.each([
  null,
  7,
  'fast',
  { expected: -1, taken: 5 },
  { expected: '600000', taken: 1 },
  { expected: 1e12, taken: 1 },
])('what else stands in its place is none: %j', async (value) => {
  await local.set({ [PACE_KEY]: value });
  expect(await ownPace()).toBeUndefined();
  await addToPace(6 * MINUTE, 6 * MINUTE);
  expect(await ownPace()).toBeCloseTo(1);
});
