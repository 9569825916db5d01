#!/usr/bin/env bash
# Two parsers of books read half a second as 500 seconds where a book says how long its narration is.
#
# Software: foliate-js 1.0.1 (on jsdom 26.1.0) and @lingo-reader/epub-parser 0.4.6; books zipped by fflate 0.8.3; for the judgement
#           @likecoin/epubcheck-ts 0.7.0, and r2-shared-js 1.0.85, which reads the same values.
# Input:    books (EPUB 3) with one chapter and its narration (media overlay), in which the length of the clip, and so of the
#           chapter and of the book, is one clock value each: 0:01:02.5, 01:02.5, 62.5s, 62.5, 500ms, 1.5min, 2h. All of these
#           forms are among the examples of the EPUB specification, and epubcheck-ts has no message about any of these books.
# Guess:    all are read in all three.
# Seen:     r2-shared-js reads all. "500ms" is 500 seconds to both others. Of "1.5min" foliate-js makes 1.5 seconds; Lingo Reader has
#           no value for it, nor for hours.
# For us:   times in a book are written with hours, minutes and seconds (0:00:00.500), which all three read.
#
# Output seen:
#   0:01:02.5: foliate-js 62.5, Lingo Reader 62.5, r2-shared-js 62.5
#   01:02.5: foliate-js 62.5, Lingo Reader 62.5, r2-shared-js 62.5
#   62.5s: foliate-js 62.5, Lingo Reader 62.5, r2-shared-js 62.5
#   62.5: foliate-js 62.5, Lingo Reader 62.5, r2-shared-js 62.5
#   500ms: foliate-js 500, Lingo Reader 500, r2-shared-js 0.5
#   1.5min: foliate-js 1.5, Lingo Reader nothing, r2-shared-js 90
#   2h: foliate-js 7200, Lingo Reader nothing, r2-shared-js 7200
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts foliate-js@1.0.1 jsdom@26.1.0 @lingo-reader/epub-parser@0.4.6 \
  fflate@0.8.3 @likecoin/epubcheck-ts@0.7.0 r2-shared-js@1.0.85
cat >run.mjs <<'SCRIPT'
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { initEpubFile } from '@lingo-reader/epub-parser';
import { strToU8, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
for (const name of ['DOMParser', 'XMLSerializer', 'Node', 'document', 'NodeFilter', 'CSS']) globalThis[name] ??= window[name];
// Node.js 20 has none, browsers do.
const grouped = (items, of) => {
  const groups = new Map();
  for (const item of items) groups.set(of(item), [...(groups.get(of(item)) ?? []), item]);
  return groups;
};
Map.groupBy ??= grouped;
Object.groupBy ??= (items, of) => Object.fromEntries(grouped(items, of));
const { EPUB } = await import('foliate-js/epub.js');
const { timeStrToSeconds } = createRequire(import.meta.url)('r2-shared-js/dist/es8-es2017/src/models/media-overlay.js');

const EXPECTED = {
  '0:01:02.5': [62.5, 62.5, 62.5],
  '01:02.5': [62.5, 62.5, 62.5],
  '62.5s': [62.5, 62.5, 62.5],
  62.5: [62.5, 62.5, 62.5],
  '500ms': [500, 500, 0.5],
  '1.5min': [1.5, undefined, 90],
  '2h': [7200, undefined, 7200],
};
const page = (body) =>
  `<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Canal</title></head><body>${body}</body></html>`;
const book = (clock) => ({
  mimetype: 'application/epub+zip',
  'META-INF/container.xml': `<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`,
  'EPUB/package.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">https://books.example/canal</dc:identifier><dc:title>Canal</dc:title><dc:language>en</dc:language>
    <meta property="dcterms:modified">2024-01-01T00:00:00Z</meta>
    <meta property="media:duration">${clock}</meta><meta property="media:duration" refines="#narration">${clock}</meta></metadata>
    <manifest><item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="chapter" href="chapter.xhtml" media-type="application/xhtml+xml" media-overlay="narration"/>
    <item id="narration" href="chapter.smil" media-type="application/smil+xml"/><item id="sound" href="sound.mp3" media-type="audio/mpeg"/></manifest>
    <spine><itemref idref="chapter"/></spine></package>`,
  'EPUB/nav.xhtml': page('<nav epub:type="toc"><ol><li><a href="chapter.xhtml">Chapter</a></li></ol></nav>'),
  'EPUB/chapter.xhtml': page('<p id="first">The water is low.</p>'),
  'EPUB/chapter.smil': `<smil xmlns="http://www.w3.org/ns/SMIL" version="3.0"><body><par><text src="chapter.xhtml#first"/><audio src="sound.mp3" clipBegin="0s" clipEnd="${clock}"/></par></body></smil>`,
  'EPUB/sound.mp3': 'ID3',
});

for (const [clock, expected] of Object.entries(EXPECTED)) {
  const files = book(clock);
  const entries = Object.entries(files).map(([name, text]) => [name, [strToU8(text), { level: name === 'mimetype' ? 0 : 6 }]]);
  const zipped = zipSync(Object.fromEntries(entries));
  writeFileSync('book.epub', zipped);
  const { messages } = await EpubCheck.validate(zipped);
  const foliate = await new EPUB({
    loadText: async (name) => files[name],
    loadBlob: async (name) => new Blob([files[name] ?? '']),
    getSize: (name) => files[name]?.length ?? 0,
  }).init();
  const lingo = await initEpubFile('book.epub', 'resources');
  const { mediaOverlays } = await lingo.loadChapter(lingo.getSpine()[0].id);
  const seen = [foliate.media.duration, mediaOverlays[0].pars[0].clipEnd, timeStrToSeconds(clock)];
  const [first, second, third] = seen.map((seconds) => (Number.isFinite(seconds) ? seconds : 'nothing'));
  console.log(`${clock}: foliate-js ${first}, Lingo Reader ${second}, r2-shared-js ${third}`);
  const isSame = expected.every((seconds, at) => seen[at] === seconds || (seconds === undefined && !Number.isFinite(seen[at])));
  if (isSame && messages.length === 0) continue;
  console.error(`Changed: it was ${expected.join(', ')}, without a message.`, messages);
  process.exitCode = 1;
}
SCRIPT
node run.mjs
