#!/usr/bin/env bash
# Chromium writes no link into a PDF that leads to a place in a shadow root.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1, and pdfjs-dist 5.4.624, which reads what they
#           print. The browsers are taken from the PATH, or from CHROMIUM and FIREFOX.
# Input:    a page with a link to a paragraph by its id ("#note"), once both in the page, once both in an open shadow root,
#           which also has a link to another site; printed to a PDF.
# Guess:    both links to the note lead to it within the PDF, surely in Chromium, perhaps in Firefox: in windows of both they do.
# Seen:     the other way round: Firefox writes all three. Chromium writes the one within the page and the one to another site;
#           of the one within the shadow root there is the text alone.
# For us:   what an article in a shadow root says on paper is told without links to its own places: addresses stand there in
#           words, notes under their numbers.
#
# Output seen:
#   chrome: page: within; shadow root: site
#   firefox: page: within; shadow root: within, site
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 pdfjs-dist@5.4.624
cat >run.mjs <<'SCRIPT'
import { createServer } from 'node:http';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';

const EXPECTED = {
  chrome: 'page: within; shadow root: site',
  firefox: 'page: within; shadow root: within, site',
};
const PARTS = {
  page: '<p><a href="#note">To the note</a></p><p id="note">The note.</p>',
  'shadow root': '<p><a href="#note">To the note</a> <a href="https://other.example/">A site</a></p><p id="note">The note.</p>',
};
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};
// An address, since links within about:blank lead nowhere.
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>Notes</title><link rel="icon" href="data:,"><main></main>');
}).listen(0);

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const seen = [];
  for (const [part, markup] of Object.entries(PARTS)) {
    const page = await started.newPage();
    await page.goto(`http://localhost:${server.address().port}/`);
    await page.evaluate(
      (inShadowRoot, content) => {
        const main = document.querySelector('main');
        (inShadowRoot ? main.attachShadow({ mode: 'open' }) : main).innerHTML = content;
      },
      part === 'shadow root',
      markup,
    );
    const data = await page.pdf();
    const sheet = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1);
    const links = (await sheet.getAnnotations()).map(({ dest, url }) => (dest ? 'within' : url ? 'site' : 'other'));
    seen.push(`${part}: ${[...new Set(links)].join(', ')}`);
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
