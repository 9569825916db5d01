#!/usr/bin/env bash
# hyphen divides the names of characters in HTML, so that readers see them, and the words of programs.
#
# Software: hyphen 1.14.1, its function for HTML.
# Input:    a paragraph with the French word "éducation", whose first letter is written as `&eacute;`, a plain word, and the
#           same word in `code`.
# Guess:    its documentation says that it takes HTML and leaves tags alone: so it leaves names of characters alone, and
#           what stands in `code` and `pre`.
# Seen:     tags and attributes are left alone. The name is divided, which is no name any more: browsers show "&ea", a place to
#           divide and "cute;" in the midst of the word. Code is divided like prose.
# For us:   words are divided in the text of elements that are drawn already, never in markup, and not in code.
#
# Output seen:
#   &ea|cute;duca|tion
#   <p title="documentation">doc|u|men|ta|tion <code>doc|u|men|ta|tion</code></p>
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hyphen@1.14.1
cat >run.cjs <<'SCRIPT'
const { hyphenateHTMLSync } = require('hyphen/en');

const EXPECTED = {
  '&eacute;ducation': '&ea|cute;duca|tion',
  '<p title="documentation">documentation <code>documentation</code></p>':
    '<p title="documentation">doc|u|men|ta|tion <code>doc|u|men|ta|tion</code></p>',
};
for (const [markup, was] of Object.entries(EXPECTED)) {
  const seen = hyphenateHTMLSync(markup).replaceAll('\u00ad', '|');
  console.log(seen);
  if (seen === was) continue;
  console.error(`Changed: it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.cjs
