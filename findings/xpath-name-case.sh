#!/usr/bin/env bash
# The XPath function name() gives names of HTML elements in small letters in Chromium, and in capitals in Firefox.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1. Both are taken from the PATH, or from
#           CHROMIUM and FIREFOX.
# Input:    an HTML page with two paragraphs and a drawing; expressions with name() and local-name().
# Guess:    none was written down. XPath 1.0 says what name() gives, so one would have been that both browsers agree, as they
#           do on which names a step finds.
# Seen:     name(//p) is "p" in Chromium and "P" in Firefox, so that //*[name()='p'] finds both paragraphs in the one and none in
#           the other, and //*[name()='P'] the other way round. local-name() is "p" in both; of a drawing both give "svg".
# For us:   expressions that are imported get local-name() in the place of name().
#
# Output seen:
#   Chromium: name p, local-name p, p by name 2, P by name 0, p by local-name 2, drawings by name 1
#   Firefox: name P, local-name p, p by name 0, P by name 2, p by local-name 2, drawings by name 1
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import puppeteer from 'puppeteer-core';

function look() {
  const ask = (expression) => document.evaluate(expression, document, null, XPathResult.ANY_TYPE);
  const text = (expression) => ask(expression).stringValue;
  const count = (condition) => ask(`count(//*[${condition}])`).numberValue;
  return [
    `name ${text('name(//p)')}`,
    `local-name ${text('local-name(//p)')}`,
    `p by name ${count("name()='p'")}`,
    `P by name ${count("name()='P'")}`,
    `p by local-name ${count("local-name()='p'")}`,
    `drawings by name ${count("name()='svg'")}`,
  ].join(', ');
}

async function ask(browser, options) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  try {
    console.error(await started.version());
    const page = await started.newPage();
    await page.setContent('<!doctype html><p>One</p><p>Two</p><svg></svg>');
    return await page.evaluate(look);
  } finally {
    await started.close();
  }
}

const seen = {
  Chromium: await ask('chrome', { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] }),
  Firefox: await ask('firefox', { executablePath: process.env.FIREFOX }),
};
const expected = {
  Chromium: 'name p, local-name p, p by name 2, P by name 0, p by local-name 2, drawings by name 1',
  Firefox: 'name P, local-name p, p by name 0, P by name 2, p by local-name 2, drawings by name 1',
};
for (const [name, looks] of Object.entries(seen)) {
  console.log(`${name}: ${looks}`);
  if (looks !== expected[name]) {
    console.error(`Changed: it was ${expected[name]}.`);
    process.exitCode = 1;
  }
}
SCRIPT
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)} \
  CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)} node run.mjs
