/** @jest-environment node */
// Here with real answers of a real server; in the browsers test/browser/reader/keep.ts does it.
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { type FetchedPictures, fetchPictures, otherHosts } from '../../src/export/fetch-pictures.ts';
import { pictureType } from '../../src/export/picture-type.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let server: http.Server;
let origin: string;
const asked: string[] = [];

beforeAll(async () => {
  server = http.createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    if (path === '/hangs') return;
    if (path === '/away') response.writeHead(302, { location: `http://localhost:${portOf(server)}/a.png` }).end();
    else if (path === '/gone.png') response.writeHead(404).end();
    else if (path === '/words.png') response.writeHead(200, { 'content-type': 'image/png' }).end('Sorry, no.');
    else response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(PNG);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${portOf(server)}`;
  Object.assign(globalThis, { location: { origin } });
});

const portOf = (of: http.Server): number => (of.address() as AddressInfo).port;

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const fetched = (paths: readonly string[], bounds?: { picture: number; all: number }): Promise<FetchedPictures> =>
  fetchPictures(
    paths.map((path) => ({ address: new URL(path, origin).href })),
    { elsewhere: true },
    () => undefined,
    new AbortController().signal,
    bounds,
  );

test('each picture is fetched once, has the type of its bytes, and what is none is named', async () => {
  asked.length = 0;
  const data = `data:image/png;base64,${PNG.toString('base64')}`;
  const told: string[] = [];
  const { pictures, missed } = await fetchPictures(
    ['/a.png', '/gone.png', '/a.png', '/words.png', data].map((path) => ({ address: new URL(path, origin).href })),
    { elsewhere: false },
    (done, total) => told.push(`${done}/${total}`),
    new AbortController().signal,
  );
  expect([...pictures.keys()]).toEqual([`${origin}/a.png`, data]);
  for (const { type, size } of pictures.values()) expect([type, size]).toEqual(['image/png', PNG.length]);
  expect(missed).toEqual([
    { address: `${origin}/gone.png`, why: 'failed' },
    { address: `${origin}/words.png`, why: 'failed' },
  ]);
  expect(asked.filter((path) => path === '/a.png')).toHaveLength(1);
  expect(told).toEqual(['0/4', '1/4', '2/4', '3/4', '4/4']);
});

test('a picture that is too large alone, or with those before it, is named; the others come', async () => {
  expect((await fetched(['/a.png'], { picture: PNG.length - 1, all: 1e6 })).missed).toEqual([
    { address: `${origin}/a.png`, why: 'too large' },
  ]);
  const { pictures, missed } = await fetched(['/1', '/2', '/3'], { picture: 1e6, all: 2 * PNG.length });
  expect([pictures.size, missed.length, missed[0]?.why]).toEqual([2, 1, 'too large']);
});

test('another site that cannot be read is told from a failure of its own site', async () => {
  Object.assign(globalThis, { location: { origin: 'https://paper.example' } });
  const elsewhere = 'http://127.0.0.1:9/a.png';
  const { missed } = await fetched([elsewhere]);
  Object.assign(globalThis, { location: { origin: 'http://127.0.0.1:9' } });
  const { missed: own } = await fetched([elsewhere]);
  Object.assign(globalThis, { location: { origin } });
  expect([missed[0]?.why, own[0]?.why]).toEqual(['other site', 'failed']);
});

test('without leave another site is not asked, nor by a redirect of its own site', async () => {
  asked.length = 0;
  Object.assign(globalThis, { location: { origin: 'https://paper.example' } });
  const address = new URL('/a.png', origin).href;
  const told: string[] = [];
  const progress = (done: number, total: number) => told.push(`${done}/${total}`);
  const { missed } = await fetchPictures([{ address }], { elsewhere: false }, progress, new AbortController().signal);
  expect([missed, told, asked]).toEqual([[{ address, why: 'no leave' }], ['0/0'], []]);
  expect(otherHosts([{ address }, { address }, { address: 'https://paper.example/b' }])).toEqual([
    new URL(origin).host,
  ]);
  Object.assign(globalThis, { location: { origin } });
  const leads = await fetchPictures(
    [{ address: new URL('/away', origin).href }],
    { elsewhere: false },
    progress,
    new AbortController().signal,
  );
  expect([leads.missed[0]?.why, asked]).toEqual(['failed', ['/away']]);
});

test('it ends at once when it is cancelled', async () => {
  const end = new AbortController();
  const address = new URL('/hangs', origin).href;
  const fetching = fetchPictures([{ address }], { elsewhere: false }, () => undefined, end.signal);
  end.abort();
  await expect(fetching).rejects.toMatchObject({ name: 'AbortError' });
});

test.each([
  ['image/jpeg', '\xff\xd8\xff\xe0'],
  ['image/webp', 'RIFF\x10\0\0\0WEBPVP8 '],
  ['image/avif', '\0\0\0\x1cftypavif'],
  ['image/svg+xml', '<?xml version="1.0"?>\n<!-- Drawn by hand --><svg xmlns="http://www.w3.org/2000/svg"/>'],
  [undefined, '<html><svg/></html>'],
])('%s is told by its first bytes', (type, head) => {
  expect(pictureType(Uint8Array.from(head, (letter) => letter.charCodeAt(0)))).toBe(type);
});
