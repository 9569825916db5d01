import { common, createLowlight } from 'lowlight';
import { element } from '../../ui/controls/element.ts';
import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import styles from './code-colours.css';

/** Longest program that is coloured, in characters. Set by hand: it takes some tens of milliseconds. */
const MAX_CHARS = 50_000;

/** Parts of a program that say more than colours could: it stays as it is. */
const MEANINGFUL = 'a, img, mark, ins, del, strong, b, em, i, sub, sup, button, input';

/** Piece of a coloured program: text, or an element of one class with pieces in it. */
interface Piece {
  readonly type: string;
  readonly value?: string;
  readonly properties?: { readonly className?: unknown };
  readonly children?: readonly Piece[];
}

const lowlight = createLowlight(common);
const styled = new WeakSet<Node>();

/**
 * Colour a program whose page names its language; any other is left as it is.
 * @param pre The `pre` element with the program. Its text stays the same.
 */
export function colourCode(pre: HTMLElement): void {
  const language = pre.dataset['language'] ?? pre.querySelector<HTMLElement>('[data-language]')?.dataset['language'];
  const text = pre.textContent ?? '';
  if (!language || !lowlight.registered(language) || text.length > MAX_CHARS || pre.querySelector(MEANINGFUL)) return;
  const root = pre.getRootNode();
  if (!styled.has(root)) {
    styled.add(root);
    adoptStyles(pre, styles);
  }
  const code = pre.querySelector('code') ?? pre;
  if (code.textContent !== text) return;
  const tree: Piece = lowlight.highlight(language, text);
  code.replaceChildren(...(tree.children ?? []).map(nodeOf));
}

function nodeOf({ type, value = '', properties, children = [] }: Piece): Node {
  if (type === 'text') return document.createTextNode(value);
  return element('span', { class: String(properties?.className).replaceAll(',', ' ') }, ...children.map(nodeOf));
}
