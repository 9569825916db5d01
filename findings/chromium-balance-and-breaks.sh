#!/usr/bin/env bash
# Chromium balances no line of a heading that has a line break, Firefox does.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1. They are taken from the PATH, or from CHROMIUM and
#           FIREFOX.
# Input:    a heading with `text-wrap: balance` of a short first line, a `br`, and words for two lines; the same words without
#           the first line; the widths of the last two lines, once as they are and once with `text-wrap: wrap`.
# Guess:    what stands behind the break is balanced by itself, as the working group resolved for forced breaks.
# Seen:     without the break both browsers balance the two lines. With it Firefox does, and Chromium breaks them as if the
#           property was not there.
# For us:   a title whose page breaks it by hand is broken by the browser only as far as the page's own lines are too long;
#           nothing is lost by leaving the property there.
#
# Output seen:
#   chrome: without a br balanced, with a br as without the property
#   firefox: without a br balanced, with a br balanced
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import puppeteer from 'puppeteer-core';

const EXPECTED = {
  chrome: 'without a br balanced, with a br as without the property',
  firefox: 'without a br balanced, with a br balanced',
};
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};
const WORDS = 'Water comes to the old canal and to the new';
const HEADINGS = { 'without a br': WORDS, 'with a br': `Late<br>${WORDS}` };

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const page = await started.newPage();
  const seen = [];
  for (const [name, heading] of Object.entries(HEADINGS)) {
    // Wide enough for all but the last word.
    await page.setContent(`<!doctype html><title>Balance</title><h1 style="font: 20px monospace; width: 40ch">${heading}</h1>`);
    const [plain, balanced] = await page.evaluate(() => {
      const h1 = document.querySelector('h1');
      return ['wrap', 'balance'].map((value) => {
        h1.style.textWrap = value;
        const words = new Range();
        words.selectNodeContents(h1.lastChild);
        return [...words.getClientRects()].map(({ width }) => Math.round(width));
      });
    });
    const isSame = String(plain) === String(balanced);
    const isBalanced = balanced.length === 2 && balanced[1] > balanced[0] / 2;
    seen.push(`${name} ${isSame ? 'as without the property' : isBalanced ? 'balanced' : 'otherwise'}`);
  }
  await started.close();
  console.log(`${browser}: ${seen.join(', ')}`);
  if (seen.join(', ') === EXPECTED[browser]) continue;
  console.error(`Changed: it was ${EXPECTED[browser]}.`);
  process.exitCode = 1;
}
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
