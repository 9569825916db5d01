#!/usr/bin/env bash
# In Firefox's content scripts some iterators of the DOM are not iterable, though the objects they come from are.
#
# Software: Firefox 153 ESR, driven by puppeteer-core 24.43.1; for comparison Chromium 156. Both are taken from the PATH, or
#           from FIREFOX and CHROMIUM.
# Input:    an extension of one content script that asks four ordinary objects of its page for their keys, values and
#           entries in a `for` loop, and loops over the objects themselves.
# Guess:    `for (const key of params.keys())` works in a content script as it does in a page.
# Seen:     URLSearchParams, Headers and FormData themselves can be looped over, but what their three methods give is "not
#           iterable" in Firefox. NodeList is whole, and in Chromium all of it works.
# For us:   in content scripts loop over the objects, never over what their keys(), values() or entries() give.
#
# Output seen:
#   Firefox, URLSearchParams: the object yes, keys no (TypeError), values no (TypeError), entries no (TypeError)
#   Firefox, Headers: the object yes, keys no (TypeError), values no (TypeError), entries no (TypeError)
#   Firefox, FormData: the object yes, keys no (TypeError), values no (TypeError), entries no (TypeError)
#   Firefox, NodeList: the object yes, keys yes, values yes, entries yes
#   Chromium: yes to all sixteen.
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
  "name": "Iterators",
  "version": "1",
  "content_scripts": [{ "matches": ["http://localhost/*"], "js": ["content.js"] }],
  "browser_specific_settings": { "gecko": { "id": "iterators@example.org" } }
}
JSON
cat >extension/content.js <<'SCRIPT'
const headers = new Headers({ accept: 'text/html' });
const form = new FormData();
form.set('a', '1');
const objects = {
  URLSearchParams: new URLSearchParams('a=1'),
  Headers: headers,
  FormData: form,
  NodeList: document.querySelectorAll('p'),
};
const lines = Object.entries(objects).map(([name, object]) => {
  const ways = { 'the object': () => object, keys: () => object.keys(), values: () => object.values(), entries: () => object.entries() };
  const said = Object.entries(ways).map(([way, get]) => {
    try {
      for (const each of get()) void each;
      return `${way} yes`;
    } catch (error) {
      return `${way} no (${error.name})`;
    }
  });
  return `${name}: ${said.join(', ')}`;
});
document.documentElement.dataset.said = JSON.stringify(lines);
SCRIPT
cat >run.mjs <<'SCRIPT'
import { createServer } from 'node:http';
import path from 'node:path';
import puppeteer from 'puppeteer-core';

const server = createServer((_, answer) => answer.setHeader('content-type', 'text/html').end('<!doctype html><p>One<p>Two'));
await new Promise((resolve) => server.listen(0, 'localhost', resolve));
const address = `http://localhost:${server.address().port}/`;
async function ask(browserName, options) {
  const browser = await puppeteer.launch({ browser: browserName, headless: true, ...options });
  try {
    if (browserName === 'firefox') await browser.installExtension(path.resolve('extension'));
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => document.documentElement.dataset.said);
    const said = await page.evaluate(() => document.documentElement.dataset.said);
    console.error(await browser.version());
    return JSON.parse(said);
  } finally {
    await browser.close();
  }
}

const firefox = await ask('firefox', { executablePath: process.env.FIREFOX });
const extension = [path.resolve('extension')];
const chrome = { executablePath: process.env.CHROMIUM, pipe: true, enableExtensions: extension, args: ['--no-sandbox'] };
const chromium = await ask('chrome', chrome);
server.close();
const whole = (name) => `${name}: the object yes, keys yes, values yes, entries yes`;
const broken = (name) => `${name}: the object yes${['keys', 'values', 'entries'].map((way) => `, ${way} no (TypeError)`).join('')}`;
const mappings = ['URLSearchParams', 'Headers', 'FormData'];
const expected = {
  Firefox: [...mappings.map(broken), whole('NodeList')],
  Chromium: [...mappings, 'NodeList'].map(whole),
};
for (const [name, lines] of Object.entries({ Firefox: firefox, Chromium: chromium })) {
  lines.forEach((line, place) => {
    console.log(`${name}, ${line}`);
    if (line === expected[name][place]) return;
    console.error(`Changed: it was ${expected[name][place]}.`);
    process.exitCode = 1;
  });
}
SCRIPT
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)} CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)} node run.mjs
