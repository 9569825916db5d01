import { allIn, attributeOf, childrenOf, closestOf, isInPage, nameOf, nodesIn } from '../shared/page-elements.ts';
import type { TidyFamily } from '../shared/tidy-families.ts';
import type { Clutter, Looks } from '../shared/tidy-script.ts';
import type { PageChanges } from './added-elements.ts';
import { Changes } from './changes.ts';
import { besidesLayers, isDrawn, isInLayer } from './drawn.ts';
import { familyOf, isShareBar } from './family-of.ts';
import { findLayers, findLayersOnScreen, isCover, wholeLayer } from './find-layers.ts';
import { findSignUps } from './find-sign-ups.ts';
import { findSurroundings, partsToHide } from './find-surroundings.ts';
import { freePage, isFree } from './free-page.ts';
import type { HiddenThings } from './hidden-things.ts';
import { kindOfLayer } from './kind-of-layer.ts';
import { FREE_MARK, isMarked } from './marks.ts';
import { Needs } from './needs.ts';
import { EDITORS, hasTask } from './page-task.ts';
import { isInBody, pageBody, pageRoot } from './page-tree.ts';
import { isShell } from './shell.ts';
import { siblingRuns } from './sibling-runs.ts';
import { TextWidth } from './text-width.ts';
import { hasBeenPressed, type UserActs } from './user-acts.ts';

/** Longest time in milliseconds after which a look begins with nothing further; the rest waits. Set by hand. */
const MAX_LOOK_MS = 15;

/** Most elements that one look takes from those that wait: sorting them takes time too. Set by hand. */
const MAX_TAKEN = 40;

/** Elements that show nothing. */
const UNSEEN = new Set(['script', 'style', 'link', 'meta', 'template', 'noscript']);

/** Elements that hold the content of a page without an article. */
const CONTENT = 'p, li, td, h1, h2, h3, label, form, main, article, section';

/** Most of them that are looked at to see whether the page can be used. */
const MAX_CONTENT = 200;

/** Label before a headline, as in "Read also: ...", that stands apart from it: the headline may have a colon too. */
const LABEL = /^[^:：]{2,30}[:：]\s*$/;

/** Layer that is hidden. */
interface Layer {
  readonly element: Element;
  readonly family: TidyFamily;
}

/** The looks at a page, one after the other, and what they hide. */
export class Tidying {
  readonly #looks: Looks;
  readonly #things: HiddenThings;
  readonly #acts: UserActs;
  readonly #setWidths: (widths: Iterable<number>) => void;
  /** Layers that have been looked at while they were shown. */
  readonly #met = new WeakSet<Element>();
  readonly #layers = new Set<Element>();
  readonly #locks = new Changes();
  #needs: Needs;
  #widths: TextWidth;
  #lastLook = Number.NEGATIVE_INFINITY;
  #address = location.href;

  constructor(looks: Looks, things: HiddenThings, acts: UserActs, setWidths: (widths: Iterable<number>) => void) {
    this.#looks = looks;
    this.#things = things;
    this.#acts = acts;
    this.#setWidths = setWidths;
    this.#needs = new Needs([], acts);
    this.#widths = new TextWidth([], setWidths);
  }

