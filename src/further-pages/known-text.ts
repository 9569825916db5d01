import type { Article } from '../article/article.ts';
import { imageKey } from '../article/facts/lead-image.ts';
import { fold, textOf } from '../article/text/words.ts';

/**
 * Least length in characters of a text that is recognised again. Set by hand: shorter ones may well come twice
 * ("Ingredients").
 */
const MIN_KNOWN_CHARS = 25;

/** Least new text of a further page, in characters. Set by hand: with less the page shows the old text again. */
const MIN_NEW_CHARS = 60;

/** Least share of new text in that of a further page. Set by hand: with less the page shows the old text again. */
const MIN_NEW_SHARE = 0.2;

/** Blocks at the start of a page among which its title and byline are. Set by hand. */
const MAX_HEAD_BLOCKS = 3;

/** Most characters that follow the title on a further page: " – Page 2 of 5". Set by hand. */
const MAX_TITLE_TAIL_CHARS = 16;

/**
 * Least share of the known blocks in a page that is the same article as a whole. Set by hand: with less it is another
 * one.
 */
const MIN_SAME_SHARE = 0.6;

/** The text of an article as far as it is known: on its further pages all else is new. */
export class KnownText {
  readonly #title: string;
  readonly #byline: string;
  readonly #blocks = new Set<string>();
  readonly #pictures = new Set<string>();

  /** @param article The first page. */
  constructor(article: Article) {
    this.#title = fold(article.title);
    this.#byline = fold(article.byline ?? '');
    if (article.leadImage) this.#learn(article.leadImage);
    for (const block of article.body.children) this.#learn(block);
  }

  /**
   * Leave of a further page what is new: the title, the byline and all that was on pages before are taken out.
   * @param further The further page, which is changed; from now on its text is known as well.
   * @returns True if there is anything new.
   */
  leaveNew(further: Article): boolean {
    const { body, leadImage } = further;
    if (leadImage && !this.#isKnown(leadImage)) body.prepend(leadImage);
    const total = textOf(body).length;
    this.#dropHead(further);
    for (const block of [...body.children]) if (this.#isKnown(block)) block.remove();
    const left = textOf(body).length;
    for (const block of body.children) this.#learn(block);
    return left >= MIN_NEW_CHARS && left >= total * MIN_NEW_SHARE;
  }

  /**
   * Leave of the whole article what comes after the text that is known.
   * @param whole The article as the site offers it at one address; it is changed if it is the same.
   * @returns True if it has the known text and more.
   */
  leaveRest(whole: Article): boolean {
    const blocks = [...whole.body.children];
    const known = blocks.filter((block) => this.#blocks.has(keyOf(block)));
    const last = known.at(-1);
    if (!last || known.length < this.#blocks.size * MIN_SAME_SHARE) return false;
    for (const block of blocks.slice(0, blocks.indexOf(last) + 1)) block.remove();
    return textOf(whole.body).length >= MIN_NEW_CHARS;
  }

  #learn(block: Element): void {
    const key = keyOf(block);
    if (key.length >= MIN_KNOWN_CHARS) this.#blocks.add(key);
    for (const picture of picturesIn(block)) this.#pictures.add(picture);
  }

  #isKnown(block: Element): boolean {
    const key = keyOf(block);
    if (key !== '' && block.localName !== 'figure') return this.#blocks.has(key);
    const pictures = picturesIn(block);
    return pictures.length > 0 && pictures.every((picture) => this.#pictures.has(picture));
  }

  #dropHead({ body, title }: Article): void {
    for (const block of [...body.children].slice(0, MAX_HEAD_BLOCKS)) {
      const key = keyOf(block);
      const isByline = key !== '' && this.#byline !== '' && key.replace(/^\S{1,4} /, '') === this.#byline;
      const isTitle = /^h\d$/.test(block.localName) && (key === fold(title) || this.#isTitle(key));
      if (isTitle || isByline || key === this.#byline) block.remove();
    }
  }

  #isTitle(key: string): boolean {
    return this.#title !== '' && key.startsWith(this.#title) && key.length <= this.#title.length + MAX_TITLE_TAIL_CHARS;
  }
}

const keyOf = (block: Element): string => fold(textOf(block));

function picturesIn(block: Element): string[] {
  const images = block.localName === 'img' ? [block] : [...block.querySelectorAll('img')];
  return images.map((image) => imageKey(image.getAttribute('src') ?? ''));
}
