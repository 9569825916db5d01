#!/usr/bin/env bash
# Neither browser finds the words of a text fragment over a line break, nor does Chromium over a new line of preformatted text.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1. They are taken from the PATH, or from CHROMIUM and
#           FIREFOX.
# Input:    a page with a verse whose lines a `br` parts, and one with two lines in a `pre`; addresses with a text fragment
#           (`#:~:text=`) of words of both lines, and with one that names the first and the last words.
# Guess:    all are found in both: a line break is white space among words of one block, and the fragment has a space there.
# Seen:     over the `br` the words are found in neither, over the new line in Firefox alone. By first and last words, parted by a
#           comma, both are found in both.
# For us:   a quotation that goes over a line break gets a link with its first and its last words, each taken from one line.
#
# Output seen:
#   chrome: over a br not found; over a new line not found; ends of both lines of the verse found; ends of both lines of the pre found
#   firefox: over a br not found; over a new line found; ends of both lines of the verse found; ends of both lines of the pre found
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const TEXTS = {
  verse: '<p>The tide comes in,<br>the tide goes out.</p>',
  pre: '<pre>open the\nlock at noon</pre>',
};
const BOTH = ['chrome', 'firefox'];
const ASKED = {
  'over a br': { text: 'verse', asked: 'comes%20in%2C%20the%20tide', found: [] },
  'over a new line': { text: 'pre', asked: 'the%20lock%20at', found: ['firefox'] },
  'ends of both lines of the verse': { text: 'verse', asked: 'comes%20in%2C,the%20tide%20goes', found: BOTH },
  'ends of both lines of the pre': { text: 'pre', asked: 'open%20the,lock%20at', found: BOTH },
};

const gap = '<div style="height: 3000px"></div>';
const server = createServer((request, response) => {
  const { pathname } = new URL(request.url, 'http://localhost');
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><html lang="en"><title>Ferry</title>${gap}${TEXTS[pathname.slice(1)] ?? ''}${gap}`);
}).listen(0);
const { port } = server.address();

const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};
for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const seen = [];
  for (const [what, { text, asked, found }] of Object.entries(ASKED)) {
    const page = await started.newPage();
    await page.goto(`http://localhost:${port}/${text}#:~:text=${asked}`);
    let isFound = false;
    for (let wait = 0; wait < 15 && !isFound; wait++) {
      await new Promise((resume) => setTimeout(resume, 100));
      isFound = await page.evaluate(() => scrollY > 500);
    }
    await page.close();
    seen.push(`${what} ${isFound ? 'found' : 'not found'}`);
    if (isFound === found.includes(browser)) continue;
    console.error(`Changed: ${what}.`);
    process.exitCode = 1;
  }
  console.log(`${browser}: ${seen.join('; ')}`);
  await started.close();
}
server.close();
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
