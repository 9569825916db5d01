import { formatNumber } from '../../settings/numbers.ts';
import { plural } from '../../shared/plural.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { actionButton } from './action-button.ts';
import { goToRestored } from './insert-restored.ts';
import type { LeftOutEntry } from './left-out-entry.ts';

/**
 * Longest time in milliseconds for which entries are put back without a pause. Set by hand: presses are answered
 * meanwhile.
 */
const MAX_SLICE_MS = 50;

/** Most entries of a group that are shown before somebody asks for more. Set by hand: pages can hide thousands. */
const MAX_SHOWN = 300;

/** Entries of one name, with what is done to all of them. */
export interface LeftOutGroup {
  readonly element: HTMLElement;
  /** Let the button for all follow what the single ones have done. */
  update(): void;
}

/**
 * Build a group of entries: a heading, a button for all of them, and the list.
 * @param heading The heading, with an id, which describes the button.
 * @param entries Entries in the order of the page.
 * @param say Says a sentence in the live status of the list.
 */
export function leftOutGroup(
  heading: HTMLElement,
  entries: readonly LeftOutEntry[],
  say: (sentence: string) => void,
): LeftOutGroup {
  const areAllBack = () => entries.every(({ restored, isInPage }) => restored || !isInPage);
  const button = actionButton('', async () => {
    // A second press would undo what is under way.
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    if (areAllBack()) takeAllOut(entries, say);
    else await putAllBack(entries, button, say);
    button.ariaBusy = null;
    update();
  });
  button.setAttribute('aria-describedby', heading.id);
  const update = () => {
    button.hidden = !entries.some(({ isInPage }) => isInPage);
    button.textContent = areAllBack() ? text('takeAllOut', 'Remove all again') : text('putAllBack', 'Put all back');
  };
  update();
  const list = element('ul', { 'aria-labelledby': heading.id });
  const more = actionButton('', () => {
    const first = entries[list.childElementCount];
    showMore();
    first?.focus();
  });
  const showMore = () => {
    const shown = list.childElementCount;
    list.append(...entries.slice(shown, shown + MAX_SHOWN).map((entry) => entry.element));
    const left = entries.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = text('leftOutMore', 'Show more ($1 left)', formatNumber(left));
  };
  showMore();
  return {
    element: element('section', {}, element('div', { class: 'group-head' }, heading, button), list, more),
    update,
  };
}

async function putAllBack(
  entries: readonly LeftOutEntry[],
  button: HTMLElement,
  say: (sentence: string) => void,
): Promise<void> {
  const waiting = entries.filter(({ restored, isInPage }) => !restored && isInPage);
  let pause = performance.now() + MAX_SLICE_MS;
  for (const entry of waiting) {
    entry.putBack();
    if (performance.now() < pause) continue;
    await new Promise((resume) => setTimeout(resume));
    // The reader may have closed meanwhile.
    if (!button.isConnected) return;
    pause = performance.now() + MAX_SLICE_MS;
  }
  sayRestored(
    waiting.flatMap(({ restored }) => restored ?? []),
    say,
  );
}

function takeAllOut(entries: readonly LeftOutEntry[], say: (sentence: string) => void): void {
  const restored = entries.filter((entry) => entry.restored);
  for (const entry of restored) entry.takeOut();
  sayTakenOut(restored.length, say);
}

/**
 * Go to the first of some pieces that were put back, and say how many there are.
 * @param pieces Elements of the article, in their order.
 */
export function sayRestored(pieces: readonly HTMLElement[], say: (sentence: string) => void): void {
  const [first] = pieces;
  if (!first) return;
  goToRestored(first);
  say(
    plural('piecesBack', pieces.length, {
      one: '$1 piece is back in the article.',
      other: '$1 pieces are back in the article.',
    }),
  );
}

/** Say how many pieces were taken out of the article again. */
export function sayTakenOut(count: number, say: (sentence: string) => void): void {
  say(
    plural('piecesOut', count, {
      one: '$1 piece is out of the article again.',
      other: '$1 pieces are out of the article again.',
    }),
  );
}
