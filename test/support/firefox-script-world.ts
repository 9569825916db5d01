// What the tests use of the script world of a Firefox window, which may do all that Firefox itself may.

export interface Panel extends Element {
  readonly state: string;
  hidePopup(): void;
}

export interface Menu extends Panel {
  activateItem(item: Element): void;
}

/** Entry of a menu that opens another one. */
export interface Submenu extends Element {
  openMenu(isOpen: boolean): void;
}

/** Question at the address bar. */
export interface Question extends Element {
  readonly notification: { timeShown: number };
  readonly button: HTMLElement;
  readonly secondaryButton: HTMLElement;
}

export interface PopupView extends HTMLElement {
  readonly currentURI: { readonly host: string };
  readonly messageManager: {
    loadFrameScript(url: string, delayed: boolean): void;
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  };
  readonly browsingContext: {
    readonly mediaController: Record<'play' | 'pause' | 'stop' | 'nextTrack' | 'prevTrack', () => void> & {
      readonly isActive: boolean;
    };
    currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
  };
}

export interface TextInputProcessor {
  beginInputTransactionForTests(window: unknown): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}

export interface ConsoleMessage {
  readonly message: string;
  /** Of a script error only. */
  readonly flags?: number;
}
