/** Finds the document in a frame of the same site. */
export function frameOf(element: Element): Document | null {
  return /^i?frame$/.test(element.localName) ? (element as HTMLIFrameElement).contentDocument : null;
}
