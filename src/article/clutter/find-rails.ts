import { isShortTime } from '../facts/dates/relative-time.ts';
import { isBlock, type Measure, type Measures } from '../page/measure.ts';
import { type Finder, type Finding, mayBeClutter } from './finding.ts';

/** Fewest headlines that make a rail. */
const FEWEST = 3;

/** Lists that belong to a text, not to a rail. */
const TEXT_LISTS = 'p, blockquote, figure, table, dl, pre';

/**
 * Rails: blocks of link and relative time ("11 hours ago") three or more times over, or of three and more teasers of
 * one shape that are headlines and little else. The largest such block is found, not its parts.
 */
export const findRails: Finder = (root, measures) => {
  const findings: Finding[] = [];
  const total = measures.of(root).prose;
  const visit = (element: Element): void => {
    const measure = measures.of(element);
    if (measure.headlines < FEWEST || !isBlock(element)) return;
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
  if (measure.prose > measure.linkText / 2 || element.closest(TEXT_LISTS)) return false;
  const times = measures.countTexts(element, isShortTime);
  const timed = times >= FEWEST && times >= measure.headlines / 2;
  if (timed) return measure.linkText > measure.text * 0.45;
  return measure.linkText > measure.text * 0.6 && hasTeasers(element, measures);
}

/** Tells whether three or more children, four fifths of all that have text, are teasers: one headline with a picture or a block. */
function hasTeasers(element: Element, measures: Measures): boolean {
  const filled = [...element.children].filter((child) => measures.of(child).text > 0);
  const teasers = filled.filter((child) => isTeaser(child, measures.of(child)));
  if (teasers.length >= FEWEST) return teasers.length >= filled.length * 0.8;
  const [only, second] = filled;
  return only !== undefined && second === undefined && hasTeasers(only, measures);
}

/** A list item of a text is a short line that holds a link; a teaser is a card: picture or heading, and a headline. */
function isTeaser(child: Element, { headlines, linkText, text }: Measure): boolean {
  return (
    headlines >= 1 &&
    headlines <= 2 &&
    linkText > text * 0.5 &&
    child.querySelector('img, picture, h2, h3, h4, h5') !== null
  );
}
