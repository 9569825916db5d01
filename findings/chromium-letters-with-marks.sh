#!/usr/bin/env bash
# Chromium draws a letter and its mark in the next typeface if the first lacks the mark, also where it has both as one sign.
#
# Software: @fontsource-variable/literata 5.3.0 and @fontsource-variable/inter 5.3.0, in Chromium 156 and Firefox 153 ESR,
#           driven by puppeteer-core 24.43.1. They are taken from the PATH, or from CHROMIUM and FIREFOX.
# Input:    the letters of Czech, Polish and Turkish with marks ("č", "ś", "ğ"), each as one sign and as letter and mark
#           (U+0063 U+030C), which are the same text to Unicode; the style sheets of the packages with all of their files,
#           and a typeface whose letters are all equally wide behind it.
# Guess:    each is as wide in one form as in the other, in both browsers: the files have these letters.
# Seen:     as one sign all are drawn in the typeface. As letter and mark, all of these are drawn in the one behind it by
#           Chromium, since no file has the mark alone. Firefox draws them in the typeface.
# For us:   letters and marks of an article and its title become one sign each; words of quotations are compared in one form.
#
# Output seen:
#   chrome: Literata 0 of 10 as wide, Inter 0 of 10 as wide
#   firefox: Literata 10 of 10 as wide, Inter 10 of 10 as wide
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 \
  @fontsource-variable/literata@5.3.0 @fontsource-variable/inter@5.3.0
cat >run.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const EXPECTED = {
  chrome: 'Literata 0 of 10 as wide, Inter 0 of 10 as wide',
  firefox: 'Literata 10 of 10 as wide, Inter 10 of 10 as wide',
};
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};
const sheets = ['literata', 'inter'].map((name) => `<link rel="stylesheet" href="/${name}/index.css">`).join('');
const server = createServer(({ url }, response) => {
  const isPage = url === '/';
  response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : url.endsWith('css') ? 'text/css' : 'font/woff2');
  response.end(
    isPage ? `<!doctype html><title>Letters</title><link rel="icon" href="data:,">${sheets}` : readFileSync(`node_modules/@fontsource-variable${url}`),
  );
}).listen(0);

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const page = await started.newPage();
  await page.goto(`http://localhost:${server.address().port}/`);
  const seen = await page.evaluate(async () => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    const width = (typeface, text) => {
      const span = document.createElement('span');
      span.style.cssText = `font: 100px "${typeface} Variable", monospace`;
      span.textContent = text;
      document.body.replaceChildren(span);
      return span.getBoundingClientRect().width;
    };
    const letters = [...'čšřžěńśźğş'];
    return ['Literata', 'Inter'].map((typeface) => {
      const same = letters.filter(
        (letter) => Math.abs(width(typeface, letter) - width(typeface, letter.normalize('NFD'))) < 0.5,
      );
      return `${typeface} ${same.length} of ${letters.length} as wide`;
    });
  });
  await started.close();
  console.log(`${browser}: ${seen.join(', ')}`);
  if (seen.join(', ') === EXPECTED[browser]) continue;
  console.error(`Changed: it was ${EXPECTED[browser]}.`);
  process.exitCode = 1;
}
server.close();
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
