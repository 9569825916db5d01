#!/usr/bin/env bash
# Chromium tells a PDF the language of foreign paragraphs, and of foreign words only in some elements: not in `i`, `q`, `cite`, `span`.
#
# Software: Chromium 156, driven by puppeteer-core 24.43.1, and pdfjs-dist 5.4.624, which reads the tags of what it prints. Chromium
#           is taken from the PATH, or from CHROMIUM.
# Input:    an English page with an Italian paragraph, and with Italian words in seven elements within a line, each with its `lang`;
#           printed to a tagged PDF.
# Guess:    every one of them has its language there, since Chromium gives each its own language to screen readers.
# Seen:     the paragraph has, and the words in `em`, `strong` and `code`. Those in `i`, the element that HTML names for foreign words,
#           in `q`, `cite` and `span` have none: a PDF reader says them as English.
# For us:   nothing is to be done in the reader, whose elements are those of the article; a book (EPUB) keeps all languages.
#
# Output seen:
#   with a language: p, em, strong, code
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 pdfjs-dist@5.4.624
cat >run.mjs <<'SCRIPT'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';

const EXPECTED = 'p, em, strong, code';
const NAMES = ['p', 'em', 'strong', 'code', 'i', 'q', 'cite', 'span'];

const languages = ({ lang, children = [] }) => [...(lang ? [lang] : []), ...children.flatMap(languages)];

const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM, headless: true, args: ['--no-sandbox'] });
try {
  console.error(await browser.version());
  const page = await browser.newPage();
  const seen = [];
  for (const name of NAMES) {
    const words = `<${name} lang="it">tutto il fiume</${name}>`;
    await page.setContent(
      `<!doctype html><html lang="en"><title>Languages</title>${name === 'p' ? words : `<p>They said ${words} again.</p>`}`,
    );
    const sheet = await (await getDocument({ data: await page.pdf({ tagged: true }), verbosity: 0 }).promise).getPage(1);
    if (languages(await sheet.getStructTree()).includes('it')) seen.push(name);
  }
  console.log(`with a language: ${seen.join(', ')}`);
  if (seen.join(', ') !== EXPECTED) {
    console.error(`Changed: it was ${EXPECTED}.`);
    process.exitCode = 1;
  }
} finally {
  await browser.close();
}
SCRIPT
CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)} node run.mjs
