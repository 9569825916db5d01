import type { Article, Engine, Extraction } from '../article/article.ts';
import { extract } from '../article/extract.ts';
import { findInsides, mayKeepInside } from '../article/page/page-insides.ts';
import { pageNode } from '../article/page/page-node.ts';
import { aside } from '../shared/aside.ts';
import { addedWords } from './added-words.ts';
import { cloneArticle } from './clone-article.ts';
import { type PageWatch, watchPage } from './page-watch.ts';
import { noteShownParts } from './shown-parts.ts';

interface Kept {
  readonly extraction: Extraction;
  readonly watch: PageWatch;
  /** True while the same parts of the page are shown. */
  readonly isShownAlike: () => boolean;
}

/** The extraction of a page, which is kept for the next press while the page does not change. */
export class PageExtraction {
  readonly #page: Document;
  readonly #extract: typeof extract;
  #kept: Kept | undefined;

  /**
   * @param page The live page.
   * @param extractArticle Extracts its article.
   */
  constructor(page: Document, extractArticle = extract) {
    this.#page = page;
    this.#extract = extractArticle;
  }

  /** @returns The article of the page, whose elements are the caller's own to move, or why there is none. */
  current(): Extraction {
    const extraction = this.#stillKept() ?? this.#extractAndKeep();
    return extraction.kind === 'none' ? extraction : { kind: 'article', article: cloneArticle(extraction.article) };
  }

  /** @returns The article as one engine finds it; undefined if it finds none. It is extracted anew. */
  articleBy(engine: Engine): Article | undefined {
    const extraction = this.#extract(this.#page, { words: addedWords(), engine });
    return extraction.kind === 'article' ? extraction.article : undefined;
  }

  #stillKept(): Extraction | undefined {
    if (!this.#kept) return undefined;
    const { extraction, watch, isShownAlike } = this.#kept;
    if (!watch.hasChanged() && isShownAlike() && !hasInsides(this.#page)) return extraction;
    watch.end();
    this.#kept = undefined;
    return undefined;
  }

  #extractAndKeep(): Extraction {
    const extraction = this.#extract(this.#page, { words: addedWords() });
    // Another try may have more time.
    if (extraction.kind === 'none' && extraction.why === 'late') return extraction;
    aside(() => {
      // No observer reports what happens in shadow trees and frames.
      if (hasInsides(this.#page)) return;
      this.#kept = { extraction, watch: watchPage(this.#page), isShownAlike: noteShownParts(extraction) };
    });
    return extraction;
  }
}

/** Tells whether shadow trees or frames of the page hold text that an extraction reads. */
function hasInsides(page: Document): boolean {
  const hosts = [...pageNode.elements(page)].filter((element) => mayKeepInside(pageNode.name(element)));
  return findInsides(page, hosts).size > 0;
}
