import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { COMPILE_AT_ONCE } from '../../packaging/lean-content.mjs';
import { nodeCalls } from '../../packaging/node-calls.mjs';
import { leanReadability } from '../../patches/patch-readability.mjs';
import type { ExtractorName } from './extractor-names.ts';

/**
 * The script that runs an extractor, or a look at it, inside a page: a file of `in-page/` with all that it needs, minified. It gives the
 * page one name, `bench`, with what the file exports.
 * @param model The file of another model than the shipped one.
 * @throws When esbuild finds a fault in the code, or there is no such file.
 */
export async function bundle(
  extractor:
    | ExtractorName
    | 'ablated'
    | 'tidy'
    | 'tidied'
    | 'tidy-load'
    | 'first-look'
    | 'x-path'
    | 'shipped-rules'
    | 'growth',
  model?: string,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'in-page', `${extractor}.ts`)],
    bundle: true,
    format: 'iife',
    globalName: 'bench',
    minify: true,
    target: 'chrome121',
    legalComments: 'none',
    // As `content.js` is built.
    ...(['lectern', 'growth'].includes(extractor) && { banner: { js: COMPILE_AT_ONCE } }),
    // Lectern is measured with the Readability that it ships, the other one as it was published.
    plugins: [
      nodeCalls,
      ...(['lectern', 'ablated', 'tidied', 'first-look', 'shipped-rules', 'growth'].includes(extractor)
        ? [leanReadability]
        : []),
      ...(model ? [modelFrom(model)] : []),
    ],
    logLevel: 'error',
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`esbuild gave no script for ${extractor}.`);
  return script.text;
}

/** Puts a model in the place of the shipped one. */
function modelFrom(file: string): Plugin {
  return {
    name: 'model-from-file',
    setup(setup) {
      setup.onLoad({ filter: /[/\\]score[/\\]model\.ts$/ }, async () => ({
        contents: await readFile(file, 'utf8'),
        loader: 'ts',
      }));
    },
  };
}
