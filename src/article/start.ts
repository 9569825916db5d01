import { addressOf, baseOf } from '../shared/page-elements.ts';
import { rulesFor } from '../sites/match.ts';
import { Draft } from './draft/draft.ts';
import { DROPPED } from './gate/lists.ts';
import { elementsIn } from './page/elements-in.ts';
import { copyPage } from './page/page-copy.ts';
import type { Work } from './work.ts';

/** Copy the page, and begin a draft with it. A page that is too large to be copied in time has no article. */
export function copyPageInto(work: Work): void {
  beginDraft(work, false);
}

/** The same without the browser's own deep copy. */
export function copyNodeByNode(work: Work): void {
  beginDraft(work, true);
}

function beginDraft(work: Work, nodeByNode: boolean): void {
  const { page, mode, range, address = addressOf(page), words, onCopy } = work.request;
  const copy = copyPage(page, range, nodeByNode);
  if (!copy) {
    work.absence = 'late';
    return;
  }
  onCopy?.(copy.document);
  const base = address === addressOf(page) ? baseOf(page) : address;
  // Further stories stay in the page: one that loads them on scroll would load without end if they were hidden.
  const leavesStories = mode === 'clutter';
  const { faults } = work;
  work.draft = new Draft(copy, { address: new URL(address), base, rules: [], words, faults, leavesStories });
}

/** Choose the site rules that apply to the page. */
export function chooseRules(work: Work): void {
  const { draft, request } = work;
  const { applied, known } = rulesFor(draft.document, draft.address.hostname, request.rules, request.storedRules);
  draft.rules = applied;
  work.rules = known;
  work.way = request.engine ? undefined : applied.find(({ engine }) => engine)?.engine;
  const isWhole = (request.engine ?? work.way) === 'whole page';
  if (isWhole && request.mode === 'article') work.request = { ...request, mode: 'whole page' };
}

/** Tells whether a page shows no text at all. */
export function isEmpty({ measures, root }: Draft): boolean {
  return measures.of(root).text === 0;
}

/** Go on with the elements of the page that were asked for: what is around them is not looked at any more. */
export function narrowToAdded({ draft, request: { parts = [] } }: Work): void {
  draft.root.replaceChildren(...copiesOf(parts, draft));
  draft.remeasure();
}

/** Go on with the content of the elements that were asked for, and nothing around them. */
export function narrowToParts({ draft, request: { parts = [] } }: Work): void {
  const holder = draft.document.createElement('div');
  for (const copied of copiesOf(parts, draft)) {
    // Some elements never come through the gate by themselves, but what is in them does.
    holder.append(...(DROPPED.has(copied.localName) ? copied.childNodes : [copied]));
  }
  draft.narrowTo(holder);
}

function copiesOf(parts: readonly Element[], { root, copy }: Draft): Element[] {
  const wanted = new Set<Element | undefined>(parts);
  return elementsIn(root, '*').filter((element) => wanted.has(copy.originOf(element)));
}
