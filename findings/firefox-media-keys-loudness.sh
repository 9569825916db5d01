#!/usr/bin/env bash
# Firefox gives the keys for media only to a sound that is loud enough, whatever its page has set for them.
#
# Software: Firefox 153 ESR, driven by puppeteer-core 24.43.1. It is taken from the PATH, or from FIREFOX. It needs something
#           that takes sounds, be it pulseaudio with its module-null-sink: without, Firefox gives the keys to no sound at all.
# Input:    a page that plays a sound of 10 s in a loop (WAV, 16 bits, one channel), every sample of which has the same value:
#           0, 4, 8 or 16 of 32,768. It sets handlers of its media session for "play" and "pause". Then Firefox's own
#           controller of the tab is asked if it is active, which is when keys for media and the system's buttons reach it.
# Guess:    the standard says nothing of loudness: each of the four sounds, being long enough and not muted, gets the keys.
# Seen:     those of 0 and of 4 never do, those of 8 and of 16 do, though none of the four can be heard, as they do not swing.
# For us:   who wants the keys for a voice, which no browser counts among what gets them, has to play a sound beside it; silence
#           does for Chromium alone.
#
# Output seen:
#   0: no keys; 4: no keys; 8: keys; 16: keys
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
cat >run.mjs <<'SCRIPT'
import http from 'node:http';
import puppeteer from 'puppeteer-core';

const RATE = 8000;
const LOUD = 16384;

function sound(value) {
  const samples = 10 * RATE;
  const file = Buffer.alloc(44 + 2 * samples);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + 2 * samples, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(2 * RATE, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(2 * samples, 40);
  for (let nth = 0; nth < samples; nth++) file.writeInt16LE(value, 44 + 2 * nth);
  return file;
}

const server = http.createServer(({ url }, answer) => {
  const value = Number(url.split('/').pop());
  if (url.startsWith('/sound/')) return answer.setHeader('content-type', 'audio/wav').end(sound(value));
  answer.setHeader('content-type', 'text/html').end(`<!doctype html><button>Play</button><script>
    const audio = Object.assign(new Audio('/sound/${value}'), { loop: true });
    for (const action of ['play', 'pause']) navigator.mediaSession.setActionHandler(action, () => {});
    document.querySelector('button').onclick = () => audio.play();
  </script>`);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));

const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: process.env.FIREFOX,
  headless: true,
  args: ['--remote-allow-system-access'],
});
const seen = [];
try {
  console.error(await browser.version());
  const send = async (method, params) => (await browser.connection.send(method, params)).result;
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const isActive = async () => {
    const expression = 'gBrowser.selectedBrowser.browsingContext.mediaController.isActive';
    const target = { context: contexts[0].context };
    return (await send('script.evaluate', { expression, target, awaitPromise: true })).result.value;
  };
  const page = await browser.newPage();
  // The loudest comes first: it gets the keys wherever sounds are played.
  for (const value of [LOUD, 0, 4, 8, 16]) {
    await page.goto(`http://127.0.0.1:${server.address().port}/${value}`);
    await page.bringToFront();
    await page.click('button');
    let is = false;
    for (let wait = 0; wait < 60 && !is; wait++) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      is = await isActive();
    }
    if (value !== LOUD) seen.push(`${value}: ${is ? 'keys' : 'no keys'}`);
    else if (!is) throw new Error('This machine plays no sounds: start pulseaudio with its module-null-sink, or the like.');
  }
} finally {
  await browser.close();
  server.close();
}
console.log(seen.join('; '));
const expected = '0: no keys; 4: no keys; 8: keys; 16: keys';
if (seen.join('; ') !== expected) {
  console.error(`Changed: it was ${expected}.`);
  process.exitCode = 1;
}
SCRIPT
FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)} node run.mjs
