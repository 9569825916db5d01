#!/usr/bin/env bash
# On a page without a doctype a table in a shadow root takes its colour from the page's body, across the root's border.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1. Both are taken from the PATH, or from
#           CHROMIUM and FIREFOX.
# Input:    a page with red text, and in it a shadow root with a blue box of bold 30 px text, in which a table stands; once
#           with a doctype and once without.
# Guess:    the quirk that tables do not inherit colour and size is for the tables of the page itself; in a shadow root a
#           table inherits from the box around it.
# Seen:     in both browsers, in open and closed roots alike: without a doctype the table has the colour of the page's body,
#           and the initial size and weight. So what an extension shows in a root of its own may be red on red.
# For us:   the reader's style sheet gives tables what they would inherit.
#
# Output seen:
#   Chromium: no doctype open red 16px 400, no doctype closed red 16px 400, doctype open blue 30px 700, doctype closed blue 30px 700
#   Firefox: no doctype open red 16px 400, no doctype closed red 16px 400, doctype open blue 30px 700, doctype closed blue 30px 700
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import puppeteer from 'puppeteer-core';

const text = '<body style="color: rgb(255, 0, 0)"><p>Text of the page</p></body>';
const box = '<div style="color: rgb(0, 0, 255); font: bold 30px serif"><table><tr><td>Cell</td></tr></table></div>';

function look(markup) {
  const kind = document.compatMode === 'BackCompat' ? 'no doctype' : 'doctype';
  const names = { 'rgb(255, 0, 0)': 'red', 'rgb(0, 0, 255)': 'blue' };
  return ['open', 'closed'].map((mode) => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode });
    root.innerHTML = markup;
    const { color, fontSize, fontWeight } = getComputedStyle(root.querySelector('td'));
    return `${kind} ${mode} ${names[color]} ${fontSize} ${fontWeight}`;
  });
}

async function ask(browser, options) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  try {
    console.error(await started.version());
    const seen = [];
    for (const doctype of ['', '<!doctype html>']) {
      const page = await started.newPage();
      await page.setContent(doctype + text);
      seen.push(...(await page.evaluate(look, box)));
    }
    return seen.join(', ');
  } finally {
    await started.close();
  }
}

const seen = {
  Chromium: await ask('chrome', { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] }),
  Firefox: await ask('firefox', { executablePath: process.env.FIREFOX }),
};
const expected =
  'no doctype open red 16px 400, no doctype closed red 16px 400, doctype open blue 30px 700, doctype closed blue 30px 700';
for (const [name, looks] of Object.entries(seen)) {
  console.log(`${name}: ${looks}`);
  if (looks !== expected) {
    console.error(`Changed: it was ${expected}.`);
    process.exitCode = 1;
  }
}
SCRIPT
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)} \
  CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)} node run.mjs
