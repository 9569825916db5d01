import type { Article } from '../../article/article.ts';
import { element } from '../../ui/controls/element.ts';
import { styleSheet } from '../../ui/controls/style-sheet.ts';
import sheetStyles from './sheet.css';

/** Most characters, elements and pictures of an article that a preview shows. Set by hand: more does not fit in its box. */
const MAX_CHARS = 1400;
const MAX_ELEMENTS = 150;
const MAX_PICTURES = 2;

/** Elements that load or play something, or are worked: a preview has none of them. */
const NONE_OF = new Set([
  'iframe',
  'video',
  'audio',
  'source',
  'track',
  'object',
  'embed',
  'button',
  'input',
  'select',
]);

/** Attributes that an element of a preview keeps: no id and no address but that of a picture. */
const ATTRIBUTES = ['lang', 'dir', 'colspan', 'rowspan', 'alt', 'width', 'height', 'start', 'reversed', 'data-part'];

/** Amounts that may still be shown. */
interface Budget {
  chars: number;
  elements: number;
  pictures: number;
}

/**
 * Draw the beginning of an article small, as it would be shown: inert, and hidden from assistive technology, which gets its
 * words otherwise.
 * @param parts The parts of the article, in their order; they are not altered.
 * @param hasPictures False if no picture may be loaded.
 */
export function preview(
  { title, language, direction }: Article,
  parts: readonly Element[],
  hasPictures: boolean,
): HTMLElement {
  const budget: Budget = { chars: MAX_CHARS, elements: MAX_ELEMENTS, pictures: hasPictures ? MAX_PICTURES : 0 };
  const sheet = element('div', { class: 'sheet' }, element('h1', {}, title));
  for (const part of parts) sheet.append(...copies(part, budget));
  const writing = { lang: language, dir: direction };
  const box = element('div', { class: 'way-preview', 'aria-hidden': 'true', inert: true, ...writing });
  // In a shadow tree of its own: nothing that looks for parts of the article finds these.
  const root = box.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [styleSheet(sheetStyles)];
  root.append(sheet);
  return box;
}

/** Copies what fits of the content of an element. */
function copies(source: Element, budget: Budget): Node[] {
  return [...source.childNodes].flatMap((node) => {
    if (budget.chars <= 0 || budget.elements <= 0) return [];
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node.nodeValue ?? '').slice(0, budget.chars);
      budget.chars -= words.trim().length;
      return [document.createTextNode(words)];
    }
    return node.nodeType === Node.ELEMENT_NODE ? copyOf(node as Element, budget) : [];
  });
}

function copyOf(source: Element, budget: Budget): Node[] {
  const { localName } = source;
  // The reader has put some among the text.
  if (NONE_OF.has(localName) || source.matches('[data-aid], .wide-tools, svg, [hidden]')) return [];
  if (localName === 'img') return pictureOf(source as HTMLImageElement, budget);
  budget.elements--;
  const made = document.createElement(localName === 'a' ? 'span' : localName);
  keepAttributes(source, made);
  if (localName === 'a') made.className = 'link';
  made.append(...copies(source, budget));
  return [made];
}

function pictureOf(source: HTMLImageElement, budget: Budget): Node[] {
  const address = source.getAttribute('src');
  if (!address || budget.pictures <= 0) return [];
  budget.pictures--;
  budget.elements--;
  const made = document.createElement('img');
  keepAttributes(source, made);
  made.loading = 'lazy';
  made.decoding = 'async';
  made.src = address;
  return [made];
}

function keepAttributes(source: Element, made: Element): void {
  for (const name of ATTRIBUTES) {
    const value = source.getAttribute(name);
    if (value !== null) made.setAttribute(name, value);
  }
}
