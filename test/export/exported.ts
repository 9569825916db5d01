import { strFromU8, unzipSync } from 'fflate';
import type { Article } from '../../src/article/article.ts';
import { extract } from '../../src/article/extract.ts';
import { writeEpub } from '../../src/export/epub/write-epub.ts';
import type { Exported, Facts } from '../../src/export/exported.ts';
import type { FetchedPictures } from '../../src/export/fetch-pictures.ts';
import { onePictureEach } from '../../src/export/picture-addresses.ts';
import { articleOf } from '../support/article.ts';
import type { Example } from '../support/examples.ts';
import { pageOf } from '../support/page.ts';
import { drawPicture } from '../support/picture.ts';

/** The time that the files of tests name. */
const NOW = new Date('2026-11-30T08:00:00Z');

/** An article as the panel exports it. */
export function exportedOf(article: Article): Exported {
  const body = document.implementation.createHTMLDocument('').body;
  const parts = [...(article.leadImage ? [article.leadImage] : []), ...article.body.childNodes];
  body.append(...parts.map((node) => body.ownerDocument.importNode(node, true)));
  return { facts: { ...article, address: article.canonical ?? article.address }, body };
}

/** A text of the given markup with its facts. */
export const exported = (markup: string, facts: Partial<Facts> = {}): Exported =>
  exportedOf({ ...articleOf(facts as Partial<Article>), body: pageOf(markup).body });

/** The article of an example page. */
export function exampleArticle({ page, address }: Example): Article {
  const extraction = extract(new DOMParser().parseFromString(page, 'text/html'), { address });
  if (extraction.kind === 'none') throw new Error(`No article: ${extraction.why}.`);
  return extraction.article;
}

/** Pictures as they come, each another one; those whose address says "gone" do not come. */
function picturesFor(addresses: readonly string[]): FetchedPictures {
  const isGone = (address: string) => address.includes('gone');
  const picture = (address: string) => {
    const bytes = new Uint8Array(drawPicture(`${address}-40x30`));
    const blob = new Blob([bytes], { type: 'image/png' });
    // jsdom's has no way to be read.
    return Object.assign(blob, { arrayBuffer: async () => bytes.buffer });
  };
  return {
    pictures: new Map(addresses.filter((address) => !isGone(address)).map((address) => [address, picture(address)])),
    missed: addresses.filter(isGone).map((address) => ({ address, why: 'failed' })),
  };
}

/** The words of a text in their order, as far as they are made of letters and figures. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Writes an article as a book. */
export async function writeBook(given: Exported): Promise<Uint8Array> {
  const wanted = onePictureEach(given.body).map(({ address }) => address);
  return writeEpub(given, picturesFor(wanted), async () => undefined, NOW);
}

/** Reads a text out of a book. */
export const fileIn = (book: Uint8Array, path: string): string => strFromU8(unzipSync(book)[path] ?? new Uint8Array());
