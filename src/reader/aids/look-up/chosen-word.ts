/** Most characters and words that are looked up at once: names and phrases, no sentences. Set by hand. */
const MAX_CHARS = 80;
const MAX_WORDS = 5;

/** Blocks across which nothing is looked up. */
const BLOCK = 'p, li, h1, h2, h3, h4, h5, h6, td, th, dt, dd, pre, blockquote, figcaption';

/** The shadow tree's own selection, which Chromium has. */
interface Selecting {
  getSelection?(): Selection | null;
}

/** Word that is selected in an article. */
export interface ChosenWord {
  readonly word: string;
  /** Tag of its language; that of the browser where the page names none. */
  readonly language: string;
  readonly range: Range;
}

/**
 * Find the word that is selected in the article.
 * @param dialog The reader's dialog.
 * @returns Undefined where nothing is, or more than is looked up.
 */
export function chosenWord(dialog: HTMLElement): ChosenWord | undefined {
  const root = dialog.getRootNode() as ShadowRoot & Selecting;
  const selection = root.getSelection ? root.getSelection() : document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const start = elementOf(range.startContainer);
  const article = dialog.querySelector('article');
  if (!start || !article?.contains(start)) return undefined;
  const language = start.closest('[lang]')?.getAttribute('lang') || navigator.language;
  const word = wordIn(range.toString(), language);
  const isOneBlock = start.closest(BLOCK) === elementOf(lastIn(range))?.closest(BLOCK);
  return word && isOneBlock ? { word, language, range } : undefined;
}

/**
 * Take the word out of what is selected: browsers add the space after it, and people the signs around it.
 * @returns Undefined where there is none, or too much.
 */
export function wordIn(selected: string, language: string): string | undefined {
  const text = selected.replace(/[\u00ad\u200b]/g, '').replace(/\s+/g, ' ');
  const word = text.replace(/^[^\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+$/gu, '');
  if (word === '' || word.length > MAX_CHARS) return undefined;
  return countWords(word, language) <= MAX_WORDS ? word : undefined;
}

function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(supported(language), { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

function supported(language: string): string | undefined {
  try {
    return Intl.Segmenter.supportedLocalesOf([language])[0];
  } catch {
    return undefined;
  }
}

/** A selection of a whole line may end at the beginning of the next block, of which it holds nothing. */
const lastIn = ({ startContainer, endContainer, endOffset }: Range): Node =>
  endOffset === 0 ? startContainer : endContainer;

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
