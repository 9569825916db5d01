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
  const total = measures.of(root).prose;
  elements.forEach((element, place) => {
    const named = TEXT_ELEMENTS.has(element.tagName)
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

/** Finds the reason that the element itself or its role states outright. */
function reasonOfKind(element: Element): Finding['reason'] | undefined {
  if (element.tagName === 'DIALOG') return 'dialog';
  if (element.tagName === 'NAV') return 'navigation';
  return ROLES[element.getAttribute('role') ?? ''];
}
