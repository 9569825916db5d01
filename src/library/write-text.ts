import type { KeptNode } from './kept-article.ts';

/** Selects what the reader, or an aid, has put among the text: it is no part of the article. */
const NOT_THEIRS = 'button, [data-aid], .page-mark, .wide-tools, .entry-order, .printed, .source';

/** Deepest nesting that is kept; what is deeper is laid flat, as the extraction does. */
const MAX_NESTING = 300;

/** Attributes that the gate may have let through; it looks at them again when the text is opened. */
const ATTRIBUTES =
  /^(?:id|lang|dir|href|src|srcset|sizes|alt|width|height|title|cite|datetime|value|start|reversed|type|open|span|colspan|rowspan|headers|scope|abbr|media|poster|preload|kind|srclang|label|default|hreflang|aria-label|rel|referrerpolicy|data-language|data-part|data-embed|data-poster)$/;

/** Namespaces of formulas and drawings, all attributes of which are kept for the gate to choose from. */
const FOREIGN = /MathML|svg$/;

/**
 * Write the text of an article, as the reader shows it, so that it can be kept: names of elements, attributes, words.
 * @param part Element with the text; it is not altered.
 * @returns Its content, without what the reader itself has added.
 */
export function writeText(part: Element): KeptNode[] {
  return contentOf(part, 0);
}

function contentOf(parent: Element, level: number): KeptNode[] {
  const content: KeptNode[] = [];
  for (const node of parent.childNodes) {
    if (node instanceof Text) {
      if (node.data !== '') content.push(node.data);
    } else if (node instanceof Element && !node.matches(NOT_THEIRS)) content.push(...written(node, level));
  }
  return content;
}

function written(element: Element, level: number): readonly KeptNode[] {
  if (element.matches('.embed')) return embedOf(element);
  // Boxes that the reader has made have a class and no other sign.
  const isBox = element.matches('div, span:not([lang], [dir])') && !element.hasAttribute('data-part');
  if (isBox || level > MAX_NESTING) return contentOf(element, level);
  const attributes = attributesOf(element);
  const isEmpty = Object.keys(attributes).length === 0;
  return [[element.localName, isEmpty ? 0 : attributes, ...contentOf(element, level + 1)]];
}

function attributesOf(element: Element): Record<string, string> {
  const isForeign = FOREIGN.test(element.namespaceURI ?? '');
  const kept = [...element.attributes].filter(({ name }) =>
    isForeign ? !/^(?:class|style)$/.test(name) : ATTRIBUTES.test(name),
  );
  return Object.fromEntries(kept.map(({ name, value }) => [name, value]));
}

/** A card of another site is kept as the link that it was made of. */
function embedOf(card: Element): readonly KeptNode[] {
  const link = card.querySelector<HTMLAnchorElement>('.embed-about a[href]');
  if (!link) return [];
  const picture = card.querySelector('img');
  const shown: KeptNode[] = picture ? [['img', attributesOf(picture)]] : [];
  const title = card.getAttribute('aria-label') ?? '';
  return [['iframe', { src: link.href, title, ...(picture && { 'data-poster': picture.src }) }, ...shown]];
}
