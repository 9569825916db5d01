import { defaults } from '../../src/settings/schema.ts';
import { commandsOf, READER_COMMANDS, readerKeysOf } from '../../src/shared/reader-commands.ts';

test('every command but printing, for which browsers have a key, has one at first, and no two have the same', () => {
  const keys = readerKeysOf(defaults.readerKeys);
  expect(keys).toHaveLength(READER_COMMANDS.length);
  expect(READER_COMMANDS.filter((_, at) => !keys[at]).map(({ name }) => name)).toEqual(['print']);
  expect(new Set(keys).size).toBe(READER_COMMANDS.length);
});

test.each(['bar', 'menu'] as const)('no two commands have the same place in the %s', (place) => {
  const places = commandsOf(place).map((command) => command[place]);
  expect(places).toEqual(places.map((_, at) => at + 1));
});

test('what has a panel has a button that opens it', () => {
  expect(READER_COMMANDS.filter(({ panel, bar }) => panel && !bar)).toEqual([]);
});

test.each([
  ['a key that is there twice is that of the first', 'aab', ['a', '', 'b']],
  ['signs that begin a search in the text are none', "/a'", ['', 'a', '']],
  ['a space stands for none', 'a b', ['a', '', 'b']],
  ['letters of every script can be keys', 'ж字😀', ['ж', '字', '😀']],
])('%s', (_, stored, keys) => expect(readerKeysOf(stored).slice(0, 3)).toEqual(keys));
