import { languageOfLetters } from '../../../shared/language-of-letters.ts';
import { isNoteMark } from '../../../shared/note-mark.ts';
import { unspokenUnits } from './unspoken-units.ts';

/** Place of one unit (UTF-16) of a spoken text in the tree: a unit of a text node, or an element as a whole. */
interface SpokenPlace {
  readonly node: Text | Element;
  /** Offset in a text node; 0 for an element. */
  readonly at: number;
}

/** Run of text in one language that stands in one block of the article. */
export interface SpokenPart {
  /** The block, which is skipped as a whole. */
  readonly block: Element;
  /** Tag of BCP 47, of a language that has such letters; empty if nobody knows it. */
  readonly language: string;
  readonly isHeading: boolean;
  /** Each run of white space is one space, as it is heard. */
  readonly text: string;
  /** For each unit of the text the place that it stands for. */
  readonly places: readonly SpokenPlace[];
}

/** Parts besides the text that somebody chooses to hear. */
export interface SpokenChoice {
  readonly captions: boolean;
  readonly code: boolean;
}

/** Selects what is read apart from the text around it. */
const BLOCKS =
  'h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, caption, figcaption, pre, blockquote, summary, address, div, section';

/** Selects what has no words of the article: our own buttons and notes, and what the eye alone takes in. */
const SILENT =
  'script, style, template, button, input, select, textarea, svg, video, audio, iframe, canvas, rt, rp, [hidden], [aria-hidden=true], .embed, .wide-tools, .printed, .missing, .further, .go-on, .note[role=note], .page-mark, .source, .facts';

const CAPTIONS = 'figcaption, caption';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Read the words of an article as somebody would read them aloud: no marks of notes, of ruby the base alone, of written
 * addresses the host, a formula by its alternative text.
 * @param article The article of a reader, which is laid out.
 * @param choice What is read besides the text.
 * @returns Its parts in their order; none is empty.
 */
export function spokenParts(article: Element, choice: SpokenChoice): readonly SpokenPart[] {
  const parts: { part: Omit<SpokenPart, 'text'>; text: string; places: SpokenPlace[] }[] = [];
  const add = (words: string, node: Text | Element) => {
    const holder = node instanceof Element ? node : node.parentElement;
    const block = holder?.closest(BLOCKS);
    if (!holder || !block || !article.contains(block)) return;
    const language = holder.closest<HTMLElement>('[lang]')?.lang ?? '';
    let last = parts.at(-1);
    if (last?.part.block !== block || last.part.language !== language) {
      const part = { block, language, isHeading: block.matches(HEADINGS), places: [] };
      last = { part, text: '', places: [] };
      parts.push(last);
    }
    const unspoken = unspokenUnits(words);
    for (let at = 0; at < words.length; at++) {
      const unit = words.charAt(at);
      if (unspoken.has(at)) continue;
      const isSpace = /\s/.test(unit);
      if (isSpace && (last.text === '' || last.text.endsWith(' '))) continue;
      last.text += isSpace ? ' ' : unit;
      last.places.push({ node, at: node instanceof Element ? 0 : at });
    }
  };
  visit(article, choice, add, () => parts.at(-1)?.text.at(-1) ?? '');
  return parts
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ part, text, places }) => {
      const language = languageOfLetters(text, part.language, navigator.languages);
      return { ...part, language, text, places };
    });
}

/** Calls back with each run of words that is read. */
function visit(
  root: Element,
  choice: SpokenChoice,
  add: (words: string, node: Text | Element) => void,
  lastSign: () => string,
): void {
  const isSilent = (element: Element) =>
    element.matches(SILENT) ||
    (!choice.captions && element.matches(CAPTIONS)) ||
    (!choice.code && element.localName === 'pre') ||
    isNoteMark(element) ||
    !element.checkVisibility();
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (node instanceof Text) add(node.data, node);
      if (!(node instanceof Element) || isSilent(node)) continue;
      const raised = node.localName === 'sup' ? raisedWords(node, lastSign()) : undefined;
      if (raised !== undefined) add(raised, node);
      else if (node.localName === 'br') add(' ', node);
      else if (node.localName === 'math') add(` ${formulaWords(node)} `, node);
      else walk(node);
    }
  };
  walk(root);
}

/**
 * Words a raised figure, which would be said as one with the figures before it ("106" for ten to the sixth): squares and cubes
 * by signs that voices know, others apart. The mark of a note that leads nowhere is not said.
 * @param before The sign before it.
 * @returns Undefined for anything else that is raised, as in "1st".
 */
function raisedWords({ textContent: text }: Element, before: string): string | undefined {
  const figure = /^\s*([-−–]?\d{1,3})\s*$/.exec(text ?? '')?.[1];
  if (!figure) return undefined;
  if (/[.,;:!?…"”’»)\]]/.test(before)) return '';
  const sign = { 2: '²', 3: '³' }[figure];
  return sign ?? ` ${figure}`;
}

/** Gives the alternative text of a formula, or else its letters and signs, one by one. */
function formulaWords(formula: Element): string {
  const own = formula.getAttribute('alttext') ?? formula.getAttribute('aria-label');
  if (own?.trim()) return own;
  const signs = [...formula.querySelectorAll('mi, mn, mo, mtext')].map(({ textContent }) => textContent?.trim());
  return signs.join(' ');
}

/**
 * Make a range of a stretch of a part.
 * @param part The part.
 * @param from Its first unit.
 * @param to The unit after its last.
 * @returns Undefined where nothing stands there any more.
 */
export function rangeOf({ places }: SpokenPart, from: number, to: number): Range | undefined {
  const [first, last] = [places[from], places[Math.min(to, places.length) - 1]];
  if (!first?.node.isConnected || !last?.node.isConnected) return undefined;
  const range = document.createRange();
  try {
    if (first.node instanceof Text) range.setStart(first.node, first.at);
    else range.setStartBefore(first.node);
    if (last.node instanceof Text) range.setEnd(last.node, last.at + 1);
    else range.setEndAfter(last.node);
  } catch {
    // The text was cut meanwhile.
    return undefined;
  }
  return range;
}
