import { writeSelector } from '../rules/write-selector.ts';
import { formatNumber } from '../settings/numbers.ts';
import { allIn, firstIn, isNamedBy } from '../shared/page-elements.ts';
import { text } from '../shared/text.ts';
import { pagesWith } from './count-matches.ts';
import type { Choice, PickedRole } from './draft.ts';

/** Ways to name an element in a rule. */
export interface Candidate {
  /** Names it alone; undefined where nothing lasting does. */
  readonly selector: string | undefined;
  /** Names it and others like it; undefined where there are none. */
  readonly all: string | undefined;
  readonly like: readonly Element[];
}

/** Finds how an element can be named. */
export function candidateFor(element: Element): Candidate {
  const selector = writeSelector(element);
  const all = writeSelector(element, { all: true });
  const like = all ? [...allIn(document, all)].filter((other) => other !== element) : [];
  return { selector, all: like.length > 0 ? all : undefined, like };
}

/** Says how many elements a rule would find here and on other pages. */
export function describeCounts({ selector, all, like }: Candidate, pages: readonly Document[]): string {
  const used = selector ?? all;
  if (!used) return text('pickUnnamed', 'Nothing lasting tells this apart. Try wider or narrower.');
  const here = text('pickHere', 'On this page: $1.', formatNumber(all ? like.length + 1 : 1));
  const [with_, count] = [formatNumber(pagesWith(pages, used)), formatNumber(pages.length)];
  return pages.length === 0
    ? `${here} ${text('pickUnseen', 'No other page of this site was seen yet.')}`
    : `${here} ${text('pickSeen', 'Other pages of this site that were read: it is on $1 of $2.', with_, count)}`;
}

/** Makes a choice of an element; undefined where nothing lasting names it. A date is read where machines read it. */
export function choiceOf(role: PickedRole, element: Element, ofAll: boolean): Choice | undefined {
  if (role === 'published') {
    const time = isNamedBy(element, '[datetime]') ? element : firstIn(element, 'time[datetime]');
    const selector = time && writeSelector(time);
    if (selector) return { role, selector, attribute: 'datetime' };
  }
  const selector = writeSelector(element, { all: ofAll });
  return selector === undefined ? undefined : { role, selector };
}
