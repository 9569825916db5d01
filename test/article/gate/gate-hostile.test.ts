import '../../support/offer-embeds.ts';
import '../../../src/entry-points/foreign-parts.ts';
import { DRAWING, MATH as FORMULA, type ForeignList } from '../../../src/article/gate/foreign.ts';
import { Gate } from '../../../src/article/gate/gate.ts';
import { embedOf } from '../../../src/article/gate/known-embeds.ts';
import { ATTRIBUTES, DROPPED, ELEMENTS, GLOBAL_ATTRIBUTES } from '../../../src/article/gate/lists.ts';
import { copyPage } from '../../../src/article/page/page-copy.ts';
import { ADDRESS, pageOf } from '../../support/page.ts';
import { ATTACKS, CARRIERS, LINKS } from './attacks.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const MATH = 'http://www.w3.org/1998/Math/MathML';

/** Attributes that hold one address, and the schemes that each may have. */
const SCHEMES: Record<string, RegExp> = {
  href: /^(https?|mailto|tel):$/,
  cite: /^(https?|mailto|tel):$/,
  src: /^https?:$/,
  poster: /^https?:$/,
};

/** Lists the faults of a tree that came through, by a walk over every element and attribute. */
function faultsOf(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const list = [FORMULA, DRAWING].find(({ namespace }) => namespace === element.namespaceURI);
    if (list) return foreignFaultsOf(element, list);
    const faults = ELEMENTS.has(name) && element.namespaceURI === HTML ? [] : [`element ${name}`];
    const allowed = [...GLOBAL_ATTRIBUTES, ...(ATTRIBUTES[name] ?? [])];
    for (const { name: attribute, value } of element.attributes) {
      const isOwnId = attribute === 'id' && /^lectern-\d+$/.test(value);
      if (name === 'a' && attribute === 'data-embed') {
        if (value !== '' && embedOf(value, ADDRESS)?.frame !== value) faults.push(`embed ${value}`);
        continue;
      }
      if (!isOwnId && !allowed.includes(attribute)) faults.push(`attribute ${attribute} of ${name}`);
      if (!isSafe(attribute, value, name)) faults.push(`${attribute}="${value}"`);
    }
    return faults;
  });
}

/** Formulas and drawings: no element with a life of its own, no value that could be an address. */
function foreignFaultsOf(element: Element, { elements, attributes }: ForeignList): string[] {
  const faults = elements.has(element.localName) ? [] : [`element ${element.nodeName}`];
  for (const { name, value } of element.attributes) {
    if (name === 'role' && value === 'img') continue;
    if (!attributes.includes(name) || /^(on|xlink|style|class|id|href|src)/i.test(name))
      faults.push(`attribute ${name}`);
    if (name !== 'alttext' && /url|script|data:|[<>\\]/i.test(value)) faults.push(`${name}="${value}"`);
  }
  return faults;
}

