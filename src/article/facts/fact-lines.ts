import { wordsIn } from '../text/letters.ts';
import { fold } from '../text/words.ts';
import { datesIn } from './dates/dates.ts';
import { isRelativeTime, withoutLabels } from './dates/relative-time.ts';
import type { Facts } from './facts.ts';

/** Longest line that only states facts, in characters, besides the title. Set by hand: above it is a paragraph. */
export const MAX_FACT_LINE_CHARS = 120;

/** Words that may stand around the names and dates of such a line. */
const FILLER = new Set(
  (
    'and und y e et och og en by von par por di door av af przez published updated posted last on at am pm pt est pst ' +
    'gmt utc words min minute minutes read reading time written le el il à um uhr vom veröffentlicht aktualisiert stand publié ' +
    'mis jour publicado actualizado pubblicato aggiornato gepubliceerd bijgewerkt staff ' +
    'writer reporter'
  ).split(' '),
);

/** Tells whether a line only states who wrote the article and when. */
export function statesFactsOnly(text: string, { byline, published, modified }: Facts): boolean {
  if (isRelativeTime(text)) return true;
  // A version or a year on its own is a heading.
  if (/^[\d.\s]+$/.test(text) && datesIn(text).length === 0) return false;
  let rest = text;
  for (const { date, start, end } of datesIn(text).reverse()) {
    if ([published, modified].some((fact) => fact?.startsWith(date.slice(0, 10)))) {
      rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    }
  }
  rest = fold(rest);
  if (byline) {
    for (const name of fold(byline).split(/, | (?:and|und|et|y|e|och|og|en) /)) rest = rest.replace(name, ' ');
  }
  rest = withoutLabels(rest);
  return wordsIn(rest.replace(/\p{Nd}+/gu, ' ')).every((word) => FILLER.has(word));
}
