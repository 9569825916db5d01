import { voiceForWords } from '../../../../src/reader/aids/listen/voice-for-words.ts';
import type { Voice } from '../../../../src/reader/aids/listen/voices.ts';

const VOICES = ['en-US', 'he-IL', 'el-GR'].map(
  (lang): Voice => ({ name: lang, lang, voiceURI: lang, localService: true, default: false }),
);

const chosen = (language: string, around: string, text: string): string | undefined =>
  voiceForWords(VOICES, { language, text }, around, ['en-US'], {})?.name;

test('words are said by the voice of their language, else by one that reads their letters, best the article’s', () => {
  expect(chosen('he', 'en', 'שלום')).toBe('he-IL');
  expect(chosen('la', 'en-GB', 'carpe diem')).toBe('en-US');
  expect(chosen('la', 'he', 'carpe diem')).toBe('en-US');
  expect(chosen('grc', 'en', 'Γνῶθι σεαυτόν')).toBe('el-GR');
  expect(chosen('yi', 'en', 'שלום')).toBe('he-IL');
});

test('words that no voice reads have none', () => {
  expect(chosen('th', 'en', 'สะพาน')).toBeUndefined();
});
