import { MathMLToLaTeX } from 'mathml-to-latex';
import { texWritten } from './tex-written.ts';
import { tokenTex } from './token-tex.ts';

/** Commands for what stands over or under something; the library writes bars in a way that is no TeX. */
const MARKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mover: {
    '\u203e': 'overline',
    '\u00af': 'overline',
    '\u0305': 'overline',
    '\u02c9': 'overline',
    _: 'overline',
    '\u2015': 'overline',
    '^': 'widehat',
    '\u02c6': 'widehat',
    '\u0302': 'widehat',
    '~': 'widetilde',
    '\u02dc': 'widetilde',
    '→': 'overrightarrow',
    '\u20d7': 'overrightarrow',
    '⏞': 'overbrace',
    '.': 'dot',
    '\u02d9': 'dot',
    '¨': 'ddot',
  },
  munder: { '\u0332': 'underline', _: 'underline', '\u203e': 'underline', '⏟': 'underbrace' },
};

/** First of the signs that stand for TeX which is written already; no typeface has them. */
const FIRST_SIGN = 0xf000;

/** Most parts of a formula that are written apart. */
const MAX_SIGNS = 0x400;

/**
 * Write a formula as TeX: that of the page where it brings it along.
 * @param formula A `math` element; it is not altered.
 */
export function mathToTex(formula: Element): string {
  return texWritten(formula) ?? written(formula.cloneNode(true) as Element);
}

function written(formula: Element): string {
  const parts: string[] = [];
  const restored = (tex: string) =>
    tex.replace(/[\uf000-\uf3ff]/g, (sign) => parts[sign.charCodeAt(0) - FIRST_SIGN] ?? '');
  const convert = (part: Element): string => {
    const math = part.ownerDocument.createElementNS(part.namespaceURI, 'math');
    math.append(...(part.localName === 'math' ? part.childNodes : [part]));
    return restored(MathMLToLaTeX.convert(new XMLSerializer().serializeToString(math)));
  };
  const keepAs = (part: Element, tex: string): void => {
    const sign = part.ownerDocument.createElementNS(part.namespaceURI, 'mi');
    sign.textContent = String.fromCharCode(FIRST_SIGN + parts.length);
    part.replaceWith(sign);
    parts.push(tex);
  };
  for (const token of [...formula.querySelectorAll('mtext, mi, mn')].slice(0, MAX_SIGNS / 2)) {
    const tex = tokenTex(token);
    if (tex !== undefined) keepAs(token, tex);
  }
  const scripted = [...formula.querySelectorAll('mover, munder, mrow[style*="border"]')].reverse();
  for (const whole of scripted.slice(0, MAX_SIGNS / 2)) {
    const command = commandOf(whole);
    const base = whole.localName === 'mrow' ? rowOf(whole) : whole.firstElementChild;
    if (!command || !base) continue;
    keepAs(whole, `\\${command}{${convert(base)}}`);
  }
  return convert(formula).replace(/\s+/g, ' ').trim();
}

/** A row without the lines that the reader draws on it. */
function rowOf(row: Element): Element {
  const plain = row.ownerDocument.createElementNS(row.namespaceURI, 'mrow');
  plain.append(...[...row.childNodes].map((child) => child.cloneNode(true)));
  return plain;
}

function commandOf(whole: Element): string | undefined {
  if (whole.localName !== 'mrow') return MARKS[whole.localName]?.[whole.children[1]?.textContent?.trim() ?? ''];
  const style = whole.getAttribute('style') ?? '';
  const [top, bottom] = ['border-top', 'border-bottom'].map((side) => style.includes(side));
  if ((top && bottom) || /border:/.test(style)) return 'boxed';
  return top ? 'overline' : bottom ? 'underline' : undefined;
}
