import { groupBy } from '../../shared/group-by.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import { HEADINGS, isBlock, type Measures } from '../page/measure.ts';
import { isAfter } from '../page/order.ts';
import { textOf } from '../text/words.ts';
import type { Finder, Finding } from './finding.ts';
import { isAlike, sectionOf } from './headed-section.ts';
import { labelledRow, MAX_TEASER_CHARS, MIN_LABELLED_TEASERS, MIN_PROSE_BEFORE_CHARS } from './labelled-row.ts';
import { labelKind } from './labels.ts';
import { proseBetween } from './prose-between.ts';

/** Fewest teasers with excerpts in a row. Set by hand: two links with a text may be part of an article. */
const MIN_TEASERS = 3;

/** Largest share of the article's prose in a row at its end. Set by hand: above it is a section of the text. */
const MAX_END_SHARE = 0.35;

/**
 * Finds rows of teasers with excerpts after the article, and boxes that a label heads: boxes alike, each with a heading
 * that is a link and little text of its own, in an element without other text that stands after the text of the page
 * and outside of what is marked as the article, or under a label that announces other stories.
 */
export const findTeasers: Finder = (root, measures) => {
  const total = measures.of(root).prose;
  const title = firstIn(root, 'h1');
  const findings: Finding[] = [];
  const rows = rowsOf(root, title, measures);
  const sum = (of: 'text' | 'prose'): number => rows.reduce((all, { row }) => all + measures.of(row)[of], 0);
  // A page that says more in its rows than beside them is there for them.
  const isList = sum('text') > total - sum('prose');
  let teasers = 0;
  for (const { row, headings } of rows) {
    const before = proseBetween(title, row, measures) - teasers;
    teasers += measures.of(row).prose;
    if (before < MIN_PROSE_BEFORE_CHARS) continue;
    const isAlone = title && headings.length >= MIN_TEASERS && !isList;
    if (
      labelOf(row, measures) === 'rail' ||
      (isAlone && (isApart(row, title, measures) || isEnd(row, headings, title, measures)))
    )
      findings.push({ element: row, reason: 'rail', isSure: true });
  }
  for (const heading of title ? root.querySelectorAll(HEADINGS) : []) {
    if (labelKind(textOf(heading)) !== 'rail') continue;
    const section = sectionOf(heading, measures);
    const isApart = section && isBesideText(section, title, measures);
    const row = isApart ? [section] : labelledRow(heading, title, measures, { teasers });
    if (findings.some(({ element }) => row.some((part) => element.contains(part)))) continue;
    findings.push(...row.map((element): Finding => ({ element, reason: 'rail', isSure: true })));
  }
  return findings;
};

/** Lists the rows of teasers after the main title, in the order of the page. */
function rowsOf(root: Element, title: Element | null, measures: Measures): { row: Element; headings: Element[] }[] {
  const links = elementsIn(root, HEADINGS).filter((heading) => heading.tagName !== 'H1' && leadsOn(heading));
  return [...groupBy(links, (heading) => rowAround(heading, measures))].flatMap(([row, headings]) => {
    const isRow =
      row &&
      headings.length >= MIN_LABELLED_TEASERS &&
      measures.of(row).titles === 0 &&
      (!title || isAfter(row, title)) &&
      isAllTeasers(row, headings, measures);
    return isRow ? { row, headings } : [];
  });
}

/** Tells whether an element stands after the one that holds the title and most of the text, and is not like that one. */
function isBesideText(section: Element, title: Element | null, measures: Measures): boolean {
  const text = [...(section.parentElement?.children ?? [])].find((box) => box.contains(title));
  if (!text || isAlike(text, section)) return false;
  const asked = elementsIn(section, 'form').reduce((sum, form) => sum + measures.of(form).prose, 0);
  if (measures.of(section).prose - asked > measures.of(text).prose) return false;
  return !title || isAfter(section, title);
}

/** Tells whether a heading is one link to another page. */
function leadsOn(heading: Element): boolean {
  const link = linkOf(heading);
  const href = link?.getAttribute('href') ?? '#';
  return !href.startsWith('#') && (link?.contains(heading) || textOf(link) === textOf(heading));
}

function linkOf(heading: Element): HTMLAnchorElement | null {
  return heading.closest<HTMLAnchorElement>('a[href]') ?? firstIn<HTMLAnchorElement>(heading, 'a[href]');
}

/** Finds the element that holds a row: the one around the largest box of a heading that is a teaser. */
function rowAround(heading: Element, measures: Measures): Element | undefined {
  let box: Element | undefined;
  for (let around = heading.parentElement; around; around = around.parentElement) {
    if (measures.of(around).text > MAX_TEASER_CHARS || elementsIn(around, HEADINGS).filter(leadsOn).length > 1) break;
    if (isBlock(around)) box = around;
  }
  return box?.parentElement ?? undefined;
}

/** The kind of the label that heads a row, in it or before it. */
function labelOf(row: Element, measures: Measures): string | undefined {
  const first = firstIn(row, HEADINGS);
  const label = first && !leadsOn(first) ? first : undefined;
  const before = row.previousElementSibling;
  const text = textOf(label ?? (before && measures.of(before).prose === 0 ? before : null));
  return text === '' ? undefined : labelKind(text);
}

/** Tells whether a row stands outside of the element that is marked as the article, and holds its text. */
function isApart(row: Element, title: Element, measures: Measures): boolean {
  const article = title.closest('article');
  if (!article) return firstIn(row, 'article') !== null;
  return !article.contains(row) && measures.of(article).prose >= MIN_PROSE_BEFORE_CHARS;
}

/**
 * Tells whether a row ends the article in whose element it stands, and is a small part of it that leads to one site alone:
 * articles that are lists have linked headings all over, and lead to many.
 */
function isEnd(row: Element, headings: readonly Element[], title: Element, measures: Measures): boolean {
  const article = title.closest('article, main, body');
  if (!article?.contains(row) || measures.of(row).prose > measures.of(article).prose * MAX_END_SHARE) return false;
  if (new Set(headings.map((heading) => linkOf(heading)?.host)).size > 1) return false;
  for (let inner = row; inner !== article; inner = inner.parentElement ?? article) {
    for (let next = inner.nextElementSibling; next; next = next.nextElementSibling)
      if (measures.of(next).prose > 0) return false;
  }
  return true;
}

/** Tells whether a row holds hardly more than its teasers: a label, a link to all. */
function isAllTeasers(row: Element, headings: readonly Element[], measures: Measures): boolean {
  const boxes = [...row.children].filter((child) => headings.some((heading) => child.contains(heading)));
  const rest = measures.of(row).text - boxes.reduce((sum, box) => sum + measures.of(box).text, 0);
  return (
    boxes.length >= headings.length &&
    boxes.every((box) => measures.of(box).prose <= MAX_TEASER_CHARS) &&
    rest <= MAX_TEASER_CHARS / 2
  );
}
