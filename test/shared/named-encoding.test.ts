import { TextDecoder } from 'node:util';
import { namedEncoding } from '../../src/shared/named-encoding.ts';

// jsdom has none.
Object.assign(globalThis, { TextDecoder });

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

test.each<[string, string, string, string | undefined]>([
  ['nothing', 'words', '', undefined],
  ['the mark of UTF-8 before all else', 'ï»¿<meta charset=koi8-r>', 'text/html; charset=latin1', 'utf-8'],
  ['the mark of UTF-16', 'ÿþw\0', '', 'utf-16le'],
  ['the other mark of UTF-16', 'þÿ\0w', '', 'utf-16be'],
  ['the server before the head', '<meta charset=koi8-r>', 'text/html; charset="windows-1251"', 'windows-1251'],
  ['the head where the server names none that is known', '<meta charset="koi8-r">', 'text/html; charset=x', 'koi8-r'],
  ['UTF-8 where a head in ASCII names UTF-16', '<meta charset="utf-16le">', '', 'utf-8'],
  ['no other part than the head', `${' '.repeat(1024)}<meta charset="koi8-r">`, '', undefined],
])('of a file counts %s', (_, text, type, named) => {
  expect(namedEncoding(bytesOf(text), type)).toBe(named);
});
