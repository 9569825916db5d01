import { wordIn } from '../../../../src/reader/aids/look-up/chosen-word.ts';

test.each([
  ['the space that a double click adds', 'bridge ', 'en', 'bridge'],
  ['signs around it', '“bridge”,', 'en', 'bridge'],
  ['signs in it', 'well-known', 'en', 'well-known'],
  ['a soft hyphen', 'Donau\u00addampf', 'de', 'Donaudampf'],
  ['a name of some words', 'Palm  Avenue', 'en', 'Palm Avenue'],
  ['marks of Hindi', 'हिन्दी', 'hi', 'हिन्दी'],
  ['a word between letters without spaces', '図書館', 'ja', '図書館'],
  ['a sentence', 'It was late and nobody came any more.', 'en', undefined],
  ['signs alone', ' — ', 'en', undefined],
  ['a language that is none', 'bridge', '!', 'bridge'],
])('%s', (_, selected, language, word) => expect(wordIn(selected, language)).toBe(word));
