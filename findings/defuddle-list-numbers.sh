#!/usr/bin/env bash
# Defuddle numbers a list that counts down the other way, and forgets the numbers of single items.
#
# Software: defuddle 0.19.4 (on jsdom 26.1.0).
# Input:    an article of four paragraphs with a list of sentences between the second and the third: one that counts down
#           (`ol reversed`), the same from ten on (`start="10"`), and one whose second item has the number seven (`li value="7"`).
# Guess:    the number that a list begins with, its direction and the numbers of items stay.
# Seen:     `start` stays; `reversed` and `value` are gone. A list of the ten best, the tenth first, counts 10, 11, 12, and the
#           seventh item is the second.
# For us:   all three attributes are numbers that text may refer to: they are kept, in files and books as well.
#
# Output seen:
#   counts down: <ol>, <li>, <li>, <li>
#   from ten on: <ol start="10">, <li>, <li>, <li>
#   item seven: <ol>, <li>, <li>
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts defuddle@0.19.4 jsdom@26.1.0
cat >run.cjs <<'SCRIPT'
const { JSDOM } = require('jsdom');
const defuddle = require('defuddle');
const Defuddle = defuddle.default ?? defuddle;

const paragraph =
  '<p>The old canal carries water to the mills beside the river, and in spring the gate is opened by hand, so that the meadows, which lie low between the two, are not flooded again, said the miller.</p>';
const items = '<li>The upper mill has two wheels and a house.</li><li>The lower mill has one wheel and a barn.</li>';
const LISTS = {
  'counts down': [`<ol reversed>${items}<li>The new mill has no wheel.</li></ol>`, '<ol>, <li>, <li>, <li>'],
  'from ten on': [`<ol reversed start="10">${items}<li>The new mill has no wheel.</li></ol>`, '<ol start="10">, <li>, <li>, <li>'],
  'item seven': [`<ol>${items.replace('</li><li>', '</li><li value="7">')}</ol>`, '<ol>, <li>, <li>'],
};

for (const [name, [list, was]] of Object.entries(LISTS)) {
  const page = `<!doctype html><html lang="en"><head><title>The old canal</title></head><body><article><h1>The old canal</h1>
    ${paragraph.repeat(2)}${list}${paragraph.repeat(2)}</article></body></html>`;
  const { document } = new JSDOM(page, { url: 'https://example.org/canal' }).window;
  const { content } = new Defuddle(document, { url: 'https://example.org/canal' }).parse();
  const seen = (content.match(/<(?:ol|li)\b[^>]*>/g) ?? []).join(', ');
  console.log(`${name}: ${seen}`);
  if (seen === was) continue;
  console.error(`Changed: ${name} it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.cjs
