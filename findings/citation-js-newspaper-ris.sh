#!/usr/bin/env bash
# Citation.js leaves the authors and the day out of a newspaper article that it writes as RIS.
#
# Software: @citation-js/core 0.8.2 with @citation-js/plugin-ris 0.8.2.
# Input:    one record of CSL-JSON with an author, a day and the name of a paper, as an article of a newspaper, of a magazine, of
#           a journal, and as a web page.
# Guess:    they are written as NEWS, MGZN and ELEC.
# Seen:     the types are these, but the article of a newspaper has neither AU nor DA: the year is left of its day. The other
#           three have both. Read back, an AU of a newspaper is its reporter, who is no author in any style.
# For us:   an article is written as RIS of the type for web pages (ELEC), with AU and DA, also where a newspaper has it.
#
# Output seen:
#   article-newspaper: TY - NEWS, PY - 2024
#   article-magazine: TY - MGZN, AU - Berg, Ada, DA - 2024/3/5/, PY - 2024
#   article-journal: TY - JOUR, AU - Berg, Ada, DA - 2024/3/5/, PY - 2024
#   webpage: TY - ELEC, AU - Berg, Ada, DA - 2024/3/5/, PY - 2024
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat >run.cjs <<'SCRIPT'
const { Cite } = require('@citation-js/core');
require('@citation-js/plugin-ris');

const record = {
  id: 'ferry',
  title: 'The ferry line',
  author: [{ family: 'Berg', given: 'Ada' }],
  issued: { 'date-parts': [[2024, 3, 5]] },
  'container-title': 'The Daily',
  URL: 'https://example.org/ferry',
};
const rest = 'AU - Berg, Ada, DA - 2024/3/5/, PY - 2024';
const EXPECTED = {
  'article-newspaper': 'TY - NEWS, PY - 2024',
  'article-magazine': `TY - MGZN, ${rest}`,
  'article-journal': `TY - JOUR, ${rest}`,
  webpage: `TY - ELEC, ${rest}`,
};

for (const [type, was] of Object.entries(EXPECTED)) {
  const lines = new Cite({ ...record, type }).format('ris').split('\n');
  const seen = lines
    .filter((line) => /^(TY|AU|DA|PY) /.test(line))
    .map((line) => line.replace(/ +- /, ' - ').trim())
    .join(', ');
  console.log(`${type}: ${seen}`);
  if (seen === was) continue;
  console.error(`Changed: it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.cjs
