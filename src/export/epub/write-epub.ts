import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Exported } from '../exported.ts';
import type { FetchedPictures } from '../fetch-pictures.ts';
import { missedSentence, needNoNetwork } from '../no-network.ts';
import { ownBytes } from '../own-bytes.ts';
import styles from './book.css';
import { writeChapter } from './chapter.ts';
import { drawCover } from './cover.ts';
import { writeNcx } from './ncx.ts';
import { type BookPicture, CONTAINER, writeNavigation, writePackage } from './package.ts';

/** Kinds of pictures that every program for books shows (EPUB 3.2), with the endings of their files. */
const ENDINGS: Readonly<Record<string, string>> = { 'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif' };

/** Draws a picture anew as PNG or JPEG; undefined where it cannot. */
export type Redraw = (picture: Blob) => Promise<Blob | undefined>;

/**
 * Write an article as a book (EPUB 3.2).
 * @param exported The article; its text is altered.
 * @param fetched Its pictures.
 * @param redraw Draws pictures anew of kinds that books do not have.
 * @param now The time, which the book names.
 * @returns The file.
 */
export async function writeEpub(
  { facts, body }: Exported,
  fetched: FetchedPictures,
  redraw: Redraw,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const files: Zippable = {};
  const paths = new Map<string, string>();
  const pictures: BookPicture[] = [];
  for (const [address, picture] of fetched.pictures) {
    const shown = ENDINGS[picture.type] ? picture : await redraw(picture);
    const ending = shown && ENDINGS[shown.type];
    if (!shown || !ending) continue;
    const path = `pictures/${pictures.length + 1}.${ending}`;
    // They are small already.
    files[`EPUB/${path}`] = [await ownBytes(shown), { level: 0 }];
    pictures.push({ path, type: shown.type });
    paths.set(address, path);
  }
  needNoNetwork(body, (address) => paths.get(address));
  const places = new Set(paths.values());
  const areDescribed = [...body.querySelectorAll('img')].every((image) => image.getAttribute('alt')?.trim());
  const notShown = [...fetched.pictures.keys()].filter((address) => !paths.has(address));
  const missed = missedSentence({
    pictures: new Map([...fetched.pictures].filter(([address]) => paths.has(address))),
    missed: [...fetched.missed, ...notShown.map((address) => ({ address, why: 'failed' as const }))],
  });
  const chapter = writeChapter({ facts, body }, (path) => (places.has(path) ? path : undefined), now, missed);
  const written: Record<string, string> = {
    'META-INF/container.xml': CONTAINER,
    'EPUB/package.opf': writePackage({ facts, chapter, pictures, areDescribed, now }),
    'EPUB/nav.xhtml': writeNavigation(facts, chapter.headings),
    'EPUB/toc.ncx': writeNcx(facts, chapter.headings),
    'EPUB/article.xhtml': chapter.text,
    'EPUB/cover.svg': drawCover(facts),
    'EPUB/book.css': styles,
  };
  const texts = Object.fromEntries(Object.entries(written).map(([path, words]) => [path, strToU8(words)]));
  // The first, as it is: so a file is known as a book.
  const mimetype = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] } satisfies Zippable;
  return zipSync({ ...mimetype, ...texts, ...files }, { mtime: now });
}
