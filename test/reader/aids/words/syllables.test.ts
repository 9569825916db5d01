import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { TextDecoder } from 'node:util';
import browser from 'webextension-polyfill';
import { syllablesOf } from '../../../../src/reader/aids/words/syllables.ts';
import { extensionFolder } from '../../../support/find-browser.ts';

beforeAll(() => {
  const read = async (file: string) =>
    (await readFile(path.join(extensionFolder('chromium'), file))).toString('base64');
  const sendMessage = ({ payload }: { payload: readonly string[] }) => Promise.all(payload.map(read));
  Object.assign(browser.runtime, { sendMessage });
  // The DOM of the unit tests has none.
  Object.assign(globalThis, { TextDecoder });
});

test.each([
  ['bn', 'আন্ত-র্জা-তিক'],
  ['de', 'Schiff-fahrts-ge-sell-schaft'],
  ['en-GB', 'al-pha-bet-i-cal'],
  ['es', 'ex-tra-or-di-na-rio'],
  ['fr', 'gou-ver-ne-ment'],
  ['hi', 'अं-त-र्रा-ष्ट्रीय'],
  ['it', 'straor-di-na-rio'],
  ['nl', 'ge-meen-te-raad'],
  ['pl', 'uni-wer-sy-tet'],
  ['pt-BR', 'de-sen-vol-vi-men-to'],
  ['ru', 'го-су-дар-ствен-ный'],
  ['tr', 'üni-ver-si-te'],
  ['uk', 'дер-жав-ний'],
])('a word of %s is divided by the patterns that are shipped: %s', async (language, divided) => {
  const divide = await syllablesOf(language);
  expect(divide?.(divided.replaceAll('-', '')).join('-')).toBe(divided);
});

test.each([
  ['tr', 'İs-tan-bul-lu-lar', 'a capital whose small letter is longer elsewhere'],
  ['tr', 'IS-PAR-TA-LI-LAR', 'capitals whose small letters are others elsewhere'],
  ['uk', 'Ки-їв-ський'.normalize('NFD'), 'accents that are signs of their own'],
  ['ru', 'На-рий-ский'.normalize('NFD'), 'the same in another language'],
])('a word of %s is divided between its letters, %s: %s', async (language, divided) => {
  const divide = await syllablesOf(language);
  expect(divide?.(divided.replaceAll('-', '')).join('-')).toBe(divided);
});
