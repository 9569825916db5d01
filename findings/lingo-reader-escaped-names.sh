#!/usr/bin/env bash
# The EPUB parser of Lingo Reader gives an empty chapter where the package document escapes a space in the name of its file.
#
# Software: @lingo-reader/epub-parser 0.4.6 (books zipped by fflate 0.8.3).
# Input:    two books (EPUB 3) of one chapter; the file of one has a space in its name, which its address in the package document
#           has as %20, as addresses do.
# Guess:    both chapters have their text.
# Seen:     that of the escaped name has none, without an error; the console says that a file of the escaped name is not there.
# For us:   names of files in our books are of letters, figures and hyphens alone, so that nothing in them is escaped.
#
# Output seen:
#   chapter.xhtml: "<p>The ferry left at dawn.</p>"
#   chapter%20one.xhtml: ""
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

const text = '<p>The ferry left at dawn.</p>';
mkdirSync('pictures');
for (const [name, address, was] of [
  ['chapter.xhtml', 'chapter.xhtml', text],
  ['chapter one.xhtml', 'chapter%20one.xhtml', ''],
]) {
  book('ferry.epub', name, address, text);
  const read = await initEpubFile('ferry.epub', 'pictures');
  const { html } = await read.loadChapter('chapter');
  console.log(`${address}: ${JSON.stringify(html)}`);
  if (html === was) continue;
  console.error(`Changed: it was ${JSON.stringify(was)}.`);
  process.exitCode = 1;
}
SCRIPT
node run.mjs
