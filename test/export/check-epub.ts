// A strict checker of our own: quick enough for every run, and of another kind than the writer, which only copies what is
// allowed. What EPUBCheck says of the same books is seen by `npm run epub:check`.
import { strFromU8, unzipSync } from 'fflate';

/** Elements that may stand among words. */
const PHRASING = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i img ins kbd mark q ruby s samp small span strong sub sup time u var wbr math svg'.split(
    ' ',
  ),
);
const FLOW = new Set([
  ...PHRASING,
  ...'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre figure table hr details div aside section header nav'.split(' '),
]);

/** What may stand in an element. */
const MAY_HOLD: Readonly<Record<string, ReadonlySet<string>>> = {
  html: new Set(['head', 'body']),
  head: new Set(['title', 'link']),
  ul: new Set(['li']),
  ol: new Set(['li']),
  dl: new Set(['dt', 'dd']),
  table: new Set(['caption', 'colgroup', 'thead', 'tbody', 'tfoot']),
  thead: new Set(['tr']),
  tbody: new Set(['tr']),
  tfoot: new Set(['tr']),
  tr: new Set(['td', 'th']),
  colgroup: new Set(['col']),
  figure: new Set([...FLOW, 'figcaption']),
  details: new Set([...FLOW, 'summary']),
  ruby: new Set([...PHRASING, 'rt', 'rp']),
  ...Object.fromEntries(
    'p h1 h2 h3 h4 h5 h6 pre summary a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var rt rp title'
      .split(' ')
      .map((name) => [name, PHRASING]),
  ),
};

/** Elements that hold no text but white space. */
const NO_TEXT = /^(?:html|head|ul|ol|dl|table|thead|tbody|tfoot|tr|colgroup|mtable|mtr|mfrac|msup|msub|mrow|math)$/;

const VOID = /^(?:img|br|hr|wbr|col|link)$/;

/**
 * Check a book.
 * @param file The EPUB.
 * @returns What is wrong with it, in words; nothing where nothing is.
 */
export function checkEpub(file: Uint8Array): string[] {
  const faults: string[] = [];
  if (strFromU8(file.subarray(30, 58)) !== 'mimetypeapplication/epub+zip' || file[8] !== 0 || file[28] !== 0)
    faults.push('The first file is not the media type, stored and without extra field.');
  const files = unzipSync(file);
  const parse = (path: string): Document => {
    const text = strFromU8(files[path] ?? new Uint8Array());
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    if (parsed.querySelector('parsererror'))
      faults.push(`${path} is not well-formed: ${parsed.documentElement.textContent}`);
    return parsed;
  };
  const container = parse('META-INF/container.xml');
  const opfPath = container.querySelector('rootfile')?.getAttribute('full-path') ?? '';
  const opf = parse(opfPath);
  const folder = opfPath.replace(/[^/]*$/, '');
  const items = [...opf.getElementsByTagName('item')];
  const listed = items.map((item) => folder + item.getAttribute('href'));
  const there = Object.keys(files).filter((path) => path.startsWith(folder) && path !== opfPath);
  if (listed.toSorted().join() !== there.toSorted().join()) faults.push(`Listed: ${listed}. There: ${there}.`);
  for (const name of ['dc:identifier', 'dc:title', 'dc:language'])
    if (!opf.getElementsByTagName(name)[0]?.textContent?.trim()) faults.push(`No ${name}.`);
  const ids = items.map(({ id }) => id);
  if (new Set(ids).size !== ids.length) faults.push('An id of the manifest is there twice.');
  const pages = items.filter((item) => item.getAttribute('media-type') === 'application/xhtml+xml');
  const parsed = new Map(
    pages.map((item) => [item.getAttribute('href') ?? '', parse(folder + item.getAttribute('href'))]),
  );
  for (const item of items.filter((each) => each.getAttribute('media-type') === 'image/svg+xml'))
    parse(folder + item.getAttribute('href'));
  for (const [path, page] of parsed) {
    faults.push(...checkPage(path, page, new Set(listed.map((each) => each.slice(folder.length))), parsed));
    const properties = pages.find((item) => item.getAttribute('href') === path)?.getAttribute('properties') ?? '';
    for (const [name, property] of [
      ['math', 'mathml'],
      ['svg', 'svg'],
      ['nav', 'nav'],
    ] as const) {
      const has = page.getElementsByTagNameNS('*', name).length > 0;
      if (has !== properties.split(' ').includes(property)) faults.push(`${path}: the property ${property} is wrong.`);
    }
  }
  return faults;
}

