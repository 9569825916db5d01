import { offer, offered } from '../../src/shared/offered.ts';
import { wordsOn } from '../../src/tidy/topic-words.ts';

test('words of other languages count where their script is there', () => {
  const there = offered('other languages');
  if (!there) throw new Error('The script has not run.');
  expect(wordsOn('cookies', /cookie/i).test('Vi använder kakor')).toBe(true);
  offer('other languages', undefined as never);
  expect(wordsOn('cookies', /cookie/i).test('Vi använder kakor')).toBe(false);
  offer('other languages', there);
});
