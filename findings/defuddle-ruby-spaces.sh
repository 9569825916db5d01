#!/usr/bin/env bash
# Defuddle writes spaces into Japanese words that have readings.
#
# Software: defuddle 0.19.4 (on jsdom 26.1.0).
# Input:    an article of Japanese sentences, one of which has a word with its reading in a ruby element, and no space anywhere.
# Guess:    ruby stays as it is, with its readings.
# Seen:     it stays, but a space stands before the element, one in it before the reading, and one after it: they are seen, copied
#           and read aloud as gaps in a sentence that has none.
# For us:   white space is added only between blocks; the elements of ruby stand in a line like any others.
#
# Output seen:
#   "船の <ruby>漢字 <rt>かんじ</rt></ruby> は白い。"
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts defuddle@0.19.4 jsdom@26.1.0
cat >run.cjs <<'SCRIPT'
const { JSDOM } = require('jsdom');
const defuddle = require('defuddle');
const Defuddle = defuddle.default ?? defuddle;

const paragraph = `<p>${'船は朝の港を出て、静かな海を島へ向かった。'.repeat(6)}</p>`;
const sentence = '<p>船の<ruby>漢字<rt>かんじ</rt></ruby>は白い。</p>';
const page = `<!doctype html><html lang="ja"><head><title>島の船</title></head><body><article><h1>島の船</h1>
  ${paragraph.repeat(2)}${sentence}${paragraph.repeat(2)}</article></body></html>`;
const { document } = new JSDOM(page, { url: 'https://example.org/ferry' }).window;
const { content } = new Defuddle(document, { url: 'https://example.org/ferry' }).parse();
const seen = /<p>(船の[^<]*<ruby>.*?)<\/p>/.exec(content)?.[1];
console.log(JSON.stringify(seen).replaceAll('\\"', '"'));
if (seen !== '船の <ruby>漢字 <rt>かんじ</rt></ruby> は白い。') {
  console.error('Changed: there was a space before ruby, one before the reading, and one after it.');
  process.exitCode = 1;
}
SCRIPT
node run.cjs
