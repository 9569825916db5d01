import type { Article, Engine, Extraction } from '../article/article.ts';
import { extractInSteps } from '../article/extract.ts';
import { findInsides, mayKeepInside } from '../article/page/page-insides.ts';
import type { Steps } from '../article/stage.ts';
import { inOneGo } from '../article/stage.ts';
import { aside } from '../shared/aside.ts';
import type { ExtractionScript } from '../shared/later-scripts.ts';
import { allIn, nameOf } from '../shared/page-elements.ts';
import { addedWords } from './added-words.ts';
import { cloneArticle } from './clone-article.ts';
import { idleMoment } from './idle-moment.ts';
import { type PageWatch, watchPage } from './page-watch.ts';
import { noteShownParts } from './shown-parts.ts';
import { bringForStep, takeSteps } from './take-steps.ts';

interface Kept {
  readonly extraction: Extraction;
  readonly watch: PageWatch;
  /** True while the same parts of the page are shown. */
  readonly isShownAlike: () => boolean;
}

/** An extraction that is not at its end. */
interface UnderWay {
  readonly steps: Steps<Extraction>;
  /** Undefined where the page cannot be watched: then the extraction cannot wait between its steps. */
  readonly watch: PageWatch | undefined;
  /** The script that the next step needs. */
  needed?: ExtractionScript | undefined;
}

/** The extraction of a page, which is kept for the next press while the page does not change. */
export class PageExtraction {
  readonly #page: Document;
  readonly #extract: typeof extractInSteps;
  #underWay: UnderWay | undefined;
  #kept: Kept | undefined;
  #isAskedFor = false;

  /**
   * @param page The live page.
   * @param extractArticle Extracts its article.
   */
  constructor(page: Document, extractArticle = extractInSteps) {
    this.#page = page;
    this.#extract = extractArticle;
  }

  /**
   * Find the article of the page, with the scripts that are needed for it.
   * @returns It, whose elements are the caller's own to move, or why there is none.
   */
  async current(): Promise<Extraction> {
    this.#isAskedFor = true;
    const kept = this.#stillKept();
    if (kept) return cloned(kept);
    const underWay = this.#stillUnderWay() ?? this.#begin();
    // Nobody else goes on with it.
    this.#underWay = undefined;
    const { steps, needed, watch } = underWay;
    const extraction = await takeSteps(steps, needed, () => watch?.hasChanged() === false);
    // Where the page has changed while a script came, it is read anew; the script is there now.
    return extraction ? cloned(this.#keep(extraction, underWay)) : this.currentAtOnce();
  }

  /** Begin with what needs no scripts and no rules, so that those may come meanwhile: `current` goes on with it. */
  begin(): void {
    if (this.#kept || this.#underWay) return;
    this.#underWay = this.#begin();
    this.#step();
  }

  /** The same at once: with the scripts that are there. */
  currentAtOnce(): Extraction {
    this.#isAskedFor = true;
    return cloned(this.#stillKept() ?? this.#finish(this.#stillUnderWay() ?? this.#begin()));
  }

  /**
   * Extract the article in idle moments of the page, so that it is there when it is asked for, which may also be midway.
   * @param signal Ends that; what nobody has asked for by then is forgotten.
   * @returns What `current` would give, but not to be altered; undefined where the page has changed meanwhile.
   */
  async prepare(signal: AbortSignal): Promise<Extraction | undefined> {
    const kept = this.#stillKept();
    if (kept) return kept;
    this.#isAskedFor = false;
    signal.addEventListener('abort', () => this.#isAskedFor || this.forget());
    let waited = 0;
    this.#underWay ??= this.#begin(() => performance.now() - waited);
    while (!signal.aborted && this.#stillUnderWay()) {
      const start = performance.now();
      if (this.#underWay?.needed) await bringForStep(this.#underWay.needed);
      const hasTime = await idleMoment();
      waited += performance.now() - start;
      do this.#step();
      while (this.#underWay && !this.#underWay.needed && hasTime());
    }
    return this.#kept?.extraction;
  }

  /**
   * Find the article anew as one engine does.
   * @param inIdle True if each step waits for an idle moment of the page.
   * @returns Undefined if it finds none.
   */
  async articleBy(engine: Engine, inIdle = false): Promise<Article | undefined> {
    let waited = 0;
    let hasTime = () => false;
    const wait = async () => {
      if (hasTime()) return;
      const start = performance.now();
      hasTime = await idleMoment();
      waited += performance.now() - start;
    };
    const now = () => performance.now() - waited;
    const steps = this.#extract(this.#page, { words: addedWords(), engine, now });
    const extraction = await takeSteps(steps, undefined, undefined, inIdle ? wait : undefined);
    return extraction?.kind === 'article' ? extraction.article : undefined;
  }

  /** Extract anew when it is asked for the next time: something that it depends on is another. */
  forget(): void {
    this.#kept?.watch.end();
    this.#underWay?.watch?.end();
    this.#kept = undefined;
    this.#underWay = undefined;
  }

  #stillKept(): Extraction | undefined {
    if (!this.#kept) return undefined;
    const { extraction, watch, isShownAlike } = this.#kept;
    if (!watch.hasChanged() && isShownAlike() && !hasInsides(this.#page)) return extraction;
    this.forget();
    return undefined;
  }

  #stillUnderWay(): UnderWay | undefined {
    const { watch } = this.#underWay ?? {};
    if (watch && !watch.hasChanged()) return this.#underWay;
    watch?.end();
    this.#underWay = undefined;
    return undefined;
  }

  #begin(now?: () => number): UnderWay {
    const watch = aside(() => watchPage(this.#page));
    return { steps: this.#extract(this.#page, { words: addedWords(), ...(now && { now }) }), watch };
  }

  /** Takes one step of what is under way. */
  #step(): void {
    const underWay = this.#stillUnderWay();
    if (!underWay) return;
    // One that throws is at its end.
    this.#underWay = undefined;
    const step = underWay.steps.next();
    if (step.done) this.#keep(step.value, underWay);
    else this.#underWay = { ...underWay, needed: step.value };
  }

  #finish(underWay: UnderWay): Extraction {
    this.#underWay = undefined;
    return this.#keep(inOneGo(underWay.steps), underWay);
  }

  #keep(extraction: Extraction, { watch }: UnderWay): Extraction {
    // Another try may have more time.
    const isLate = extraction.kind === 'none' && extraction.why === 'late';
    const isShownAlike = aside(() => {
      // No observer reports what happens in shadow trees and frames.
      return isLate || hasInsides(this.#page) ? undefined : noteShownParts(extraction);
    });
    if (watch && isShownAlike) this.#kept = { extraction, watch, isShownAlike };
    else watch?.end();
    return extraction;
  }
}

/** The extraction with elements of its own. */
function cloned(extraction: Extraction): Extraction {
  return extraction.kind === 'none' ? extraction : { kind: 'article', article: cloneArticle(extraction.article) };
}

/** Tells whether shadow trees or frames of the page hold text that an extraction reads. */
function hasInsides(page: Document): boolean {
  const hosts = [...allIn(page, '*')].filter((element) => mayKeepInside(nameOf(element)));
  return findInsides(page, hosts).size > 0;
}
