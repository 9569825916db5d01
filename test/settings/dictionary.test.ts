/** @jest-environment node */
import {
  hostOf,
  loadDictionary,
  lookUpAddress,
  problemOf,
  removeDictionary,
  storeDictionary,
} from '../../src/settings/dictionary.ts';
import browser from '../support/fake-browser.ts';

const DICT = 'https://dict.example/{language}?q={word}';

test.each([
  ['https://dict.example/?q=%s', 'https://dict.example/?q=Br%C3%BCcke%20%26%20%24%26'],
  [DICT, 'https://dict.example/de?q=Br%C3%BCcke%20%26%20%24%26'],
  [
    'https://dict.example/{lang}/{word}/{word}',
    'https://dict.example/de/Br%C3%BCcke%20%26%20%24%26/Br%C3%BCcke%20%26%20%24%26',
  ],
])('%s leads to the word, whatever stands in it', (address, expected) => {
  expect(problemOf(address)).toBe(undefined);
  expect(lookUpAddress(address, 'Brücke & $&', 'de-AT')).toBe(expected);
  expect(hostOf(address)).toBe('dict.example');
});

test.each([
  ['', 'no web address'],
  ['dict.example/{word}', 'no web address'],
  ['http://dict.example/{word}', 'https://'],
  ['javascript:alert("{word}")', 'https://'],
  ['https://dict.example/', '{word} or %s'],
  ['https://dict.example/#w', '{word} or %s'],
  ['https://{word}.example/', 'after the name'],
  ['https://me:secret@dict.example/{word}', 'after the name'],
  [`https://dict.example/{word}${'a'.repeat(500)}`, 'no web address'],
])('%s is refused with a sentence', (address, words) => expect(problemOf(address)).toContain(words));

test('a service is kept on this device until it is removed, and what is no address is none', async () => {
  expect(await loadDictionary()).toEqual({ address: '', agreed: false });
  await storeDictionary({ address: DICT, agreed: true });
  expect(await loadDictionary()).toEqual({ address: DICT, agreed: true });
  expect(await browser.storage.sync.get(null)).toEqual({});
  const bringBack = await removeDictionary();
  expect(await loadDictionary()).toEqual({ address: '', agreed: false });
  expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('dict.example');
  await bringBack();
  expect(await loadDictionary()).toEqual({ address: DICT, agreed: true });
  await storeDictionary({ address: 'http://dict.example/{word}', agreed: true });
  expect(await loadDictionary()).toEqual({ address: '', agreed: false });
});
