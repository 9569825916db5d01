#!/usr/bin/env bash
# The EPUB parser of Lingo Reader points links inside a chapter at the folder of the chapter, where it finds nothing.
#
# Software: @lingo-reader/epub-parser 0.4.6 (books zipped by fflate 0.8.3).
# Input:    a book (EPUB 3) with one chapter, in which one link leads to a note by its fragment alone ("#note") and one by the
#           name of the file and the fragment ("chapter.xhtml#note").
# Guess:    a link by its fragment is kept.
# Seen:     the first becomes "epub:EPUB/#note", which the parser's own resolveHref cannot resolve; the second leads to the note.
# For us:   marks of notes in our books are links by their fragment alone, which this parser leaves dead; the note stands at
#           the end of the chapter all the same.
#
# Output seen:
#   epub:EPUB/#note: nothing
#   epub:EPUB/chapter.xhtml#note: [id="note"] of chapter
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @lingo-reader/epub-parser@0.4.6 fflate@0.8.3
cat >run.mjs <<'SCRIPT'
import { mkdirSync, writeFileSync } from 'node:fs';
import { initEpubFile } from '@lingo-reader/epub-parser';
import { strToU8, zipSync } from 'fflate';

const page = (body) =>
  `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Ferry</title></head><body>${body}</body></html>`;

/** A book (EPUB 3) of one chapter. */
function book(path, name, address, body) {
  const files = {
    'META-INF/container.xml':
      '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
    'EPUB/package.opf': `<?xml version="1.0" encoding="UTF-8"?><package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="id">urn:uuid:7f3b6f1e-3c1e-4d5e-9f0e-1f1f1f1f1f1f</dc:identifier><dc:title>Ferry</dc:title><dc:language>en</dc:language><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta></metadata><manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/><item id="chapter" href="${address}" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="chapter"/></spine></package>`,
    'EPUB/nav.xhtml': page(`<nav epub:type="toc"><ol><li><a href="${address}">Ferry</a></li></ol></nav>`),
    [`EPUB/${name}`]: page(body),
  };
  const packed = Object.fromEntries(Object.entries(files).map(([file, text]) => [file, strToU8(text)]));
  writeFileSync(path, zipSync({ mimetype: [strToU8('application/epub+zip'), { level: 0 }], ...packed }));
}

book(
  'ferry.epub',
  'chapter.xhtml',
  'chapter.xhtml',
  '<p>A word<a href="#note">1</a> and another<a href="chapter.xhtml#note">1</a>.</p><p id="note">The note.</p>',
);
mkdirSync('pictures');
const read = await initEpubFile('ferry.epub', 'pictures');
const { html } = await read.loadChapter('chapter');
const seen = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => {
  const place = read.resolveHref(address);
  return `${address}: ${place ? `${place.selector} of ${place.id}` : 'nothing'}`;
});
console.log(seen.join('\n'));
const was = 'epub:EPUB/#note: nothing\nepub:EPUB/chapter.xhtml#note: [id="note"] of chapter';
if (seen.join('\n') !== was) {
  console.error(`Changed: it was\n${was}`);
  process.exitCode = 1;
}
SCRIPT
node run.mjs
