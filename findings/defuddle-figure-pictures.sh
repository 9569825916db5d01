#!/usr/bin/env bash
# Defuddle leaves one picture of a figure that has several.
#
# Software: defuddle 0.19.4 (on jsdom 26.1.0).
# Input:    an article of four paragraphs with a figure between the second and the third, which has two or three pictures and one
#           caption for them, as HTML allows; for comparison the pictures in a paragraph, and in two figures.
# Guess:    all pictures stay, in a figure as anywhere else.
# Seen:     in a figure the first stays, with the caption that speaks of all. In a paragraph, or each in a figure, all stay.
# For us:   a figure is not taken for one picture: all that it has stay, with the caption.
#
# Output seen:
#   two in a figure: mill-1
#   three in a figure: mill-1
#   in a paragraph: mill-1, mill-2
#   in two figures: mill-1, mill-2
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
const picture = (number) => `<img src="https://example.org/mill-${number}.jpg" width="600" height="400" alt="The mill, seen from side ${number}">`;
const caption = '<figcaption>The mill from each side.</figcaption>';
const FIGURES = {
  'two in a figure': [`<figure>${picture(1)}${picture(2)}${caption}</figure>`, 'mill-1'],
  'three in a figure': [`<figure>${picture(1)}${picture(2)}${picture(3)}${caption}</figure>`, 'mill-1'],
  'in a paragraph': [`<p>${picture(1)} ${picture(2)}</p>`, 'mill-1, mill-2'],
  'in two figures': [`<figure>${picture(1)}${caption}</figure><figure>${picture(2)}${caption}</figure>`, 'mill-1, mill-2'],
};

for (const [name, [figure, was]] of Object.entries(FIGURES)) {
  const page = `<!doctype html><html lang="en"><head><title>The old canal</title></head><body><article><h1>The old canal</h1>
    ${paragraph.repeat(2)}${figure}${paragraph.repeat(2)}</article></body></html>`;
  const { document } = new JSDOM(page, { url: 'https://example.org/canal' }).window;
  const { content } = new Defuddle(document, { url: 'https://example.org/canal' }).parse();
  const seen = (content.match(/mill-\d(?=\.jpg)/g) ?? []).join(', ');
  console.log(`${name}: ${seen}`);
  if (seen === was) continue;
  console.error(`Changed: ${name} it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.cjs
