/** What content.ts offers to a script that runs after it in the same page, in the extension's own world. */
export interface ContentScript {
  /** Open the reader if the page looks like an article; otherwise, and where it is open already, do nothing. */
  openByItself(): Promise<void>;
}

/** A symbol, since the page's ids and frame names are seen as globals in the extension's world too. */
const PLACE: unique symbol = Symbol.for('lectern');

/** The content script of this page, if it has run here. */
export function contentScript(): ContentScript | undefined {
  return (globalThis as { [PLACE]?: ContentScript })[PLACE];
}

/** Be the content script of this page. */
export function offerContentScript(script: ContentScript): void {
  Object.assign(globalThis, { [PLACE]: script });
}
