#!/usr/bin/env bash
# @extractus/article-extractor takes words out of sentences with the elements that mark them.
#
# Software: @extractus/article-extractor 9.0.1.
# Input:    an article of seven paragraphs; in the fourth one word stands in an element for text: emphasis, a title of a work, a
#           quotation, a marked word, a date, a deletion, a word with its reading.
# Guess:    all stay, or where an element is not among those that are kept, its words stay without it.
# Seen:     the word is gone with its element for all but the oldest elements, and the sentence closes over the gap.
# For us:   an element that is not kept is unwrapped, never taken with its words.
#
# Output seen:
#   kept: b code em i small strong sub u
#   gone: bdi cite data del dfn ins kbd mark q ruby s samp time var
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @extractus/article-extractor@9.0.1
cat >run.mjs <<'SCRIPT'
import { extractFromHtml } from '@extractus/article-extractor';

const EXPECTED = {
  kept: 'b code em i small strong sub u',
  gone: 'bdi cite data del dfn ins kbd mark q ruby s samp time var',
};
const paragraph =
  '<p>Nobody on the quay remembered a calmer crossing in all the years that the line has run between the islands, said the mate, and the passengers, who had come early, agreed with him over their tea.</p>';

const seen = { kept: [], gone: [] };
for (const name of Object.values(EXPECTED).join(' ').split(' ').sort()) {
  const sentence = `<p>The mate spoke of <${name}>oars</${name}> to the crew.</p>`;
  const page = `<!doctype html><html lang="en"><head><title>The ferry line</title></head><body><article>
    <h1>The ferry line</h1>${paragraph.repeat(3)}${sentence}${paragraph.repeat(3)}</article></body></html>`;
  const { content } = await extractFromHtml(page, 'https://example.org/ferry');
  if (!content.includes('The mate spoke of')) throw new Error('The sentence is gone.');
  seen[content.includes('oars') ? 'kept' : 'gone'].push(name);
}
for (const [what, names] of Object.entries(seen)) {
  console.log(`${what}: ${names.join(' ')}`);
  if (names.join(' ') === EXPECTED[what]) continue;
  console.error(`Changed: ${what} were ${EXPECTED[what]}.`);
  process.exitCode = 1;
}
SCRIPT
node run.mjs