  /** True while a layer is hidden. */
  get hasHiddenLayers(): boolean {
    return [...this.#layers].some((layer) => isInPage(layer) && isMarked(layer));
  }

  /** Look at the whole page, for the first time or after another article has come. */
  lookAtAll(): void {
    const { clutter, article: found } = this.#looks.whole();
    const article = hasTask() || found.some((part) => closestOf(part, EDITORS)) ? [] : besidesLayers(found);
    this.#address = location.href;
    this.#needs = new Needs(article, this.#acts);
    this.#widths = new TextWidth(article, this.#setWidths);
    const layers = this.#hideClutter(clutter);
    if (this.#needs.hasArticle) {
      const around = [...findSurroundings(this.#needs.article), ...findSignUps(this.#needs.article)];
      const drawn = around.filter(({ element }) => isDrawn(element));
      for (const { element, family } of drawn) this.#hideOrParts(element, family);
    }
    this.#hideLayers([...findLayers(), ...layers], true);
    this.#widths.keep();
    this.#lastLook = performance.now();
  }

  /** Note at once what comes as the answer to a press: later nobody can tell. */
  noteChanges(added: readonly Element[], shown: readonly Element[]): void {
    if (!this.#acts.isAnswering || location.href !== this.#address) return;
    for (const element of added) if (isInBody(element)) this.#needs.noteOpened(element);
    for (const element of shown) {
      if (element !== pageRoot() && element !== pageBody() && !this.#needs.article.has(element)) {
        if (attributeOf(element, FREE_MARK) === null && !this.#things.holds(element)) this.#needs.noteOpened(element);
      }
    }
  }

  /** Look at what has changed, for a short while; what was looked at leaves the set. */
  lookAtChanges(changes: PageChanges): void {
    if (this.#needs.isGone) {
      changes.added.clear();
      changes.isShownOtherwise = false;
      this.lookAtAll();
      return;
    }
    const end = performance.now() + MAX_LOOK_MS;
    const onScreen = changes.isShownOtherwise ? findLayersOnScreen() : [];
    changes.isShownOtherwise = false;
    this.#hideLayers(onScreen, false);
    const before = this.#things.count;
    for (const run of siblingRuns(this.#takeWaiting(changes.added))) {
      if (performance.now() > end) for (const element of run) changes.added.add(element);
      else {
        const layers = this.#hideClutter(this.#looks.added(run));
        this.#hideLayers([...findLayers(run), ...layers], false);
      }
    }
    // It asks for the layout of the page, which costs more the longer the page is.
    if (this.#things.count > before) this.#widths.keep();
    this.#lastLook = performance.now();
  }

  /** Takes some of the elements that wait, those that cannot be seen among them. */
  #takeWaiting(added: Set<Element>): Element[] {
    const taken: Element[] = [];
    for (const element of added) {
      if (taken.length === MAX_TAKEN) break;
      added.delete(element);
      if (this.#canBeSeen(element)) taken.push(element);
    }
    return taken;
  }

  /** Take back all that was lifted. */
  undo(): void {
    this.#locks.undo();
  }

  /** True for elements in the body of the page that are not hidden already, and that the user has not opened. */
  #canBeSeen(element: Element): boolean {
    if (!isInBody(element) || UNSEEN.has(nameOf(element))) return false;
    return !isMarked(element) && !this.#needs.isOpened(element);
  }

  /**
   * Hides clutter in the flow of an article's page; on other pages share bars alone.
   * @returns Questions for consent and what is fixed: they may have locked the page.
   */
  #hideClutter(clutter: readonly Clutter[]): Element[] {
    const layers: Element[] = [];
    // All of it before anything is hidden: the page would be laid out anew for each question.
    for (const { element, reason } of clutter.filter(({ element }) => isDrawn(element))) {
      const family = familyOf(element, reason);
      // A single headline that stands on the page once more may be named in the text, where no label says otherwise.
      const isNamedInText = reason === 'repeated' && !isLabelled(element) && this.#needs.isAmidText(element);
      if (!family || isNamedInText) continue;
      if (family === 'consent' || isInLayer(element)) layers.push(element);
      else if (this.#needs.hasArticle || (family === 'share' && isShareBar(element)))
        this.#hideOrParts(element, family);
    }
    return layers;
  }

  /** Hides an element, or those of its parts that nobody needs. */
  #hideOrParts(element: Element, family: TidyFamily): void {
    if (this.#things.holds(element)) return;
    if (!this.#needs.protects(element, family, false)) this.#things.add(element, family);
    else if (family === 'sidebars') for (const part of partsToHide(element)) this.#hideOrParts(part, family);
  }

  /**
   * Hides layers, and gives back what they had locked. Where that cannot be given back they stay, so that they can be
   * answered.
   * @param isFirst True at the first look, when it is not known what was pressed before.
   */
  #hideLayers(found: readonly Element[], isFirst: boolean): void {
    const hidden: Layer[] = [];
    const inner = [...found];
    for (const layer of inner) {
      const isNew = !this.#met.has(layer);
      this.#met.add(layer);
      if (this.#things.holds(layer)) continue;
      if (!this.#needs.hasArticle && isShell(layer, inner, () => this.#content())) {
        inner.push(...findLayers(childrenOf(layer)));
        continue;
      }
      const isAsked = isFirst ? hasBeenPressed() : this.#mayBeOpened(layer);
      if (isNew && !isFirst && isAsked) this.#needs.noteOpened(layer);
      const family = kindOfLayer(layer, this.#needs.hasArticle && !isAsked, this.#looks.reasonsOf);
      if (!family) {
        // An application that is fixed as a whole has layers of its own.
        if (isCover(layer)) inner.push(...findLayers(childrenOf(layer)));
        continue;
      }
      const whole = wholeLayer(layer, (element) => this.#needs.article.has(element));
      if (this.#needs.protects(whole, family, true) || this.#needs.protects(layer, family, true)) {
        if (isCover(layer)) inner.push(...findLayers(childrenOf(layer)));
        continue;
      }
      if (this.#things.add(whole, family)) hidden.push({ element: whole, family });
    }
    const [first] = hidden;
    if (first) this.#free(hidden, first.family);
  }

  /** True if a layer may have come by a press that was made since the last look, or shortly before. */
  #mayBeOpened(layer: Element): boolean {
    if (this.#needs.isOpened(layer)) return true;
    return this.#acts.isAnswering || this.#acts.pressedAt > this.#lastLook;
  }

  /** Gives back what hidden layers had locked, and hides their covers; if the page is not free then, all of it stays. */
  #free(hidden: readonly Layer[], family: TidyFamily): void {
    const content = this.#content();
    const changes = new Changes();
    const covers = freePage(content, changes).filter((cover) => !this.#needs.protects(cover, family, true));
    for (const cover of covers) this.#things.add(cover, family);
    if (isFree(content, this.#needs.hasArticle)) {
      for (const { element } of hidden) this.#layers.add(element);
      this.#locks.note(() => changes.undo());
    } else {
      this.#things.forget([...hidden.map(({ element }) => element), ...covers]);
      changes.undo();
    }
  }

  /** Finds the elements that must be usable: those of the article, or of the page's own content. */
  #content(): Element[] {
    if (this.#needs.hasArticle) return [...this.#needs.article].filter((part) => isInPage(part));
    const found = [...allIn(pageBody(), CONTENT)].filter((element) => !isMarked(element) && isDrawn(element));
    return found.filter((element) => !isInLayer(element)).slice(0, MAX_CONTENT);
  }
}

const isLabelled = (element: Node): boolean =>
  [...nodesIn(element)].some((node) => LABEL.test(node.textContent ?? '') || isLabelled(node));
