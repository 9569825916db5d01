import { JSDOM } from 'jsdom';
import { writeSelector } from '../../src/rules/write-selector.ts';
import { chosenPages } from './chosen-pages.ts';
import { readSource } from './corpus.ts';
import { bagOf, inCommon, wordsOf } from './measures/bag.ts';
import { readOptions, USAGE } from './options.ts';

// Selectors are written by the prototypes of the DOM.
const { Document, Element, Node } = new JSDOM().window;
Object.assign(globalThis, { Document, Element, Node });

/** A page with the element that holds its article, by the words of its gold. */
interface Page {
  readonly document: Document;
  readonly body: Element;
}

/** Least F1 of words between an element and the gold for it to count as the body, and of a found one with that. */
const MIN_BODY = 0.8;
const MIN_FOUND = 0.9;

process.exitCode = await main(process.argv.slice(2));

/**
 * `npm run bench:selectors -- FOLDER`: how often a selector that is written on one page for the body of its article finds the
 * body of the other pages of the same host.
 */
async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (options === 'help' || 'fault' in options) {
    console.error(options === 'help' ? USAGE : `${options.fault}\n${USAGE}`);
    return options === 'help' ? 0 : 2;
  }
  const hosts = new Map<string, (() => Promise<Page | undefined>)[]>();
  for await (const page of chosenPages(options)) {
    const host = new URL(page.url).hostname.replace(/^www\./, '');
    const { text } = page.gold;
    if (!text || !host.includes('.') || /\bexample\.|^fakehost/.test(host)) continue;
    const load = async () => pageOf((await readSource(options.folder, page)).bytes, text);
    hosts.set(host, [...(hosts.get(host) ?? []), load]);
  }
  const counts = { pages: 0, written: 0, pairs: 0, found: 0, nothing: 0 };
  for (const [host, loads] of hosts) if (loads.length > 1) await tryHost(host, loads, counts);
  console.log(JSON.stringify(counts));
  return 0;
}

async function tryHost(
  host: string,
  loads: readonly (() => Promise<Page | undefined>)[],
  counts: Record<'pages' | 'written' | 'pairs' | 'found' | 'nothing', number>,
): Promise<void> {
  const pages = (await Promise.all(loads.map((load) => load()))).filter((page) => page !== undefined);
  if (pages.length < 2) return;
  for (const page of pages) {
    counts.pages++;
    const selector = writeSelector(page.body);
    if (selector) counts.written++;
    const others = pages.filter((other) => other !== page);
    const results = others.map(({ document, body }) => {
      const found = selector && document.querySelector(selector);
      counts.pairs++;
      if (!found) counts.nothing++;
      const isFound = !!found && likeness(found, bagOf(wordsOf(body.textContent ?? ''))) >= MIN_FOUND;
      if (isFound) counts.found++;
      return isFound ? '+' : found ? 'x' : '-';
    });
    console.log(`${host}  ${results.join('')}  ${selector ?? '(none)'}`);
  }
}

function pageOf(bytes: Buffer, gold: string): Page | undefined {
  // jsdom would read every style.
  const markup = bytes.toString().replace(/<(style|script|noscript)\b.*?<\/\1\s*>|\sstyle=("|').*?\2/gis, ' ');
  const { document } = new JSDOM(markup).window;
  const wanted = bagOf(wordsOf(gold));
  const best = bodyIn(document.body, wanted);
  return likeness(best, wanted) >= MIN_BODY ? { document, body: best } : undefined;
}

/** Goes down as long as one child alone is like the gold as well as its parent. */
function bodyIn(element: Element, gold: ReadonlyMap<string, number>): Element {
  let best = element;
  for (const child of element.children) {
    if ((child.textContent?.length ?? 0) < 200) continue;
    const within = bodyIn(child, gold);
    if (likeness(within, gold) > likeness(best, gold)) best = within;
  }
  return best;
}

function likeness(element: Element, wanted: ReadonlyMap<string, number>): number {
  const words = wordsOf(element.textContent ?? '');
  const total = [...wanted.values()].reduce((sum, count) => sum + count, 0);
  return (2 * inCommon(bagOf(words), wanted)) / (words.length + total || 1);
}
