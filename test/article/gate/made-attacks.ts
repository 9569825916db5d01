import '../../support/offer-embeds.ts';
import '../../../src/entry-points/foreign-parts.ts';
import { DRAWING, MATH } from '../../../src/article/gate/foreign.ts';
import { ELEMENTS } from '../../../src/article/gate/lists.ts';

// Attacks made by combination: the marker `canary` must come through in text alone.

/** Elements that attacks are made with. */
export const NAMES = 'p a img svg math video details iframe form table object body template style button'.split(' ');
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
export const PLACES: readonly ((markup: string) => string)[] = [
  (markup) => markup,
  (markup) => `<ul><li>${markup}</ul>`,
  (markup) => `<svg><foreignObject>${markup}</foreignObject></svg>`,
];

/** Those by a handler of an event: an element with each handler. */
export const attacksByEvent = NAMES.flatMap((name) =>
  EVENTS.map((event) => `<${name} ${event}="canary()">x</${name}>`),
);
/** Those by an address: an element with each attribute, scheme and writing. */
export const attacksByAddress = NAMES.flatMap((name) =>
  HOLDERS.flatMap((holder) =>
    SCHEMES.flatMap((scheme) => WRITINGS.map((write) => `<${name} ${holder}="${write(scheme)}">x</${name}>`)),
  ),
);

/** Names of the elements that may come through the gate. */
export const KNOWN_NAMES: readonly string[] = [...ELEMENTS, ...DRAWING.elements, ...MATH.elements];

/** Whatever of a tree is on no list, or holds the marker outside of its text. Needs nothing but its arguments. */
export function faultsOf(root: ParentNode, known: readonly string[]): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => [
    ...(known.includes(element.localName) ? [] : [element.localName]),
    ...[...element.attributes]
      .filter(({ name, value }) => /^on/.test(name) || value.includes('canary()'))
      .map(({ name }) => name),
  ]);
}
