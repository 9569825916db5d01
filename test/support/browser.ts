import type { Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export type BrowserName = 'chromium' | 'firefox';

/** What a browser is started with; everything has a start value. */
export interface LaunchOptions {
  /** The browser; by default that of the jest project that the test runs in. */
  readonly browser?: BrowserName;
  /** Folder of the built extension; by default dist/chrome or dist/firefox. */
  readonly extension?: string;
  /** A visible window on a display of its own (Xvfb), so that real keys and native menus work. Chromium only. */
  readonly desktop?: boolean;
  /** A visible window on the display of whoever starts this, without the helpers in background tabs: nothing can be asked. */
  readonly visible?: boolean;
  /** Whether Ctrl-C ends this program and the browser at once (default); false leaves it to the caller. */
  readonly handleSignals?: boolean;
  /** Every host name means this machine (default), so that nothing leaves it; false lets the browser into the net. */
  readonly localHosts?: boolean;
  /** The language that the browser speaks, as a tag of BCP 47; by default American English. Chromium only. */
  readonly language?: string;
}

/** What the reader of a page has asked of the whole system; what is left out stays as it was. */
export interface MediaWishes {
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: boolean;
  /** More contrast; the page's own colours stay. */
  readonly moreContrast?: boolean;
  readonly reducedMotion?: boolean;
  /** A finger in place of a mouse, as phones have: it cannot rest over anything. Chromium learns it from the viewport. */
  readonly finger?: boolean;
}

/** The commands that have keys, by their names in the manifest. */
export type CommandName = 'toggle-reader' | 'toggle-tidy';

export interface Command {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

/** One running browser with the extension installed in a fresh profile. */
export interface TestBrowser {
  readonly name: BrowserName;
  /** Name and version, as the browser says them. */
  version(): Promise<string>;
  /** Opens an address in a new tab, in front, and waits for its load event. */
  open(url: string): Promise<Tab>;
  /** Opens a page of the extension ('popup.html') as an ordinary tab, in front. */
  extensionPage(file: string): Promise<Page>;
  /**
   * Lets the extension into private windows, which loads it anew, and opens an address in such a window, in front. Headless
   * Chromium throws at its keys.
   */
  openPrivate(url: string): Promise<PrivateTab>;
  /** Waits for a download, reads it, and takes it away. */
  downloaded(ending: string): Promise<{ name: string; bytes: Buffer<ArrayBuffer> }>;
  /** Writes values into the extension's storage, as another device or an older version might have left them. */
  setStored(area: 'sync' | 'local', values: Readonly<Record<string, unknown>>): Promise<void>;
  /** Everything that the extension has stored in an area. */
  getStored(area: 'sync' | 'local'): Promise<Record<string, unknown>>;
  /** Empties both storage areas. */
  clearStored(): Promise<void>;
  /** The tabs that are open. */
  tabs(): Promise<ReadonlySet<unknown>>;
  /** Closes all tabs but those, and empties the storage. */
  clear(kept: ReadonlySet<unknown>): Promise<void>;
  /** Colour scheme of the system, for pages and popups, open ones and later ones. */
  setColorScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** As setColorScheme, with forced colours, more contrast and reduced motion. */
  setMedia(wishes: MediaWishes): Promise<void>;
  /** Closes the browser and starts it again on the same profile, with the extension. Tabs are gone. */
  restart(): Promise<void>;
  /** Installs what is in the extension's folder now over what is installed, as an update from a store would. */
  update(): Promise<void>;
  /** Loads the extension anew, as an update does, while its tabs stay. */
  reloadExtension(): Promise<void>;
  /** Ends the background, as the browser does when it has nothing to do; the next event starts it again. */
  endBackground(): Promise<void>;
  /**
   * Runs a function (sent as text) with the global object of the background, which is started for it if need be.
   * @returns Its JSON value.
   */
  inBackground<Result>(look: (world: typeof globalThis) => Result): Promise<Result>;
  /** What the browser holds against the extension since the last call: manifest and runtime errors, a sentence each. */
  errors(): Promise<string[]>;
  /**
   * Answers the browser's question whether a page of the extension may keep its data for good, by the button for that.
   * Chromium throws: it asks nobody.
   */
  answerStorage(isAllowed: boolean): Promise<void>;
  /** The keyboard commands that the browser gave the extension. */
  commands(): Promise<Command[]>;
  /** Resolves when the browser has ended, by its user or by close(). */
  whenClosed(): Promise<void>;
  /** Closes the browser and removes its profile. */
  close(): Promise<void>;
}

/** The tab of a private window, which the driver of the browser does not see. */
export interface PrivateTab {
  /** Presses the real keys of the reader. */
  pressShortcut(): Promise<void>;
  /** Waits until the extension says that the reader is open there, or closed. */
  waitForReader(open?: boolean): Promise<void>;
  /** Runs a function (sent as text) in the extension's own script world of the page, after a press has given access. */
  inExtensionWorld<Result>(look: () => Result): Promise<Result>;
  close(): Promise<void>;
}

/** Key for media. */
export type MediaKey = 'play' | 'pause' | 'stop' | 'nextTrack' | 'prevTrack';

/** One tab with a page, handled as a user would handle it. */
export interface Tab {
  readonly page: Page;
  /** Presses the toolbar button and waits until the popup shows its controls. */
  pressToolbar(): Promise<Popup>;
  /** Presses the toolbar button where it has no popup. */
  pressButton(): Promise<void>;
  /** Opens the reader by the toolbar button, whose popup is put aside for the one press: half the work of the way by it. */
  openReader(): Promise<void>;
  /** Presses the real keys of a keyboard command. Headless Chromium throws: only a browser with a desktop can. */
  pressShortcut(command?: CommandName): Promise<void>;
  /**
   * Opens the page's context menu with a right click and chooses the entry with this label.
   * @param place Where, in CSS pixels; Firefox alone can be told.
   * Headless Chromium throws: only a browser with a desktop can (there the label is not read: the extension's
   * entries are found by their place).
   */
  pressContextMenu(label: string, place?: { readonly x: number; readonly y: number }): Promise<void>;
  /** Opens the context menu of a link with a right click and chooses the entry that the extension has there. As above. */
  pressLinkMenu(selector: string, label: string): Promise<void>;
  /** Goes back as the browser's own button does. Headless Chromium throws: only a browser with a desktop can. */
  pressBack(): Promise<void>;
  /**
   * Presses a key for media of a keyboard or headset. Chromium, which hears of them from the system alone, has a stand-in:
   * `standInForMediaKeys`.
   */
  pressMediaKey(key: MediaKey): Promise<void>;
  /** Begins to drag what is selected at a place of the window, in CSS pixels. @returns What is dragged, by its types. */
  drag(x: number, y: number): Promise<Readonly<Record<string, string>>>;
  /** Badge text and title of the toolbar button for this tab. */
  actionState(): Promise<{ badge: string; title: string }>;
  /** Whether the tab is muted, by whomever. */
  isMuted(): Promise<boolean>;
  /** Whether the extension's content script is in the page. */
  hasContentScript(): Promise<boolean>;
  /** Names of the scripts that the extension has registered for sites. */
  registeredScripts(): Promise<string[]>;
  /**
   * Starts to count how often the extension copies the whole page, in the script world of its own, which it has access to
   * after a press. The page cannot see it.
   * @returns Gives the number so far.
   */
  countCopies(): Promise<() => Promise<number>>;
  /** Runs a function (sent as text) in the extension's own script world of the page, after a press has given access to it. */
  inExtensionWorld<Result>(action: () => Result): Promise<Result>;
  /**
   * What the tab holds once everything that nobody needs has gone. Chromium: `bytes` of scripts, `nodes` and `listeners`.
   * Firefox: bytes of `scripts` and of `elements`.
   */
  memory(): Promise<Readonly<Record<string, number>>>;
  /**
   * Answers the browser's question for access with "Allow", and waits until the access is there. Firefox is started so that
   * it grants without a question; headless Chromium throws, since its question cannot be reached.
   * @param origin The match pattern that is asked for.
   */
  allowAccess(origin: string): Promise<void>;
  /** Waits until the reader is open (its dialog stands in the page), or until nothing of it is left. */
  waitForReader(open?: boolean): Promise<void>;
  /** Gives the window a size in CSS pixels, and waits until the page has been told and is drawn. */
  setSize(width: number, height: number): Promise<void>;
  /** Waits until two frames have begun: what listens to a scroll or a resize has been told by then. */
  waitForFrames(): Promise<void>;
  /**
   * Runs a function with the reader's shadow root, in a world of its own where the page's tricks do not reach.
   * The function is sent as text: it sees its arguments only (JSON values).
   */
  reader<Args extends readonly unknown[], Result>(
    look: (root: ShadowRoot, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>;
  /** Waits until such a function returns something truthy. A reader that is not open counts as not yet. */
  waitInReader<Args extends readonly unknown[]>(
    look: (root: ShadowRoot, ...args: Args) => unknown,
    ...args: Args
  ): Promise<void>;
  /** A real mouse click on an element of the reader. */
  clickInReader(selector: string): Promise<void>;
  /** As page.evaluate, in a world of its own where the page's tricks do not reach. */
  evaluate<Args extends readonly unknown[], Result>(
    look: ((...args: Args) => Result | Promise<Result>) | string,
    ...args: Args
  ): Promise<Result>;
  /** Waits until such a function returns something truthy. */
  waitFor<Args extends readonly unknown[]>(look: (...args: Args) => unknown, ...args: Args): Promise<void>;
  close(): Promise<void>;
}

/** The popup of the toolbar button, the same in both browsers. */
export interface Popup {
  /** Runs a function (sent as text: it sees its arguments only, JSON values) or a script in the popup. */
  evaluate<Args extends readonly unknown[], Result>(
    look: ((...args: Args) => Result | Promise<Result>) | string,
    ...args: Args
  ): Promise<Result>;
  /** A real, trusted mouse click on the middle of an element, with all that a user's click may do. */
  click(selector: string): Promise<void>;
  /** A real key press in the popup; names as in KeyboardEvent.key ('ArrowRight', 'Tab', 'Enter', 'a'). */
  press(key: string): Promise<void>;
  /** Waits until an element is there, or until a function returns something truthy. */
  waitFor<Args extends readonly unknown[]>(look: string | ((...args: Args) => unknown), ...args: Args): Promise<void>;
  /** Writes a picture (PNG) of the whole popup. */
  screenshot(file: string): Promise<void>;
  /** Whether the popup is still there. */
  isOpen(): Promise<boolean>;
  /** Waits until the popup has gone by itself. */
  waitClosed(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a browser with the built extension on a fresh profile; launch once per test file and close it at the end.
 * In a test file that both browser projects run, the project chooses the browser.
 * @throws When the browser does not come up within 30 s or refuses the extension, with its message.
 */
export async function launchBrowser(options: LaunchOptions = {}): Promise<TestBrowser> {
  const name = options.browser ?? projectBrowser();
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}

/** The browser of the jest project that runs this test file. */
function projectBrowser(): BrowserName {
  const { testBrowser } = globalThis as { testBrowser?: BrowserName };
  if (testBrowser === undefined) throw new Error('Only the jest projects chromium, firefox and headed have a browser.');
  return testBrowser;
}
