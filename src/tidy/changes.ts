/** Undoes one change. */
type Undo = () => void;

/** Changes of attributes of the page that are undone to the byte: the place of an attribute among the others counts. */
export class Changes {
  readonly #undos: Undo[] = [];

  /** Take an attribute away from an element. */
  take(element: Element, name: string): void {
    const attribute = element.getAttributeNode(name);
    if (!attribute) return;
    const all = [...element.attributes];
    const later = all.slice(all.indexOf(attribute) + 1).map((each) => each.name);
    element.removeAttribute(name);
    this.#undos.push(() => {
      if (element.hasAttribute(name)) return;
      element.setAttribute(name, attribute.value);
      for (const each of later) moveToEnd(element, each);
    });
  }

  /** Set a property of an element's own style, above all that the page's style sheets say. */
  force(element: HTMLElement | SVGElement, property: string, value: string): void {
    const before = element.getAttribute('style');
    const own = element.style.getPropertyValue(property);
    const priority = element.style.getPropertyPriority(property);
    element.style.setProperty(property, value, 'important');
    const after = element.getAttribute('style');
    this.#undos.push(() => {
      if (element.getAttribute('style') !== after) {
        // The page has changed its style meanwhile.
        if (element.style.getPropertyValue(property) === value) element.style.setProperty(property, own, priority);
      } else if (before === null) element.removeAttribute('style');
      else element.setAttribute('style', before);
    });
  }

  /** Note how something else is undone. */
  note(undo: Undo): void {
    this.#undos.push(undo);
  }

  /** Undo all changes, the last one first. */
  undo(): void {
    for (let undo = this.#undos.pop(); undo; undo = this.#undos.pop()) undo();
  }
}

/** Attributes that a browser acts upon each time they are set. */
const ACTING = new Set(['src', 'srcset', 'href', 'data', 'action']);

function moveToEnd(element: Element, name: string): void {
  const attribute = element.getAttributeNode(name);
  if (!attribute || ACTING.has(name)) return;
  element.removeAttributeNode(attribute);
  element.setAttributeNode(attribute);
}
