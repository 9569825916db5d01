import { TextDecoder, TextEncoder } from 'node:util';
import { addFile } from '../../../src/library/files/read-library-file.ts';

// jsdom has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A file as the library's page gets it; jsdom reads none. */
function fileOf(text: string): File {
  const bytes = new TextEncoder().encode(text);
  const part = (start: number, end: number) => ({ arrayBuffer: async () => bytes.slice(start, end).buffer });
  return { size: bytes.length, slice: part, arrayBuffer: async () => bytes.buffer } as unknown as File;
}

test.each(['lecternLibrary', 'lectern'])(
  'a file with %s that is cut off anywhere is no list, whatever its texts quote',
  async (form) => {
    const body = [['pre', 0, '<a href="https://paper.test/quoted">A link</a>\nurl,title\nhttps://paper.test/,T']];
    const whole = JSON.stringify({ [form]: 1, articles: [{ article: { id: 'a' }, text: { lead: [], body } }] });
    for (let end = 0; end < whole.length; end += 3) expect(await addFile(fileOf(whole.slice(0, end)))).toBe('none');
  },
);
