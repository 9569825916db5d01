#!/usr/bin/env bash
# In Firefox's content scripts the name of a property is what costs, not the wrapper's call: a prototype's getter is ten times as fast.
#
# Software: Firefox 153 ESR, driven by puppeteer-core 24.43.1; for comparison Chromium 156. Both are taken from the PATH, or
#           from FIREFOX and CHROMIUM.
# Input:    an extension whose content script reads the names of 2,000 elements of forty kinds, as `node.localName` and by
#           the getter of Element.prototype, taken once; and names `document` and `Math` as often. The page does the same.
# Guess:    nodes of the page stand behind wrappers there, so that each read is dear, however it is written; to name a global
#           of the window costs next to nothing.
# Seen:     in Firefox's content script the getter takes hardly longer than in the page, and `node.localName` about ten times as
#           long as the getter, but not among elements of one kind; each `document` takes 700 nanoseconds, `Math`, which is
#           the script's own, 5. In its page, and in Chromium's content script, no way is dearer, and `document` takes 80 at most.
# For us:   what reads all nodes of a page calls getters and methods of prototypes that it looked up once: a tenth of the first
#           extraction in Firefox, a quarter of the second.
#
# Output seen:
#   firefox, content script: by name is dear, document is dear
#   firefox, page: by name is no dearer, document is not
#   chrome, content script: by name is no dearer, document is not
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
mkdir extension
cat >extension/manifest.json <<'JSON'
{
  "manifest_version": 3,
  "name": "Names",
  "version": "1",
  "content_scripts": [{ "matches": ["http://localhost/*"], "js": ["measure.js", "content.js"] }],
  "browser_specific_settings": { "gecko": { "id": "names@example.org" } }
}
JSON
cat >extension/measure.js <<'SCRIPT'
function measure() {
  const nodes = [...document.querySelectorAll('body *')];
  const getter = Object.getOwnPropertyDescriptor(Element.prototype, 'localName').get;
  // Nanoseconds of one turn: the least of eight rounds of 20 ms.
  const time = (round) => {
    let least = Infinity;
    for (let count = 0; count < 8; count++) {
      const start = performance.now();
      let rounds = 0;
      while (performance.now() - start < 20) {
        round();
        rounds++;
      }
      least = Math.min(least, (performance.now() - start) / rounds);
    }
    return (least / nodes.length) * 1e6;
  };
  let sum = 0;
  return {
    byName: time(() => nodes.forEach((node) => (sum += node.localName.length))),
    byGetter: time(() => nodes.forEach((node) => (sum += getter.call(node).length))),
    document: time(() => nodes.forEach(() => (sum += document ? 1 : 0))),
    math: time(() => nodes.forEach(() => (sum += Math ? 1 : 0))),
  };
}
SCRIPT
cat >extension/content.js <<'SCRIPT'
document.documentElement.dataset.seen = JSON.stringify(measure());
SCRIPT
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

function told({ byName, byGetter, document, math }) {
  console.error([byName, byGetter, document, math].map((time) => `${time.toFixed(1)} ns`).join(', '));
  // Bounds far from both: ten times and once, 700 nanoseconds and 80.
  return `by name is ${byName > 3.5 * byGetter ? 'dear' : 'no dearer'}, document is ${document - math > 250 ? 'dear' : 'not'}`;
}

const KINDS = 'a abbr article aside b blockquote button cite code dd del div dl dt em figure footer form h1 h2 h3 header i kbd label li main mark nav ol p pre q s section small span strong ul var';
const ELEMENTS = KINDS.split(' ').map((name) => `<${name}></${name}>`).join('');

async function ask(browserName, options) {
  const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(`<!doctype html>${ELEMENTS.repeat(50)}`));
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const browser = await puppeteer.launch({ browser: browserName, headless: true, ...options });
  try {
    if (browserName === 'firefox') await browser.installExtension(path.resolve('extension'));
    const page = await browser.newPage();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.waitForFunction(() => document.documentElement.dataset.seen, { timeout: 30000 });
    console.error(await browser.version());
    const content = told(JSON.parse(await page.evaluate(() => document.documentElement.dataset.seen)));
    const own = told(await page.evaluate(`${readFileSync('extension/measure.js', 'utf8')}; measure()`));
    return [`${browserName}, content script: ${content}`, `${browserName}, page: ${own}`];
  } finally {
    await browser.close();
    server.close();
  }
}

const extension = path.resolve('extension');
const firefox = await ask('firefox', { executablePath: process.env.FIREFOX });
const [chrome] = await ask('chrome', {
  executablePath: process.env.CHROMIUM,
  args: [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`, '--no-sandbox'],
  ignoreDefaultArgs: ['--disable-extensions'],
});
const expected = [
  'firefox, content script: by name is dear, document is dear',
  'firefox, page: by name is no dearer, document is not',
  'chrome, content script: by name is no dearer, document is not',
];
[...firefox, chrome].forEach((line, place) => {
  console.log(line);
  if (line === expected[place]) return;
  console.error(`Changed: it was "${expected[place]}".`);
  process.exitCode = 1;
});
SCRIPT
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)} \
  CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)} node run.mjs
