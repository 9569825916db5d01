import { execFileSync } from 'node:child_process';

/** In a process of its own: jest cannot import the patch of Readability, which the build imports too. */
const BUNDLE = `
  import { build } from 'esbuild';
  import { leanReadability } from './patches/patch-readability.mjs';
  const { outputFiles } = await build({
    entryPoints: ['test/browser/in-page/extraction.ts'], bundle: true, format: 'iife', globalName: 'extraction',
    plugins: [leanReadability], logLevel: 'error', write: false,
  });
  process.stdout.write(outputFiles[0].text);`;

/** Bundles the functions of `test/browser/in-page/extraction.ts` as a script for a page, which names them `extraction`. */
export function extractionScript(): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', BUNDLE], {
    encoding: 'utf8',
    maxBuffer: 2 ** 24,
  });
}
