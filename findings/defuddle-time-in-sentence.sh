#!/usr/bin/env bash
# Defuddle takes dates out of sentences, and sentences with dates out of articles.
#
# Software: defuddle 0.19.4 (on jsdom 26.1.0).
# Input:    an article of seven paragraphs, then one of a single sentence with two dates, in time elements as HTML has them
#           for, or plain; and the same sentence after two paragraphs, with five behind it.
# Guess:    a date inside a sentence is part of the sentence, and stays, in a time element as without one.
# Seen:     late in the article the time elements are cut out of the sentence, which then says nothing; plain dates stay.
#           Early in it the whole paragraph is gone, with time elements and without.
# For us:   take a date for the article's own only where it is the whole line, never where it is part of a sentence.
#
# Output seen:
#   late, marked:  "The gate was closed on and again on , when the water stood higher."
#   early, marked: gone
#   late, plain:   "The gate was closed on 2 October and again on 9 October 2020, when the water stood higher."
#   early, plain:  gone
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

let number = 0;
const paragraph = () =>
  `<p>Paragraph ${++number} tells of the river, which rose in the night, and of the people, who carried sacks to the gate until the morning came and the water fell again.</p>`;
const paragraphs = (count) => Array.from({ length: count }, paragraph).join('');
const sentence = (first, second) => `<p>The gate was closed on ${first} and again on ${second}, when the water stood higher.</p>`;
const marked = sentence('<time datetime="2020-10-02">2 October</time>', '<time datetime="2020-10-09">9 October 2020</time>');
const plain = sentence('2 October', '9 October 2020');

/** The sentence as it comes out, with its spaces folded. */
function outcome(text) {
  const page = `<!doctype html><html lang="en"><head><title>The river in October</title></head><body><main><article>
    <h1>The river in October</h1>${text}</article></main></body></html>`;
  const { document } = new JSDOM(page, { url: 'https://example.org/river' }).window;
  const { content } = new Defuddle(document, { url: 'https://example.org/river' }).parse();
  const found = /The gate was closed[^<]*(<time.*)?/.exec(content)?.[0];
  return found ? `"${found.replace(/\s+/g, ' ')}"` : 'gone';
}

const whole = '"The gate was closed on 2 October and again on 9 October 2020, when the water stood higher."';
const expected = [
  ['late, marked', paragraphs(7) + marked, '"The gate was closed on and again on , when the water stood higher."'],
  ['early, marked', paragraphs(2) + marked + paragraphs(5), 'gone'],
  ['late, plain', paragraphs(7) + plain, whole],
  ['early, plain', paragraphs(2) + plain + paragraphs(5), 'gone'],
];
for (const [name, text, was] of expected) {
  const seen = outcome(text);
  console.log(`${`${name}:`.padEnd(14)} ${seen}`);
  if (seen !== was) {
    console.error(`Changed: it was ${was}.`);
    process.exitCode = 1;
  }
}
SCRIPT
node run.cjs
