/** Text helpers: what counts as the same words, and how many there are. */

/**
 * The text of an element with its white space folded.
 * @returns Text without leading or trailing space; empty if there is none.
 */
export function textOf(element: Element | null | undefined): string {
  return foldSpace(element?.textContent ?? '');
}

/** White space and zero-width signs, save a single space: what is folded already costs nothing. */
const UNEVEN_SPACE = /(?:[^\S ]|[\u200b\u2060\ufeff])[\s\u200b\u2060\ufeff]*| [\s\u200b\u2060\ufeff]+/g;

/** White space of every kind and zero-width signs become single spaces; the ends are trimmed. */
export function foldSpace(text: string): string {
  return text.replaceAll('\u00ad', '').replace(UNEVEN_SPACE, ' ').trim();
}

/*
 * Punctuation and symbols of all scripts in use, as parts of a class of characters: what is neither letter, mark nor
 * number. Listed, because browsers need many times as long to make a pattern ready that asks for `\p{L}`.
 */
const OTHER_SIGNS = [
  String.raw`\u0080-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u055a-\u055f\u0589-\u058f\u05be\u05c0`,
  String.raw`\u05c3\u0600-\u060f\u061b-\u061f\u066a-\u066d\u06d4\u0964\u0965\u0970\u0e3f\u0e4f\u104a-\u104f\u17d4-\u17db`,
  String.raw`\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff\u2e00-\u2e7f\u3000-\u3004\u3008-\u3020\u3030\u303d-\u303f\u30fb`,
  String.raw`\ud800-\uf8ff\ufe00-\ufe6f\ufeff\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\uffe0-\uffff`,
].join('');
const SIGNS = `\\s!-/:-@[-\`{-~${OTHER_SIGNS}`;

/** Signs at either end of a text, save those that end a sentence. */
const OUTER_SIGNS = new RegExp(`^[${SIGNS}]+|[\\s"-(*-/:->@[-\`{-~${OTHER_SIGNS}]+$`, 'g');

/** A run of letters, marks and numbers. */
const LETTERS = new RegExp(`[^${SIGNS}]+`, 'g');

/** A word of a script that puts spaces between them. */
const WORD = new RegExp(`[^${SIGNS}](?:[^${SIGNS}]|['’\\-.])*`, 'g');

/** Letters and signs of ASCII alone that neither begins nor ends with what folding cuts off. */
const PLAIN = /^[a-z0-9](?:[ -_a-~]*[a-z0-9!?)])?$/i;

/**
 * Text made comparable: case, apostrophe shapes, dashes, Unicode form and closing colon do not matter.
 * "Don’t Miss:" and "DON'T MISS" fold to the same.
 */
export function fold(text: string): string {
  // Most texts are plain already, and normal forms take time.
  if (PLAIN.test(text) && !text.includes('  ')) return text.toLowerCase();
  return foldSpace(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(OUTER_SIGNS, '');
}

/** The runs of letters, marks and numbers in a text, in order. */
export function wordsOf(text: string): string[] {
  return text.match(LETTERS) ?? [];
}

/** Scripts that are written without spaces between words. */
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3005-\u3007\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff]/;

/** How many words a text has, in any script. */
export function countWords(text: string, language?: string): number {
  if (!UNSPACED.test(text)) return text.match(WORD)?.length ?? 0;
  const segmenter = new Intl.Segmenter(supported(language), { granularity: 'word' });
  let count = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count++;
  return count;
}

function supported(language: string | undefined): string | undefined {
  try {
    return language && Intl.Segmenter.supportedLocalesOf(language)[0];
  } catch {
    return undefined;
  }
}
