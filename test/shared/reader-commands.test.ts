import { defaults } from '../../src/settings/schema.ts';
import { READER_COMMANDS, readerKeysOf } from '../../src/shared/reader-commands.ts';

test('every command has a key at first, and no two have the same', () => {
  const keys = readerKeysOf(defaults.readerKeys);
  expect(keys).toHaveLength(READER_COMMANDS.length);
  expect(new Set(keys).size).toBe(READER_COMMANDS.length);
  expect(keys).not.toContain('');
});

test.each([
  ['a key that is there twice is that of the first', 'aab', ['a', '', 'b']],
  ['signs that begin a search in the text are none', "/a'", ['', 'a', '']],
  ['a space stands for none', 'a b', ['a', '', 'b']],
  ['letters of every script can be keys', 'ж字😀', ['ж', '字', '😀']],
])('%s', (_, stored, keys) => expect(readerKeysOf(stored).slice(0, 3)).toEqual(keys));
