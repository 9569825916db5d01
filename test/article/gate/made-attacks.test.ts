import fc from 'fast-check';
import { DRAWING, MATH } from '../../../src/article/gate/foreign.ts';
import { Gate } from '../../../src/article/gate/gate.ts';
import { ELEMENTS } from '../../../src/article/gate/lists.ts';
import { copyPage } from '../../../src/article/page/page-copy.ts';
import { ADDRESS, pageOf } from '../../support/page.ts';

// Attacks made by combination: the marker `canary` must come through in text alone.

const NAMES = 'p a img svg math video details iframe form table object body template style button'.split(' ');
const EVENTS = 'onclick onerror onload onfocus ontoggle onpointerenter onanimationstart onbeforetoggle'.split(' ');
const HOLDERS = 'href src srcset action formaction data poster xlink:href srcdoc background'.split(' ');
const SCHEMES = ['javascript:canary()', 'vbscript:canary()', 'data:text/html,canary', 'blob:canary'];

/** Ways to write an attribute's value that a parser reads as the same, or nearly so. */
const WRITINGS: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => value.toUpperCase().replace('CANARY', 'canary'),
  (value) => ` ${value}`,
  (value) => value.replace(':', '&colon;'),
  (value) => value.replace(/^./, (letter) => `&#${letter.charCodeAt(0)};`),
];

/** Places in which an element can stand. */
const PLACES: readonly ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => `<ul><li>${markup}</ul>`,
  (markup) => `<svg><foreignObject>${markup}</foreignObject></svg>`,
];

const byEvent = NAMES.flatMap((name) => EVENTS.map((event) => `<${name} ${event}="canary()">x</${name}>`));
const byAddress = NAMES.flatMap((name) =>
  HOLDERS.flatMap((holder) =>
    SCHEMES.flatMap((scheme) => WRITINGS.map((write) => `<${name} ${holder}="${write(scheme)}">x</${name}>`)),
  ),
);
const attacks = [...byEvent, ...byAddress];

function through(html: string): HTMLElement {
  const copy = copyPage(pageOf(html));
  if (!copy) throw new Error('The page was too large.');
  return new Gate(copy, ADDRESS).pass(copy.document.body);
}

const KNOWN = new Set([...ELEMENTS, ...DRAWING.elements, ...MATH.elements]);

/** Whatever of a tree is on no list, or holds the marker outside of its text. */
function faultsOf(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(KNOWN.has(element.localName) ? [] : [element.localName]),
    ...[...element.attributes]
      .filter(({ name, value }) => /^on/.test(name) || value.includes('canary()'))
      .map(({ name }) => name),
  ]);
}

test('there are more than fifteen hundred of them, and without the gate they are seen', () => {
  expect(attacks.length * PLACES.length).toBeGreaterThan(1500);
  const control = pageOf(byEvent.join('')).body;
  expect(faultsOf(control).filter((fault) => fault.startsWith('on')).length).toBeGreaterThan(50);
});

test.each(PLACES.map((place, number) => [number, place] as const))('none comes through in place %i', (_, place) => {
  for (let first = 0; first < attacks.length; first += 100) {
    // Each in a page of its own would take minutes.
    const batch = attacks.slice(first, first + 100).map((attack) => `<div>${place(attack)}</div>`);
    expect(faultsOf(through(batch.join('')))).toEqual([]);
  }
});

test('of random trees nothing comes through that is on no list, and what came through comes through again as it is', () => {
  const leaf = fc.constantFrom('x', '<br>', ...attacks.filter((_, number) => number % 37 === 0));
  const tree = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc
        .tuple(fc.constantFrom(...NAMES), fc.array(tie('node'), { maxLength: 4 }))
        .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (html) => {
      const body = through(html);
      expect(faultsOf(body)).toEqual([]);
      expect(faultsOf(through(body.innerHTML))).toEqual([]);
      expect(through(body.innerHTML).textContent).toBe(body.textContent);
    }),
    { numRuns: 100, seed: 13 },
  );
});
