import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type ArrayExpression, type Module, type ObjectExpression, parse, print } from '@swc/core';
import { build, type Plugin } from 'esbuild';
import { leanReadability } from '../../../patches/patch-readability.mjs';

const ARTICLE = path.join(import.meta.dirname, '../../../src/article');

/** Files that list parts, each with the name of the list. */
const LISTS = [
  { file: path.join(ARTICLE, 'extract.ts'), list: 'STAGES', prefix: '' },
  { file: path.join(ARTICLE, 'clutter/find-clutter.ts'), list: 'FINDERS', prefix: 'finder ' },
] as const;

/**
 * Measures what each part adds to the script of an extraction: how much smaller it is, minified, without the part in its list
 * and all that nothing else needs then.
 * @param parts The names of the parts: stages, and finders as "finder findRails".
 * @returns Bytes by the part's name.
 * @throws When a list is no longer there, or the code cannot be built without a part.
 */
export async function bytesOfParts(parts: ReadonlySet<string>): Promise<ReadonlyMap<string, number>> {
  const whole = await bytesWith(undefined);
  const bytes = new Map<string, number>();
  for (const { file, list, prefix } of LISTS) {
    for await (const { words, contents } of entriesOf(await readFile(file, 'utf8'), list)) {
      const name = words.map((word) => prefix + word).find((word) => parts.has(word));
      if (name) bytes.set(name, whole - (await bytesWith({ file, contents })));
    }
  }
  return bytes;
}

/** Lists the entries of a table: the names and texts in each, and the source of its file without it. */
async function* entriesOf(
  source: string,
  list: string,
): AsyncGenerator<{ readonly words: readonly string[]; readonly contents: string }> {
  const module = await parse(source, { syntax: 'typescript', target: 'es2022' });
  const table = tableIn(module, list);
  const entries: unknown[] = table.type === 'ArrayExpression' ? table.elements : table.properties;
  for (const [place, entry] of [...entries].entries()) {
    entries.splice(place, 1);
    yield { words: wordsIn(entry), contents: (await print(module)).code };
    entries.splice(place, 0, entry);
  }
}

function tableIn(module: Module, list: string): ArrayExpression | ObjectExpression {
  for (const item of module.body) {
    const declared = item.type === 'ExportDeclaration' ? item.declaration : item;
    if (declared.type !== 'VariableDeclaration') continue;
    for (const { id, init } of declared.declarations) {
      const isTable = init?.type === 'ArrayExpression' || init?.type === 'ObjectExpression';
      if (isTable && id.type === 'Identifier' && id.value === list) return init;
    }
  }
  throw new Error(`There is no table ${list}.`);
}

/** Lists the names and texts in a piece of the syntax tree, in their order. */
function wordsIn(piece: unknown): string[] {
  if (typeof piece !== 'object' || piece === null) return [];
  return Object.entries(piece).flatMap(([key, value]) =>
    key === 'value' && typeof value === 'string' ? [value] : wordsIn(value),
  );
}

async function bytesWith(changed: { readonly file: string; readonly contents: string } | undefined): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [path.join(ARTICLE, 'extract.ts')],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'chrome121',
    plugins: [leanReadability, ...(changed ? [instead(changed)] : [])],
    logLevel: 'error',
    write: false,
  });
  return outputFiles[0]?.contents.length ?? 0;
}

/** Puts another source in the place of a file. */
function instead({ file, contents }: { readonly file: string; readonly contents: string }): Plugin {
  return {
    name: 'without-a-part',
    setup(setup) {
      setup.onLoad({ filter: /[/\\](extract|find-clutter)\.ts$/ }, (asked) =>
        asked.path === file ? { contents, loader: 'ts' } : undefined,
      );
    },
  };
}
