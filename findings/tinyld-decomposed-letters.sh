#!/usr/bin/env bash
# TinyLD takes Czech, French and Polish for Vietnamese where their accents are characters of their own.
#
# Software: tinyld 1.3.4; for comparison eld 2.1.0 and franc 6.2.0.
# Input:    two sentences each in Czech, French and Polish, as written (composed, NFC) and with each accent behind its letter
#           (decomposed, NFD), which is drawn the same and is what some editors and file systems write.
# Guess:    the same language for both.
# Seen:     TinyLD says Vietnamese for all three, and franc Croatian for the Czech one; eld says the same for both.
# For us:   the language of an article is the one that its page states; a guess from letters would have to compose them first.
#
# Output seen:
#   cs: tinyld cs then vi, eld cs then cs, franc ces then hrv
#   fr: tinyld fr then vi, eld fr then fr, franc fra then fra
#   pl: tinyld pl then vi, eld pl then pl, franc pol then pol
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts tinyld@1.3.4 eld@2.1.0 franc@6.2.0
cat >run.mjs <<'SCRIPT'
import { eld } from 'eld';
import { franc } from 'franc';
import { detect } from 'tinyld';

await eld.load('large');
const readers = { tinyld: detect, eld: (text) => eld.detect(text).language, franc: (text) => franc(text) };
const TEXTS = {
  cs: [
    'Včera ráno loď opustila přístav a přes klidné moře doplula na ostrov. Obyvatelé, kteří na ni dlouho čekali, přinesli námořníkům chléb a horký čaj, protože věděli, že jsou unavení.',
    'tinyld cs then vi, eld cs then cs, franc ces then hrv',
  ],
  fr: [
    'Hier matin, le bateau a quitté le port et traversé la mer tranquille jusqu’à l’île. Les habitants, qui l’attendaient depuis très longtemps, avaient préparé du thé brûlant pour les marins fatigués.',
    'tinyld fr then vi, eld fr then fr, franc fra then fra',
  ],
  pl: [
    'Wczoraj rano statek opuścił port i przepłynął spokojne morze na wyspę. Mieszkańcy długo na niego czekali i przynieśli zmęczonym marynarzom chleb oraz gorącą herbatę.',
    'tinyld pl then vi, eld pl then pl, franc pol then pol',
  ],
};

for (const [language, [text, was]] of Object.entries(TEXTS)) {
  const seen = Object.entries(readers)
    .map(([name, read]) => `${name} ${read(text.normalize('NFC'))} then ${read(text.normalize('NFD'))}`)
    .join(', ');
  console.log(`${language}: ${seen}`);
  if (seen === was) continue;
  console.error(`Changed: it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.mjs
