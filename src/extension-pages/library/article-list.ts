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
  const draw = (count: number) => {
    const next = listed.slice(drawn, count);
    rows.append(...next.map((article) => articleRow(article, actions)));
    drawn += next.length;
    for (const [at, row] of [...rows.children].slice(-next.length).entries()) {
      row.setAttribute('aria-setsize', String(listed.length));
      row.setAttribute('aria-posinset', String(drawn - next.length + at + 1));
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
      drawn = 0;
      rows.replaceChildren();
      draw(wanted);
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
    const row = id === undefined ? null : rows.querySelector(`[data-id="${CSS.escape(id ?? '')}"]`);
    (name ? row?.querySelector<HTMLElement>(`.${name.split(' ')[0]}`) : row?.querySelector('a'))?.focus({
      preventScroll: true,
    });
  };
}
