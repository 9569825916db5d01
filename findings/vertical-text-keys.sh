#!/usr/bin/env bash
# In vertical text the space bar turns to the next screen in Chromium alone, and Page Down and End do nothing in either browser.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1. They are taken from the PATH, or from CHROMIUM and
#           FIREFOX.
# Input:    a page whose root is written in columns from right to left (`writing-mode: vertical-rl`) and goes far beyond the
#           window to the left; nothing of it is out of sight below. Each key is pressed on a page that is laid out anew.
# Guess:    the space bar and Page Down lead one screen on in both, to the left, End to the end; the arrow down does nothing.
# Seen:     the space bar does in Chromium, and nothing does in Firefox. Page Down and End move in neither. The arrow to the left
#           is the one key that scrolls in both.
# For us:   an article is set in lines, also where its page is set in columns; columns would need keys of the reader for screens
#           and for both ends.
#
# Output seen:
#   chrome: space bar a screen; Page Down nothing; End nothing; arrow down nothing; arrow left a little
#   firefox: space bar nothing; Page Down nothing; End nothing; arrow down nothing; arrow left a little
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const KEYS = { 'space bar': ' ', 'Page Down': 'PageDown', End: 'End', 'arrow down': 'ArrowDown', 'arrow left': 'ArrowLeft' };
const rest = 'Page Down nothing; End nothing; arrow down nothing; arrow left a little';
const EXPECTED = { chrome: `space bar a screen; ${rest}`, firefox: `space bar nothing; ${rest}` };
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};
const lines = '<p>A column of words.</p>'.repeat(200);
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html style="writing-mode: vertical-rl"><title>Columns</title><body>${lines}`);
}).listen(0);

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const page = await started.newPage();
  await page.setViewport({ width: 800, height: 600 });
  const seen = [];
  for (const [name, key] of Object.entries(KEYS)) {
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.click('p');
    await page.keyboard.press(key);
    await new Promise((resume) => setTimeout(resume, 1000));
    const [left, width] = await page.evaluate(() => [-scrollX, innerWidth]);
    seen.push(`${name} ${left > width / 2 ? 'a screen' : left > 0 ? 'a little' : 'nothing'}`);
  }
  await started.close();
  console.log(`${browser}: ${seen.join('; ')}`);
  if (seen.join('; ') === EXPECTED[browser]) continue;
  console.error(`Changed: it was ${EXPECTED[browser]}.`);
  process.exitCode = 1;
}
server.close();
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
