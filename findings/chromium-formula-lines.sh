#!/usr/bin/env bash
# Chromium parts a formula within a line by line breaks when it is selected and copied as text, and gives other letters for it.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1. They are taken from the PATH, or from CHROMIUM and
#           FIREFOX.
# Input:    a sentence with an index, one with a fraction and one with a sum, each in MathML within the line; what the selection, its
#           range and `innerText` say of it.
# Guess:    a formula in a line is part of the line: "x2", glued, in both browsers and in all three ways.
# Seen:     in Firefox it is. In Chromium the selection and `innerText` have each sign of the formula on a line of its own, and a
#           single letter as the mathematical italic one that is drawn (U+1D465 for x); Ctrl+C takes the lines, too. The text of the
#           range is "x2" there as well.
# For us:   a sentence with formulas was copied from the reader in pieces: their signs are put together again. What is stored of a
#           text, and looked for in it, is the text of the document, never of the selection.
#
# Output seen:
#   chrome: selection "the value \n𝑥\n2\n, then", "the value \n1\n2\n, then", "so \n𝑎\n+\n12\n."; innerText the same
#   firefox: selection "the value x2, then", "the value 12, then", "so a+12."; innerText the same
#   both: range "the value x2, then", "the value 12, then", "so a+12."
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import puppeteer from 'puppeteer-core';

const GLUED = ['the value x2, then', 'the value 12, then', 'so a+12.'];
const PARTED = ['the value \n\u{1d465}\n2\n, then', 'the value \n1\n2\n, then', 'so \n\u{1d44e}\n+\n12\n.'];
const EXPECTED = {
  chrome: { selection: PARTED, innerText: PARTED, range: GLUED },
  firefox: { selection: GLUED, innerText: GLUED, range: GLUED },
};
const SENTENCES = [
  'the value <math><msup><mi>x</mi><mn>2</mn></msup></math>, then',
  'the value <math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>, then',
  'so <math><mi>a</mi><mo>+</mo><mn>12</mn></math>.',
];
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const page = await started.newPage();
  await page.setContent(`<!doctype html><title>Formulas</title>${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join('')}`);
  const said = await page.evaluate(() =>
    [...document.querySelectorAll('p')].map((paragraph) => {
      const selection = getSelection();
      selection.selectAllChildren(paragraph);
      return { selection: String(selection), innerText: paragraph.innerText, range: String(selection.getRangeAt(0)) };
    }),
  );
  await started.close();
  for (const [way, expected] of Object.entries(EXPECTED[browser])) {
    const seen = said.map((texts) => texts[way]);
    console.log(`${browser}: ${way} ${seen.map((text) => JSON.stringify(text)).join(', ')}`);
    if (JSON.stringify(seen) === JSON.stringify(expected)) continue;
    console.error(`Changed: it was ${JSON.stringify(expected)}.`);
    process.exitCode = 1;
  }
}
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
