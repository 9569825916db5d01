import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { access, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { checkPage } from './check-page.ts';
import type { GoldPage } from './gold-page.ts';

/** A saved page as a server would give it. */
export interface PageSource {
  readonly bytes: Buffer;
  readonly contentType: string;
}

/**
 * The names of the sets in a folder, which holds `corpora/NAME.jsonl` with one page a line and the pages themselves.
 * @throws With one sentence when the folder is missing or has no sets.
 */
export async function findSets(folder: string): Promise<string[]> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new Error(`There is no folder ${folder}.`);
  const files = await readdir(path.join(folder, 'corpora')).catch(() => []);
  const sets = files.filter((file) => file.endsWith('.jsonl')).map((file) => path.basename(file, '.jsonl'));
  if (sets.length === 0)
    throw new Error(`${folder} holds no sets of pages: they are files such as ${path.join('corpora', 'NAME.jsonl')}.`);
  return sets.sort();
}

/**
 * The pages of a set, one after the other, so that a large set never stands in memory as a whole.
 * @param folder The folder of all sets.
 * @throws With one sentence that names the line when it is not a page in the right form.
 */
export async function* loadPages(folder: string, set: string): AsyncGenerator<GoldPage> {
  const file = path.join(folder, 'corpora', `${set}.jsonl`);
  await access(file).catch(() => {
    throw new Error(`There is no file ${file}.`);
  });
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    number++;
    if (line.trim() === '') continue;
    const place = `${path.join('corpora', `${set}.jsonl`)}, line ${number}`;
    yield { set, ...checkPage(parsed(line, place), place) };
  }
}

/**
 * The saved page: its bytes (unpacked if the file is gzip) and, where they are valid UTF-8, that charset; otherwise the
 * browser finds the charset out as it would from a server that says nothing.
 * @throws When there is no such file below the folder.
 */
export async function readSource(folder: string, page: GoldPage): Promise<PageSource> {
  const file = path.resolve(folder, page.file);
  if (!file.startsWith(path.resolve(folder) + path.sep)) throw new Error(`${page.file} is not below ${folder}.`);
  const saved = await readFile(file).catch(() => {
    throw new Error(`The saved page ${page.file} cannot be read.`);
  });
  const bytes = file.endsWith('.gz') ? await promisify(gunzip)(saved) : saved;
  return { bytes, contentType: isUtf8(bytes) ? 'text/html; charset=utf-8' : 'text/html' };
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${place} is not JSON.`);
  }
}
