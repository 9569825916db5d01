#!/usr/bin/env bash
# DOMPurify moves the indices of a formula, since it takes out the element that keeps an empty place among them.
#
# Software: dompurify 3.5.0, on jsdom 26.1.0.
# Input:    MathML of a tensor with a lower, then an upper, then a lower index: `mmultiscripts` has two places for each, and
#           `none` where one is empty. The same with an empty `mrow` in these places, as MathML Core writes them.
# Guess:    both are kept as they are: `mmultiscripts` and `mprescripts` are allowed, so is what they need.
# Seen:     `none` is gone. What was a lower index a, an upper one b and a lower one c is now a lower a with an upper b over
#           it, then a lower c without the place beside it. The form with `mrow` is kept.
# For us:   what passes through such a list of elements has an empty `mrow` for each `none`; a list of MathML for ourselves has
#           both.
#
# Output seen:
#   none: mi T, mi a, mi b, mi c
#   mrow: mi T, mi a, mrow, mrow, mi b, mi c, mrow
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts dompurify@3.5.0 jsdom@26.1.0
cat >run.mjs <<'SCRIPT'
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';

const EXPECTED = {
  none: 'mi T, mi a, mi b, mi c',
  mrow: 'mi T, mi a, mrow, mrow, mi b, mi c, mrow',
};
const { window } = new JSDOM('');
const purify = createDOMPurify(window);

for (const [empty, was] of Object.entries(EXPECTED)) {
  const none = `<${empty}></${empty}>`;
  const indices = `<mi>a</mi>${none} ${none}<mi>b</mi> <mi>c</mi>${none}`;
  const formula = `<math><mmultiscripts><mi>T</mi>${indices}</mmultiscripts></math>`;
  const clean = purify.sanitize(formula, { RETURN_DOM: true });
  const seen = [...clean.querySelector('mmultiscripts').children]
    .map(({ localName, textContent }) => `${localName} ${textContent}`.trim())
    .join(', ');
  console.log(`${empty}: ${seen}`);
  if (seen === was) continue;
  console.error(`Changed: it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.mjs
