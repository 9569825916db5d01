#!/usr/bin/env bash
# Chromium lays a whole page out anew when a constructed style sheet with a layer gets its own text again.
#
# Software: Chromium 156, driven by puppeteer-core 24.43.1. It is taken from the PATH, or from CHROMIUM.
# Input:    a page of 2,000 paragraphs that adopts a constructed style sheet, with one rule for an element that the page does
#           not have: once as it is, once in a layer. When all is laid out, `replaceSync` gives the sheet the text that it has
#           already, and the trace of the browser tells how many of its objects are laid out.
# Guess:    none in both cases: no style of any element has changed, and the trace says so.
# Seen:     none without the layer; with it all 4,003, though no element had its style worked out anew.
# For us:   a sheet that is written again with each change of a setting has no layer in a page that may be long: an article of
#           100,000 words was laid out twice for each change of its size. Ids in `:is()` give as much weight.
#
# Output seen:
#   without a layer: 0 objects laid out; in a layer: 4003 objects laid out
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import puppeteer from 'puppeteer-core';

const SHEETS = {
  'without a layer': 'dl { color: #333 }',
  'in a layer': '@layer added { dl { color: #333 } }',
};
const EXPECTED = { 'without a layer': 0, 'in a layer': 4003 };

const pause = () => new Promise((resume) => setTimeout(resume, 1000));

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, headless: true, args: ['--no-sandbox'] });
try {
  console.error(await browser.version());
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><title>Long</title>${'<p>Some words of a paragraph.</p>'.repeat(2000)}`);
  const seen = [];
  for (const [name, text] of Object.entries(SHEETS)) {
    await page.evaluate((styles) => {
      globalThis.sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
      document.adoptedStyleSheets = [sheet];
    }, text);
    await pause();
    await page.tracing.start({ categories: ['devtools.timeline'] });
    await page.evaluate((styles) => {
      sheet.replaceSync(styles);
      return document.body.offsetHeight;
    }, text);
    await pause();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
    const layouts = traceEvents.filter(({ name: event, args }) => event === 'Layout' && args?.beginData?.totalObjects > 1000);
    const most = Math.max(0, ...layouts.map(({ args }) => args.beginData.dirtyObjects));
    seen.push(`${name}: ${most} objects laid out`);
    if (most === EXPECTED[name]) continue;
    console.error(`Changed: ${name} it was ${EXPECTED[name]}.`);
    process.exitCode = 1;
  }
  console.log(seen.join('; '));
} finally {
  await browser.close();
}
SCRIPT
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)} node run.mjs
