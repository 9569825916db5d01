import { foldSpace } from '../article/text/words.ts';
import { isInPage, isNamedBy, nodesIn } from '../shared/page-elements.ts';
import type { HiddenEntry, TidyFamily } from '../shared/tidy-families.ts';
import { Changes } from './changes.ts';
import { mark } from './marks.ts';
import { closeModals } from './modal-dialogs.ts';
import { byPlace, holderOf, shadowIn } from './page-tree.ts';

interface Thing {
  readonly id: number;
  readonly element: Element;
  readonly family: TidyFamily;
  /** Made when it is hidden. */
  changes: Changes | undefined;
  /** True if the user has had it shown again. */
  isShown: boolean;
}

/** Longest text of an entry, in characters. */
const MAX_TEXT_CHARS = 80;

/** Everything that is hidden in a page, also while its family is switched off. */
export class HiddenThings {
  readonly #things = new Map<Element, Thing>();
  #families: ReadonlySet<TidyFamily>;
  #nextId = 1;

  /** @param families Families that are hidden. */
  constructor(families: ReadonlySet<TidyFamily>) {
    this.#families = families;
  }

  /** True if an element, or one around it, is hidden or was. */
  holds(element: Element): boolean {
    for (let holder: Element | null = element; holder; holder = holderOf(holder)) {
      if (this.#things.has(holder)) return true;
    }
    return false;
  }

  /**
   * Hide an element if its family is switched on, and note it either way.
   * @returns True if it is hidden now and was not before.
   */
  add(element: Element, family: TidyFamily): boolean {
    if (this.holds(element)) return false;
    const thing: Thing = { id: this.#nextId++, element, family, changes: undefined, isShown: false };
    this.#things.set(element, thing);
    this.#update(thing);
    // It does not let itself be hidden, so there is nothing to be shown again.
    if (thing.isShown) this.#things.delete(element);
    return thing.changes !== undefined;
  }

  /** Give elements back for good, as if they had never been hidden. */
  forget(elements: Iterable<Element>): void {
    for (const element of elements) {
      const thing = this.#things.get(element);
      if (thing) this.#show(thing);
      this.#things.delete(element);
    }
  }

  /** All that is hidden or was shown again by the user's wish, in the order of the page. */
  entries(): readonly HiddenEntry[] {
    const listed = [...this.#things.values()].filter(
      ({ family, element }) => this.#families.has(family) && isInPage(element),
    );
    return listed
      .sort((one, other) => byPlace(one.element, other.element))
      .map(({ id, family, element, isShown }) => {
        return { id, family, text: textIn(element), isShown };
      });
  }

  /** Number of things that are hidden now. */
  get count(): number {
    return this.elements().filter((element) => isInPage(element)).length;
  }

  /** The elements that are hidden now. */
  elements(): Element[] {
    return [...this.#things.values()].flatMap(({ element, changes }) => (changes ? [element] : []));
  }

  /** Show entries again by the user's wish, or hide them again. */
  show(ids: readonly number[], shown: boolean): void {
    const wanted = new Set(ids);
    for (const thing of this.#things.values()) {
      if (!wanted.has(thing.id)) continue;
      thing.isShown = shown;
      this.#update(thing);
    }
  }

  setFamilies(families: ReadonlySet<TidyFamily>): void {
    this.#families = families;
    for (const thing of this.#things.values()) this.#update(thing);
  }

  /** Show everything again. */
  clear(): void {
    for (const thing of this.#things.values()) this.#show(thing);
    this.#things.clear();
  }

  #update(thing: Thing): void {
    const isHidden = this.#families.has(thing.family) && !thing.isShown;
    if (!isHidden) this.#show(thing);
    else if (!thing.changes) this.#hide(thing);
  }

  #hide(thing: Thing): void {
    const changes = new Changes();
    if (closeModals(thing.element, changes)) {
      mark(thing.element, thing.family, changes);
      thing.changes = changes;
    } else {
      changes.undo();
      thing.isShown = true;
    }
  }

  #show(thing: Thing): void {
    if (!thing.changes) return;
    thing.changes.undo();
    thing.changes = undefined;
  }
}

/** Elements whose text is not shown as such. */
const SILENT = 'script, style, noscript, template, svg, iframe';

/** Reads the first words in an element, those of its open shadow tree too. */
function textIn(element: Element): string {
  let text = '';
  const read = (node: Node): void => {
    if (text.length >= MAX_TEXT_CHARS) return;
    if (node instanceof Text) text = foldSpace(`${text} ${node.data}`);
    else if (!(node instanceof Element) || !isNamedBy(node, SILENT)) {
      const shadow = node instanceof Element ? shadowIn(node) : null;
      if (shadow) read(shadow);
      for (const child of nodesIn(node)) read(child);
    }
  };
  read(element);
  return text.slice(0, MAX_TEXT_CHARS);
}
