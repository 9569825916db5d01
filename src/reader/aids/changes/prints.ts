import { timeRemover } from './times.ts';

/** Paragraph of an article that is shown. */
export interface Paragraph {
  readonly element: HTMLElement;
  /** Its fingerprint: `HASH_CHARS` of its words, then `SKETCH_CHARS` that stay alike where few of its words change. */
  readonly print: string;
}

/** Letters of a fingerprint, each worth six bits. Thirty bits tell a thousand paragraphs apart, and hold no text. */
export const HASH_CHARS = 5;
export const SKETCH_CHARS = 6;
const PRINT_CHARS = HASH_CHARS + SKETCH_CHARS;

/** Most paragraphs of an article of which fingerprints are kept: 8,800 bytes. Set by hand, above most live blogs. */
export const MAX_PARAGRAPHS = 800;

/** Fewest characters, without spaces, of a paragraph. */
const MIN_CHARS = 2;

/** Most characters of a text that is compared by short pieces, and lengths of the pieces. Set by hand. */
const MAX_SHORT_CHARS = 40;
const SHORT_PIECE_CHARS = 3;
const PIECE_CHARS = 6;

/** Factor of the sums that are taken of letters, odd and large, and what stands for no sum. */
const FACTOR = 0x01000193;
const NONE = 0xffffffff;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Elements that are one paragraph each, the smallest around a text. */
const BLOCKS =
  'p, h1, h2, h3, h4, h5, h6, li, dt, dd, pre, blockquote, figcaption, caption, tr, summary, address, aside, section, div';

/** Elements that are not compared: times, which count on by themselves, and what the reader puts into the text. */
const PASSED_OVER = 'time, button, select, svg, .embed, .wide-tools, .entry-order, .restored, [data-aid]';

/**
 * Find the paragraphs of an article, and take their fingerprints. Further pages of it are passed over, since they come when
 * they have loaded.
 * @param body The body of the article in the reader.
 * @returns Those with words, in their order.
 */
export function paragraphsOf(body: HTMLElement): Paragraph[] {
  const texts = textsOf(body);
  const language = body.closest('[lang]')?.getAttribute('lang') || navigator.language;
  const withoutTimes = timeRemover(language);
  return [...texts].flatMap(([element, words]) => {
    const text = withoutTimes(plain(words));
    return text.length < MIN_CHARS ? [] : [{ element, print: printOf(text) }];
  });
}

/** Gives the fingerprints of paragraphs as they are kept; undefined for more than are kept. */
export function joined(paragraphs: readonly Paragraph[]): string | undefined {
  return paragraphs.length > MAX_PARAGRAPHS ? undefined : paragraphs.map(({ print }) => print).join('');
}

/** Reads what was kept, of whatever origin. @returns Each fingerprint; none where it is something else. */
export function separated(kept: unknown): string[] {
  if (typeof kept !== 'string' || kept.length > MAX_PARAGRAPHS * PRINT_CHARS || !/^[\w-]*$/.test(kept)) return [];
  return kept.match(new RegExp(`.{${PRINT_CHARS}}`, 'g')) ?? [];
}

function textsOf(body: HTMLElement): Map<HTMLElement, string> {
  const texts = new Map<HTMLElement, string>();
  const accept = (node: Node) =>
    node instanceof Element && node.matches(PASSED_OVER) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (node.matches('.page-mark')) break;
      continue;
    }
    const block = node.parentElement?.closest<HTMLElement>(BLOCKS);
    if (block && block !== body) texts.set(block, (texts.get(block) ?? '') + (node.nodeValue ?? ''));
  }
  return texts;
}

/** Spaces, signs of quotation and dashes are often set anew by a site: that is no change. */
function plain(words: string): string {
  return words
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g, '')
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‘’‚‛‹›′`´]/g, "'")
    .replace(/[‐-―−]/g, '-');
}

function printOf(text: string): string {
  const whole = hashOf(text);
  const hash = Array.from({ length: HASH_CHARS }, (_, at) => letter(whole >>> (6 * at))).join('');
  return hash + sketchOf(text);
}

/** Of the pieces of a text, each letter stands for the least of a share of them: texts that share most share letters. */
function sketchOf(text: string): string {
  const length = Math.min(text.length, text.length > MAX_SHORT_CHARS ? PIECE_CHARS : SHORT_PIECE_CHARS);
  const least = new Uint32Array(SKETCH_CHARS).fill(NONE);
  let outgoing = 1;
  for (let at = 1; at < length; at++) outgoing = Math.imul(outgoing, FACTOR);
  let rolling = 0;
  for (let at = 0; at < text.length; at++) {
    if (at >= length) rolling -= Math.imul(text.charCodeAt(at - length), outgoing);
    rolling = Math.imul(rolling, FACTOR) + text.charCodeAt(at);
    if (at < length - 1) continue;
    const hash = mixed(rolling);
    const share = ((hash & 0xffff) * SKETCH_CHARS) >>> 16;
    if (hash < (least[share] as number)) least[share] = hash;
  }
  // A short text has fewer pieces than there are letters: the next share that has one stands in.
  const filled = (at: number) => [...least.slice(at), ...least.slice(0, at)].find((value) => value !== NONE) ?? 0;
  return Array.from(least, (_, at) => letter(mixed(filled(at)))).join('');
}

function hashOf(text: string): number {
  let hash = 0;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash, FACTOR) + text.charCodeAt(at);
  return mixed(hash);
}

function mixed(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const letter = (bits: number): string => ALPHABET.charAt(bits & 63);
