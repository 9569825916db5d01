// `npm run bench:growth`: how the time of an extraction grows with the page, in Chromium, on pages of four shapes.
import { ensureBrowser } from '../support/fetch-browser.ts';
import { bundle } from './bundle.ts';
import type { Taken } from './in-page/growth.ts';
import { openOffline } from './offline-browser.ts';
import { callOf } from './warm-browser.ts';

/** Elements of the pages. */
const SIZES = [1000, 10_000, 100_000, 240_000];

/** How often each page is opened; the quickest counts, which other work on the machine disturbs least. */
const ROUNDS = 3;

const WORDS = 'the council put its vote on the path off'.split(' ');

/** A sentence that no other number gives. */
const sentence = (number: number): string =>
  `Part ${number}: ${WORDS.map((_, at) => WORDS[(at * 7 + number) % WORDS.length]).join(' ')}.`;

const counted = (count: number, make: (number: number) => string): string =>
  Array.from({ length: count }, (_, number) => make(number)).join('\n');

/** Bodies of pages with about so many elements. */
const SHAPES: Readonly<Record<string, (elements: number) => string>> = {
  flat: (elements) => `<article>${counted(elements, (number) => `<p>${sentence(number)}</p>`)}</article>`,
  // Parsers let nothing stand deeper than 512.
  deep: (elements) =>
    counted(
      Math.ceil(elements / 400),
      (number) => `${'<div>'.repeat(399)}<p>${sentence(number)}</p>${'</div>'.repeat(399)}`,
    ),
  tables: (elements) =>
    counted(Math.ceil(elements / 41), (number) => {
      const row = `<tr>${counted(3, (cell) => `<td>${number}.${cell} kilometres of path</td>`)}</tr>`;
      return `<p>${sentence(number)}</p><table>${row.repeat(10)}</table>`;
    }),
  links: (elements) =>
    counted(Math.ceil(elements / 62), (number) => {
      const entry = (at: number) => `<li><a href="/story/${number}/${at}">${sentence(number * 30 + at)}</a></li>`;
      return `<p>${sentence(number)}</p><ul>${counted(30, entry)}</ul>`;
    }),
};

await ensureBrowser('chromium', console.log);
const script = await bundle('growth');
for (const [shape, body] of Object.entries(SHAPES)) {
  const taken = [];
  for (const size of SIZES) taken.push(await quickest(shape, body(size)));
  for (const line of described(shape, taken)) console.log(line);
}

async function quickest(shape: string, body: string): Promise<Taken> {
  const url = `https://${shape}.example/story`;
  const bytes = Buffer.from(
    `<!doctype html><html lang="en"><title>The canal path</title><h1>The canal path</h1>${body}`,
  );
  const rounds: Taken[] = [];
  const browser = await openOffline();
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.open(url, { bytes, contentType: 'text/html; charset=utf-8' });
      await page.evaluate(script);
      rounds.push((await page.evaluate(callOf(url, false))) as Taken);
    }
  } finally {
    await browser.close();
  }
  return rounds.reduce((least, each) => (each.whole < least.whole ? each : least));
}

/** The exponent of the growth, by the least squares of the logarithms. */
function exponent(times: readonly number[]): number {
  const xs = SIZES.map(Math.log);
  const ys = times.map((time) => Math.log(Math.max(time, 0.1)));
  const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
  const [x, y] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, each, at) => sum + (each - x) * ((ys[at] ?? y) - y), 0);
  return over / xs.reduce((sum, each) => sum + (each - x) ** 2, 0);
}

function described(shape: string, taken: readonly Taken[]): string[] {
  const times = taken.map(({ whole }) => `${Math.round(whole)} ms`).join(', ');
  const stages = Object.keys(taken.at(-1)?.stages ?? {}).map((name) => {
    const each = taken.map(({ stages: of }) => of[name] ?? 0);
    return {
      name,
      last: each.at(-1) ?? 0,
      grows: exponent(each),
      steep: Math.log((each[3] ?? 0) / (each[2] || 1)) / Math.log(2.5),
    };
  });
  const worst = stages.sort((one, other) => other.last - one.last).slice(0, 6);
  return [
    `${shape}: ${times}; exponent ${exponent(taken.map(({ whole }) => whole)).toFixed(2)}`,
    ...worst.map(
      ({ name, last, grows, steep }) =>
        `  ${name}: ${Math.round(last)} ms, exponent ${grows.toFixed(2)}, at the end ${steep.toFixed(2)}`,
    ),
  ];
}
