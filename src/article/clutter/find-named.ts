import { familyOf } from './families.ts';
import { type Finder, type Finding, mayBeClutter } from './finding.ts';

/** Roles that say outright what an element is. */
const ROLES: Record<string, Finding['reason']> = {
  search: 'search',
  dialog: 'dialog',
  alertdialog: 'dialog',
  navigation: 'navigation',
};

/** Elements that are the text itself: a class name on them tells of their look. */
const TEXT = new Set(['P', 'A', 'SPAN', 'STRONG', 'EM', 'B', 'I', 'H1', 'H2', 'BLOCKQUOTE', 'FIGCAPTION', 'TABLE']);

/** Clutter by its class names, id or role: share bars, rails, sign-up boxes and the other families. */
export const findNamed: Finder = (root, measures) => {
  const findings: Finding[] = [];
  const known = new Map<string, Finding['reason'] | undefined>();
  const total = measures.of(root).prose;
  for (const element of root.querySelectorAll('[class], [id], [role], dialog, nav')) {
    const reason = reasonOf(element, known);
    if (reason && mayBeClutter(element, measures, total)) findings.push({ element, reason });
  }
  return findings;
};

function reasonOf(element: Element, known: Map<string, Finding['reason'] | undefined>): Finding['reason'] | undefined {
  const role = ROLES[element.getAttribute('role') ?? ''];
  if (role) return role;
  if (element.tagName === 'DIALOG') return 'dialog';
  if (element.tagName === 'NAV') return 'navigation';
  if (TEXT.has(element.tagName)) return undefined;
  for (const name of [element.id, ...element.classList]) {
    // A page names the same classes over and over.
    if (!known.has(name)) known.set(name, familyOf(name)?.reason);
    const reason = known.get(name);
    if (reason) return reason;
  }
  return undefined;
}
