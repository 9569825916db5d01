#!/usr/bin/env bash
# mathml-to-latex writes a line over a letter as a command without what it is for, which no reader of TeX takes.
#
# Software: mathml-to-latex 1.8.0; for the judgement Temml 0.13.5 and KaTeX 0.19.1.
# Input:    valid MathML as every typesetter writes it: an `mover` of a letter and the sign U+203E, a low line below
#           a letter, and, to compare, a macron, a hat and an arrow.
# Guess:    `\overline{x}`, or at least TeX that is read.
# Seen:     bars over and under a letter become `\overset{\overline}{x}` and `\underset{\underline}{x}`, commands without
#           what they are for: Temml and KaTeX refuse both. The other signs are read.
# For us:   `src/export/formulas/math-to-tex.ts` writes what stands over and under something itself, and gives the library
#           the parts.
#
# Output seen:
#   bar over: \overset{\overline}{x}  Temml: refused  KaTeX: refused
#   macron over: \bar{x}  Temml: read  KaTeX: read
#   bar under: \underset{\underline}{x}  Temml: refused  KaTeX: refused
#   hat: \hat{x}  Temml: read  KaTeX: read
#   arrow: \overset{\rightarrow}{x}  Temml: read  KaTeX: read
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts mathml-to-latex@1.8.0 temml@0.13.5 katex@0.19.1
cat >try.mjs <<'SCRIPT'
import katex from 'katex';
import { MathMLToLaTeX } from 'mathml-to-latex';
import temml from 'temml';

const CASES = {
  'bar over': '<mover><mi>x</mi><mo>‾</mo></mover>',
  'macron over': '<mover><mi>x</mi><mo>¯</mo></mover>',
  'bar under': '<munder><mi>x</mi><mo>_</mo></munder>',
  hat: '<mover><mi>x</mi><mo>^</mo></mover>',
  arrow: '<mover><mi>x</mi><mo>→</mo></mover>',
};
const reads = (read) => {
  try {
    read();
    return 'read';
  } catch {
    return 'refused';
  }
};
for (const [name, mathml] of Object.entries(CASES)) {
  const tex = MathMLToLaTeX.convert(`<math>${mathml}</math>`);
  const ofTemml = reads(() => temml.renderToString(tex, { throwOnError: true }));
  const ofKatex = reads(() => katex.renderToString(tex, { throwOnError: true }));
  if ((ofTemml === 'refused') !== name.startsWith('bar')) process.exitCode = 1;
  console.log(`${name}: ${tex}  Temml: ${ofTemml}  KaTeX: ${ofKatex}`);
}
SCRIPT
node try.mjs
