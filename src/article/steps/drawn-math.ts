import { elementsIn, firstIn } from '../page/elements-in.ts';
import { attributeText, rawText } from '../page/raw-text.ts';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Deepest nesting of a formula that is read; a bound for hostile pages. */
const MAX_DEPTH = 60;

/** Nodes that become what they are named; all others that hold something become rows. */
const KEPT = /^(?:mi|mn|mo|mtext|ms|mspace|mphantom|mtable|mtr|mlabeledtr|mtd)$/;

const TOKENS = /^(?:mi|mn|mo|mtext|ms)$/;

/** Pieces of which MathJax puts signs together that no typeface has as large, by the sign; the first says which it is. */
const PIECES: readonly (readonly [from: number, to: number, sign: string])[] = [
  [0x239b, 0x239d, '('],
  [0x239e, 0x23a0, ')'],
  [0x23a1, 0x23a3, '['],
  [0x23a4, 0x23a6, ']'],
  [0x23a7, 0x23a9, '{'],
  [0x23ab, 0x23ad, '}'],
  [0xe150, 0xe151, '\u23de'],
  [0xe152, 0xe153, '\u23df'],
];

/**
 * Read a formula of which MathJax has left nothing but what it draws, in HTML ("CHTML") or in SVG: the names of its
 * elements, or an attribute, say what each part of the formula is, and the codes of its characters stand in classes or
 * attributes.
 * @param typeset The element that MathJax has made for it.
 * @returns The formula as MathML, which the gate has yet to pass; undefined if nothing can be read.
 */
export function mathOfDrawn(typeset: Element): Element | undefined {
  const children = partsIn(typeset).map((part) => read(part, 0));
  if (!/\S/.test(children.map((child) => child.textContent).join(''))) return undefined;
  const math = make(typeset, 'math', ...children);
  const tex = firstIn(typeset, '[data-latex]')?.getAttribute('data-latex');
  if (tex) math.setAttribute('alttext', tex);
  return math;
}

/** Name of the part of a formula that an element draws; empty if it draws none. */
function partName(element: Element): string {
  const name = element.getAttribute('data-mml-node') ?? /^mjx-((?:m|texatom).*)$/i.exec(element.localName)?.[1] ?? '';
  return name === 'mid' ? '' : name.toLowerCase();
}

/** Finds the parts of a formula that are right in another, whatever boxes are between; roots and labels have their own. */
function partsIn(element: Element): Element[] {
  return [...element.children].flatMap((child) => {
    if (child.matches('mjx-surd, mjx-labels, mjx-assistive-mml, [data-labels], defs')) return [];
    return partName(child) === '' ? partsIn(child) : [child];
  });
}

function read(part: Element, depth: number): Element {
  const name = partName(part);
  if (TOKENS.test(name)) return readToken(part, name);
  const parts = depth < MAX_DEPTH ? partsIn(part) : [];
  const readAll = (elements: readonly (Element | undefined)[]) =>
    elements.flatMap((element) => (element ? [read(element, depth + 1)] : []));
  switch (name) {
    case 'mfrac':
      // A slanted one has its line between the two.
      return make(part, parts.length === 2 ? name : 'mrow', ...readAll(parts));
    case 'msqrt':
    case 'mroot': {
      const index = firstIn(part, ':scope > mjx-root');
      const inside = index
        ? partsIn(part).slice(partsIn(index).length)
        : parts.filter((each) => each.parentElement !== part);
      const root = index
        ? partsIn(index)
        : parts.filter((each) => each.parentElement === part && partName(each) !== 'mo');
      const base = inside.length > 0 ? inside : parts;
      return name === 'msqrt' || root.length === 0
        ? make(part, 'msqrt', ...readAll(base))
        : make(part, 'mroot', make(part, 'mrow', ...readAll(base)), ...readAll(root.slice(0, 1)));
    }
    case 'msup':
    case 'msub':
    case 'mover':
    case 'munder':
    case 'msubsup':
    case 'munderover':
      return readScripts(part, name, parts, (element) => read(element, depth + 1));
    case 'menclose': {
      const made = make(part, name, ...readAll(parts));
      made.setAttribute('notation', notationOf(part));
      return made;
    }
    case 'mtable':
      return readTable(part, readAll(parts));
    default:
      return make(part, KEPT.test(name) ? name : 'mrow', ...readAll(parts));
  }
}

/** Reads what has something above or below it, which is drawn in another order than it is written. */
function readScripts(
  part: Element,
  name: string,
  parts: readonly Element[],
  readPart: (element: Element) => Element,
): Element {
  const [base, under, over] = ['mjx-base', 'mjx-under', 'mjx-over'].map((holder) =>
    elementsIn(part, holder).find((each) => partAround(each) === part),
  );
  if (base) {
    const ordered = [base, under, over].flatMap((holder) =>
      holder ? [make(part, 'mrow', ...partsIn(holder).map(readPart))] : [],
    );
    return make(part, name, ...ordered);
  }
  const [first, ...scripts] = parts;
  if (!first || scripts.length === 0) return make(part, 'mrow', ...parts.map(readPart));
  // MathJax draws the upper one first, except where its place says otherwise.
  if (scripts.length === 2 && !(placeOf(scripts[0]) < placeOf(scripts[1]))) scripts.reverse();
  return make(part, name, ...[first, ...scripts].map(readPart));
}

