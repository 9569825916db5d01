import { keepTidySite, loadTidySites } from '../../src/tab/tidy-sites.ts';
import fake from '../support/fake-browser.ts';

const { local } = fake.storage;
const stored = async () => (await local.get('tidySites'))['tidySites'];

beforeEach(() => local.clear());

test('what a newer version has stored is not understood, and stays', async () => {
  await local.set({ tidySites: { 'a.test': ['tidy', 'hush'], 'b.test': { all: true } } });
  expect(await loadTidySites()).toEqual({ 'a.test': ['tidy'], 'b.test': [] });
  await keepTidySite('c.test', ['tidy']);
  await keepTidySite('a.test', ['reader', 'tidy']);
  expect(await stored()).toEqual({ 'a.test': ['reader', 'tidy', 'hush'], 'b.test': { all: true }, 'c.test': ['tidy'] });
});

test('a host on which pages are no longer tidied is forgotten', async () => {
  await keepTidySite('a.test', ['tidy']);
  await keepTidySite('a.test', ['reader']);
  expect(await stored()).toEqual({});
});

test.each([[undefined], [null], ['text'], [3]])('%j reads as no site', async (damage) => {
  await local.set({ tidySites: damage });
  expect(await loadTidySites()).toEqual({});
});
