#!/usr/bin/env bash
# Firefox takes the addresses of relative links out of HTML that a page puts on the clipboard; Chromium makes them whole.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1. They are taken from the PATH, or from CHROMIUM and
#           FIREFOX.
# Input:    a fragment of HTML with three links, by a whole address, by one from the root of the site ("/map") and to a place in
#           the page ("#note"), and a picture from the root of the site, put on the clipboard by `navigator.clipboard.write`
#           and read from there.
# Guess:    Chromium makes no address whole, as it cannot know where the fragment is from. Firefox, once it was seen to drop that
#           of a link from the root, drops the one of a link to a place, and of a picture, too.
# Seen:     in Chromium all have whole addresses of the page that wrote them. In Firefox the link from the root has no address any
#           more; the link to a place and the picture keep theirs as written.
# For us:   addresses are whole before they are put on the clipboard.
#
# Output seen:
#   chrome: https://other.example/a, PAGE/map, PAGE/#note, PAGE/a.png
#   firefox: https://other.example/a, nothing, #note, /a.png
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const EXPECTED = {
  chrome: 'https://other.example/a, PAGE/map, PAGE/#note, PAGE/a.png',
  firefox: 'https://other.example/a, nothing, #note, /a.png',
};
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] },
  // No question whether the page may read what it wrote.
  firefox: { executablePath: process.env.FIREFOX, extraPrefsFirefox: { 'dom.events.testing.asyncClipboard': true } },
};
const FRAGMENT = `<p><a href="https://other.example/a">One</a> <a href="/map">two</a> <a href="#note">three</a>
  <img src="/a.png" alt="four"></p>`;
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>Copy</title><link rel="icon" href="data:,"><button>Copy</button>');
}).listen(0);

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  const address = `http://localhost:${server.address().port}`;
  if (browser === 'chrome') {
    const permissions = ['clipboard-read', 'clipboard-sanitized-write'];
    await started.defaultBrowserContext().overridePermissions(address, permissions);
  }
  const page = await started.newPage();
  await page.goto(`${address}/`);
  await page.bringToFront();
  await page.click('button');
  const seen = await page.evaluate(async (fragment) => {
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': new Blob([fragment], { type: 'text/html' }) })]);
    const [item] = await navigator.clipboard.read();
    const read = new DOMParser().parseFromString(await (await item.getType('text/html')).text(), 'text/html');
    return [...read.querySelectorAll('a, img')].map(
      (each) => each.getAttribute(each.localName === 'a' ? 'href' : 'src') ?? 'nothing',
    );
  }, FRAGMENT);
  await started.close();
  const written = seen.join(', ').replaceAll(address, 'PAGE');
  console.log(`${browser}: ${written}`);
  if (written === EXPECTED[browser]) continue;
  console.error(`Changed: it was ${EXPECTED[browser]}.`);
  process.exitCode = 1;
}
server.close();
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
