import path from 'node:path';
import { build } from 'esbuild';
import { leanReadability } from '../../patches/patch-readability.mjs';
import type { ExtractorName } from './extractor-names.ts';

/**
 * The script that runs an extractor, or a look at it, inside a page: a file of `in-page/` with all that it needs, minified. It gives the
 * page one name, `bench`, with what the file exports.
 * @throws When esbuild finds a fault in the code.
 */
export async function bundle(
  extractor: ExtractorName | 'tidy' | 'tidied' | 'tidy-load' | 'first-look',
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, 'in-page', `${extractor}.ts`)],
    bundle: true,
    format: 'iife',
    globalName: 'bench',
    minify: true,
    target: 'chrome121',
    legalComments: 'none',
    // Lectern is measured with the Readability that it ships, the other one as it was published.
    plugins: ['lectern', 'tidied', 'first-look'].includes(extractor) ? [leanReadability] : [],
    logLevel: 'error',
    write: false,
  });
  const [script] = outputFiles;
  if (!script) throw new Error(`esbuild gave no script for ${extractor}.`);
  return script.text;
}
