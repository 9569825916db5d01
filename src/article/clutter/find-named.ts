import { groupBy } from '../../shared/group-by.ts';
import type { Measures } from '../page/measure.ts';
import { lettersOf, textOf } from '../text/words.ts';
import { reasonsOfNames } from './families.ts';
import { type Finder, type Finding, mayBeClutter } from './finding.ts';

/** Reasons by roles that say outright what an element is. */
const ROLES: Record<string, Finding['reason']> = {
  search: 'search',
  dialog: 'dialog',
  alertdialog: 'dialog',
  navigation: 'navigation',
};

/** Tag names of elements that are the text itself: their class names describe their look. */
const TEXT_ELEMENTS = new Set([
  'P',
  'A',
  'SPAN',
  'STRONG',
  'EM',
  'B',
  'I',
  'H1',
  'H2',
  'BLOCKQUOTE',
  'FIGCAPTION',
  'TABLE',
]);

/** Selects what a quoted post is made of. */
const POSTS = 'blockquote, iframe[data-embed]';

/** Finds clutter by its class names, id or role: share bars, rails, sign-up boxes and the other families. */
export const findNamed: Finder = (root, measures) => {
  const findings: Finding[] = [];
  const elements = [...root.querySelectorAll('[class], [id], [role], dialog, nav')];
  const attributes = elements.flatMap((element) => [element.id, element.getAttribute('class') ?? '']);
  const reasons = reasonsOfNames([...new Set(attributes)]);
  const sections = headedSections(elements, measures);
  const total = measures.of(root).prose;
  elements.forEach((element, place) => {
    const named =
      TEXT_ELEMENTS.has(element.tagName) || sections.has(element)
        ? undefined
        : (reasons.get(attributes[2 * place] ?? '') ?? reasons.get(attributes[2 * place + 1] ?? ''));
    const reason = named ?? reasonOfKind(element);
    if (!reason || !mayBeClutter(element, measures, total, reason)) return;
    // An element with the class name "social-media" may be a post that the article quotes.
    if (reason === 'share bar' && element.querySelector(POSTS)) return;
    findings.push({ element, reason });
  });
  return findings;
};

/** Fewest sections of one element whose names were made from their headings. Set by hand. */
const MIN_SECTIONS = 3;

/** Selects headings. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Finds headings and sections whose ids or classes were made from the words of the heading: such a name says nothing of its own,
 * as in documentation with a section "Pagination". Sections count beside others alone, since comments have such a name too.
 */
function headedSections(elements: readonly Element[], measures: Measures): Set<Element> {
  const echoing = elements.filter((element) => {
    const heading = element.matches(HEADINGS) ? element : element.querySelector(HEADINGS);
    const name = lettersOf(textOf(heading));
    return name !== '' && (lettersOf(element.id) === name || lettersOf(element.className) === name);
  });
  const byParent = groupBy(
    echoing.filter((element) => measures.of(element).prose > 0),
    (element) => element.parentElement,
  );
  const sections = [...byParent.values()].filter((group) => group.length >= MIN_SECTIONS).flat();
  return new Set([...echoing.filter((element) => element.matches(HEADINGS)), ...sections]);
}

/** Finds the reason that the element itself or its role states outright. */
function reasonOfKind(element: Element): Finding['reason'] | undefined {
  if (element.tagName === 'DIALOG') return 'dialog';
  if (element.tagName === 'NAV') return 'navigation';
  // What the site reports of the page stands around the article; warnings in it are of the article.
  if (element.getAttribute('role') === 'status' && !element.closest('article')) return 'dialog';
  return ROLES[element.getAttribute('role') ?? ''];
}
