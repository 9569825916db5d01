#!/usr/bin/env bash
# The browsers name a detected language differently: six of eight have another tag in one than in the other.
#
# Software: Chromium 156 and Firefox 153 ESR, driven by puppeteer-core 24.43.1. They are taken from the PATH, or from CHROMIUM and
#           FIREFOX.
# Input:    sentences in eight languages, given to `i18n.detectLanguage` by the content script of an extension.
# Guess:    Hebrew is "iw" in Chromium and "he" in Firefox, Norwegian "no" in both; Chromium tells Chinese in simplified and
#           in traditional signs apart.
# Seen:     right of Hebrew alone. Norwegian is "nb" in Firefox; Chromium has "zh" for both forms of Chinese, Firefox "zh-Hant" for
#           one. Either has old tags where the other has the present ones: Chromium for Hebrew, Firefox for Filipino and Javanese.
#           Serbian in Latin letters is Bosnian to Chromium.
# For us:   tags go through `Intl.getCanonicalLocales`, which knows the old ones, before they are compared; a language is not
#           taken from here where the script matters.
#
# Output seen:
#   chrome: Hebrew iw, Norwegian no, Chinese zh, traditional zh, Filipino fil, Javanese jv, Serbian sr, Serbian in Latin bs
#   firefox: Hebrew he, Norwegian nb, Chinese zh, traditional zh-Hant, Filipino tl, Javanese jw, Serbian sr, Serbian in Latin sr
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1
mkdir extension
cat >extension/manifest.json <<'MANIFEST'
{
  "manifest_version": 3,
  "name": "Detect",
  "version": "1",
  "browser_specific_settings": { "gecko": { "id": "detect@example.org" } },
  "content_scripts": [{ "matches": ["http://localhost/*"], "js": ["detect.js"] }]
}
MANIFEST
cat >extension/detect.js <<'SCRIPT'
const { i18n } = globalThis.browser ?? chrome;
document.addEventListener('asked', async () => {
  const { dataset } = document.documentElement;
  const found = await Promise.all(JSON.parse(dataset.texts).map((text) => i18n.detectLanguage(text)));
  dataset.found = JSON.stringify(found.map(({ languages }) => languages[0]?.language ?? 'none'));
});
SCRIPT
cat >run.mjs <<'SCRIPT'
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const TEXTS = {
  Hebrew: 'הספינה הקטנה חוצה את הנהר בכל יום מוקדם בבוקר, וכל מי שמאחר צריך לחכות עד הצהריים.',
  Norwegian: 'Den lille fergen krysser elven hver morgen klokken seks, og den som kommer for sent, må vente til middag.',
  Chinese: '这艘小船每天早上六点渡河，错过的人必须等到中午才能过去。',
  traditional: '這艘小船每天早上六點渡河，錯過的人必須等到中午才能過去。',
  Filipino: 'Ang maliit na bangka ay tumatawid sa ilog tuwing umaga, at ang mahuli ay kailangang maghintay hanggang tanghali.',
  Javanese: 'Prau cilik iku nyabrang kali saben esuk jam enem, lan sing telat kudu ngenteni nganti awan.',
  Serbian: 'Мали брод сваког јутра у шест прелази реку, а ко закасни мора да чека до подне.',
  'Serbian in Latin': 'Mali brod svakog jutra u šest prelazi reku, a ko zakasni mora da čeka do podne.',
};
const tags = (list) => Object.keys(TEXTS).map((name, at) => `${name} ${list[at]}`).join(', ');
const EXPECTED = {
  chrome: tags(['iw', 'no', 'zh', 'zh', 'fil', 'jv', 'sr', 'bs']),
  firefox: tags(['he', 'nb', 'zh', 'zh-Hant', 'tl', 'jw', 'sr', 'sr']),
};
const BROWSERS = {
  chrome: { executablePath: process.env.CHROMIUM, args: ['--no-sandbox'], pipe: true, enableExtensions: true },
  firefox: { executablePath: process.env.FIREFOX, args: ['--remote-allow-system-access'] },
};
const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>Detect</title><link rel="icon" href="data:,">');
}).listen(0);

for (const [browser, options] of Object.entries(BROWSERS)) {
  const started = await puppeteer.launch({ browser, headless: true, ...options });
  console.error(await started.version());
  await started.installExtension(`${process.cwd()}/extension`);
  const page = await started.newPage();
  await page.goto(`http://localhost:${server.address().port}/`);
  const found = await page.evaluate(async (texts) => {
    const { dataset } = document.documentElement;
    dataset.texts = JSON.stringify(texts);
    for (let wait = 0; wait < 100 && !dataset.found; wait++) {
      if (wait % 20 === 0) document.dispatchEvent(new Event('asked'));
      await new Promise((resume) => setTimeout(resume, 100));
    }
    return JSON.parse(dataset.found ?? '[]');
  }, Object.values(TEXTS));
  await started.close();
  console.log(`${browser}: ${tags(found)}`);
  if (tags(found) === EXPECTED[browser]) continue;
  console.error(`Changed: it was ${EXPECTED[browser]}.`);
  process.exitCode = 1;
}
server.close();
SCRIPT
export CHROMIUM=${CHROMIUM:-$(command -v chromium || command -v google-chrome)}
export FIREFOX=${FIREFOX:-$(command -v firefox-esr || command -v firefox)}
node run.mjs
