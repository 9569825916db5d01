import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type FtrTranslation, translateFtr } from '../../../src/rules/ftr/translate.ts';

/** One file of a collection of site configurations. */
export interface SiteFile {
  readonly name: string;
  readonly text: string;
}

/** A file and its translation. */
export interface TranslatedFile extends FtrTranslation {
  readonly file: SiteFile;
}

/**
 * Reads a collection.
 * @throws With one sentence when the folder has no such files.
 */
export async function readCollection(folder: string): Promise<SiteFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  if (names.length === 0) throw new Error(`${folder} has no files of site configuration (*.txt).`);
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(folder, name), 'utf8') })));
}

/** Every XPath expression that a translation asks a browser about, once. */
export function expressionsIn(files: readonly SiteFile[]): string[] {
  const found = new Set<string>();
  for (const { name, text } of files) translateFtr(name, text, (expression) => found.add(expression));
  return [...found];
}

/** Translates a collection. @param refused Expressions that a browser refuses. */
export function translateAll(files: readonly SiteFile[], refused: ReadonlySet<string>): TranslatedFile[] {
  return files.map((file) => {
    const translation = translateFtr(file.name, file.text, (expression) => {
      if (refused.has(expression)) throw new SyntaxError(expression);
    });
    return { file, ...translation };
  });
}

/** The rules of a collection for a host: those of the host itself before those of the sites that it belongs to. */
export function rulesForHost(files: readonly TranslatedFile[], host: string): TranslatedFile[] {
  return files
    .filter((file) => file.rule && file.host !== undefined && (host === file.host || host.endsWith(`.${file.host}`)))
    .sort((one, other) => (other.host?.length ?? 0) - (one.host?.length ?? 0));
}
