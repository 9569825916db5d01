import highlighter from 'highlight.js/lib/common';
import { element } from '../../ui/controls/element.ts';
import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import styles from './code-colours.css';

/** Longest program that is coloured, in characters. Set by hand: it takes some tens of milliseconds. */
const MAX_CHARS = 50_000;

/** Parts of a program that say more than colours could: it stays as it is. */
const MEANINGFUL = 'a, img, mark, ins, del, strong, b, em, i, sub, sup, button, input';

const styled = new WeakSet<Node>();

/**
 * Colour a program whose page names its language; any other is left as it is.
 * @param pre The `pre` element with the program. Its text stays the same.
 */
export function colourCode(pre: HTMLElement): void {
  const language = pre.dataset['language'] ?? pre.querySelector<HTMLElement>('[data-language]')?.dataset['language'];
  const text = pre.textContent ?? '';
  if (!language || !highlighter.getLanguage(language) || text.length > MAX_CHARS || pre.querySelector(MEANINGFUL))
    return;
  const root = pre.getRootNode();
  if (!styled.has(root)) {
    styled.add(root);
    adoptStyles(pre, styles);
  }
  const code = pre.querySelector('code') ?? pre;
  if (code.textContent !== text) return;
  const { value } = highlighter.highlight(text, { language, ignoreIllegals: true });
  const coloured = nodesOf(value);
  if (coloured.textContent === text) code.replaceChildren(coloured);
}

/** Beginning or end of a span, a sign that is written out, or text between these: all that the library writes. */
const PIECES = /<span class="([^"]*)">|<\/span>|&(?:amp|lt|gt|quot|#x27);|[^<&]+/g;

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

/** Reads what the library writes: it gives markup alone, and nothing here is made of markup. */
function nodesOf(markup: string): DocumentFragment {
  const whole = document.createDocumentFragment();
  const open: Node[] = [whole];
  for (const [piece, name] of markup.matchAll(PIECES)) {
    const parent = open.at(-1) ?? whole;
    if (name !== undefined) open.push(parent.appendChild(element('span', { class: name })));
    else if (piece === '</span>') open.pop();
    else parent.appendChild(document.createTextNode(SIGNS[piece] ?? piece));
  }
  return whole;
}
