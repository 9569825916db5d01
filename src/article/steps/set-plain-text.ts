import type { Draft } from '../draft/draft.ts';
import { rawText } from '../page/raw-text.ts';
import { textsIn } from '../page/texts-in.ts';
import { type PlainBlock, plainBlocks } from '../text/plain-text.ts';

/** Part of the words of a page that its one `pre` holds at least if the page is a plain text. Set by hand. */
const MIN_SHARE = 0.95;

/** Shortest plain text that is set anew, in characters. Set by hand. */
const MIN_CHARS = 200;

/** Data and programs begin so: their lines say what they are. */
const NO_PROSE = /^\s*(?:[{[<]|#!|\/[/*]|import\b|package\b|function\b|class\b|def\b)/;

/**
 * Sets a page that is one plain text, as browsers show files with the ending "txt", with the headings, paragraphs, verses,
 * lists and tables that its lines show.
 */
export function setPlainText(draft: Draft): void {
  const pre = onlyText(draft.root);
  if (!pre) return;
  const blocks = plainBlocks(rawText(pre));
  if (!blocks.some(({ kind }) => kind === 'paragraph' || kind === 'verse')) return;
  const article = draft.document.createElement('article');
  const [first] = blocks;
  if (first?.kind === 'heading' || (first?.kind === 'paragraph' && isTitle(first.text))) {
    const title = draft.document.createElement('h1');
    title.textContent = first.text;
    article.append(title);
    blocks.shift();
  }
  article.append(...blocks.map((block) => elementOf(block, draft.document)));
  const parts = textsIn(article).map((node) => ({ node, holder: pre }));
  draft.divide(pre, article, parts);
}

/** Longest first line that is taken for a title, in characters. Set by hand. */
const MAX_TITLE_CHARS = 80;

const isTitle = (line: string): boolean => line.length <= MAX_TITLE_CHARS && !/[.,;:。、]$/.test(line);

/** Finds the `pre` that holds nearly all words of a page, and nothing but text. */
function onlyText(root: Element): Element | undefined {
  const [pre, ...others] = root.querySelectorAll('pre');
  const text = rawText(pre);
  if (!pre || others.length > 0 || text.length < MIN_CHARS || NO_PROSE.test(text)) return undefined;
  if (pre.childElementCount > 0) return undefined;
  return text.trim().length >= rawText(root).trim().length * MIN_SHARE ? pre : undefined;
}

function elementOf(block: PlainBlock, document: Document): Element {
  const make = (name: string, text?: string): Element => {
    const element = document.createElement(name);
    if (text !== undefined) element.textContent = text;
    return element;
  };
  switch (block.kind) {
    case 'heading':
      return make(`h${block.level}`, block.text);
    case 'paragraph':
      return make('p', block.text);
    case 'quote': {
      const quote = make('blockquote');
      quote.append(make('p', block.text));
      return quote;
    }
    case 'set':
      return make('pre', block.text);
    case 'verse': {
      const verse = make('p');
      verse.append(...block.lines.flatMap((line, place) => (place > 0 ? [make('br'), line] : [line])));
      return verse;
    }
    case 'list': {
      const list = make(block.isNumbered ? 'ol' : 'ul');
      if (block.isNumbered && block.start !== 1) list.setAttribute('start', String(block.start));
      list.append(...block.items.map((item) => make('li', item)));
      return list;
    }
  }
}
