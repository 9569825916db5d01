import { READER_HOST } from '../shared/reader-host.ts';
import type { TidiedPage, TidyRequest } from '../shared/tidy-script.ts';
import { watchAdded } from './added-elements.ts';
import { HiddenThings } from './hidden-things.ts';
import { hideMarked, unmarkWidths } from './marks.ts';
import { moveWherePrevented } from './prevented-scrolls.ts';
import { Tidying } from './tidying.ts';
import { UserActs } from './user-acts.ts';

/**
 * Hide the clutter of a page in place, also what it adds later. What is clutter depends on what the page is for; what
 * the user has opened, and what the page is needed for, stays. The whole page is looked at once; later looks are at what
 * was added or shown since, and at the whole page again only where its article has gone from it.
 */
export function tidyPage({ looks, families, signal, changed }: TidyRequest): TidiedPage {
  const acts = new UserActs(signal);
  const things = new HiddenThings(families);
  const setWidths = hideMarked(signal);
  const tidying = new Tidying(looks, things, acts, setWidths);
  tidying.lookAtAll();
  let count = things.count;
  const report = (): void => {
    if (things.count === count) return;
    count = things.count;
    changed();
  };
  watchAdded(
    (changes) => {
      tidying.lookAtChanges(changes);
      report();
    },
    (added, shown) =>
      tidying.noteChanges(
        added.filter(({ localName }) => localName !== READER_HOST),
        shown,
      ),
    signal,
  );
  moveWherePrevented(() => tidying.hasHiddenLayers, signal);
  signal.addEventListener(
    'abort',
    () => {
      tidying.undo();
      things.clear();
      unmarkWidths();
    },
    { once: true },
  );
  return {
    get count() {
      return things.count;
    },
    entries: () => things.entries(),
    show(ids, shown) {
      things.show(ids, shown);
      report();
    },
    setFamilies(wanted) {
      things.setFamilies(wanted);
      report();
    },
  };
}
