import { texWritten } from './formulas/tex-written.ts';
import { entriesOf, listLabels } from './list-labels.ts';

/** Elements that stand on lines of their own. */
const BLOCKS =
  /^(?:p|h[1-6]|ul|ol|dl|blockquote|pre|figure|figcaption|table|caption|div|details|summary|aside|header|hr)$/;

/** Elements between whose parts white space says nothing. */
const HOLDERS = /^(?:ul|ol|dl|table|thead|tbody|tfoot|tr)$/;

/**
 * Signs in the place of white space that stays as it is; no page shows them. Chromium refuses scripts with the signs that
 * Unicode itself leaves to programs.
 */
const KEPT = '\0\x01\x02';
const WHITE = '\n \t';

/** Digits and signs that stand raised or lowered. */
const FIGURES = /^[\d+\-−]+$/;
const PLAIN = '0123456789+-−';
const RAISED: Readonly<Record<string, string>> = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋' };

/**
 * Write a text as plain text: blocks with an empty line between them, lists and tables line by line.
 * @param body The text of an article.
 */
export function plainText(body: Element): string {
  const signs = new Map<Element, string>();
  for (const list of body.querySelectorAll('ol')) {
    const labels = listLabels(list);
    for (const [at, entry] of entriesOf(list).entries()) signs.set(entry, `${labels[at]}.`);
  }
  const words = textOf(body, signs)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^[\n ]+|\s+$/g, '');
  return [...KEPT].reduce((text, sign, at) => text.replaceAll(sign, WHITE.charAt(at)), words);
}

function textOf(node: Node, signs: ReadonlyMap<Element, string>): string {
  if (node.nodeType === 3) return wordsOf(node);
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'br') return '\n';
  if (name === 'math') return texWritten(element) ?? element.textContent ?? '';
  if (name === 'pre') return `\n\n${linesOf(element)}\n\n`;
  const inside = [...element.childNodes].map((child) => textOf(child, signs)).join('');
  if (name === 'q') return `“${inside}”`;
  if (name === 'rt') return element.parentElement?.querySelector('rp') ? inside : `(${inside})`;
  const raised = RAISED[name];
  if (raised)
    return FIGURES.test(inside) ? inside.replace(/./g, (sign) => raised[PLAIN.indexOf(sign)] ?? sign) : inside;
  if (name === 'td' || name === 'th') return `${inside.trim().replace(/\s*[\n\0]\s*/g, ' ')}\t`;
  if (name === 'tr') return `\n${inside.replace(/\s+$/, '')}`;
  if (name === 'li') return `\n${indented(`${signs.get(element) ?? '•'} ${inside.trim().replace(/\n\n+/g, '\n')}`)}`;
  if (name === 'dt' || name === 'dd') return `\n${inside.trim()}`;
  return BLOCKS.test(name) ? `\n\n${inside.replace(/^[\n ]+|\s+$/g, '')}\n\n` : inside;
}

/** Only white space of HTML is folded: other spaces keep words together, or apart. */
function wordsOf({ nodeValue, parentNode, previousSibling }: Node): string {
  const words = (nodeValue ?? '').replace(/[ \t\n\f\r]+/g, ' ');
  if (words === ' ' && HOLDERS.test((parentNode as Element | null)?.localName ?? '')) return '';
  return previousSibling?.nodeName === 'BR' ? words.trimStart() : words;
}

/** Gives the lines of a program, white space and all. */
function linesOf(pre: Element): string {
  const written = (node: Node): string =>
    node.nodeName === 'BR'
      ? '\n'
      : node.nodeType === 3
        ? (node.nodeValue ?? '')
        : [...node.childNodes].map(written).join('');
  return written(pre)
    .replace(/\n$/, '')
    .replace(/[\n \t]/g, (sign) => KEPT.charAt(WHITE.indexOf(sign)));
}

/** Moves what is in an entry of a list under its words. */
const indented = (entry: string): string => entry.replace(/[\n\0]/g, '$&  ');
