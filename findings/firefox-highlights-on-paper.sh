#!/usr/bin/env bash
# Firefox leaves out on paper what CSS.highlights marks, while Chromium prints it.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1, and pdfjs-dist 5.4.624, which reads what they
#           print. The browsers are taken from the PATH, or from CHROMIUM and FIREFOX.
# Input:    a page with three lines: one with a background, one with a `mark`, one whose words are in a Highlight, with a
#           background by `::highlight()`. It is printed to a PDF with backgrounds; its colours are looked for there.
# Guess:    all three are on paper in both: the pseudo-element is a style like others, and no media query keeps it from there.
# Seen:     the first two are, in both. The Highlight is on paper from Chromium alone. The draft of the standard does not say
#           which of the two is right.
# For us:   highlights of the user are set into the text as marks while it is printed. What is marked for the screen alone, as the
#           sentence that is read aloud, has its rule in `@media screen`, or Chromium prints it.
#
# Output seen:
#   chrome: background, mark, highlight
#   firefox: background, mark
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 pdfjs-dist@5.4.624
cat >run.mjs <<'SCRIPT'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';

const COLOURS = { background: '#0ac864', mark: '#fa0a28', highlight: '#ffd20a' };
const EXPECTED = { chrome: 'background, mark, highlight', firefox: 'background, mark' };
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};
const PAGE = `<!doctype html><title>Paper</title><style>p { background: ${COLOURS.background} }
  mark { background: ${COLOURS.mark} } ::highlight(own) { background-color: ${COLOURS.highlight} }</style>
  <p>One line.</p><div><mark>Two lines.</mark></div><div id="three">Three lines.</div>`;

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const page = await started.newPage();
  await page.setContent(PAGE);
  await page.evaluate(() => {
    const words = new Range();
    words.selectNodeContents(document.getElementById('three'));
    CSS.highlights.set('own', new Highlight(words));
  });
  const data = await page.pdf({ printBackground: true });
  await started.close();
  const sheet = await (await getDocument({ data, verbosity: 0 }).promise).getPage(1);
  const { fnArray, argsArray } = await sheet.getOperatorList();
  const fills = argsArray.filter((_, at) => fnArray[at] === OPS.setFillRGBColor).flat();
  const seen = Object.keys(COLOURS).filter((name) => fills.includes(COLOURS[name]));
  console.log(`${browser}: ${seen.join(', ')}`);
  if (seen.join(', ') === EXPECTED[browser]) continue;
  console.error(`Changed: it was ${EXPECTED[browser]}.`);
  process.exitCode = 1;
}
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
