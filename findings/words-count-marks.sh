#!/usr/bin/env bash
# words-count counts one more word for each accent that stands apart from its letter.
#
# Software: words-count 2.0.2.
# Input:    sentences in Vietnamese, Czech and Russian, each with letters and accents as one sign, and with both apart (NFD), which
#           is the same text to Unicode; and a sentence of five words in Korean, which puts spaces between words.
# Guess:    one number for both forms, and five for Korean.
# Seen:     an accent on its own ends a word, and the next letter begins another: ten words of Vietnamese are sixteen. Korean is
#           counted by syllables.
# For us:   the same fault was in our own counting, for Russian with stresses and Hebrew with points: a text of each with three words
#           had five and thirteen. Marks are parts of words now.
#
# Output seen:
#   Vietnamese: 10, and 16
#   Czech: 5, and 8
#   Russian: 3, and 5
#   Korean: 10
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts words-count@2.0.2
cat >run.mjs <<'SCRIPT'
import wordsCount from 'words-count';

const count = wordsCount.default ?? wordsCount;
const TEXTS = {
  Vietnamese: ['Con thuyền nhỏ này đi qua sông mỗi ngày sớm', '10, and 16'],
  Czech: ['přišel večer domů a spal', '5, and 8'],
  Russian: ['Ёжик пришёл домой', '3, and 5'],
  Korean: ['이 작은 배는 강을 건넌다', '10'],
};

for (const [language, [text, was]] of Object.entries(TEXTS)) {
  const forms = language === 'Korean' ? ['NFC'] : ['NFC', 'NFD'];
  const seen = forms.map((form) => count(text.normalize(form))).join(', and ');
  console.log(`${language}: ${seen}`);
  if (seen === was) continue;
  console.error(`Changed: it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.mjs
