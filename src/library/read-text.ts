import { copyDrawing } from '../article/gate/drawing.ts';
import { copyEmbed } from '../article/gate/embed.ts';
import { EMBED_MARK } from '../article/gate/embed-mark.ts';
import { copyMath } from '../article/gate/foreign.ts';
import { Gate } from '../article/gate/gate.ts';
import type { PageCopy } from '../article/page/page-copy.ts';
import { markPart, type Part } from '../article/tree/parts.ts';
import type { KeptNode, KeptText } from './kept-article.ts';

/** Text of a kept article, in a document that runs and loads nothing. */
export interface OpenedText {
  readonly lead: HTMLElement | undefined;
  readonly body: HTMLElement;
}

/** Deepest nesting that is built: no text that was written has more. */
const MAX_NESTING = 320;

/** Names that a document takes; others are left out with what they hold. */
const NAME = /^[a-z][a-z0-9]*$/i;

const NAMESPACES: Readonly<Record<string, string>> = {
  math: 'http://www.w3.org/1998/Math/MathML',
  svg: 'http://www.w3.org/2000/svg',
};

const HTML = 'http://www.w3.org/1999/xhtml';

/**
 * Open the text of a kept article: whatever was kept comes through the gate again, as a page does.
 * @param text The text, of whatever origin.
 * @param address Address of its page, from which relative ones start.
 * @throws If it is no text at all.
 */
export function openText({ lead, body }: KeptText, address: string): OpenedText {
  const apart = document.implementation.createHTMLDocument('');
  const gate = new Gate(copyOf(apart), baseOf(address), { copyMath, copyDrawing }, copyEmbed);
  const pass = (nodes: readonly KeptNode[]) => {
    const source = apart.createElement('div');
    build(nodes, source, HTML, 0);
    return gate.pass(source);
  };
  const figure = pass(lead).querySelector<HTMLElement>(':scope > figure');
  return { lead: figure?.querySelector('img, svg, video') ? figure : undefined, body: pass(body) };
}

/** Gives an address that relative ones can start from; one that names nothing where the kept one is none of the web. */
function baseOf(address: string): string {
  return /^(?:https?|file):/i.test(address) && URL.canParse(address) ? new URL(address).href : 'about:blank';
}

function build(nodes: readonly KeptNode[], parent: Element, namespace: string, level: number): void {
  if (!Array.isArray(nodes)) throw new TypeError('A text is a list.');
  const { ownerDocument } = parent;
  for (const node of nodes) {
    if (typeof node === 'string') parent.append(node);
    else if (Array.isArray(node) && typeof node[0] === 'string' && NAME.test(node[0]) && level < MAX_NESTING) {
      const [name, attributes, ...content] = node as unknown as Exclude<KeptNode, string>;
      const space = NAMESPACES[name] ?? namespace;
      const element = ownerDocument.createElementNS(space, name);
      for (const [key, value] of Object.entries(attributes || {})) setAttribute(element, key, value);
      parent.append(asThePageHadIt(element));
      build(content, element, space, level + 1);
    }
  }
}

function setAttribute(element: Element, name: string, value: unknown): void {
  try {
    if (typeof value === 'string') element.setAttribute(name, value);
  } catch {
    // No name of an attribute: nothing that was ever written.
  }
}

/** Marks an element as the steps before the gate had marked it. @returns What stands in its place. */
function asThePageHadIt(element: Element): Element {
  const part = element.getAttribute('data-part');
  if (part === 'formula') {
    const formula = element.ownerDocument.createElement('span');
    formula.setAttribute('data-kept', 'math');
    formula.append(element);
    return formula;
  }
  if (part) markPart(element, part as Part);
  if (element.localName === 'iframe') element.setAttribute('data-embed', EMBED_MARK);
  if (element.localName === 'svg') {
    // Shares of a column say nothing of its size; its box does.
    for (const side of ['width', 'height'])
      if (element.getAttribute(side)?.includes('%')) element.removeAttribute(side);
  }
  return element;
}

function copyOf(document: Document): PageCopy {
  return {
    document,
    originOf: () => undefined,
    numberOf: () => undefined,
    isShown: () => true,
    isLayer: () => false,
    isLaidOut: false,
  };
}
