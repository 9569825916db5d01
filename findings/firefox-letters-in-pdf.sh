#!/usr/bin/env bash
# Firefox writes ligatures and tabular figures into a PDF as signs without letters, so that their words are neither found nor copied.
#
# Software: @fontsource-variable/literata, inter, source-serif-4 and lexend 5.3.0, in Chromium 156 and Firefox 153 ESR, driven by
#           puppeteer-core 24.43.1; pdfjs-dist 5.4.624, which reads what they print. The browsers are taken from the PATH, or from
#           CHROMIUM and FIREFOX.
# Input:    a page with the words "office find flat 2048" in each typeface, as it is, with `font-variant-numeric: tabular-nums`, and
#           with `font-variant-ligatures: none`; printed to a PDF, whose text is read.
# Guess:    ligatures are read from both browsers' PDFs, as "office" had been when it was set in DejaVu. Figures of another form may
#           be lost in Firefox's, since a PDF has a table that says which letter a sign stands for, made from plain letters.
# Seen:     in Chromium's PDF they are. In Firefox's, what the typeface draws as one sign (ffi, fi, fl) is U+FFFD, as are tabular
#           figures; in Inter with tabular figures all letters of other glyphs than the plain ones, even its brackets and spaces.
#           Without ligatures and with plain figures all is read.
# For us:   the same was so for what the reader prints; Firefox prints it without ligatures and tabular figures now.
#
# Output seen:
#   chrome: all read in all twelve
#   firefox: literata o�ce �nd �at 2048, tabular o�ce �nd �at ����, without office find flat 2048
#   firefox: inter office find flat 2048, tabular office�find�flat�����, without office find flat 2048
#   firefox: source-serif-4 o�ce �nd �at 2048, tabular o�ce �nd �at 2048, without office find flat 2048
#   firefox: lexend o�ce �nd �at 2048, tabular o�ce �nd �at 2048, without office find flat 2048
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 pdfjs-dist@5.4.624 \
  @fontsource-variable/literata@5.3.0 @fontsource-variable/inter@5.3.0 @fontsource-variable/source-serif-4@5.3.0 \
  @fontsource-variable/lexend@5.3.0
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';

const WORDS = 'office find flat 2048';
const FIREFOX = {
  literata: ['o\ufffdce \ufffdnd \ufffdat 2048', 'o\ufffdce \ufffdnd \ufffdat \ufffd\ufffd\ufffd\ufffd', WORDS],
  inter: [WORDS, 'office\ufffdfind\ufffdflat\ufffd\ufffd\ufffd\ufffd\ufffd', WORDS],
  'source-serif-4': ['o\ufffdce \ufffdnd \ufffdat 2048', 'o\ufffdce \ufffdnd \ufffdat 2048', WORDS],
  lexend: ['o\ufffdce \ufffdnd \ufffdat 2048', 'o\ufffdce \ufffdnd \ufffdat 2048', WORDS],
};
const STYLES = ['', 'font-variant-numeric: tabular-nums', 'font-variant-ligatures: none'];
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};
const server = createServer(({ url }, response) => {
  const [, name, style] = url.split('/');
  const isFont = style === 'font';
  response.setHeader('content-type', isFont ? 'font/woff2' : 'text/html; charset=utf-8');
  response.end(
    isFont
      ? readFileSync(`node_modules/@fontsource-variable/${name}/files/${name}-latin-wght-normal.woff2`)
      : `<!doctype html><title>Words</title><link rel="icon" href="data:,"><style>@font-face { font-family: Face; src: url("/${name}/font") }</style><p style="font-family: Face; ${STYLES[style]}">${WORDS}`,
  );
}).listen(0);

async function printed(page, name, style) {
  await page.goto(`http://localhost:${server.address().port}/${name}/${style}`);
  await page.evaluate(() => document.fonts.ready);
  const sheet = await (await getDocument({ data: await page.pdf(), verbosity: 0 }).promise).getPage(1);
  return (await sheet.getTextContent()).items.map(({ str }) => str).join('').trim();
}

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const page = await started.newPage();
  for (const [name, expected] of Object.entries(FIREFOX)) {
    const seen = [];
    for (const style of STYLES.keys()) seen.push(await printed(page, name, style));
    console.log(`${browser}: ${name} ${seen[0]}, tabular ${seen[1]}, without ${seen[2]}`);
    const before = browser === 'firefox' ? expected : [WORDS, WORDS, WORDS];
    if (String(seen) === String(before)) continue;
    console.error(`Changed: it was ${before.join(', ')}.`);
    process.exitCode = 1;
  }
  await started.close();
}
server.close();
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
