import { groupBy } from '../../shared/group-by.ts';
import { idOf } from '../../shared/page-elements.ts';
import { elementsIn, firstIn } from '../page/elements-in.ts';
import type { Measures } from '../page/measure.ts';
import { attributeText } from '../page/raw-text.ts';
import { lettersOf, textOf } from '../text/words.ts';
import { reasonsOfNames } from './families.ts';
import { type Finder, type Finding, isBesideArticle, mayBeClutter } from './finding.ts';

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
  const elements = elementsIn(root, '[class], [id], [role], dialog, nav, :not(:defined)');
  const attributes = new Set<string>();
  for (const element of elements) attributes.add(idOf(element)).add(classOf(element)).add(ownName(element));
  const reasons = reasonsOfNames([...attributes]);
  const sections = headedSections(root, measures, reasons);
  const total = measures.of(root).prose;
  for (const element of elements) {
    const mayBeNamed = !TEXT_ELEMENTS.has(element.tagName) && !sections.has(element);
    const named = mayBeNamed
      ? (reasons.get(idOf(element)) ?? reasons.get(classOf(element)) ?? reasons.get(ownName(element)))
      : undefined;
    const reason = named ?? reasonOfKind(element);
    if (!reason || !mayBeClutter(element, measures, total, reason)) continue;
    // An element with the class name "social-media" may be a post that the article quotes.
    if (reason === 'share bar' && firstIn(element, POSTS)) continue;
    const isSure = reason === 'comments' && isBesideArticle(element, measures, total);
    findings.push({ element, reason, isSure });
  }
  return findings;
};

const classOf = (element: Element): string => attributeText(element, 'class');

/**
 * Gives the name of a custom element, which sites choose as they do classes; empty for others, also where a form has a field of
 * the name "localName".
 */
const ownName = (element: Element): string => (element.localName.includes('-') ? element.localName : '');

/** Fewest sections of one element whose names were made from their headings. Set by hand. */
const MIN_SECTIONS = 3;

/** Number of a heading. */
const NUMBER = /^\d+/;

/** Shortest text of a section beside its heading and its links, in characters. Set by hand: a line of a glossary. */
const MIN_OWN_CHARS = 20;

/** Selects headings. */
const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/**
 * Finds headings and sections whose ids or classes were made from the words of the heading: such a name says nothing of its own,
 * as in documentation with a section "Pagination". Sections count beside others alone, since comments have such a name too.
 */
function headedSections(root: Element, measures: Measures, reasons: ReadonlyMap<string, unknown>): Set<Element> {
  const echoing: Element[] = [];
  const headed = new Map<Element, Element>();
  for (const heading of elementsIn(root, HEADINGS)) {
    // Without its number.
    const name = lettersOf(textOf(heading)).replace(NUMBER, '');
    // Each element is headed by the first heading in it.
    for (let box: Element | null = heading; box && box !== root && !headed.has(box); box = box.parentElement) {
      headed.set(box, heading);
      if (
        name !== '' &&
        ([box.id, classOf(box), ...box.classList].some((each) => lettersOf(each).replace(NUMBER, '') === name) ||
          name.startsWith(lettersOf(box.id) || '-'))
      )
        echoing.push(box);
    }
  }
  const hasProse = (element: Element | null): boolean => element !== null && measures.of(element).prose > 0;
  const saysMore = (element: Element): boolean => {
    const { text, linkText } = measures.of(element);
    return text - linkText - measures.of(headed.get(element) as Element).text >= MIN_OWN_CHARS;
  };
  // Boxes beside a text have such names, too, but not its title beside them.
  const isTitled = (parent: Element | null | undefined): boolean =>
    [...(parent?.children ?? [])].some(({ tagName }) => tagName === 'H1');
  const isSection = (other: Element | null, { localName }: Element): boolean =>
    hasProse(other) &&
    headed.has(other as Element) &&
    other?.localName === localName &&
    !reasons.has(other.id) &&
    !reasons.has(classOf(other));
  const sections = [...groupBy(echoing.filter(saysMore), (element) => element.parentElement).values()].flatMap(
    (group) =>
      group.length >= MIN_SECTIONS && (group.every(hasProse) || isTitled(group[0]?.parentElement))
        ? group
        : group.filter(
            (one) =>
              hasProse(one) && isSection(one.previousElementSibling, one) && isSection(one.nextElementSibling, one),
          ),
  );
  return new Set([...echoing.filter((element) => element.matches(HEADINGS)), ...sections]);
}

/** Finds the reason that the element itself or its role states outright. */
function reasonOfKind(element: Element): Finding['reason'] | undefined {
  if (element.tagName === 'DIALOG') return 'dialog';
  if (element.tagName === 'NAV') return 'navigation';
  const role = element.getAttribute('role');
  // What the site reports of the page stands around the article; warnings in it are of the article.
  if (role === 'status' && !element.closest('article')) return 'dialog';
  return role === null ? undefined : ROLES[role];
}
