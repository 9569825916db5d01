#!/usr/bin/env bash
# Defuddle leaves out of an article a list whose items are a few words long.
#
# Software: defuddle 0.19.4 (on jsdom 26.1.0).
# Input:    an article of four paragraphs with a list between the second and the third: numbered from five on, or of terms and what
#           they mean; for comparison a list of short sentences, and the list of short items after a line that ends in a colon.
# Guess:    every list of an article stays, with its numbers and its terms.
# Seen:     lists of short items are gone without a trace. They stay where a line with a colon or a heading is before them, or
#           where their items end in full stops.
# For us:   a short list without links among paragraphs is text: neither its length nor its lack of full stops says otherwise.
#
# Output seen:
#   numbered: gone
#   terms: gone
#   sentences: there
#   after a colon: there
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
  '<p>Nobody on the quay remembered a calmer crossing in all the years that the line has run between the islands, said the mate, and the passengers, who had come early, agreed with him over their tea.</p>';
const short = '<li>Rope of the bow</li><li>Rope of the stern</li>';
const LISTS = {
  numbered: [`<ol start="5">${short}</ol>`, 'gone'],
  terms: ['<dl><dt>Bow rope</dt><dd>Twelve metres</dd><dt>Stern rope</dt><dd>Seven metres</dd></dl>', 'gone'],
  sentences: ['<ul><li>The bow rope is new.</li><li>The stern rope is old.</li></ul>', 'there'],
  'after a colon': [`<p>They checked these before they left:</p><ol start="5">${short}</ol>`, 'there'],
};

for (const [name, [list, was]] of Object.entries(LISTS)) {
  const page = `<!doctype html><html lang="en"><head><title>The ferry line</title></head><body><article><h1>The ferry line</h1>
    ${paragraph.repeat(2)}${list}${paragraph.repeat(2)}</article></body></html>`;
  const { document } = new JSDOM(page, { url: 'https://example.org/ferry' }).window;
  const { content } = new Defuddle(document, { url: 'https://example.org/ferry' }).parse();
  const seen = /stern rope|rope of the stern/i.test(content) ? 'there' : 'gone';
  console.log(`${name}: ${seen}`);
  if (seen === was) continue;
  console.error(`Changed: ${name} it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.cjs
