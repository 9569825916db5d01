import { nameOf } from '../shared/page-elements.ts';

/** Most characters of a text by which one knows an element again. */
const MAX_CHARS = 60;

/** Elements whose text nobody sees. */
const UNSEEN = /^(?:script|style|noscript|template)$/;

/** Words by which people know an element. */
export interface ElementWords {
  /** Its name in the markup. */
  readonly name: string;
  /** Its first words or what its picture shows, in the language of the page; empty where it has none. */
  readonly words: string;
}

/** Names an element for people. */
export function elementWords(element: Element): ElementWords {
  const words = firstWords(element) || element.getAttribute('alt') || element.getAttribute('aria-label') || '';
  const short = words.length > MAX_CHARS ? `${words.slice(0, MAX_CHARS).replace(/\s+\S*$/, '')} …` : words;
  return { name: nameOf(element), words: short.trim() };
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
