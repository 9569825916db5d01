/** What content.ts offers to a script that runs after it in the same page, in the extension's own world. */
export interface ContentScript {
  /** Open the reader if the page looks like an article; otherwise, and where it is open already, do nothing. */
  openByItself(): Promise<void>;
}

/** What panel.ts, which runs only when it is asked for, offers there. */
export interface PanelScript {
  /**
   * All settings, in a shadow tree with styles of its own.
   * @param signal Ends following the settings.
   * @returns The element that holds them, once they show what is stored. Never rejects.
   */
  settings(signal: AbortSignal): Promise<HTMLElement>;
}

interface Offers {
  readonly content: ContentScript;
  readonly panel: PanelScript;
}

/** What a script of ours offers in this page; undefined as long as it has not run here. */
export function offered<Name extends keyof Offers>(name: Name): Offers[Name] | undefined {
  return (globalThis as { [place: symbol]: unknown })[placeOf(name)] as Offers[Name] | undefined;
}

/** Offer something to the other scripts of ours in this page. */
export function offer<Name extends keyof Offers>(name: Name, script: Offers[Name]): void {
  Object.assign(globalThis, { [placeOf(name)]: script });
}

/** A symbol, since the page's ids and frame names are seen as globals in the extension's world too. */
const placeOf = (name: string): symbol => Symbol.for(`lectern ${name}`);