function isSafe(attribute: string, value: string, element: string): boolean {
  if (attribute === 'srcset') return value.split(', ').every((entry) => /^https:\/\/\S+( [\d.]+[xw])?$/.test(entry));
  if (attribute === 'rel') return /^(?:(?:noreferrer|noopener|nofollow|ugc|sponsored) ?)+$/.test(value);
  if (attribute === 'referrerpolicy')
    return /^(?:no-referrer|same-origin|(?:strict-)?origin(?:-when-cross-origin)?)$/.test(value);
  const schemes = SCHEMES[attribute];
  if (!schemes || (attribute === 'href' && /^#lectern-\d+$/.test(value))) return true;
  if (element === 'img' && /^data:image\/(png|gif|jpeg|webp|avif);base64,[\w+/=]*$/.test(value)) return true;
  return schemes.test(new URL(value).protocol);
}

function through(page: Document): HTMLElement {
  const copy = copyPage(page);
  if (!copy) throw new Error('The page was too large.');
  return new Gate(copy, ADDRESS).pass(copy.document.body);
}

describe.each(LINKS)('the address %s', (address) => {
  test('comes through nowhere', () => {
    for (const carrier of CARRIERS) {
      const body = through(pageOf(`<p>text</p>${carrier(address)}`));
      expect(faultsOf(body)).toEqual([]);
      for (const element of body.querySelectorAll('[href]')) expect(element.getAttribute('href')).toMatch(/^https?:/);
    }
  });
});

test.each(Object.entries(ATTACKS))('only text and allowed elements of %s come through', (_name, html) => {
  for (const page of [pageOf(html), pageOf(`<div><div>${html}`), pageOf(`<ul><li>${html}</ul>`), pageOf('', html)]) {
    const body = through(page);
    expect(faultsOf(body)).toEqual([]);
    // Nothing more would come of it if it were ever written as markup and parsed again.
    const again = pageOf(body.innerHTML).body;
    expect(faultsOf(again)).toEqual([]);
    expect(again.innerHTML).toBe(body.innerHTML);
  }
});

describe('elements that no parser makes', () => {
  const made: Record<string, (page: Document) => Element> = {
    'a script of SVG': (page) => page.createElementNS(SVG, 'script'),
    'a script in capitals': (page) => page.createElementNS(HTML, 'SCRIPT'),
    'an iframe of MathML': (page) => page.createElementNS(MATH, 'iframe'),
    'an element with a prefix': (page) => page.createElementNS(HTML, 'x:script'),
    'a link of SVG': (page) => page.createElementNS(SVG, 'a'),
    'a paragraph of MathML': (page) => page.createElementNS(MATH, 'p'),
    'a picture of no namespace': (page) => page.createElementNS(null, 'img'),
  };

  test.each(Object.entries(made))('%s brings nothing but its text', (_name, make) => {
    const page = pageOf('<p>text</p>');
    const element = make(page);
    element.setAttribute('onload', 'a()');
    element.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', 'javascript:a()');
    element.setAttribute('href', 'javascript:a()');
    element.setAttribute('src', 'javascript:a()');
    element.append('x');
    page.body.append(element);
    expect(faultsOf(through(page))).toEqual([]);
  });

  test('attributes in a namespace or in capitals are not taken for allowed ones', () => {
    const page = pageOf('<p><a>x</a></p>');
    const link = page.querySelector('a') as Element;
    link.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', 'https://evil.example/');
    link.setAttributeNS('urn:x', 'HREF', 'javascript:a()');
    expect(through(page).innerHTML).toBe('<p><a>x</a></p>');
  });
});

describe('the lists themselves', () => {
  const NEVER =
    'script style link meta base iframe frame object embed applet svg math form input button textarea select template noscript dialog portal canvas div'.split(
      ' ',
    );
  const NEVER_ATTRIBUTE =
    /^(on.*|style|class|id|name|srcdoc|ping|target|action|formaction|background|is|slot|part|nonce|autofocus|autoplay|tabindex|xlink:.*|data-(?!language$).*)$/;

  test('hold no element that runs, frames, styles or sends', () => {
    expect(NEVER.filter((name) => ELEMENTS.has(name))).toEqual([]);
    expect([...DROPPED].filter((name) => ELEMENTS.has(name))).toEqual([]);
  });

  test('hold no attribute that runs, styles, names or sends', () => {
    const attributes = [...GLOBAL_ATTRIBUTES, ...Object.values(ATTRIBUTES).flat()];
    expect(attributes.filter((name) => NEVER_ATTRIBUTE.test(name))).toEqual([]);
  });

  test('of formulas and drawings hold nothing that runs, moves, links or brings HTML', () => {
    const all = [FORMULA, DRAWING].flatMap(({ elements }) => [...elements]);
    const never =
      'script style a animate animateMotion animateTransform set use image feImage foreignObject iframe annotation-xml maction semantics mglyph malignmark filter mask pattern marker'.split(
        ' ',
      );
    expect(all.filter((name) => never.includes(name))).toEqual([]);
    const attributes = [FORMULA, DRAWING].flatMap((list) => list.attributes);
    expect(
      attributes.filter((name) => /^(on.*|style|class|id|.*href|src|filter|mask|clip-path|cursor)$/.test(name)),
    ).toEqual([]);
  });

  test('name attributes of allowed elements alone', () => {
    expect(Object.keys(ATTRIBUTES).filter((name) => !ELEMENTS.has(name))).toEqual([]);
  });
});
