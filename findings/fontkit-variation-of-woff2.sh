#!/usr/bin/env bash
# fontkit and its successor fontkitten read a variable font in WOFF2, and fail when one of its variations is asked for.
#
# Software: fontkit 2.0.4 and fontkitten 1.0.3, with @fontsource-variable/inter 5.3.0.
# Input:    Inter's variable file for Latin, in WOFF2 as the package ships it. It is opened, one letter's width is read,
#           then the variation with weight 700 is asked for one letter's width.
# Guess:    getVariation gives a font like the one it is asked of, from whichever container that was opened.
# Seen:     axes and widths of the start weight can be read. For the variation both libraries throw a TypeError, "Cannot read
#           properties of undefined (reading 'tables')".
# For us:   widths are taken from the table of the start weight, and a share for other weights is measured in the browser.
#
# Output seen:
#   fontkit: axes wght, a 1150, bold TypeError: Cannot read properties of undefined (reading 'tables')
#   fontkitten: axes wght, a 1150, bold TypeError: Cannot read properties of undefined (reading 'tables')
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts \
  fontkit@2.0.4 fontkitten@1.0.3 @fontsource-variable/inter@5.3.0
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import * as fontkit from 'fontkit';
import * as fontkitten from 'fontkitten';

const file = readFileSync('node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
const CODE_OF_A = 97;

function look({ create }) {
  const font = create(file);
  const start = font.glyphForCodePoint(CODE_OF_A).advanceWidth;
  const axes = Object.keys(font.variationAxes).join();
  try {
    const bold = font.getVariation({ wght: 700 }).glyphForCodePoint(CODE_OF_A).advanceWidth;
    return `axes ${axes}, a ${start}, bold ${bold}`;
  } catch (error) {
    return `axes ${axes}, a ${start}, bold ${error.name}: ${error.message}`;
  }
}

const seen = [look(fontkit), look(fontkitten)];
console.log(`fontkit: ${seen[0]}\nfontkitten: ${seen[1]}`);
const isAsBefore = (line) => /^axes wght, a \d+, bold TypeError: .*'tables'/.test(line);
if (!seen.every(isAsBefore)) process.exit(1);
SCRIPT
node run.mjs
