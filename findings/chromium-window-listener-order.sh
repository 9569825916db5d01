#!/usr/bin/env bash
# Chromium calls the listeners of a window in the order in which they were added, those for the capture phase not first.
#
# Software: Chromium 156, driven by puppeteer-core 24.43.1; for comparison Firefox 153 ESR. Both are taken from the PATH, or
#           from CHROMIUM and FIREFOX.
# Input:    a page that adds two listeners to each of five objects, one for the bubble phase and then one for the capture
#           phase, and sends an event to the object itself.
# Guess:    the one for the capture phase is called first, as the DOM standard has it since 2019 and as both browsers do on
#           elements.
# Seen:     Firefox does so everywhere. Chromium does so on elements and on the document, and not on the window, a plain
#           EventTarget or an AbortSignal, which have no parent for an event to come from.
# For us:   what a page does with an event that is sent to the window itself (resize, popstate, focus) cannot be forestalled
#           by capture: only the order of adding counts there.
#
# Output seen:
#   Chromium: element capture, bubble; document capture, bubble; window bubble, capture; EventTarget bubble, capture;
#     AbortSignal bubble, capture
#   Firefox: element capture, bubble; document capture, bubble; window capture, bubble; EventTarget capture, bubble;
#     AbortSignal capture, bubble
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import puppeteer from 'puppeteer-core';

function look() {
  const targets = {
    element: document.body,
    document,
    window,
    EventTarget: new EventTarget(),
    AbortSignal: new AbortController().signal,
  };
  const lines = Object.entries(targets).map(([name, target]) => {
    const called = [];
    target.addEventListener('probe', () => called.push('bubble'));
    target.addEventListener('probe', () => called.push('capture'), { capture: true });
    target.dispatchEvent(new Event('probe'));
    return `${name} ${called.join(', ')}`;
  });
  return lines.join('; ');
}

async function ask(browserName, options) {
  const browser = await puppeteer.launch({ browser: browserName, headless: true, ...options });
  try {
    const page = await browser.newPage();
    console.error(await browser.version());
    return await page.evaluate(look);
  } finally {
    await browser.close();
  }
}

const seen = {
  Chromium: await ask('chrome', { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] }),
  Firefox: await ask('firefox', { executablePath: process.env.FIREFOX }),
};
const first = 'capture, bubble';
const inOrder = 'bubble, capture';
const line = (rest) => [`element ${first}`, `document ${first}`, ...['window', 'EventTarget', 'AbortSignal'].map((name) => `${name} ${rest}`)].join('; ');
const expected = { Chromium: line(inOrder), Firefox: line(first) };
for (const [name, said] of Object.entries(seen)) {
  console.log(`${name}: ${said}`);
  if (said === expected[name]) continue;
  console.error(`Changed: it was ${expected[name]}.`);
  process.exitCode = 1;
}
SCRIPT
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)} CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)} node run.mjs
