import { READER_HOST } from '../shared/reader-host.ts';
import type { TidyFamily } from '../shared/tidy-families.ts';
import type { Clutter, Looks, TidiedPage, TidyRequest } from '../shared/tidy-script.ts';
import { watchAdded } from './added-elements.ts';
import { ArticleGuard } from './article-guard.ts';
import { findOverlays, findOverlaysOnScreen } from './find-overlays.ts';
import { hideMarked, isMarked, mark, TIDY_MARK, unmarkAll } from './marks.ts';
import { siblingRuns } from './sibling-runs.ts';

/** Clutter that belongs to the page while the page stays itself. */
const LEFT_ALONE = new Set(['author card', 'hidden', 'navigation', 'next story', 'tags']);

/** Boxes that open on a press are of use; they are hidden only where they are open already. */
const HIDDEN_IF_OPEN = new Set(['consent', 'dialog', 'search']);

/** Elements that show nothing, or are not the page's own. */
const UNSEEN = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript', READER_HOST]);

/**
 * Longest time in milliseconds after which a look begins with no further run of elements; the rest waits. Set by hand.
 */
const MAX_LOOK_MS = 30;

/**
 * Hide the rails, bars, boxes and overlays of the page in place; also those that the page adds later. The whole page is
 * looked at once; later looks are at what was added since, and at the whole page again only where its article has gone
 * from it.
 */
export function tidyPage({ looks, families, signal, changed }: TidyRequest): TidiedPage {
  const first = looks.whole();
  let guard = new ArticleGuard(first.article);
  hideMarked(signal);
  hide(first.clutter, findOverlays(), guard);
  signal.addEventListener('abort', unmarkAll, { once: true });
  const lookAgain = (waiting: Set<Element>): void => {
    if (guard.isGone) {
      waiting.clear();
      const { clutter, article } = looks.whole();
      guard = new ArticleGuard(article);
      hide(clutter, findOverlays(), guard);
    } else hideAdded(waiting, looks, guard);
    changed();
  };
  watchAdded(lookAgain, signal);
  return new Tidied(families);
}

/** Stands for a page that is tidy. */
class Tidied implements TidiedPage {
  #families: ReadonlySet<TidyFamily>;
  readonly #shown = new Map<number, Element>();

  constructor(families: ReadonlySet<TidyFamily>) {
    this.#families = families;
  }

  entries() {
    const hidden = [...document.querySelectorAll(`[${TIDY_MARK}]`)];
    const all = [...hidden, ...this.#shown.values()];
    return all.map((element, id) => {
      const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80);
      return { id, family: [...this.#families][0] ?? 'related', text, isShown: id >= hidden.length };
    });
  }

  show(ids: readonly number[], shown: boolean): void {
    const entries = [...document.querySelectorAll(`[${TIDY_MARK}]`)];
    for (const id of ids) {
      if (shown && entries[id]) {
        entries[id].removeAttribute(TIDY_MARK);
        this.#shown.set(id, entries[id]);
      }
    }
  }

  setFamilies(families: ReadonlySet<TidyFamily>): void {
    this.#families = families;
  }
}

/** Look at runs of added elements until the time for one look is over; what was looked at leaves the set. */
function hideAdded(waiting: Set<Element>, looks: Looks, guard: ArticleGuard): void {
  const end = performance.now() + MAX_LOOK_MS;
  const runs = siblingRuns([...waiting].filter(canBeSeen));
  waiting.clear();
  hide([], findOverlaysOnScreen(), guard);
  for (const run of runs) {
    if (performance.now() > end) for (const element of run) waiting.add(element);
    else hide(looks.added(run), findOverlays(run), guard);
  }
}

/** True for elements in the body of the page that are not hidden already, with all around them. */
function canBeSeen(element: Element): boolean {
  return document.body?.contains(element) && !UNSEEN.has(element.localName) && !isMarked(element);
}

function hide(clutter: readonly Clutter[], overlays: readonly Element[], guard: ArticleGuard): number {
  const boxes = clutter.filter(({ reason, element }) => mayHide(reason, element)).map(({ element }) => element);
  const chosen = [...new Set([...overlays, ...boxes])].filter((element) => !guard.protects(element));
  for (const element of chosen) mark(element, overlays.includes(element));
  return chosen.length;
}

function mayHide(reason: string, element: Element): boolean {
  return !LEFT_ALONE.has(reason) && (!HIDDEN_IF_OPEN.has(reason) || element.checkVisibility());
}
