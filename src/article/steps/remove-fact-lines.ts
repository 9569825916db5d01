import type { Draft } from '../draft/draft.ts';
import { datesIn } from '../facts/dates/dates.ts';
import { isRelativeTime } from '../facts/dates/relative-time.ts';
import type { Facts } from '../facts/facts.ts';
import { wordsIn } from '../text/letters.ts';
import { fold, textOf } from '../text/words.ts';

/** First lines of a body that are looked at. Set by hand: further down, such lines belong to the text. */
const MAX_HEAD_LINES = 8;

/** Longest line that only states facts, in characters, besides the title. Set by hand: above it is a paragraph. */
const MAX_FACT_LINE_CHARS = 120;

/** Words that may stand around the names and dates of such a line. */
const FILLER = new Set(
  (
    'and und y e et och og en by von par por di door av af przez published updated posted last on at am pm et pt est pst ' +
    'gmt utc min minute minutes read reading time written le el il à um uhr vom veröffentlicht aktualisiert stand publié ' +
    'mis jour publicado actualizado pubblicato aggiornato gepubliceerd bijgewerkt опубликовано обновлено автор staff ' +
    'writer reporter'
  ).split(' '),
);

/** Takes the title, the byline and the date out of the first lines of the body: the reader shows them above. */
export function removeFactLines(draft: Draft, facts: Facts): void {
  for (const line of headLines(draft)) {
    const text = textOf(line);
    if (draft.measures.of(line).prose > 0 || text.length > MAX_FACT_LINE_CHARS + facts.title.length) return;
    if (fold(text) === fold(facts.title)) draft.take(line, 'repeated', 'title');
    else if (isFactLine(text, facts)) draft.take(line, 'repeated', 'byline or date');
    else if (/^H[2-6]$/.test(line.tagName)) return;
  }
}

/** Lists the first lines of the body: the smallest elements with text of their own, in order. */
function headLines(draft: Draft): Element[] {
  const lines: Element[] = [];
  for (const element of draft.root.querySelectorAll('h1, h2, h3, h4, p, div, span, time, address, li, a')) {
    if (lines.length === MAX_HEAD_LINES) break;
    if (lines.at(-1)?.contains(element)) continue;
    if (textOf(element) === '' || element.closest('figure')) continue;
    if (element.querySelector('p, div, h1, h2, h3, h4, ul, ol, figure, table, blockquote')) continue;
    lines.push(element);
  }
  return lines;
}

/** Tells whether a line only states who wrote the article and when. */
function isFactLine(text: string, { byline, published, modified }: Facts): boolean {
  if (isRelativeTime(text)) return true;
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
  return wordsIn(rest.replace(/\d+/g, ' ')).every((word) => FILLER.has(word));
}
