import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chosenPages, planPages } from './chosen-pages.ts';
import { loadPages, readSource } from './corpus.ts';
import type { GoldPage } from './gold-page.ts';

let folder: string;
const all = { sets: undefined, only: undefined, limit: Number.POSITIVE_INFINITY };

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-bench-'));
  await mkdir(path.join(folder, 'corpora'));
});

afterEach(() => rm(folder, { recursive: true }));

const line = (id: string, more: object = {}): string =>
  JSON.stringify({ id, url: `https://${id}.example/`, file: `${id}.html`, gold: { text: 'x' }, ...more });
const write = (set: string, lines: readonly string[]): Promise<void> =>
  writeFile(path.join(folder, 'corpora', `${set}.jsonl`), lines.join('\n'));

async function idsOf(pages: AsyncGenerator<GoldPage>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { set, id } of pages) ids.push(`${set}/${id}`);
  return ids;
}

test('all pages of all sets are chosen, set by set', async () => {
  await write('b', [line('3')]);
  await write('a', [line('1'), '', line('2')]);
  expect(await idsOf(chosenPages({ folder, ...all }))).toEqual(['a/1', 'a/2', 'b/3']);
  const plans = await planPages({ folder, ...all });
  expect(plans.map(({ set, pages }) => [set, pages])).toEqual([
    ['a', 2],
    ['b', 1],
  ]);
});

test('sets, ids and a limit for each set narrow the choice', async () => {
  await write('a', [line('1'), line('2')]);
  await write('b', [line('3'), line('4')]);
  expect(await idsOf(chosenPages({ folder, ...all, sets: ['b'] }))).toEqual(['b/3', 'b/4']);
  expect(await idsOf(chosenPages({ folder, ...all, limit: 1 }))).toEqual(['a/1', 'b/3']);
  expect(await idsOf(chosenPages({ folder, ...all, only: ['2', '3'] }))).toEqual(['a/2', 'b/3']);
});

test('what is not there is told in a sentence', async () => {
  await expect(planPages({ folder: '/nowhere', ...all })).rejects.toThrow('There is no folder /nowhere.');
  await expect(planPages({ folder, ...all })).rejects.toThrow('holds no sets of pages');
  await write('a', []);
  await expect(planPages({ folder, ...all })).rejects.toThrow(`There are no pages to measure in ${folder}.`);
  await expect(planPages({ folder, ...all, sets: ['c'] })).rejects.toThrow('has no set "c": it has a.');
  await expect(planPages({ folder, ...all, only: ['9'] })).rejects.toThrow('No page has the id 9.');
  await expect(idsOf(loadPages(folder, 'c'))).rejects.toThrow('There is no file');
});

test.each([
  ['no JSON', 'is not JSON.'],
  ['[]', 'a page has to be an object.'],
  [line('1', { id: 7 }), '"id" has to be a text.'],
  [line('1', { url: 'file:///etc' }), '"url" has to be an address with http or https, not "file:///etc".'],
  [line('1', { gold: undefined }), '"gold" has to be an object.'],
  [line('1', { gold: { text: 1 } }), 'gold.text has to be a text.'],
  [line('1', { gold: { with: ['a', 1], without: [] } }), 'gold.with has to be a list of texts.'],
  [line('1', { gold: { with: ['a'] } }), 'gold needs both "with" and "without", or neither.'],
])('the line %s is refused with its number', async (wrong, fault) => {
  await write('a', [line('1'), wrong]);
  await expect(planPages({ folder, ...all })).rejects.toThrow(fault);
  await expect(planPages({ folder, ...all })).rejects.toThrow(`${path.join('corpora', 'a.jsonl')}, line 2`);
});

test('a page is read packed or not, and its charset is named only where it is sure', async () => {
  const page: GoldPage = { set: 'a', id: '1', url: 'https://a.example/', file: 'a.html.gz', gold: {} };
  await writeFile(path.join(folder, 'a.html.gz'), gzipSync('<p>Größe'));
  await writeFile(path.join(folder, 'b.html'), Buffer.from([0x3c, 0x70, 0x3e, 0xf6]));
  expect((await readSource(folder, page)).bytes.toString()).toBe('<p>Größe');
  expect((await readSource(folder, page)).contentType).toBe('text/html; charset=utf-8');
  expect((await readSource(folder, { ...page, file: 'b.html' })).contentType).toBe('text/html');
  await expect(readSource(folder, { ...page, file: 'c.html' })).rejects.toThrow(
    'The saved page c.html cannot be read.',
  );
  await expect(readSource(folder, { ...page, file: '../c.html' })).rejects.toThrow('is not below');
});
