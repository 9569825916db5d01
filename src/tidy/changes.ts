import { attributeOf, own, setAttributeOf, styleOf } from '../shared/page-elements.ts';

/** Undoes one change. */
type Undo = () => void;

/** Changes of attributes of the page that are undone to the byte: the place of an attribute among the others counts. */
export class Changes {
  readonly #undos: Undo[] = [];

  /** Take an attribute away from an element. */
  take(element: Element, name: string): void {
    const value = attributeOf(element, name);
    if (value === null) return;
    const names = attributesOf(element).map((each) => each.name);
    const later = names.slice(names.indexOf(name) + 1);
    setAttributeOf(element, name, null);
    this.#undos.push(() => {
      if (attributeOf(element, name) !== null) return;
      setAttributeOf(element, name, value);
      for (const each of later) moveToEnd(element, each);
    });
  }

  /** Set a property of an element's own style, above all that the page's style sheets say. */
  force(element: HTMLElement | SVGElement, property: string, value: string): void {
    const before = attributeOf(element, 'style');
    const style = styleOf(element);
    const [valueBefore, priority] = [style.getPropertyValue(property), style.getPropertyPriority(property)];
    style.setProperty(property, value, 'important');
    const after = attributeOf(element, 'style');
    this.#undos.push(() => {
      if (attributeOf(element, 'style') !== after) {
        // The page has changed its style meanwhile.
        if (style.getPropertyValue(property) === value) style.setProperty(property, valueBefore, priority);
      } else setAttributeOf(element, 'style', before);
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

const attributesOf = (element: Element): Attr[] => [...own<NamedNodeMap>(Element, 'attributes', element)];

/** Attributes that a browser acts upon each time they are set. */
const ACTING = new Set(['src', 'srcset', 'href', 'data', 'action']);

function moveToEnd(element: Element, name: string): void {
  const attribute = attributesOf(element).find((each) => each.name === name);
  if (!attribute || ACTING.has(name)) return;
  own<Element['removeAttributeNode']>(Element, 'removeAttributeNode', element).call(element, attribute);
  own<Element['setAttributeNode']>(Element, 'setAttributeNode', element).call(element, attribute);
}
