#!/usr/bin/env bash
# chrono reads a Vietnamese date with a comma before its year as one of this year.
#
# Software: chrono-node 2.10.3, with the dates that Intl.DateTimeFormat of Node.js 20 writes.
# Input:    3 January 2024 as Intl writes it in full, long and medium form, for Vietnamese ("3 tháng 1, 2024") and seven other
#           languages that chrono knows; read as on 15 June 2026.
# Guess:    the full and the long form are read right in every language.
# Seen:     Vietnamese loses the year of both, and the year of reading takes its place: an article of 2024 is dated 2026. Its
#           medium form is not read at all. The other seven are right in all three forms.
# For us:   a date without a year is none. What Intl writes was tried on our own reading of dates, too: it failed at "9 december",
#           where it took "de" for the Spanish word before a month, and at names of months in some languages.
#
# Output seen:
#   vi: 2026-01-03, 2026-01-03, nothing
#   de, fr, it, nl, pt, sv, uk: 2024-01-03, 2024-01-03, 2024-01-03
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts chrono-node@2.10.3
cat >run.mjs <<'SCRIPT'
import * as chrono from 'chrono-node';

const EXPECTED = {
  vi: '2026-01-03, 2026-01-03, nothing',
  'de, fr, it, nl, pt, sv, uk': '2024-01-03, 2024-01-03, 2024-01-03',
};
const day = new Date(2024, 0, 3, 12);
const now = new Date(2026, 5, 15, 12);
const two = (number) => String(number).padStart(2, '0');

for (const [languages, was] of Object.entries(EXPECTED)) {
  const seen = languages.split(', ').map((language) =>
    ['full', 'long', 'medium']
      .map((dateStyle) => {
        const written = new Intl.DateTimeFormat(language, { dateStyle }).format(day);
        const [found] = chrono[language].parse(written, now);
        if (!found) return 'nothing';
        return `${found.start.get('year')}-${two(found.start.get('month'))}-${two(found.start.get('day'))}`;
      })
      .join(', '),
  );
  console.log(`${languages}: ${[...new Set(seen)].join(' or ')}`);
  if (seen.every((one) => one === was)) continue;
  console.error(`Changed: it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.mjs
