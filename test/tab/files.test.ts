import { readFiles } from '../../src/tab/files.ts';
import browser from '../support/fake-browser.ts';

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  Object.assign(browser.runtime, { getURL: (path: string) => `extension://lectern/${path}` });
  Object.assign(globalThis, { fetch: answerWithBytes });
});

/** Every file holds the bytes 0 to 255, over and over, as many as its name is long, in thousands. */
async function answerWithBytes(address: string) {
  asked.push(address);
  return {
    arrayBuffer: async () => Uint8Array.from({ length: address.length * 1000 }, (_, place) => place % 256).buffer,
  };
}

test('files come in base64, in the order asked for, whole however large', async () => {
  const [first, second] = await readFiles(['fonts/literata.woff2', 'fonts/a.woff2']);
  const bytes = Buffer.from(first ?? '', 'base64');
  expect(bytes).toHaveLength('extension://lectern/fonts/literata.woff2'.length * 1000);
  expect(bytes.every((byte, place) => byte === place % 256)).toBe(true);
  expect(Buffer.from(second ?? '', 'base64')).toHaveLength('extension://lectern/fonts/a.woff2'.length * 1000);
});

test.each([
  'manifest.json',
  'fonts/../manifest.json',
  '/fonts/a.woff2',
  'fonts/a.woff2/../../x',
  'https://evil.example/fonts/a.woff2',
  'fonts/a.woff2?x',
  'fonts/A.LICENSE.txt',
  '',
])('%j is no file that a page may ask for', async (path) => {
  await expect(readFiles([path])).rejects.toThrow('no file that a page may ask for');
  expect(asked).toEqual([]);
});
