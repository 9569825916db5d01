import { nameOf } from '../shared/page-elements.ts';

/** Most characters of a text by which one knows an element again. */
const MAX_CHARS = 60;

/** Elements whose text nobody sees. */
const UNSEEN = /^(?:script|style|noscript|template)$/;

/** Names an element for people: its name, and its first words or what its picture shows. */
export function elementWords(element: Element): string {
  const words = firstWords(element) || element.getAttribute('alt') || element.getAttribute('aria-label') || '';
  const short = words.length > MAX_CHARS ? `${words.slice(0, MAX_CHARS).replace(/\s+\S*$/, '')} …` : words;
  const name = nameOf(element);
  return short ? `${name} “${short.trim()}”` : name;
}

function firstWords(element: Element): string {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  while (words.length <= MAX_CHARS && walker.nextNode()) {
    const { data, parentElement } = walker.currentNode as Text;
    if (!UNSEEN.test(parentElement ? nameOf(parentElement) : ''))
      words = `${words} ${data}`.replace(/\s+/g, ' ').trimStart();
  }
  return words;
}
