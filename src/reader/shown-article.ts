import type { Article, Engine } from '../article/article.ts';
import type { FurtherText } from '../further-pages/follow-pages.ts';
import { formatNumber } from '../settings/numbers.ts';
import type { Settings } from '../settings/schema.ts';
import { interfaceWriting } from '../shared/interface-language.ts';
import { text } from '../shared/text.ts';
import { element } from '../ui/controls/element.ts';
import { type ArticleView, articleView, type PartFollower } from './article/article-view.ts';
import { formulaSetting } from './article/formulas.ts';
import { imageHiding } from './article/image-hiding.ts';
import { linkCleaning } from './article/link-cleaning.ts';
import { articlePlaces, type Places } from './article/reading-place.ts';
import type { Source } from './source.ts';
import { furtherPages } from './under-article/further-pages.ts';
import { insertRestored } from './under-article/insert-restored.ts';
import { doubtNote, foundNote, type MissingActions, missingSection } from './under-article/missing.ts';

/** An element that the reader shows, and the places in it. */
interface Shown {
  readonly main: HTMLElement;
  readonly places: Places;
}

/** The same, which follows the settings where no style can. */
export interface View extends Shown {
  /** Follow changed settings. */
  follow(settings: Settings): void;
  /** Finds the element of the page that one of the article shows. */
  originOf(element: Element): Element | undefined;
}

/**
 * Build the view of an article with all that can be asked for in it: further pages, other engines, what was left out.
 * @param article The article.
 * @param settings The settings at first.
 * @param source Gives more of it; without one, only the article is shown.
 * @param signal Ends the loading of pages.
 * @returns The view. When the article is exchanged for another, another element replaces `main`, and the places are
 * those of the one that is shown.
 */
export function shownArticle(
  article: Article,
  settings: Settings,
  source: Source | undefined,
  signal: AbortSignal,
): View {
  const images = imageHiding(settings.images === 'hide');
  const links = linkCleaning(settings.cleanLinks);
  const find = (engine: Engine, pressed: HTMLElement) => {
    const found = source?.find(engine);
    const dialog = shown.main.closest('dialog');
    if (!found || !dialog) {
      pressed.replaceWith(element('span', { role: 'status' }, text('findNone', 'That way finds no article here.')));
      return;
    }
    const before = shown;
    const { scrollTop } = dialog;
    const exchange = (other: Shown, top: number, focused: HTMLElement) => {
      shown.main.replaceWith(other.main);
      shown = other;
      dialog.scrollTop = top;
      focused.focus({ preventScroll: true });
    };
    const other = layOut(found, context);
    const note = foundNote(found, () => exchange(before, scrollTop, pressed));
    other.main.prepend(note);
    exchange(other, 0, note);
  };
  const context: ArticleContext = { source, followers: [images, links, formulaSetting(signal)], find, signal };
  let shown = layOut(article, context);
  const places: Places = {
    enter: () => shown.places.enter(),
    leave: (dialog) => shown.places.leave(dialog),
    keep: (dialog, change) => shown.places.keep(dialog, change),
    note: (dialog) => shown.places.note(dialog),
  };
  const follow = (changed: Settings) => {
    images.hideAll(changed.images === 'hide');
    links.cleanAll(changed.cleanLinks);
  };
  return { main: shown.main, places, follow, originOf: (part) => article.origins.get(part) };
}

/** Everything that the articles of one reader share. */
interface ArticleContext {
  readonly source: Source | undefined;
  readonly followers: readonly PartFollower[];
  readonly find: MissingActions['find'];
  readonly signal: AbortSignal;
}

function layOut(article: Article, { source, followers, find, signal }: ArticleContext): Shown {
  // Before the text moves into the view: what is known of it must be as the page has it.
  const following = source?.follow(article);
  const view = articleView(article, followers);
  const places = articlePlaces(view.body, article.origins);
  if (!source) return { main: view.article, places };
  const actions: MissingActions = {
    find,
    restore(removal) {
      const restored = source.restore(removal);
      return restored && insertRestored(removal, restored, view, article.origins);
    },
  };
  const missing = missingSection(article, actions);
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
  return { main: view.article, places };
}

function addPage({ number, body, readingMinutes }: FurtherText, view: ArticleView): void {
  if (number !== undefined) {
    const mark = text('pageMark', 'Page $1', formatNumber(number));
    body.prepend(element('p', { class: 'page-mark', ...interfaceWriting() }, mark));
  }
  view.add(body);
  view.setReadingTime(readingMinutes);
}
