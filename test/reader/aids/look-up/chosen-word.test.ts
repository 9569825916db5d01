import { chosenWord, wordIn } from '../../../../src/reader/aids/look-up/chosen-word.ts';

test.each([
  ['the space that a double click adds', 'bridge ', 'en', 'bridge'],
  ['signs around it', '“bridge”,', 'en', 'bridge'],
  ['signs in it', 'well-known', 'en', 'well-known'],
  ['a soft hyphen', 'Donau\u00addampf', 'de', 'Donaudampf'],
  ['a name of some words', 'Palm  Avenue', 'en', 'Palm Avenue'],
  ['marks of Hindi', 'हिन्दी', 'hi', 'हिन्दी'],
  ['a word between letters without spaces', '図書館', 'ja', '図書館'],
  ['a sentence', 'It was late and nobody came any more.', 'en', undefined],
  ['a word longer than any', 'x'.repeat(81), 'en', undefined],
  ['signs alone', ' — ', 'en', undefined],
  ['a language that is none', 'bridge', '!', 'bridge'],
])('%s', (_, selected, language, word) => expect(wordIn(selected, language)).toBe(word));

describe('of what is selected', () => {
  const dialog = document.createElement('div');
  dialog.innerHTML =
    '<p id="out">Outside</p><article><p id="one" lang="de">Brücke <i>und</i> Weg</p><p id="two">Bridge</p></article>';
  document.body.append(dialog);
  const node = (id: string) => dialog.querySelector(`#${id}`)?.firstChild as Node;

  function chosen(start: Node, from: number, end: Node, to: number) {
    document.getSelection()?.setBaseAndExtent(start, from, end, to);
    return chosenWord(dialog);
  }

  test('the word is given with its language', () => {
    expect(chosen(node('one'), 0, node('one'), 7)).toMatchObject({ word: 'Brücke', language: 'de' });
    expect(chosen(node('two'), 0, node('two'), 6)).toMatchObject({ word: 'Bridge', language: navigator.language });
  });

  test('a line that is selected to the beginning of the next one is a line', () => {
    expect(chosen(node('one'), 0, node('two'), 0)?.word).toBe('Brücke und Weg');
  });

  test('nothing is given of two blocks, of what stands outside, and of no selection', () => {
    expect(chosen(node('one'), 0, node('two'), 6)).toBeUndefined();
    expect(chosen(node('out'), 0, node('out'), 7)).toBeUndefined();
    expect(chosen(node('one'), 3, node('one'), 3)).toBeUndefined();
  });
});
