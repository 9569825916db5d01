import type { ShownText } from '../../shared/shown-text.ts';
import { element } from './element.ts';

/** Long words, none with a capital: some languages divide no names. */
const LONG_WORDS = /(?<!\p{L})[\p{Ll}\p{Lo}\p{M}]{8,}(?!\p{L})/gu;

/** Most words that are laid out. Set by hand: of a few long words every language divides one. */
const MAX_WORDS = 40;

/** Fewest words that tell anything. Set by hand: one or two may be of another language. */
const MIN_WORDS = 3;

/**
 * Tells whether the browser has patterns that divide words of a text: its longest words are laid out in a narrow box with
 * and without, since `CSS.supports` knows nothing of languages.
 * @param shown The text and its language.
 * @param place Element that is laid out; a box is put into it for a moment.
 * @returns True also where there are too few long words to tell.
 */
export function dividesWords({ text, language }: ShownText, place: HTMLElement): boolean {
  const words = [...new Set(text.match(LONG_WORDS))].sort((one, other) => other.length - one.length);
  if (words.length < MIN_WORDS) return true;
  const box = element('div', { lang: language }, ...words.slice(0, MAX_WORDS).map((word) => element('p', {}, word)));
  box.style.cssText = 'position: absolute; visibility: hidden; inline-size: 5ch; overflow-wrap: normal';
  place.append(box);
  const heightWith = (hyphens: string) => {
    box.style.hyphens = hyphens;
    return box.getBoundingClientRect().height;
  };
  const divides = heightWith('auto') > heightWith('manual');
  box.remove();
  return divides;
}
