// Applies readability-0.6.0.patch to Mozilla's Readability: in the build, in the benchmark and in the unit tests.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { applyPatch } from 'diff';

const PATCH = 'readability-0.6.0.patch';

/** The patch, a unified diff with its reasons above it. */
export const readabilityPatch = readFileSync(path.join(import.meta.dirname, PATCH), 'utf8');

/** Matches the path of the file that the patch is for. */
export const READABILITY_FILE = /[\\/]@mozilla[\\/]readability[\\/]Readability\.js$/;

/**
 * Changes the text of Readability.js as the patch says.
 * @throws If a part of the patch finds no place in the text.
 */
export function patchReadability(source) {
  const patched = applyPatch(source, readabilityPatch);
  if (patched === false) {
    throw new Error(
      `patches/${PATCH} no longer fits the installed @mozilla/readability: install version 0.6.0, or write the patch anew for the installed one.`,
    );
  }
  return patched;
}

/** Lets esbuild bundle the patched Readability, without its other half, which guesses without reading and is never called. */
export const leanReadability = {
  name: 'lean-readability',
  setup(build) {
    build.onLoad({ filter: READABILITY_FILE }, async ({ path: file }) => {
      return { contents: patchReadability(await readFile(file, 'utf8')), loader: 'js' };
    });
    build.onLoad({ filter: /[\\/]Readability-readerable\.js$/ }, () => ({ contents: '', loader: 'js' }));
  },
};