/** Finds the part that a box belongs to. */
function partAround(box: Element): Element | null {
  let part = box.parentElement;
  while (part && (partName(part) === '' || part.matches('mjx-munderover > mjx-box > mjx-munder')))
    part = part.parentElement;
  return part;
}

/** Height at which a part of a drawing stands; 0 where that is not said. */
function placeOf(part: Element | undefined): number {
  const [, height = '0'] = /translate\(\S+?,\s*(-?[\d.]+)/.exec(attributeText(part, 'transform')) ?? [];
  return Number.parseFloat(height);
}

/** Reads the rows of a table; numbers of equations stand apart from them, in the same order. */
function readTable(part: Element, rows: readonly Element[]): Element {
  const labels = elementsIn(part, 'mjx-labels, g[data-labels]')
    .flatMap((holder) => elementsIn(holder, 'mjx-mtd, [data-mml-node="mtd"]'))
    .map((cell) => read(cell, 0))
    .filter((cell) => cell.textContent);
  for (const row of rows) {
    if (row.localName === 'mlabeledtr') row.prepend(labels.shift() ?? make(part, 'mtd'));
  }
  const table = make(part, 'mtable', ...rows);
  if (part.getAttribute('side') === 'left' || firstIn(part, 'svg[data-labels][preserveAspectRatio^="xMin"]')) {
    table.setAttribute('side', 'left');
  }
  return table;
}

/** Ways to enclose something, by what draws them. */
const NOTATIONS: Readonly<Record<string, string>> = {
  'mjx-ustrike': 'updiagonalstrike',
  'mjx-dstrike': 'downdiagonalstrike',
  'mjx-hstrike': 'horizontalstrike',
  'mjx-vstrike': 'verticalstrike',
  ':scope > mjx-box[style*="border:"], :scope > rect:not([rx])': 'box',
  ':scope > mjx-box[style*="border-top:"]': 'top',
  ':scope > mjx-box[style*="border-right:"]': 'right',
  ':scope > mjx-box[style*="border-bottom:"]': 'bottom',
  ':scope > mjx-box[style*="border-left:"]': 'left',
  ':scope > mjx-rbox, :scope > rect[rx]': 'roundedbox',
  ':scope > mjx-cbox, :scope > ellipse': 'circle',
};

function notationOf(part: Element): string {
  const drawn = Object.entries(NOTATIONS).flatMap(([sign, notation]) => (firstIn(part, sign) ? [notation] : []));
  const lines = [...part.children].filter(({ localName }) => localName === 'line').map(notationOfLine);
  return [...drawn, ...lines].join(' ') || 'none';
}

/** Tells by its ends what a line of a drawing does; a thousand units are one em, counted upwards from the line of the text. */
function notationOfLine(line: Element): string {
  const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = ['x1', 'x2', 'y1', 'y2'].map((name) => Number(line.getAttribute(name)));
  if (x1 === x2) return x1 < 100 ? 'left' : 'right';
  if (y1 !== y2) return y1 < y2 ? 'updiagonalstrike' : 'downdiagonalstrike';
  if (y1 > 500) return 'top';
  return y1 < 0 ? 'bottom' : 'horizontalstrike';
}

function readToken(part: Element, name: string): Element {
  const drawn = charactersIn(part);
  // Letters in italics are plain ones, which a letter alone draws so.
  const plain = drawn.replace(ITALICS, (letter) => letter.normalize('NFKC'));
  const token = make(part, name, plain);
  if (name === 'mi' && plain === drawn && /^[a-z]$/i.test(drawn)) token.setAttribute('mathvariant', 'normal');
  if (name === 'mi' && plain !== drawn && [...plain].length > 1) token.setAttribute('mathvariant', 'italic');
  return token;
}

const ITALICS = /[\u{1d434}-\u{1d467}\u{1d6e2}-\u{1d71b}\u210e]/gu;

/** Arrows that are made longer by lines. */
const LENGTHENED = /^([\u2190-\u21ff])[\u2013\u2212=]+$/;

/** Reads characters that are drawn by paths or style sheets, and those that no typeface of MathJax has. */
function charactersIn(part: Element): string {
  const drawn = elementsIn(part, '[data-c], mjx-c, [class*="mjx-c"], text, mjx-utext').filter(
    (each) => !each.parentElement?.closest('[data-c], [class*="mjx-c"]'),
  );
  const characters = drawn.map((each) => {
    const code = each.getAttribute('data-c') ?? /(?:^|\s)mjx-c([\dA-F]+)/.exec(attributeText(each, 'class'))?.[1];
    if (code === undefined) return each.matches('text, mjx-utext') ? rawText(each) : '';
    return /^[\dA-F]{2,5}$/.test(code) ? String.fromCodePoint(Number.parseInt(code, 16)) : '';
  });
  const [first = ''] = characters;
  const place = first.codePointAt(0) ?? 0;
  const whole = PIECES.find(([from, to]) => place >= from && place <= to)?.[2];
  return whole ?? characters.join('').replace(LENGTHENED, '$1').replace('\u02c6', '^');
}

function make(beside: Element, name: string, ...children: readonly (Node | string)[]): Element {
  const made = beside.ownerDocument.createElementNS(MATHML, name);
  made.append(...children);
  return made;
}
