#!/usr/bin/env bash
# Chromium leaves the content of a cell of MathML at the start where its style says `text-align: right`, and says it is right.
#
# Software: Chromium 156, driven by puppeteer-core 24.43.1; for comparison Firefox 153 ESR. Both are taken from the PATH, or
#           from CHROMIUM and FIREFOX.
# Input:    a matrix of two rows, a short and a long number, with the value of text-align on the cell of the short one.
# Guess:    right and end bring the number to the right side of its cell, as in a cell of an HTML table.
# Seen:     Firefox does so. In Chromium the computed value is the one asked for, but the number stands at the start; only
#           the prefixed value -webkit-right moves it.
# For us:   columns that a page aligns are written with both values, the prefixed one last.
#
# Output seen:
#   Chromium: nothing middle, left start, right start, end start, -webkit-right end
#   Firefox: nothing middle, left start, right end, end end, -webkit-right end
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import puppeteer from 'puppeteer-core';

const matrix = '<!doctype html><math><mtable><mtr><mtd><mn>1</mn></mtd></mtr><mtr><mtd><mn>1234567890</mn></mtd></mtr></mtable></math>';

function look() {
  const cell = document.querySelector('mtd');
  const place = () => {
    const [outer, inner] = [cell, cell.firstElementChild].map((element) => element.getBoundingClientRect());
    const [before, after] = [inner.left - outer.left, outer.right - inner.right];
    if (Math.abs(before - after) < 2) return 'middle';
    return before < after ? 'start' : 'end';
  };
  return ['', 'left', 'right', 'end', '-webkit-right']
    .map((value) => {
      cell.style.textAlign = value;
      return `${value || 'nothing'} ${place()}`;
    })
    .join(', ');
}

async function ask(browser, options) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  try {
    const page = await started.newPage();
    await page.setContent(matrix);
    console.error(await started.version());
    return await page.evaluate(look);
  } finally {
    await started.close();
  }
}

const seen = {
  Chromium: await ask('chrome', { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] }),
  Firefox: await ask('firefox', { executablePath: process.env.FIREFOX }),
};
const expected = {
  Chromium: 'nothing middle, left start, right start, end start, -webkit-right end',
  Firefox: 'nothing middle, left start, right end, end end, -webkit-right end',
};
for (const [name, places] of Object.entries(seen)) {
  console.log(`${name}: ${places}`);
  if (places !== expected[name]) {
    console.error(`Changed: it was ${expected[name]}.`);
    process.exitCode = 1;
  }
}
SCRIPT
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)} \
  CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)} node run.mjs
