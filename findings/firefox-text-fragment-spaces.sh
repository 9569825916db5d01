#!/usr/bin/env bash
# Firefox finds no text fragment with a plain space where the page has a narrow, thin or ideographic one; Chromium does.
#
# Software: Firefox 153 ESR and Chromium 156, driven by puppeteer-core 24.43.1. They are taken from the PATH, or from FIREFOX and
#           CHROMIUM.
# Input:    pages with the same three words, between the second and the third of which stands a no-break space, a narrow no-break
#           one (as French has it before some signs), a thin one (as in numbers) or an ideographic one; addresses with these
#           words as a text fragment (`#:~:text=`), with a plain space, and with the page's own one.
# Guess:    all of them are white space like the no-break one, which both browsers take for a space.
# Seen:     with a plain space Firefox finds the words only over the no-break space, Chromium over each. With the page's own sign
#           both find them over each.
# For us:   a link to quoted words keeps every space but the plain and the no-break one as the page has it.
#
# Output seen:
#   chrome: no-break, plain found; no-break, own found; narrow, plain found; narrow, own found; thin, plain found; thin, own found; ideographic, plain found; ideographic, own found
#   firefox: no-break, plain found; no-break, own found; narrow, plain not found; narrow, own found; thin, plain not found; thin, own found; ideographic, plain not found; ideographic, own found
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const SPACES = { 'no-break': '\u00a0', narrow: '\u202f', thin: '\u2009', ideographic: '\u3000' };
const BOTH = ['chrome', 'firefox'];
const TEXTS = {};
const ASKED = {};
for (const [name, space] of Object.entries(SPACES)) {
  TEXTS[name] = `<p>The mate said${space}never and went.</p>`;
  const found = name === 'no-break' ? BOTH : ['chrome'];
  ASKED[`${name}, plain`] = { text: name, asked: 'mate%20said%20never', found };
  ASKED[`${name}, own`] = { text: name, asked: `mate%20said${encodeURIComponent(space)}never`, found: BOTH };
}

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
