#!/usr/bin/env bash
# Chromium finds the words of a text fragment neither over a formula in the sentence nor over an inline block; Firefox finds both.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1. They are taken from the PATH, or from CHROMIUM and
#           FIREFOX.
# Input:    a sentence with a formula in MathML, one with a word in an inline block, and one with the sign of a note that is
#           positioned absolutely, as it is where notes hang in the margin; addresses with a text fragment (`#:~:text=`) of the words
#           on both sides and what is between them, and addresses that name the first words and the last.
# Guess:    over the formula and over the inline block all are found in both browsers, since both stand in the line; over what is out
#           of the line the words are found with it.
# Seen:     Firefox finds them over the formula and the inline block. Chromium finds them over neither. Over the sign out of the line
#           neither finds them, with the sign or without. By the first words and the last, parted by a comma, all are found in both.
# For us:   a link to a quotation that goes over a formula has to name its ends, each taken from one side.
#
# Output seen:
#   chrome: formula not found, by its ends found; inline block not found, by its ends found; sign out of the line not found, without it
#     not found, by its ends found
#   firefox: formula found, by its ends found; inline block found, by its ends found; sign out of the line not found, without it not
#     found, by its ends found
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const OUT = 'sign out of the line not found, without it not found, by its ends found';
const EXPECTED = {
  chrome: `formula not found, by its ends found; inline block not found, by its ends found; ${OUT}`,
  firefox: `formula found, by its ends found; inline block found, by its ends found; ${OUT}`,
};
const SENTENCES = [
  ['the river value <math><mi>x</mi></math> is falling', { formula: 'value x is', 'by its ends': 'river value,is falling' }],
  ['the river <span style="display: inline-block">level</span> is falling', { 'inline block': 'river level is', 'by its ends': 'the river,is falling' }],
  [
    'the words<sup style="position: absolute">1</sup> next here',
    { 'sign out of the line': 'words1 next', 'without it': 'words next', 'by its ends': 'the words,next here' },
  ],
];
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};
const gap = '<div style="height: 3000px"></div>';
const server = createServer(({ url }, response) => {
  const [sentence] = SENTENCES[Number(url.split('/')[1])] ?? [''];
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end(`<!doctype html><title>Words</title><link rel="icon" href="data:,">${gap}<p>${sentence}</p>${gap}`);
}).listen(0);

async function isFound(browser, place, words) {
  const page = await browser.newPage();
  const fragment = words.split(',').map(encodeURIComponent).join();
  await page.goto(`http://localhost:${server.address().port}/${place}/${encodeURIComponent(words)}#:~:text=${fragment}`);
  const found = await page.waitForFunction('scrollY > 1000', { timeout: 1500 }).catch(() => undefined);
  await page.close();
  return found !== undefined;
}

for (const [name, options] of Object.entries(BROWSERS)) {
  const browser = await puppeteer.launch({ browser: name, headless: true, ...options });
  console.error(await browser.version());
  const seen = [];
  for (const [place, [, addresses]] of SENTENCES.entries()) {
    const said = [];
    for (const [way, words] of Object.entries(addresses))
      said.push(`${way} ${(await isFound(browser, place, words)) ? 'found' : 'not found'}`);
    seen.push(said.join(', '));
  }
  await browser.close();
  console.log(`${name}: ${seen.join('; ')}`);
  if (seen.join('; ') === EXPECTED[name]) continue;
  console.error(`Changed: it was ${EXPECTED[name]}.`);
  process.exitCode = 1;
}
server.close();
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
