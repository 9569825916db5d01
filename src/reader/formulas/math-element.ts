const NAMESPACE = 'http://www.w3.org/1998/Math/MathML';

/**
 * Make an element of MathML.
 * @param name Its name.
 * @param children Nodes that are moved into it, or the text of a token.
 */
export function mathElement(name: string, ...children: readonly (Node | string)[]): MathMLElement {
  const made = document.createElementNS(NAMESPACE, name) as MathMLElement;
  made.append(...children);
  return made;
}
