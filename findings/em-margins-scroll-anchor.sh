#!/usr/bin/env bash
# The place in a text is lost at a larger size if the margins of its paragraphs are in em, in both browsers, and kept if they are not.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1. They are taken from the PATH, or from CHROMIUM and
#           FIREFOX.
# Input:    a page of 120 paragraphs, scrolled to the sixtieth; then its `font-size` is set from 16px to 20px, with the margins of
#           paragraphs that browsers have by themselves (1em), with 16px, with 1rem, with a padding of 0.5em, and with a `gap` of 1em
#           between the rows of a grid. The same with another `line-height` and with another `letter-spacing`.
# Guess:    both browsers hold the paragraph where it is (scroll anchoring) in all of these: a change of margins is among what
#           suspends that, a change of size is not.
# Seen:     with margins or padding in em the text runs away by more than a thousand pixels, in both, since what they come to
#           changes with the size. With px, rem or a gap in em the paragraph stays, as with the other two properties.
# For us:   a reader whose size can be set keeps the place itself; scroll anchoring cannot do it, since an article has margins in em.
#
# Output seen:
#   chrome: size 1em lost, size 16px held, size 1rem held, size padding lost, size gap held, line-height held, letter-spacing held
#   firefox: size 1em lost, size 16px held, size 1rem held, size padding lost, size gap held, line-height held, letter-spacing held
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import puppeteer from 'puppeteer-core';

const EXPECTED =
  'size 1em lost, size 16px held, size 1rem held, size padding lost, size gap held, line-height held, letter-spacing held';
const LARGER = ['font-size', '20px'];
const CASES = {
  'size 1em': ['', LARGER],
  'size 16px': ['p { margin: 16px 0 }', LARGER],
  'size 1rem': ['p { margin: 1rem 0 }', LARGER],
  'size padding': ['p { margin: 0; padding: 0.5em 0 }', LARGER],
  'size gap': ['main { display: grid; gap: 1em } p { margin: 0 }', LARGER],
  'line-height': ['', ['line-height', '2']],
  'letter-spacing': ['', ['letter-spacing', '2px']],
};
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  firefox: { executablePath: process.env.FIREFOX },
};
const paragraph = `<p>${'The old canal carries water to the mills beside the river and back again in spring. '.repeat(5)}</p>`;

async function change([name, value]) {
  const painted = () => new Promise((resume) => requestAnimationFrame(() => requestAnimationFrame(resume)));
  const sixtieth = document.querySelectorAll('p')[59];
  scrollBy(0, sixtieth.getBoundingClientRect().top - 5);
  await painted();
  const before = sixtieth.getBoundingClientRect().top;
  document.querySelector('main').style.setProperty(name, value);
  await painted();
  return Math.abs(sixtieth.getBoundingClientRect().top - before);
}

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const seen = [];
  for (const [name, [style, property]] of Object.entries(CASES)) {
    const page = await started.newPage();
    await page.setViewport({ width: 800, height: 600 });
    await page.setContent(
      `<!doctype html><title>Anchor</title><style>main { font: 16px/1.4 monospace; max-width: 600px } ${style}</style><main>${paragraph.repeat(120)}</main>`,
    );
    const moved = await page.evaluate(change, property);
    seen.push(`${name} ${moved < 2 ? 'held' : moved > 1000 ? 'lost' : 'moved'}`);
    await page.close();
  }
  await started.close();
  console.log(`${browser}: ${seen.join(', ')}`);
  if (seen.join(', ') === EXPECTED) continue;
  console.error(`Changed: it was ${EXPECTED}.`);
  process.exitCode = 1;
}
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
