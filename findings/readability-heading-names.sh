#!/usr/bin/env bash
# Readability leaves out a heading for a word in its id or class.
#
# Software: @mozilla/readability 0.6.0 (on jsdom 26.1.0).
# Input:    an article of five paragraphs with one h2 between them, whose id or class is what a site's generator writes:
#           the heading's own words as its id, or a class of a style framework.
# Guess:    a heading between two paragraphs that are kept is kept too, whatever its id and class are.
# Seen:     with the id "install" it is kept. With the ids "metadata", "shared-state", "social-media" and "contact", or with
#           the class "scroll-mt-20", it is gone, and the paragraphs around it are there: id and class are searched for
#           parts of words that name furniture ("meta", "share", "media", "contact", "scroll").
# For us:   take ids and classes off headings before Readability is asked.
#
# Output seen:
#   kept  <h2 id="install">
#   gone  <h2 id="metadata">
#   gone  <h2 id="shared-state">
#   gone  <h2 id="social-media">
#   gone  <h2 id="contact">
#   gone  <h2 id="install" class="scroll-mt-20">
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 jsdom@26.1.0
cat >run.cjs <<'SCRIPT'
const { Readability } = require('@mozilla/readability');
const { JSDOM } = require('jsdom');

const paragraph = (number) =>
  `<p>Paragraph ${number} tells of the river, which rose in the night, and of the people, who carried sacks to the gate until the water fell again.</p>`;

/** How the heading fares; the paragraphs before and after it must be there in any case. */
function fateOf(heading) {
  const page = `<!doctype html><html lang="en"><head><title>How the store works</title></head><body><main><article>
    <h1>How the store works</h1>${paragraph(1)}${paragraph(2)}${heading}What is kept there</h2>${paragraph(3)}${paragraph(4)}${paragraph(5)}
    </article></main></body></html>`;
  const { document } = new JSDOM(page, { url: 'https://example.org/store' }).window;
  const { textContent } = new Readability(document).parse();
  if (!textContent.includes('Paragraph 2') || !textContent.includes('Paragraph 3')) return 'no article';
  return textContent.includes('What is kept there') ? 'kept' : 'gone';
}

const expected = [
  ['<h2 id="install">', 'kept'],
  ['<h2 id="metadata">', 'gone'],
  ['<h2 id="shared-state">', 'gone'],
  ['<h2 id="social-media">', 'gone'],
  ['<h2 id="contact">', 'gone'],
  ['<h2 id="install" class="scroll-mt-20">', 'gone'],
];
for (const [heading, fate] of expected) {
  const seen = fateOf(heading);
  console.log(`${seen}  ${heading}`);
  if (seen !== fate) {
    console.error(`Changed: it was "${fate}".`);
    process.exitCode = 1;
  }
}
SCRIPT
node run.cjs
