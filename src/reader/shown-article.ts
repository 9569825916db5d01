import type { Article } from '../article/article.ts';
import type { FurtherPages } from '../further-pages/follow-pages.ts';
import type { Settings } from '../settings/schema.ts';
import { bringScripts, type Uses, useScripts, useScriptsLater } from '../shared/bring-script.ts';
import type { LaterScript } from '../shared/later-scripts.ts';
import { offered } from '../shared/offered.ts';
import { type ArticleView, articleView } from './article/article-view.ts';
import { formulaSetting } from './article/formulas.ts';
import { imageHiding } from './article/image-hiding.ts';
import { linkCleaning } from './article/link-cleaning.ts';
import { articlePlaces, type Places } from './article/reading-place.ts';
import type { Source } from './source.ts';

/** The content of a reader, with all that goes with it. */
export interface View {
  readonly main: HTMLElement;
  readonly places: Places;
  /** Start what needs the dialog of the reader, before that is shown. */
  start(dialog: HTMLElement): void;
  /** Follow changed settings where no style can. */
  follow(settings: Settings): void;
  /** Finds the element of the page that one of the article shows. */
  originOf(element: Element): Element | undefined;
  /** True if the place where the user stops is kept. */
  readonly keepsPlace: boolean;
  /** Address of the article that the page itself names as the best one to pass on, if it does. */
  readonly canonical: string | undefined;
}

/** An article that is laid out. */
export interface LaidOut {
  readonly article: Article;
  readonly view: ArticleView;
  readonly places: Places;
  /** Its further pages, once they are known; undefined if there are none. Never rejects. */
  readonly following: Promise<FurtherPages | undefined> | undefined;
}

/** The article that a reader shows, and the means to show another in its place. */
export interface ShownArticle {
  readonly source: Source;
  readonly current: LaidOut;
  /** Lay out another article, which is not shown yet. */
  layOut(article: Article): LaidOut;
  /** Show another in the place of the current one. */
  exchange(next: LaidOut): void;
  /** Do something with what scripts of the extension offer, as `useScripts` does. */
  use(uses: Uses): void;
  /** True while images wait for a press. */
  readonly hidesImages: boolean;
}

/** Selects parts of an article that most have none of: their styles come only with them. */
const RARE_PARTS = '[data-part], [data-embed], code, kbd, samp, pre, table, math, svg, audio, blockquote[cite]';

/**
 * Bring the scripts that the first frame of an article needs, where it needs any.
 * @returns Resolves also where they cannot come: the reader does without.
 */
export async function bringParts(article: Article, { images }: Pick<Settings, 'images'>): Promise<void> {
  const { body, kind, isDoubtful } = article;
  const needed: LaterScript[] = [];
  if (body.querySelector('math')) needed.push('formulas');
  if (body.querySelector('[data-embed]')) needed.push('embeds');
  // The doubt is told above the text, which would jump if the note came later.
  if (isDoubtful) needed.push('under article');
  if (kind !== 'article' || images === 'hide' || body.querySelector(RARE_PARTS)) needed.push('later styles');
  await bringScripts(needed).catch((error: unknown) => console.warn('Lectern: parts are missing.', error));
}

/**
 * Build the view of an article.
 * @param article The article.
 * @param settings The settings at first.
 * @param source Gives more of it, which is then offered around the article; without one, only the article is shown.
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
  let hidesImages = settings.images === 'hide';
  const images = imageHiding(hidesImages);
  const links = linkCleaning(settings.cleanLinks);
  const followers = [images, links, formulaSetting(signal)];
  const layOut = (other: Article): LaidOut => {
    // Before the text moves into the view: what is known of it must be as the page has it.
    const following = source?.follow(other);
    const view = articleView(other, followers);
    return { article: other, view, places: articlePlaces(view.body, other.origins), following };
  };
  let current = layOut(article);
  const exchange = (next: LaidOut) => {
    current.view.article.replaceWith(next.view.article);
    current = next;
  };
  const shown: ShownArticle | undefined = source && {
    source,
    use: (uses) => void useScripts(signal, uses),
    get hidesImages() {
      return hidesImages;
    },
    get current() {
      return current;
    },
    layOut,
    exchange,
  };
  return {
    main: current.view.article,
    places: currentPlaces(() => current.places),
    start(dialog) {
      if (!shown) return;
      const there = offered('under article');
      if (there) there.addOffers(shown, dialog, signal);
      else void useScriptsLater(signal, { 'under article': (script) => script.addOffers(shown, dialog, signal) });
    },
    follow(changed) {
      hidesImages = changed.images === 'hide';
      images.hideAll(hidesImages);
      links.cleanAll(changed.cleanLinks);
    },
    keepsPlace: settings.keepPlaces,
    canonical: article.canonical,
    originOf: (part) => current.article.origins.get(part),
  };
}

/** Gives the places of the article that is shown, whichever that is. */
function currentPlaces(current: () => Places): Places {
  return {
    enter: () => current().enter(),
    leave: (dialog) => current().leave(dialog),
    keep: (dialog, change) => current().keep(dialog, change),
    note: (dialog) => current().note(dialog),
  };
}
