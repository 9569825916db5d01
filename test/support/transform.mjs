// Lets jest run our TypeScript: esbuild turns a file into CommonJS; a style sheet becomes a module that exports its text;
// Readability is patched as in the build.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync, version } from 'esbuild';
import { patchReadability, READABILITY_FILE, readabilityPatch } from '../../patches/patch-readability.mjs';

/** Changes whenever this file, the patch or esbuild does, so that jest never takes a stale result from its cache. */
const ownKey = `${version} ${readFileSync(import.meta.filename, 'utf8')} ${readabilityPatch}`;

/** What the module syntax offers and CommonJS does not. */
const META = {
  'import.meta.dirname': '__dirname',
  'import.meta.filename': '__filename',
  'import.meta.url': '__fileUrl',
};
const banner = "const __fileUrl = require('node:url').pathToFileURL(__filename).href;";

export function process(source, file) {
  if (READABILITY_FILE.test(file)) return { code: patchReadability(source) };
  if (path.extname(file) === '.css')
    return { code: `exports.__esModule = true; exports.default = ${JSON.stringify(source)};` };
  const usesUrl = source.includes('import.meta.url');
  const { code } = transformSync(source, {
    loader: 'ts',
    format: 'cjs',
    target: 'node20',
    platform: 'node',
    sourcemap: 'inline',
    sourcefile: file,
    define: META,
    ...(usesUrl ? { banner } : {}),
  });
  return { code };
}

export function getCacheKey(source, file, { configString, instrument }) {
  const parts = [ownKey, source, file, configString, String(instrument)];
  return createHash('sha256').update(parts.join('\0')).digest('hex');
}

export default { process, getCacheKey };
