import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { openOffline } from './bench/offline-browser.ts';
const { outputFiles } = await build({ stdin: { contents: `
import { findLayers, wholeLayer, wordsIn } from './src/tidy/find-layers.ts';
import { kindOfLayer } from './src/tidy/kind-of-layer.ts';
import { freePage, isFree } from './src/tidy/free-page.ts';
import { lookAtPage } from './src/tidy/look.ts';
import { hasTask } from './src/tidy/page-task.ts';
import { extract } from './src/article/extract.ts';
export function run() { const d = (e) => e.localName + '.' + e.className + '#' + e.id;
 const x = extract(document); const parts = lookAtPage(document, x);
 return { kind: x.kind, k: x.article?.kind, task: hasTask(), article: parts.article.length, clutter: parts.clutter.map((c) => d(c.element) + ' ' + c.reason),
 free: isFree(parts.article, true), press: parts.article.map((p) => { const r = p.getBoundingClientRect(); const h = document.elementFromPoint((r.left + r.right) / 2, (r.top + r.bottom) / 2); return d(p) + JSON.stringify(r) + (h && d(h)); }), layers: findLayers().map((l) => [d(l), d(wholeLayer(l, () => false)), kindOfLayer(l, true), wordsIn(l).slice(0, 80)]), active: navigator.userActivation.hasBeenActive }; }`, resolveDir: process.cwd(), loader: 'ts' }, bundle: true, format: 'iife', globalName: 'bench', write: false });
const b = await openOffline();
for (const file of process.argv.slice(2)) {
  const p = await b.open('http://x.test/a/b', { bytes: readFileSync(file), contentType: 'text/html; charset=utf-8' });
  await p.evaluate(outputFiles[0]!.text);
  console.log(file, JSON.stringify(await p.evaluate('bench.run()'), null, 1));
}
await b.close();