function checkPage(
  path: string,
  page: Document,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, Document>,
): string[] {
  const faults: string[] = [];
  const say = (element: Element, words: string) => faults.push(`${path}: <${element.localName}> ${words}`);
  const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
  for (const id of ids.filter((each, at) => ids.indexOf(each) !== at)) faults.push(`${path}: #${id} is there twice.`);
  for (const element of page.querySelectorAll('*')) {
    const name = element.localName;
    for (const { name: key, value } of element.attributes)
      if (
        /^(?:style|on|srcset|sizes|loading|referrerpolicy|data-)/.test(key) &&
        element.namespaceURI?.endsWith('xhtml')
      )
        say(element, `has ${key}="${value}".`);
    if (
      NO_TEXT.test(name) &&
      [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.nodeValue ?? ''))
    )
      say(element, 'holds text.');
    if (element.namespaceURI?.endsWith('xhtml')) checkHtml(element, say);
    if (element.namespaceURI?.endsWith('MathML')) checkMath(element, say);
  }
  for (const element of page.querySelectorAll('[href], [src]')) {
    const address = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
    if (/^(?:https?|mailto|tel):/.test(address)) {
      if (element.localName !== 'a') say(element, `asks the net for ${address}.`);
      if (/[\s|[\]{}^`\\"<>]|%(?![\da-f]{2})|[^\x21-\x7e]/i.test(address)) say(element, `leads to ${address}.`);
      continue;
    }
    const [file = '', place] = address.split('#');
    const target = pages.get(file || path);
    if (file && !files.has(file)) say(element, `names ${address}, which is not there.`);
    if (place !== undefined && !target?.querySelector(`[id="${place}"]`))
      say(element, `leads to ${address}, which is not there.`);
  }
  return faults;
}

function checkHtml(element: Element, say: (element: Element, words: string) => void): void {
  const name = element.localName;
  const known =
    FLOW.has(name) ||
    /^(?:html|head|body|title|link|li|dt|dd|t(?:r|d|h|head|body|foot)|caption|colgroup|col|figcaption|summary|rt|rp)$/.test(
      name,
    );
  if (!known) say(element, 'is not allowed.');
  const holds = MAY_HOLD[name] ?? FLOW;
  for (const child of element.children) {
    const isTransparent = name === 'a' || name === 'ins' || name === 'del';
    const allowed = isTransparent ? FLOW : holds;
    if (!allowed.has(child.localName)) say(element, `holds <${child.localName}>.`);
  }
  if (VOID.test(name) && element.childNodes.length > 0) say(element, 'holds something.');
  const phrasing = element.closest('p, h1, h2, h3, h4, h5, h6, pre, summary, span, em, strong, sub, sup');
  if (phrasing && phrasing !== element && !PHRASING.has(name) && !/^r[tp]$/.test(name))
    say(element, `stands in <${phrasing.localName}>.`);
  if (/^(?:a|dfn)$/.test(name) && element.parentElement?.closest(name)) say(element, 'stands in another.');
  if (name === 'img' && !element.hasAttribute('alt')) say(element, 'has no description.');
  if (/^(?:ul|ol|tr|table)$/.test(name) && name !== 'tr' && !element.firstElementChild) say(element, 'is empty.');
  if (name === 'figure') {
    const captions = [...element.children].filter(({ localName }) => localName === 'figcaption');
    const [caption] = captions;
    if (captions.length > 1 || (caption && ![element.firstElementChild, element.lastElementChild].includes(caption)))
      say(element, 'has a caption in its midst, or two.');
  }
  if (name === 'dl') {
    const order = [...element.children].map(({ localName }) => (localName === 'dt' ? 't' : 'd')).join('');
    if (!/^(?:t+d+)+$/.test(order)) say(element, `has the order ${order}.`);
  }
  if (name === 'table') {
    const names = [...element.children].map(({ localName }) => localName);
    const ranks = names.map((each) => ['caption', 'colgroup', 'thead', 'tbody', 'tfoot'].indexOf(each));
    const isTwice = ['caption', 'thead', 'tfoot'].some((each) => names.indexOf(each) !== names.lastIndexOf(each));
    if (isTwice || ranks.some((rank, at) => at > 0 && rank < (ranks[at - 1] ?? 0)))
      say(element, `has the order ${names}.`);
  }
}

/** How many parts an element of a formula has. */
const PARTS: Readonly<Record<string, number>> = {
  mfrac: 2,
  mroot: 2,
  msub: 2,
  msup: 2,
  munder: 2,
  mover: 2,
  msubsup: 3,
  munderover: 3,
};

function checkMath(element: Element, say: (element: Element, words: string) => void): void {
  const name = element.localName;
  const parts = PARTS[name];
  if (parts !== undefined && element.children.length !== parts) say(element, `has ${element.children.length} parts.`);
  if (/^m[inos]$|^mtext$/.test(name) && element.firstElementChild) say(element, 'holds an element.');
  if (name === 'mtable' && [...element.children].some(({ localName }) => !/^m(?:labeled)?tr$/.test(localName)))
    say(element, 'holds no rows.');
  if (/^m(?:labeled)?tr$/.test(name) && [...element.children].some(({ localName }) => localName !== 'mtd'))
    say(element, 'holds no cells.');
  for (const { name: key } of element.attributes)
    if (/^(?:mathcolor|class|on|href|width|notation)/.test(key) && !/^(?:mspace|mpadded|menclose)$/.test(name))
      say(element, `has ${key}.`);
}
