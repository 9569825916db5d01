#!/usr/bin/env bash
# epub.js counts text behind a comment as another text, so that its places in books are not those of other readers.
#
# Software: epubjs 0.3.93; for comparison foliate-js 1.0.1 (on jsdom 26.1.0).
# Input:    a chapter with one sentence, and the same with a comment in the sentence; the place (EPUB CFI) of the word "left".
# Guess:    the same place in both, from either library: the CFI specification joins the text around a comment.
# Seen:     foliate-js gives /4/2,/1:9,/1:13 for both. epub.js gives that without the comment, and /4/2,/3:0,/3:4 with it, a
#           place that foliate-js does not find.
# For us:   comments are left out of our books: places and highlights in them mean the same in every reader.
#
# Output seen:
#   plain: epub.js /4/2,/1:9,/1:13; foliate-js /4/2,/1:9,/1:13
#   with a comment: epub.js /4/2,/3:0,/3:4; foliate-js /4/2,/1:9,/1:13
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts epubjs@0.3.93 foliate-js@1.0.1 jsdom@26.1.0
cat >run.mjs <<'SCRIPT'
import { createRequire } from 'node:module';
import { JSDOM } from 'jsdom';

const PAGES = {
  plain: ['<p>The ship left the harbour.</p>', 'epub.js /4/2,/1:9,/1:13; foliate-js /4/2,/1:9,/1:13'],
  'with a comment': [
    '<p>The ship <!-- sic -->left the harbour.</p>',
    'epub.js /4/2,/3:0,/3:4; foliate-js /4/2,/1:9,/1:13',
  ],
};
const pageOf = (body) =>
  new JSDOM(`<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Ferry</title></head><body>${body}</body></html>`, {
    contentType: 'application/xhtml+xml',
  }).window;

globalThis.window = pageOf('');
for (const name of ['document', 'Node', 'NodeFilter', 'Range']) globalThis[name] = globalThis.window[name];
const { fromRange } = await import('foliate-js/epubcfi.js');
const EpubCFI = createRequire(import.meta.url)('epubjs/lib/epubcfi.js').default;

for (const [name, [body, was]] of Object.entries(PAGES)) {
  const { document } = pageOf(body);
  const text = document.querySelector('p').lastChild;
  const start = text.data.indexOf('left');
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, start + 4);
  const [own, other] = [String(new EpubCFI(range, '/6/4')), fromRange(range)].map((place) =>
    place.replace(/^epubcfi\((?:.*!)?|\)$/g, ''),
  );
  const seen = `epub.js ${own}; foliate-js ${other}`;
  console.log(`${name}: ${seen}`);
  if (seen === was) continue;
  console.error(`Changed: it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.mjs
