/** Elements that are siblings, one right after the other but for text. */
export type SiblingRun = readonly [Element, ...Element[]];

/**
 * Sort elements into runs of siblings, so that each run can be copied at once.
 * @param elements Elements of one page.
 * @returns The runs of the outermost elements that are connected, in the order of the page.
 */
export function siblingRuns(elements: Iterable<Element>): SiblingRun[] {
  const connected = new Set([...elements].filter((element) => element.isConnected));
  const outermost = [...connected].filter((element) => !isInside(element, connected));
  const runs: [Element, ...Element[]][] = [];
  for (const element of outermost.sort(byPlace)) {
    const run = runs.at(-1);
    if (run && run.at(-1) === element.previousElementSibling) run.push(element);
    else runs.push([element]);
  }
  return runs;
}

function isInside(element: Element, others: ReadonlySet<Element>): boolean {
  for (let holder = element.parentElement; holder; holder = holder.parentElement) if (others.has(holder)) return true;
  return false;
}

const byPlace = (one: Element, other: Element): number =>
  one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
