import path from 'node:path';
import { build } from 'esbuild';
import { loadPages } from '../corpus.ts';
import { eachPage } from '../each-page.ts';
import type { GoldPage } from '../gold-page.ts';
import type { OfflinePage } from '../offline-browser.ts';
import type { FitText } from './in-page.ts';
import { type Label, labelsOf } from './label.ts';

/** A page with its blocks, read and labelled for the fit. */
export interface FitPage {
  readonly page: GoldPage;
  readonly texts: readonly string[];
  readonly captions: readonly boolean[];
  readonly labels: readonly Label[];
  /** Features of all blocks, one row after the other. */
  readonly rows: Float32Array;
  /** What each finder decides: as in `FitText`. */
  readonly finders: FitText['finders'];
}

/** Beginnings of the ids of pages whose gold is cut short or belongs to another text. */
const FAULTY = /^(7dd2fe6d|61063148|69411e18|89404c2d|9107257d|d5ceaf5e|8d26870a|2647927e)/;

/**
 * Reads the pages of some sets in Chromium as an extraction would, up to where the model is asked.
 * @param folder The folder of all sets.
 * @param every Takes the first of so many pages alone; 1 takes all.
 * @param onPage Called after each page, with the reason if it could not be read and is left out.
 */
export async function gather(
  folder: string,
  sets: readonly string[],
  every: number,
  onPage: (page: GoldPage, failure?: string) => void,
): Promise<FitPage[]> {
  const script = await bundle();
  const found: FitPage[] = [];
  const read = async (open: OfflinePage, page: GoldPage): Promise<void> => {
    await open.evaluate(script);
    const text = (await open.evaluate(`fit.run(${JSON.stringify({ url: page.url })})`)) as FitText | undefined;
    if (text) found.push(fitPage(page, text));
  };
  await eachPage(pagesOf(folder, sets, every), folder, read, onPage);
  // The fit must not depend on the order in which the browsers were done.
  return found.sort((one, other) => setOrder(one) - setOrder(other) || (one.page.id < other.page.id ? -1 : 1));
}

async function* pagesOf(folder: string, sets: readonly string[], every: number): AsyncGenerator<GoldPage> {
  let count = 0;
  for (const set of sets) {
    for await (const page of loadPages(folder, set)) {
      if (FAULTY.test(page.id) || !(page.gold.text || page.gold.with)) continue;
      if (count++ % every === 0) yield page;
    }
  }
}

/** A number by which the pages of one set are kept together. */
function setOrder({ page }: FitPage): number {
  return [...page.set].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1_000_003, 7);
}

function fitPage(page: GoldPage, { texts, captions, rows, finders }: FitText): FitPage {
  const bytes = Uint8Array.from(Buffer.from(rows, 'base64'));
  return { page, texts, captions, labels: labelsOf(texts, page.gold), rows: new Float32Array(bytes.buffer), finders };
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'in-page.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'fit',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
