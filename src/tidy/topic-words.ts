import { offered } from '../shared/offered.ts';
import type { TidyTopic } from '../shared/tidy-script.ts';

/**
 * Complete the words of a topic by those of languages that have a script of their own, where it is there: it runs before
 * the tidy page does.
 * @param western Words of English and of the languages of Western Europe, in which a page may ask whatever its own is.
 */
export function wordsOn(topic: TidyTopic, western: RegExp): RegExp {
  const others = offered('other languages')?.tidyWords[topic];
  return others ? new RegExp(`${western.source}|${others}`, 'i') : western;
}
