/** Element of one thing of several. */
export interface ElementOf<Thing> {
  readonly element: HTMLElement;
  /** Shows what the thing has become. Absent where the key says all of the thing that is shown. */
  readonly show?: (thing: Thing) => void;
}

/**
 * Keeps one element in a parent for each of some things. An element whose thing is still there is not made anew, and
 * keeps the focus: somebody may be writing in it, or have come to it by keyboard.
 * @param parent Parent of these elements and no others.
 * @param keyOf Gives what distinguishes a thing from the others.
 * @param make Makes the element of a thing.
 * @returns A function that shows the given things, in their order.
 */
export function elementForEach<Thing>(
  parent: HTMLElement,
  keyOf: (thing: Thing) => string,
  make: (thing: Thing) => ElementOf<Thing>,
): (things: readonly Thing[]) => void {
  const shown = new Map<string, ElementOf<Thing>>();
  return (things) => {
    const keys = new Set(things.map(keyOf));
    for (const [key, { element }] of shown) {
      if (keys.has(key)) continue;
      element.remove();
      shown.delete(key);
    }
    const elements = things.map((thing) => {
      const key = keyOf(thing);
      const known = shown.get(key);
      known?.show?.(thing);
      const one = known ?? make(thing);
      shown.set(key, one);
      return one.element;
    });
    keepingFocus(parent, () => putInOrder(parent, elements));
  };
}

/** Puts elements into a parent in this order. Those that are in place already are not moved. */
function putInOrder(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  let place = parent.firstElementChild;
  for (const each of elements) {
    if (each === place) place = place.nextElementSibling;
    else parent.insertBefore(each, place);
  }
}

/** Gives the focus back to an element, which would lose it when it is moved. */
function keepingFocus(parent: HTMLElement, move: () => void): void {
  const focused = parent.querySelector<HTMLElement>(':focus');
  move();
  if (focused && !focused.matches(':focus')) focused.focus();
}
