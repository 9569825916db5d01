#!/usr/bin/env bash
# microdata-node gives nothing for a date that a time element says in its text.
#
# Software: microdata-node 2.0.0.
# Input:    properties of microdata in time elements, one with the attribute datetime, one with the date as its text, which HTML
#           allows where the text is a date for machines; and one in a data element.
# Guess:    all three have their values: HTML takes the text of a time element that has no datetime.
# Seen:     the value of the one without the attribute is the empty string.
# For us:   the date of a time element is its attribute, else its text; an empty value is as good as none.
#
# Output seen:
#   {"datePublished":[""],"dateModified":["2024-04-01"],"position":[7]}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts microdata-node@2.0.0
cat >run.cjs <<'SCRIPT'
const microdata = require('microdata-node');

const markup = `<div itemscope itemtype="https://schema.org/Article"><time itemprop="datePublished">2024-03-05</time>
  <time itemprop="dateModified" datetime="2024-04-01">the first of April</time> <data itemprop="position" value="7">seventh</data></div>`;
const seen = JSON.stringify(microdata.toJson(markup).items[0].properties);
console.log(seen);
if (seen !== '{"datePublished":[""],"dateModified":["2024-04-01"],"position":[7]}') {
  console.error('Changed: the date of publication was empty.');
  process.exitCode = 1;
}
SCRIPT
node run.cjs
