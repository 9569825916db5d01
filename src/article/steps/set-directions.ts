import { languageOfLetters } from '../../shared/language-of-letters.ts';
import type { Article } from '../article.ts';
import type { Facts } from '../facts/facts.ts';
import { elementsIn } from '../page/elements-in.ts';
import { isBlock } from '../page/measure.ts';

/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u05d0-\u05f2\u0620-\u08ff\ufb1d-\ufdfb\ufe70-\ufefc]|\ud83a[\udd00-\udd4b]/g;

/** Fewest letters by which a direction is decided; with fewer, what the page states counts. Set by hand. */
const MIN_LETTERS = 20;

/** Share of the letters of a block from which on it runs as they do, in an article that runs from left to right. Set by hand. */
const MIN_SHARE = 0.8;

/** Selects what may run otherwise than the text around it without a word of the page: running text, whose full stops would be astray. */
const SENTENCES = 'p, li, dd, td, blockquote, ul, ol, dl, pre';

/** End of a text whose last sign stands on the wrong side in the other direction. */
const ENDS_IN_SIGN = /[\p{P}\p{S}]\s*$/u;

type Direction = Article['direction'];

/** An article as far as its writing is concerned. */
export interface Written {
  /** The text that came through the gate. */
  readonly body: Element | undefined;
  readonly gate: { readonly origins: WeakMap<Element, Element> } | undefined;
  /** The draft of the page, which says its own direction (`dir`). */
  readonly draft: { readonly direction: string | null };
  facts: Facts;
  direction: Direction;
}

const TURNED = { ltr: 'rtl', rtl: 'ltr' } as const;

interface Letters {
  readonly right: number;
  readonly left: number;
}

/**
 * Decides in which direction an article runs, by most of its letters, since pages in Arabic or Hebrew often do not state
 * it (with too few letters what the page states counts), and gives the blocks in it that run otherwise their own: those
 * that the page's styles turn, and those that are written wholly in letters of the other direction. Names the language,
 * too, where the page states one that is not written from right to left, or none.
 * @param written The article; its blocks, direction and language are set.
 */
export function setDirections(written: Written): void {
  const { body, gate, draft, facts } = written;
  if (!body) return;
  const text = body.textContent ?? '';
  const direction = directionOf(lettersIn(text)) ?? (draft.direction === 'rtl' ? 'rtl' : 'ltr');
  written.direction = direction;
  new Turns(body, (element) => gate?.origins.get(element)).in(body, direction);
  if (direction === 'ltr') return;
  const stated = languageOfMost(body) ?? facts.language ?? '';
  written.facts = { ...facts, language: languageOfLetters(text, stated) || undefined };
}

/** Counts the letters of a text by their direction; digits have none. */
function lettersIn(text: string): Letters {
  const right = text.match(RIGHT_TO_LEFT)?.length ?? 0;
  return { right, left: (text.match(/\p{L}/gu)?.length ?? 0) - right };
}

function directionOf({ right, left }: Letters): Direction | undefined {
  if (right + left < MIN_LETTERS) return undefined;
  return right > left ? 'rtl' : 'ltr';
}

/** Finds the language that the elements of most of a text are said to be in. */
function languageOfMost(body: Element): string | undefined {
  const sizes = new Map<string, number>();
  for (const element of elementsIn(body, '[lang]')) {
    if (element.parentElement?.closest('[lang]')) continue;
    const language = element.getAttribute('lang') ?? '';
    sizes.set(language, (sizes.get(language) ?? 0) + (element.textContent?.length ?? 0));
  }
  const half = (body.textContent?.length ?? 0) / 2;
  return [...sizes].find(([, size]) => size > half)?.[0];
}

/** The blocks of an article, which are given directions. */
class Turns {
  readonly #originOf: (element: Element) => Element | undefined;
  /** True if the page has words run from right to left by any means: else "from left to right" is a mere default. */
  readonly #isStated: boolean;

  constructor(body: Element, originOf: (element: Element) => Element | undefined) {
    this.#originOf = originOf;
    this.#isStated = elementsIn(body, 'p, li, blockquote').some(
      (block) => this.#statedOf(block) === 'rtl' && lettersIn(block.textContent ?? '').right > 0,
    );
  }

  /** Gives directions to the blocks in an element that runs in one. */
  in(parent: Element, around: Direction): void {
    for (const child of parent.children) {
      if (!isBlock(child)) continue;
      const own = child.getAttribute('dir')?.toLowerCase();
      if (own === 'auto') continue;
      // The reader sets programs from left to right wherever they stand.
      const before = child.localName === 'pre' ? 'ltr' : around;
      const direction = own === 'rtl' || own === 'ltr' ? own : this.#isTurned(child, before) ? TURNED[before] : before;
      if (direction !== before) child.setAttribute('dir', direction);
      this.in(child, direction);
    }
  }

  /** Tells whether a block runs otherwise than what is around it. */
  #isTurned(block: Element, around: Direction): boolean {
    const text = block.textContent ?? '';
    const { right, left } = lettersIn(text);
    const isSentence = block.matches(SENTENCES);
    if (around === 'ltr')
      return (
        (isSentence && right >= MIN_LETTERS && right >= (right + left) * MIN_SHARE) ||
        (right > left && block.localName !== 'pre' && this.#statedOf(block) === 'rtl')
      );
    return (
      (isSentence && right === 0 && left >= MIN_LETTERS && ENDS_IN_SIGN.test(text)) ||
      (left >= right && this.#isStated && this.#statedOf(block) === 'ltr')
    );
  }

  /** Reads the direction that the page's styles give an element; undefined where nothing is laid out. */
  #statedOf(element: Element): string | undefined {
    const origin = this.#originOf(element);
    const window = origin?.ownerDocument.defaultView;
    return window?.getComputedStyle(origin as Element).direction;
  }
}
