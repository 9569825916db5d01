#!/usr/bin/env bash
# What waits until it is searched for is visible by `checkVisibility`, and Readability leaves its text out.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1, and @mozilla/readability 0.6.0. The browsers are
#           taken from the PATH, or from CHROMIUM and FIREFOX.
# Input:    an article of four paragraphs and a section with a heading and two more, which has `hidden="until-found"`: the
#           browser's own search finds its words, and opens it.
# Guess:    checkVisibility() is false for the section, as for any that is hidden, and for its paragraph; innerText leaves the
#           words out; Readability keeps them, since a reader of the page can find them.
# Seen:     the section is visible, with all the options of checkVisibility too; the paragraph in it is not, and innerText has no
#           word of it: the section has a box, and nothing in it is drawn. Readability drops the section for its attribute
#           `hidden`, whose value it does not read.
# For us:   each part of such a section is hidden by itself, so what opens it is looked for around a part, not at it; its text
#           is part of the article.
#
# Output seen:
#   chrome: section true, by all options true, paragraph false, innerText gone, Readability gone
#   firefox: section true, by all options true, paragraph false, innerText gone, Readability gone
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 @mozilla/readability@0.6.0
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};
const text = (number) =>
  `<p>Paragraph ${number} tells of the river, which rose in the night, and of the people, who carried sacks to the gate until the water fell again.</p>`;
const PAGE = `<!doctype html><html lang="en"><head><title>The river in the night</title></head><body><main><article><h1>The river in the night</h1>
  ${[1, 2, 3, 4].map(text).join('')}<section id="more" hidden="until-found"><h2>What came then</h2>${[5, 6].map(text).join('')}</section></article></main></body></html>`;
const readability = readFileSync('node_modules/@mozilla/readability/Readability.js', 'utf8');
const EXPECTED = 'section true, by all options true, paragraph false, innerText gone, Readability gone';

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const page = await started.newPage();
  await page.setContent(PAGE);
  const seen = await page.evaluate(
    `(() => {
      const more = document.querySelector('#more');
      const says = (words) => words.includes('Paragraph 4') && (words.includes('Paragraph 5') ? 'kept' : 'gone');
      ${readability}
      const readable = new Readability(document.cloneNode(true)).parse().textContent;
      return [
        'section ' + more.checkVisibility(),
        'by all options ' + more.checkVisibility({ contentVisibilityAuto: true, opacityProperty: true, visibilityProperty: true }),
        'paragraph ' + more.querySelector('p').checkVisibility(),
        'innerText ' + says(document.body.innerText),
        'Readability ' + says(readable),
      ].join(', ');
    })()`,
  );
  console.log(`${browser}: ${seen}`);
  await started.close();
  if (seen === EXPECTED) continue;
  console.error(`Changed: it was "${EXPECTED}".`);
  process.exitCode = 1;
}
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
