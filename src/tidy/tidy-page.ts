import { READER_HOST } from '../shared/reader-host.ts';
import { watchAdded } from './added-elements.ts';
import { ArticleGuard } from './article-guard.ts';
import { findOverlays, findOverlaysOnScreen } from './find-overlays.ts';
import { hideMarked, isMarked, mark, unmarkAll } from './marks.ts';
import { type SiblingRun, siblingRuns } from './sibling-runs.ts';

/** An element of the page that is not part of its article, with the reason. */
export interface Clutter {
  readonly element: Element;
  readonly reason: string;
}

/** The parts of a page, as the extraction finds them. */
export interface PageParts {
  /** Rails, bars and boxes. */
  readonly clutter: readonly Clutter[];
  /** Elements that hold the article: none of it may be hidden. */
  readonly article: readonly Element[];
}

/** Ways to look at a page. */
export interface Looks {
  /** Looks at the whole page. */
  readonly whole: () => PageParts;
  /** Looks at elements that the page has added, and at nothing else of it. */
  readonly added: (elements: SiblingRun) => readonly Clutter[];
}

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
 * @param looks Ways to look at the page.
 * @param signal When it is aborted, all that was hidden is shown again.
 * @returns Number of elements that are hidden at first.
 */
export function tidyPage(looks: Looks, signal: AbortSignal): number {
  const first = looks.whole();
  let guard = new ArticleGuard(first.article);
  hideMarked(signal);
  const hidden = hide(first.clutter, findOverlays(), guard);
  signal.addEventListener('abort', unmarkAll, { once: true });
  const lookAgain = (waiting: Set<Element>): void => {
    if (guard.isGone) {
      waiting.clear();
      const { clutter, article } = looks.whole();
      guard = new ArticleGuard(article);
      hide(clutter, findOverlays(), guard);
    } else hideAdded(waiting, looks, guard);
  };
  watchAdded(lookAgain, signal);
  return hidden;
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
