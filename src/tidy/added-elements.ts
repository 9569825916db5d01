/** Time without a change after which the page counts as quiet, in milliseconds. Set by hand: boxes come in bursts. */
const QUIET_MS = 300;

/** Longest wait for a quiet page, in milliseconds. Set by hand: a page that never stops would never be looked at. */
const MAX_WAIT_MS = 1500;

/**
 * Time in milliseconds after the last look in which what was added comes to rest: boxes slide in, and elements of the
 * page's own kinds fill themselves, without a change that could be watched. Set by hand.
 */
const REST_MS = 1000;

/** Share of the main thread that the looks take at most, on average. */
const MAX_SHARE = 0.02;

/** Time in milliseconds that may be saved up for the next looks, and stands ready at the start. Set by hand. */
const MAX_SAVED_MS = 60;

/** Attributes by which pages show layers that were there before. */
const SHOWING = ['class', 'style', 'hidden', 'open', 'aria-hidden', 'aria-modal'];

/** Changes of a page since the last look. */
export interface PageChanges {
  /** Elements that it has added and nobody has looked at. A look takes out those that it has looked at. */
  readonly added: Set<Element>;
  /** True if something else may be shown now: the tree is another, or an attribute that shows and hides. */
  isShownOtherwise: boolean;
}

/**
 * Watch what a page adds, and have it looked at in its idle moments for as long as it lives. The looks take no more than
 * a fiftieth of the main thread: what costs more waits.
 * @param look Looks for at most some milliseconds; it may leave elements for another call.
 * @param note Called at once with all elements that are added, and with those that an attribute may show now.
 * @param signal Ends it.
 */
export function watchAdded(
  look: (changes: PageChanges) => void,
  note: (added: readonly Element[], shown: readonly Element[]) => void,
  signal: AbortSignal,
): void {
  const changes: PageChanges = { added: new Set(), isShownOtherwise: false };
  const budget = new Budget();
  const plan = planLooks(() => look(changes), changes, budget, signal);
  const observer = new MutationObserver((records) => {
    const start = performance.now();
    const added: Element[] = [];
    const shown: Element[] = [];
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') shown.push(target as Element);
      else for (const node of addedNodes) if (node instanceof Element) added.push(node);
    }
    if (added.length === 0 && shown.length === 0) return;
    for (const element of added) changes.added.add(element);
    changes.isShownOtherwise = true;
    note(added, shown);
    plan();
    budget.spend(performance.now() - start);
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: SHOWING });
  const onLoad = ({ target }: Event): void => {
    // A style sheet that comes late lays a box over the page which was there before.
    if (!(target instanceof HTMLLinkElement)) return;
    changes.isShownOtherwise = true;
    plan();
  };
  document.addEventListener('load', onLoad, { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
}

/** @returns Has the page looked at once it is quiet, or has waited long enough, and again when it has come to rest. */
function planLooks(look: () => void, changes: PageChanges, budget: Budget, signal: AbortSignal): () => void {
  let timer = 0;
  let idle = 0;
  let firstChange: number | undefined;
  const lookIn = (milliseconds: number, isLast = false): void => {
    clearTimeout(timer);
    timer = window.setTimeout(
      () => {
        idle = requestIdleCallback(() => lookNow(isLast), { timeout: MAX_WAIT_MS });
      },
      Math.max(milliseconds, budget.wait()),
    );
  };
  const plan = (): void => {
    const now = performance.now();
    firstChange ??= now;
    lookIn(Math.min(QUIET_MS, firstChange + MAX_WAIT_MS - now));
  };
  const lookNow = (isLast: boolean): void => {
    firstChange = undefined;
    const start = performance.now();
    look();
    budget.spend(performance.now() - start);
    if (changes.added.size > 0) plan();
    else if (!isLast) {
      changes.isShownOtherwise = true;
      lookIn(REST_MS, true);
    }
  };
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  });
  return plan;
}

/** Time that may be spent: it is saved up at a fixed rate, to a bound, and may run into debt by one look. */
class Budget {
  #saved = MAX_SAVED_MS;
  #asOf = performance.now();

  spend(milliseconds: number): void {
    this.#save();
    this.#saved -= milliseconds;
  }

  /** Milliseconds until something is saved up again. */
  wait(): number {
    this.#save();
    return Math.max(0, -this.#saved / MAX_SHARE);
  }

  #save(): void {
    const now = performance.now();
    this.#saved = Math.min(MAX_SAVED_MS, this.#saved + (now - this.#asOf) * MAX_SHARE);
    this.#asOf = now;
  }
}
