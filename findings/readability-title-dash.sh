#!/usr/bin/env bash
# Readability cuts a title at a dash though the page's one h1 has it whole.
#
# Software: @mozilla/readability 0.6.0 (on jsdom 26.1.0).
# Input:    an article whose title element and whose one h1 hold the same headline; no other data of the title.
# Guess:    where title and h1 are the same, there is no name of a site to cut off, and the title is the headline.
# Seen:     the words after the last hyphen, or after the last bar, are cut off; the h1 is not looked at. After a colon, where
#           the h1 is looked at, the headline stays whole.
# For us:   compare the title with the headings first, and cut only what they do not have.
#
# Output seen:
#   Mediator Calls Truce in Kaweah - Tule Dispute => Mediator Calls Truce in Kaweah
#   How the Reader Sees It | What the Page Says => How the Reader Sees It
#   The River in October: What Five Gauges Say => The River in October: What Five Gauges Say
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 jsdom@26.1.0
cat >run.cjs <<'SCRIPT'
const { Readability } = require('@mozilla/readability');
const { JSDOM } = require('jsdom');

const text = '<p>The river rose in the night, and the people carried sacks to the gate until the water fell again.</p>'.repeat(8);

function titleOf(headline) {
  const page = `<!doctype html><html lang="en"><head><title>${headline}</title></head><body><main><article>
    <h1>${headline}</h1>${text}</article></main></body></html>`;
  return new Readability(new JSDOM(page, { url: 'https://example.org/a' }).window.document).parse().title;
}

const expected = [
  ['Mediator Calls Truce in Kaweah - Tule Dispute', 'Mediator Calls Truce in Kaweah'],
  ['How the Reader Sees It | What the Page Says', 'How the Reader Sees It'],
  ['The River in October: What Five Gauges Say', 'The River in October: What Five Gauges Say'],
];
for (const [headline, title] of expected) {
  const seen = titleOf(headline);
  console.log(`${headline} => ${seen}`);
  if (seen !== title) {
    console.error(`Changed: it was "${title}".`);
    process.exitCode = 1;
  }
}
SCRIPT
node run.cjs
