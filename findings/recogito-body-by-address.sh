#!/usr/bin/env bash
# Recogito's text annotator takes an address that is the body of a web annotation apart into its letters.
#
# Software: @recogito/text-annotator 4.1.1 (on jsdom 26.1.0).
# Input:    an annotation of the Web Annotation Data Model with a quote and its position, whose body is the address of another
#           page, which the model allows; for comparison a body of text.
# Guess:    both are read, and the address is kept.
# Seen:     the text is kept. The body by address has a property for each letter, and the address itself is nowhere.
# For us:   notes are written as bodies of text, and an annotation of others whose body is an address is read by its quote alone.
#
# Output seen:
#   text: {"type":"TextualBody","value":"A note"}
#   address: {"0":"h","1":"t","2":"t","3":"p","4":"s","5":":","6":"/","7":"/","8":"e","9":".","10":"o","11":"r","12":"g"}
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts @recogito/text-annotator@4.1.1 jsdom@26.1.0
cat >run.mjs <<'SCRIPT'
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><p id="text">The ship left the harbour at dawn.</p>', { pretendToBeVisual: true });
for (const name of ['document', 'Node', 'NodeFilter', 'Range', 'HTMLElement', 'Element', 'MutationObserver'])
  Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
globalThis.window = window;
const { W3CTextFormat } = await import('@recogito/text-annotator');

const address = 'https://example.org/ferry';
const format = W3CTextFormat(address, window.document.getElementById('text'));
const EXPECTED = {
  text: [{ type: 'TextualBody', value: 'A note' }, '{"type":"TextualBody","value":"A note"}'],
  address: [
    'https://e.org',
    '{"0":"h","1":"t","2":"t","3":"p","4":"s","5":":","6":"/","7":"/","8":"e","9":".","10":"o","11":"r","12":"g"}',
  ],
};
for (const [name, [body, was]] of Object.entries(EXPECTED)) {
  const { parsed } = format.parse({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'urn:uuid:7f3b6f1e-3c1e-4d5e-9f0e-1f1f1f1f1f1f',
    type: 'Annotation',
    body,
    target: {
      source: address,
      selector: [
        { type: 'TextQuoteSelector', exact: 'ship', prefix: 'The ', suffix: ' left' },
        { type: 'TextPositionSelector', start: 4, end: 8 },
      ],
    },
  });
  const { id, annotation, ...kept } = parsed.bodies[0];
  const seen = JSON.stringify(kept);
  console.log(`${name}: ${seen}`);
  if (seen === was) continue;
  console.error(`Changed: it was ${was}.`);
  process.exitCode = 1;
}
SCRIPT
node run.mjs
