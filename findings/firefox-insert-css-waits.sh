#!/usr/bin/env bash
# In Firefox scripting.insertCSS is not done before the page has loaded, while executeScript can be told not to wait.
#
# Software: Firefox 153 ESR, driven by puppeteer-core 24.43.1; for comparison Chromium 156. Both are taken from the PATH, or
#           from FIREFOX and CHROMIUM.
# Input:    an extension that, when a page begins to load, adds one line of style and runs one function with
#           `injectImmediately: true`. The last script of the page is answered three seconds later.
# Guess:    both are done at once: a style sheet has less reason to wait than a script.
# Seen:     Firefox runs the function at once, and is done with the style only when the page's last script has come. In
#           Chromium both are done at once. insertCSS has no `injectImmediately`.
# For us:   a press never waits for insertCSS longer than a moment, or one slow script of the page would keep the reader away.
#
# Output seen:
#   firefox: script before, style after the last script of the page
#   chrome: script before, style before the last script of the page
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
mkdir extension
cat >extension/manifest.json <<'JSON'
{
  "manifest_version": 3,
  "name": "Style",
  "version": "1",
  "permissions": ["scripting", "tabs"],
  "host_permissions": ["http://localhost/*"],
  "background": { "service_worker": "background.js", "scripts": ["background.js"] },
  "browser_specific_settings": { "gecko": { "id": "style@example.org" } }
}
JSON
cat >extension/background.js <<'SCRIPT'
let isAsked = false;
chrome.tabs.onUpdated.addListener((tabId, change, { url }) => {
  if (isAsked || change.status !== 'loading' || !url?.endsWith('/page')) return;
  isAsked = true;
  const target = { tabId };
  const tell = (what) => fetch(new URL(`/done/${what}`, url));
  chrome.scripting.executeScript({ target, injectImmediately: true, func: () => 1 }).then(() => tell('script'));
  chrome.scripting.insertCSS({ target, css: 'p { color: green }' }).then(() => tell('style'));
});
SCRIPT
cat >run.mjs <<'SCRIPT'
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

async function ask(browserName, options) {
  const done = {};
  let hasCome = false;
  const server = createServer(({ url }, answer) => {
    answer.setHeader('access-control-allow-origin', '*');
    const [, what] = /^\/done\/(\w+)/.exec(url) ?? [];
    if (what) done[what] ??= hasCome ? 'after' : 'before';
    if (url !== '/last.js') return answer.setHeader('content-type', 'text/html').end('<!doctype html><p>One<script src="/last.js"></script>');
    setTimeout(() => {
      hasCome = true;
      answer.setHeader('content-type', 'text/javascript').end('');
    }, 3000);
  });
  await new Promise((resolve) => server.listen(0, 'localhost', resolve));
  const browser = await puppeteer.launch({ browser: browserName, headless: true, ...options });
  try {
    if (browserName === 'firefox') await browser.installExtension(path.resolve('extension'));
    const page = await browser.newPage();
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await page.goto(`http://localhost:${server.address().port}/page`);
    for (let tries = 0; tries < 50 && !(done.script && done.style); tries++) await new Promise((resolve) => setTimeout(resolve, 100));
    console.error(await browser.version());
    return `${browserName}: script ${done.script}, style ${done.style} the last script of the page`;
  } finally {
    await browser.close();
    server.close();
  }
}

const extension = path.resolve('extension');
const seen = [
  await ask('firefox', { executablePath: process.env.FIREFOX }),
  await ask('chrome', {
    executablePath: process.env.CHROMIUM,
    args: [`--load-extension=${extension}`, `--disable-extensions-except=${extension}`, '--no-sandbox'],
    ignoreDefaultArgs: ['--disable-extensions'],
  }),
];
const expected = [
  'firefox: script before, style after the last script of the page',
  'chrome: script before, style before the last script of the page',
];
seen.forEach((line, place) => {
  console.log(line);
  if (line === expected[place]) return;
  console.error(`Changed: it was "${expected[place]}".`);
  process.exitCode = 1;
});
SCRIPT
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)} \
  CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)} node run.mjs
