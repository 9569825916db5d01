#!/usr/bin/env bash
# hyphen puts a soft hyphen between a letter and its accent, and misses breaks, where accents are characters of their own.
#
# Software: hyphen 1.14.1, with its own patterns.
# Input:    words of Czech, French and German as written (composed, NFC) and with each accent behind its letter (decomposed, NFD),
#           which is drawn the same.
# Guess:    the same breaks in both.
# Seen:     the Czech word loses breaks and gets one before an accent, which then has nothing to stand on at the beginning of a
#           line; the French word is cut after its first letter, the German one within a sound.
# For us:   a word is composed before its syllables are asked for, and the cuts are moved back into its own spelling.
#
# Output seen:
#   cs: nej-ne-ob-hos-po-da-řo-vá-va-tel-něj-ší then nej-ne-ob-hos-po-dařo-va-´-va-tel-něj-ší
#   fr: évé-ne-men-tielle then é-vé-ne-men-tielle
#   de: Stra-ßen-bahn-füh-rer-häus-chen then Stra-ßen-bahn-füh-rer-häu-schen
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts hyphen@1.14.1
cat >run.cjs <<'SCRIPT'
const WORDS = {
  cs: [
    'nejneobhospodařovávatelnější',
    'nej-ne-ob-hos-po-da-řo-vá-va-tel-něj-ší then nej-ne-ob-hos-po-dařo-va-´-va-tel-něj-ší',
  ],
  fr: ['événementielle', 'évé-ne-men-tielle then é-vé-ne-men-tielle'],
  de: ['Straßenbahnführerhäuschen', 'Stra-ßen-bahn-füh-rer-häus-chen then Stra-ßen-bahn-füh-rer-häu-schen'],
};

/** Shows soft hyphens, and an accent that follows one. */
const shown = (text) =>
  text.replaceAll('\u00ad\u0301', '-´').replaceAll('\u00ad', '-').normalize('NFC');

for (const [language, [word, was]] of Object.entries(WORDS)) {
  const { hyphenateSync } = require(`hyphen/${language}`);
  const seen = ['NFC', 'NFD'].map((form) => shown(hyphenateSync(word.normalize(form)))).join(' then ');
  console.log(`${language}: ${seen}`);
  if (seen === was) continue;
  console.error(`Changed: it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.cjs
