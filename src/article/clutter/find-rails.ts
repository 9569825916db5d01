import { isShortTime } from '../facts/dates/relative-time.ts';
import { firstIn } from '../page/elements-in.ts';
import { isBlock, type Measure, type Measures } from '../page/measure.ts';
import { type Finder, type Finding, mayBeClutter } from './finding.ts';

/** Fewest headlines, relative times or teasers of a rail. Set by hand: two links may be part of a text. */
const MIN_RAIL_HEADLINES = 3;

/** A rail of headlines with times has at least one time for so many headlines. Set by hand: some lack theirs. */
const HEADLINES_PER_TIME = 2;

/** Share of its text in links that a rail of headlines with times exceeds. Set by hand. */
const TIMED_LINK_SHARE = 0.45;

/** Share of its text in links that a rail of teasers exceeds. Set by hand. */
const TEASERS_LINK_SHARE = 0.6;

/** Least share of the children of a rail that are teasers; the others are labels and advertisements. Set by hand. */
const MIN_TEASERS_SHARE = 0.8;

/** Share of its text in links that a teaser exceeds. Set by hand. */
const TEASER_LINK_SHARE = 0.5;

/** Most headlines of one teaser: its title, and its picture or its section. Set by hand. */
const MAX_TEASER_HEADLINES = 2;

/** Selects elements of a text, in which lists of links belong to that text. */
const TEXT_ELEMENTS = 'p, blockquote, figure, table, dl, pre';

/**
 * Finds rails: blocks of three or more links with relative times ("11 hours ago"), or of three or more teasers of one
 * shape that are headlines and little else. Finds the largest such block, not its parts.
 */
export const findRails: Finder = (root, measures) => {
  const findings: Finding[] = [];
  const total = measures.of(root).prose;
  const visit = (element: Element): void => {
    const measure = measures.of(element);
    if (measure.headlines < MIN_RAIL_HEADLINES || !isBlock(element)) return;
    if (mayBeClutter(element, measures, total) && isRail(element, measure, measures)) {
      findings.push({ element, reason: 'rail' });
    } else {
      for (const child of element.children) visit(child);
    }
  };
  visit(root);
  return findings;
};

function isRail(element: Element, measure: Measure, measures: Measures): boolean {
  if (measure.prose > measure.linkText / 2 || element.closest(TEXT_ELEMENTS)) return false;
  const times = measures.countTexts(element, isShortTime);
  const isTimed = times >= MIN_RAIL_HEADLINES && times >= measure.headlines / HEADLINES_PER_TIME;
  if (isTimed) return measure.linkText > measure.text * TIMED_LINK_SHARE;
  return measure.linkText > measure.text * TEASERS_LINK_SHARE && hasTeasers(element, measures);
}

/** Tells whether three or more children, and four fifths of those with text, are teasers. */
function hasTeasers(element: Element, measures: Measures): boolean {
  const filled = [...element.children].filter((child) => measures.of(child).text > 0);
  const teasers = filled.filter((child) => isTeaserCard(child, measures.of(child)));
  if (teasers.length >= MIN_RAIL_HEADLINES) return teasers.length >= filled.length * MIN_TEASERS_SHARE;
  const [only, second] = filled;
  return only !== undefined && second === undefined && hasTeasers(only, measures);
}

/**
 * Tells whether a child is a teaser, with a headline and a picture or heading; items of a text's lists have neither.
 */
function isTeaserCard(child: Element, { headlines, linkText, text }: Measure): boolean {
  return (
    headlines >= 1 &&
    headlines <= MAX_TEASER_HEADLINES &&
    linkText > text * TEASER_LINK_SHARE &&
    firstIn(child, 'img, picture, h2, h3, h4, h5') !== null
  );
}
