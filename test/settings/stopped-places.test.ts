/** @jest-environment node */
import { keepStoppedPlace, MAX_PLACES, stoppedPlace } from '../../src/settings/stopped-places.ts';
import { addressToKeep } from '../../src/tab/address-to-keep.ts';
import browser from '../support/fake-browser.ts';

const { local } = browser.storage;

beforeEach(() => local.clear());

const at = (path: string) => `https://paper.example${path}`;
const PLACE = { quote: 'The council met on Tuesday.', passed: 0.5 };

test('the place of a page is kept by its address without the fragment', async () => {
  await keepStoppedPlace(at('/story#part'), PLACE);
  expect(await stoppedPlace(at('/story'))).toMatchObject(PLACE);
  expect(await stoppedPlace(at('/other'))).toBe(null);
  await keepStoppedPlace(at('/story'), null);
  expect(await stoppedPlace(at('/story'))).toBe(null);
  expect(await local.get(null)).toEqual({});
});

test('nothing is kept or told of a private window, nor of what is in no tab', async () => {
  const url = at('/story');
  const from = (tab: object | undefined) => addressToKeep({ url, tab: tab as never });
  expect([from({ incognito: true }), from(undefined), from({ incognito: false })]).toEqual([undefined, undefined, url]);
  await keepStoppedPlace(undefined, PLACE);
  expect(await local.get(null)).toEqual({});
  expect(await stoppedPlace(undefined)).toBe(null);
});

test('what else stands under the key of a place is none', async () => {
  await keepStoppedPlace(at('/story'), PLACE);
  const [key = ''] = Object.keys(await local.get(null));
  await local.set({ [key]: { quote: 7 } });
  expect(await stoppedPlace(at('/story'))).toBe(null);
});

test('of more articles than are kept the oldest go', async () => {
  const now = jest.spyOn(Date, 'now');
  for (let number = 0; number < MAX_PLACES + 3; number++) {
    now.mockReturnValue(number);
    await keepStoppedPlace(at(`/${number}`), PLACE);
  }
  now.mockRestore();
  expect(Object.keys(await local.get(null))).toHaveLength(MAX_PLACES);
  expect(await stoppedPlace(at('/2'))).toBe(null);
  expect(await stoppedPlace(at('/3'))).toMatchObject(PLACE);
});
