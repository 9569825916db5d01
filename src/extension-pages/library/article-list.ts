import type { KeptArticle } from '../../library/kept-article.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { articleRow, type RowActions } from './article-row.ts';

/** Rows that are drawn at first, and more with each stretch. Set by hand: two screens, drawn in some milliseconds. */
const ROWS = 30;

/** Distance below the window, as a margin, at which the next stretch is drawn. */
const AHEAD = '600px';

/** The list of articles. */
export interface ArticleList {
  readonly element: HTMLElement;
  /** Show other articles, from the first on; where they are the same, as far down as now. */
  show(articles: readonly KeptArticle[]): void;
}

/**
 * Builds the list, which is drawn by stretches as one scrolls: ten thousand rows at once would take seconds.
 * @param actions What rows can have done.
 * @param signal Ends following the scrolling.
 */
export function articleList(actions: RowActions, signal: AbortSignal): ArticleList {
  const rows = element('ol', { id: 'articles', role: 'list' });
  const more = element(
    'button',
    { type: 'button', id: 'more-articles', class: 'offer' },
    text('libraryMore', 'Show more'),
  );
  let listed: readonly KeptArticle[] = [];
  let drawn = 0;
  let made: ReadonlyMap<string, HTMLElement> = new Map();
  const draw = (count: number) => {
    drawn = Math.min(count, listed.length);
    const next = new Map(listed.slice(0, drawn).map((article) => [keyOf(article, actions), article] as const));
    made = new Map([...next].map(([key, article]) => [key, made.get(key) ?? articleRow(article, actions)]));
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
    show(articles) {
      const isSame = articles[0]?.id === listed[0]?.id;
      const wanted = isSame ? Math.max(drawn, ROWS) : ROWS;
      const focused = focusIn(rows);
      listed = articles;
      draw(wanted);
      focused();
    },
  };
}

/** Everything that a row shows, as one text. */
const keyOf = (article: KeptArticle, { pace }: RowActions): string => JSON.stringify([article, pace]);

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
