import { allIn, elementBefore, isInPage, parentOf } from '../shared/page-elements.ts';
import { byPlace } from './page-tree.ts';
/** Elements that are siblings, one right after the other but for text. */
export type SiblingRun = readonly [Element, ...Element[]];

/** Most elements in a run, with all in them: a look at more would take too long at once. Set by hand. */
const MAX_RUN_ELEMENTS = 60;

/**
 * Sort elements into runs of siblings, so that each run can be copied at once. Long ones are parted.
 * @param elements Elements of one page.
 * @returns The runs of the outermost elements that are connected, in the order of the page.
 */
export function siblingRuns(elements: Iterable<Element>): SiblingRun[] {
  const connected = new Set([...elements].filter((element) => isInPage(element)));
  const outermost = [...connected].filter((element) => !isInside(element, connected));
  const runs: [Element, ...Element[]][] = [];
  let size = 0;
  for (const element of outermost.sort(byPlace)) {
    const run = runs.at(-1);
    const own = allIn(element, '*').length + 1;
    if (run && run.at(-1) === elementBefore(element) && size + own <= MAX_RUN_ELEMENTS) {
      run.push(element);
      size += own;
    } else {
      runs.push([element]);
      size = own;
    }
  }
  return runs;
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  for (let holder = parentOf(element); holder; holder = parentOf(holder)) if (others.has(holder)) return true;
  return false;
}
