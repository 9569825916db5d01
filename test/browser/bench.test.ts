import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const root = path.resolve(import.meta.dirname, '../..');
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'lectern-bench-'));
});

afterAll(() => rm(folder, { recursive: true }));

const sentence = (number: number): string =>
  `The ${number}th boat left the harbour at dawn, and the gulls followed it far out over the grey water.`;
const story = Array.from({ length: 12 }, (_, number) => sentence(number + 1));
/** A page whose own script would take the article away. */
const article = (title: string): string => `<!doctype html><html lang="en"><title>${title}</title>
<nav><a href="/">Home</a> <a href="/news">News</a></nav>
<article><h1>${title}</h1><p class="byline">By Ada Reed</p>${story.map((each) => `<p>${each}</p>`).join('')}</article>
<footer>All rights reserved</footer>
<script>document.querySelector('article').remove();</script>`;

/** A page that is told in full, one of which more is expected than it has (with markup in its words), and one that is not there. */
const PAGES = [
  {
    id: 'right',
    html: article('Boats at dawn'),
    gold: { text: story.join('\n'), title: 'Boats at dawn', byline: 'Ada Reed' },
  },
  {
    id: 'short',
    html: article('Boats at dawn'),
    gold: { text: `${story.join('\n')}\nA last <img src=x> paragraph that is nowhere on the page at all.` },
  },
  { id: 'lost', html: undefined, gold: { text: 'This page was never saved.' } },
];

async function writePages(): Promise<void> {
  await mkdir(path.join(folder, 'corpora'));
  const lines = PAGES.map(({ id, gold }) =>
    JSON.stringify({ id, url: `https://${id}.example/a#part`, file: `${id}.html`, type: 'article', gold }),
  );
  await writeFile(path.join(folder, 'corpora/boats.jsonl'), lines.join('\n'));
  for (const { id, html } of PAGES) if (html !== undefined) await writeFile(path.join(folder, `${id}.html`), html);
}

/** Runs `npm run bench` as package.json says it. */
async function bench(...words: string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  return promisify(execFile)(path.join(root, 'node_modules/.bin/tsx'), ['test/bench/bench.ts', ...words], {
    cwd: root,
  });
}

test('measures three extractors on a folder of pages, and tells of each page what became of it', async () => {
  await writePages();
  const out = path.join(folder, 'out');
  const { stdout, stderr } = await bench(folder, '--out', out);

  expect(stderr).toContain('3 of 3 pages, 1 failed, 0 s left');
  expect(stdout).toContain('Failed: Lectern on boats lost: The saved page lost.html cannot be read.');
  expect(stdout).toMatch(/\| boats +\| 3 +\| word +\| better of the two peers/);

  const report = JSON.parse(await readFile(path.join(out, 'bench.json'), 'utf8'));
  const page = (id: string) => report.pages.find((each: { id: string }) => each.id === id).extractors;
  expect(Object.keys(page('right')).sort()).toEqual(['defuddle', 'lectern', 'readability']);
  expect(page('right').lectern).toMatchObject({ score: { f1: 1 }, facts: { title: 'right', byline: 'right' } });
  expect(page('short').lectern.score).toMatchObject({ precision: 1 });
  expect(page('short').lectern.score.recall).toBeLessThan(1);
  expect(page('lost').defuddle).toMatchObject({ score: { f1: 0 } });
  expect(report.speed.map(({ name, pages }: { name: string; pages: number }) => [name, pages])).toEqual([
    ['lectern', 2],
    ['readability', 2],
    ['defuddle', 2],
  ]);
  expect(report.run.browser).toMatch(/Chrom/);

  const html = await readFile(path.join(out, 'report.html'), 'utf8');
  expect(html).toContain(
    '<mark class="missed">A last &lt;img src=x&gt; paragraph that is nowhere on the page at all.</mark>',
  );
  expect(html.indexOf('lost.example')).toBeLessThan(html.indexOf('short.example'));
  expect(html.indexOf('short.example')).toBeLessThan(html.indexOf('right.example'));
});

test('a folder that is not there is told in a sentence', async () => {
  await expect(bench(path.join(folder, 'nowhere'))).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining(`There is no folder ${path.join(folder, 'nowhere')}.`),
  });
});
