import type { Article, Engine } from '../../article/article.ts';
import type { FurtherText } from '../../further-pages/follow-pages.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import type { ArticleView } from '../article/article-view.ts';
import type { LaidOut, ShownArticle } from '../shown-article.ts';
import { furtherPages } from './further-pages.ts';
import { insertRestored } from './insert-restored.ts';
import type { LeftOut } from './left-out.ts';
import { doubtNote, foundNote, type MissingActions, missingSection } from './missing.ts';
import offerStyles from './offers.css';
import { ownRemoval } from './own-removal.ts';

/** Articles that readers show, by their dialogs. */
const shownIn = new WeakMap<HTMLElement, ShownArticle>();

/** The lists of what was left out of them, by the articles. */
const lists = new WeakMap<Article, LeftOut>();

/**
 * Give the article that a reader shows, with its facts.
 * @param dialog The dialog of the reader.
 */
export const articleIn = (dialog: HTMLElement): Article | undefined => shownIn.get(dialog)?.current.article;

/**
 * Shows an article that was found another way in the place of the current one.
 * @param pressed What was pressed; it has the focus again when that is undone.
 * @param kept Sentence about what is kept beyond that, and what undoes it.
 */
export type ShowFound = (found: Article, pressed: HTMLElement, kept?: { sentence: string; undo(): void }) => void;

/** The article that a reader shows, and the list of what was left out of it. */
export interface ShownOffers extends LaidOut {
  readonly list: LeftOut;
}

/** Give both, for what else works on the article. @param dialog The dialog of the reader. */
export function offersIn(dialog: HTMLElement): ShownOffers | undefined {
  const current = shownIn.get(dialog)?.current;
  const list = current && lists.get(current.article);
  return list && { ...current, list };
}

/**
 * Add to a reader all that can be asked for beside its article: further pages, other engines, what was left out.
 * @param shown The article that is shown.
 * @param dialog The dialog of the reader, in its shadow tree.
 * @param signal Ends the loading of pages.
 */
export function addOffers(shown: ShownArticle, dialog: HTMLElement, signal: AbortSignal): void {
  adoptStyles(dialog, offerStyles);
  shownIn.set(dialog, shown);
  const { source } = shown;
  const find = async (engine: Engine, pressed: HTMLElement) => {
    const found = await source.find(engine);
    if (signal.aborted || !pressed.isConnected) return;
    if (found) show(found, pressed);
    else pressed.replaceWith(element('span', { role: 'status' }, text('findNone', 'No article found this way.')));
  };
  const show: ShowFound = (...found) => exchangeFor(shown, dialog, addTo, ...found);
  const addTo = ({ article, view, following }: LaidOut) => {
    const actions: MissingActions = {
      find: (engine, pressed) => void find(engine, pressed),
      compare: (fold) => shown.use({ ways: (script) => script.show(fold, shown, show, signal) }),
      kept: (removal, takeOut) =>
        shown.use({ 'leave out': (script) => script.offerKeeping(dialog, removal, takeOut, signal) }),
      restore(removal) {
        const own = ownRemoval(removal);
        if (own) return own.putBack();
        const restored = source.restore(removal);
        return restored && insertRestored(removal, restored, view, article.origins);
      },
    };
    const missing = missingSection(article, actions);
    lists.set(article, missing);
    const add = (further: FurtherText) => {
      addPage(further, view);
      missing.add(further.removals);
    };
    if (article.isDoubtful) view.article.prepend(doubtNote(article, actions));
    view.article.append(missing.element);
    void following?.then((pages) => {
      if (!pages || signal.aborted) return;
      pages.trimList(view.body);
      missing.element.before(furtherPages(pages, source.loadsPages, add, signal));
    });
  };
  addTo(shown.current);
}

/** Shows an article that was found another way, with what is offered around it, and a note by which it goes again. */
function exchangeFor(
  shown: ShownArticle,
  dialog: HTMLElement,
  addTo: (other: LaidOut) => void,
  ...[found, pressed, kept]: Parameters<ShowFound>
): void {
  const before = shown.current;
  const { scrollTop } = dialog;
  const other = shown.layOut(found);
  const exchange = (next: LaidOut, top: number, focused: HTMLElement) => {
    shown.exchange(next);
    dialog.scrollTop = top;
    focused.focus({ preventScroll: true });
  };
  const undo = () => {
    exchange(before, scrollTop, pressed);
    kept?.undo();
  };
  const note = foundNote(found, kept?.sentence, undo);
  addTo(other);
  other.view.article.prepend(note);
  exchange(other, 0, note);
}

function addPage({ number, body, readingMinutes }: FurtherText, view: ArticleView): void {
  if (number !== undefined) {
    const mark = text('pageMark', 'Page $1', formatNumber(number));
    body.prepend(element('p', { class: 'page-mark', ...interfaceWriting() }, mark));
  }
  view.add(body);
  view.setReadingTime(readingMinutes);
}
