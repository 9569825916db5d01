/** Elements that stand on lines of their own. */
const BLOCKS =
  /^(?:p|h[1-6]|ul|ol|dl|blockquote|pre|figure|figcaption|table|caption|div|details|summary|aside|header|hr)$/;

/** Elements on one line each, close together. */
const LINE_PARTS = /^(?:li|dt|dd|tr)$/;

/**
 * Write a text as plain text: blocks with an empty line between them, lists and tables line by line.
 * @param body The text of an article.
 */
export function plainText(body: Element): string {
  return textOf(body, false)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(node: Node, isKept: boolean): string {
  if (node.nodeType === 3) return isKept ? (node.nodeValue ?? '') : (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const name = element.localName;
  if (name === 'br') return '\n';
  if (name === 'math' && !element.textContent?.trim()) return element.getAttribute('alttext') ?? '';
  const inside = [...element.childNodes].map((child) => textOf(child, isKept || name === 'pre')).join('');
  if (name === 'rt') return element.parentElement?.querySelector('rp') ? inside : `(${inside})`;
  if (name === 'pre') return `\n\n${inside.replace(/\n$/, '')}\n\n`;
  if (name === 'td' || name === 'th') return `${inside.trim().replace(/\s*\n\s*/g, ' ')}\t`;
  if (name === 'li') return `\n${indented(`${signOf(element)} ${inside.trim()}`)}\n`.replace(/\n\n+/g, '\n');
  if (LINE_PARTS.test(name)) return `\n${inside.trim()}\n`;
  return BLOCKS.test(name) ? `\n\n${inside.trim()}\n\n` : inside;
}

/** Moves what is in an entry of a list under its words. */
const indented = (entry: string): string => entry.replace(/\n/g, '\n  ');

function signOf(entry: Element): string {
  const list = entry.parentElement;
  if (list?.localName !== 'ol') return '•';
  const entries = [...list.children].filter(({ localName }) => localName === 'li');
  const start = Number(list.getAttribute('start') ?? 1);
  return `${start + entries.indexOf(entry)}.`;
}
