import { text } from '../shared/text.ts';
import { element } from '../ui/controls/element.ts';

/** Rows that are drawn at first, and more with each stretch. Set by hand: two screens, drawn in some milliseconds. */
const ROWS = 30;

/** Rows of a list that goes on where it was which are drawn at once: as many as most windows have room for. Set by hand. */
const ROWS_AT_ONCE = 12;

/** Distance below the window, as a margin, at which the next stretch is drawn. */
const AHEAD = '600px';

/** Things in an order, which are read when they are asked for. An array is one. */
export interface Things<Thing> {
  readonly length: number;
  /** Gives those from one place to before another. */
  slice(from: number, to: number): readonly Thing[];
}

/** List that is drawn by stretches as one scrolls: ten thousand rows at once would take seconds. */
export interface StretchedList<Thing> {
  readonly element: HTMLElement;
  /** Show other things, from the first on; where the first is the same, as far down as now. */
  show(things: Things<Thing>): void;
}

/** Way to the rows of a list. */
export interface RowsOf<Thing> {
  /** Id of the list. */
  readonly id: string;
  /** Gives what distinguishes a thing from all others; its row has it as `data-id`. */
  idOf(thing: Thing): string;
  /** Gives everything that its row shows, as one text: where that stays, so does the row. */
  keyOf(thing: Thing): string;
  row(thing: Thing): HTMLElement;
}

/**
 * Builds such a list.
 * @param rowsOf Makes the rows.
 * @param signal Ends following the scrolling.
 */
export function stretchedList<Thing>(rowsOf: RowsOf<Thing>, signal: AbortSignal): StretchedList<Thing> {
  const { id, idOf, keyOf } = rowsOf;
  const rows = element('ol', { id, role: 'list' });
  const more = element(
    'button',
    { type: 'button', id: `more-${id}`, class: 'offer' },
    text('libraryMore', 'Show more'),
  );
  let listed: Things<Thing> = [];
  let drawn = 0;
  let made: ReadonlyMap<string, HTMLElement> = new Map();
  const draw = (count: number) => {
    drawn = Math.min(count, listed.length);
    const next = new Map(listed.slice(0, drawn).map((thing) => [keyOf(thing), thing] as const));
    made = new Map([...next].map(([key, thing]) => [key, made.get(key) ?? rowsOf.row(thing)]));
    const wanted = [...made.values()];
    // A row that stays where it is keeps its focus, and what is being written in it.
    const isLonger = [...rows.children].every((row, at) => row === wanted[at]);
    if (isLonger) rows.append(...wanted.slice(rows.children.length));
    else rows.replaceChildren(...wanted);
    for (const [at, row] of wanted.entries()) {
      row.setAttribute('aria-setsize', String(listed.length));
      row.setAttribute('aria-posinset', String(at + 1));
    }
    more.hidden = drawn >= listed.length;
  };
  const goOn = () => draw(drawn + ROWS);
  more.addEventListener('click', goOn);
  const end = new IntersectionObserver(([entry]) => entry?.isIntersecting && goOn(), { rootMargin: AHEAD });
  end.observe(more);
  signal.addEventListener('abort', () => end.disconnect());
  return {
    element: element('div', { class: 'list' }, rows, more),
    show(things) {
      const [[first], [before]] = [things.slice(0, 1), listed.slice(0, 1)];
      const isSame = first && before && idOf(first) === idOf(before);
      const focused = focusIn(rows);
      listed = things;
      draw(isSame ? Math.max(drawn, ROWS_AT_ONCE) : ROWS);
      // The others where they hold nothing up.
      const isCut = () => drawn < Math.min(ROWS, listed.length);
      if (isCut()) requestIdleCallback(() => isCut() && draw(ROWS));
      focused();
    },
  };
}

/** Notes which button of which row has the focus. @returns Gives it back, after the rows were drawn anew. */
function focusIn(rows: HTMLElement): () => void {
  const focused = rows.contains(document.activeElement) ? document.activeElement : null;
  const id = focused?.closest('[data-id]')?.getAttribute('data-id');
  const name = focused?.className;
  return () => {
    if (focused === document.activeElement) return;
    if (focused instanceof HTMLElement && focused.isConnected) {
      focused.focus({ preventScroll: true });
      return;
    }
    const row = id === undefined ? null : rows.querySelector(`[data-id="${CSS.escape(id ?? '')}"]`);
    (name ? row?.querySelector<HTMLElement>(`.${name.split(' ')[0]}`) : row?.querySelector('a'))?.focus({
      preventScroll: true,
    });
  };
}
