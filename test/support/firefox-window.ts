import type { Browser, Page } from 'puppeteer-core';
import { callText } from './wait.ts';

/** Raw WebDriver BiDi: puppeteer's own commands cannot name the browser's window; its types hide the connection. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** What is used here of the script world of a Firefox window, which may do all that Firefox itself may. */
interface Panel extends Element {
  hidePopup(): void;
  readonly state: string;
}
interface PopupBrowser extends Element {
  readonly currentURI: { host: string; spec: string };
  readonly isConnected: boolean;
  readonly messageManager: {
    loadFrameScript(url: string, delayed: boolean): void;
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
    removeMessageListener(name: string, listener: (message: { data: unknown }) => void): void;
  };
  readonly browsingContext: {
    currentWindowGlobal: { drawSnapshot(area: null, scale: number, background: string): Promise<ImageBitmap> };
  };
  focus(): void;
}
interface TextInputProcessor {
  beginInputTransactionForTests(window: unknown): boolean;
  keydown(event: KeyboardEvent): void;
  keyup(event: KeyboardEvent): void;
}
interface ConsoleMessage {
  readonly errorMessage?: string;
  readonly sourceName?: string;
  readonly lineNumber?: number;
  readonly flags?: number;
}
declare const WebExtensionPolicy: { getByID(id: string): { mozExtensionHostname: string } | null };
declare const CustomizableUI: { addWidgetToArea(widget: string, area: string): void; AREA_NAVBAR: string };
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void; setBoolPref(name: string, value: boolean): void };
  console: { getMessageArray(): ConsoleMessage[] };
};
declare const Cc: Record<string, { createInstance(type: unknown): TextInputProcessor }>;
declare const Ci: Record<string, unknown>;

/**
 * Everything that is done in the Firefox window itself, with its own privileges: the toolbar button, the popup, keys,
 * the context menu and preferences have no other way in. Nothing else in the tests enters it.
 */
export class FirefoxWindow {
  readonly #browser: BidiBrowser;
  #context: string | undefined;

  constructor(browser: Browser) {
    this.#browser = browser as unknown as BidiBrowser;
  }

  async send(method: string, params: object): Promise<unknown> {
    return (await this.#browser.connection.send(method, params)).result;
  }

  /** Installs a packed extension for good, as from a store, and returns its id. */
  async install(file: string): Promise<string> {
    const extensionData = { type: 'archivePath', path: file };
    const answer = (await this.send('webExtension.install', { extensionData, 'moz:permanent': true })) as {
      extension: string;
    };
    return answer.extension;
  }

  /** Goes to any address, also one of the extension, for which puppeteer's own goto waits in vain. */
  async navigate(page: Page, url: string): Promise<void> {
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await this.send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  /** The host part of the extension's own addresses in this profile; undefined while it is not running. */
  async extensionHost(id: string): Promise<string | undefined> {
    return this.#run((of) => WebExtensionPolicy.getByID(of)?.mozExtensionHostname, id);
  }

  async pressToolbarButton(id: string): Promise<void> {
    const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
    await this.#run((name) => {
      CustomizableUI.addWidgetToArea(name, CustomizableUI.AREA_NAVBAR);
      const button = document.getElementById(name)?.querySelector('.unified-extensions-item-action-button');
      if (!button) throw new Error(`Firefox has no button ${name}.`);
      (button as HTMLElement).click();
    }, widget);
  }

  /** Real keys for the window: 'Alt', 'Shift', 'r'; all are held together and let go in turn. */
  async pressKeys(keys: readonly string[]): Promise<void> {
    await this.#run((names) => {
      const maker = Cc['@mozilla.org/text-input-processor;1'];
      if (!maker) throw new Error('This Firefox has no text input processor.');
      const input = maker.createInstance(Ci['nsITextInputProcessor']);
      input.beginInputTransactionForTests(window);
      const code = (name: string): string => (/^[a-z]$/i.test(name) ? `Key${name.toUpperCase()}` : `${name}Left`);
      const plain = (name: string): string =>
        /^(Alt|Control|Shift|Meta)$/.test(name) || /^[a-z]$/i.test(name) ? code(name) : name;
      const events = names.map((key) => new KeyboardEvent('', { key, code: plain(key) }));
      for (const event of events) input.keydown(event);
      for (const event of events.reverse()) input.keyup(event);
    }, keys);
  }

  /** Chooses an entry of the context menu that is open now. Answers whether there was one. */
  async chooseFromContextMenu(label: string): Promise<boolean> {
    return this.#run((wanted) => {
      const menu = document.getElementById('contentAreaContextMenu') as
        | (Panel & { activateItem(item: Element): void })
        | null;
      if (menu?.state !== 'open') return false;
      const item = [...menu.querySelectorAll('menuitem')].find((entry) => entry.getAttribute('label') === wanted);
      if (!item) return false;
      menu.activateItem(item);
      return true;
    }, label);
  }

  async setPreferences(values: Readonly<Record<string, number | boolean>>): Promise<void> {
    await this.#run((all) => {
      for (const [name, value] of Object.entries(all)) {
        if (typeof value === 'number') Services.prefs.setIntPref(name, value);
        else Services.prefs.setBoolPref(name, value);
      }
    }, values);
  }

  /** Errors in the browser console that come from files of the extension or speak of it. Warnings are left out. */
  async consoleErrors(id: string, host: string): Promise<string[]> {
    return this.#run(
      (extension, origin) =>
        Services.console
          .getMessageArray()
          .filter(({ flags, errorMessage = '', sourceName = '' }) => {
            const isError = flags !== undefined && (flags & 1) === 0;
            return isError && [extension, origin].some((own) => `${sourceName} ${errorMessage}`.includes(own));
          })
          .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} (${sourceName}:${lineNumber})`),
      id,
      host,
    );
  }

  /** Whether the extension's popup is open and its document has loaded. */
  async popupIsOpen(host: string): Promise<boolean> {
    return this.#run((origin) => {
      const view = [...document.querySelectorAll<PopupBrowser>('browser.webextension-popup-browser')].find(
        (candidate) => candidate.currentURI.host === origin,
      );
      return (view?.closest('panel') as Panel | null | undefined)?.state === 'open';
    }, host);
  }

  async closePopup(host: string): Promise<void> {
    await this.#run((origin) => {
      const view = [...document.querySelectorAll<PopupBrowser>('browser.webextension-popup-browser')].find(
        (candidate) => candidate.currentURI.host === origin,
      );
      (view?.closest('panel') as Panel | null | undefined)?.hidePopup();
    }, host);
  }

  /** Evaluates a script in the popup's document, awaits it and hands back its JSON value. */
  async evaluateInPopup(host: string, script: string): Promise<unknown> {
    const answer = await this.#run(askPopup, host, script, `lectern-answer-${nextAnswer++}`);
    if ('failure' in answer) throw new Error(answer.failure);
    return answer.text === undefined ? undefined : JSON.parse(answer.text);
  }

  /** A real click at a place of the popup, in CSS pixels from its top left corner. */
  async clickInPopup(host: string, x: number, y: number): Promise<void> {
    await this.#run(
      (origin, left, top) => {
        const view = [...document.querySelectorAll<PopupBrowser>('browser.webextension-popup-browser')].find(
          (candidate) => candidate.currentURI.host === origin,
        );
        if (!view) throw new Error('The popup is not open.');
        const box = view.getBoundingClientRect();
        const send = (window as unknown as { synthesizeMouseEvent: (...rest: unknown[]) => void }).synthesizeMouseEvent;
        const place = [box.left + left, box.top + top] as const;
        send.call(window, 'mousemove', ...place, {}, { isDOMEventSynthesized: false });
        for (const type of ['mousedown', 'mouseup']) {
          send.call(window, type, ...place, { button: 0, buttons: 1, clickCount: 1 }, { isDOMEventSynthesized: false });
        }
      },
      host,
      x,
      y,
    );
  }

  /** Puts the keyboard focus into the popup. */
  async focusPopup(host: string): Promise<void> {
    await this.#run((origin) => {
      const view = [...document.querySelectorAll<PopupBrowser>('browser.webextension-popup-browser')].find(
        (candidate) => candidate.currentURI.host === origin,
      );
      view?.focus();
    }, host);
  }

  /** A picture of the popup: PNG in base64. */
  async popupPicture(host: string): Promise<string> {
    return this.#run(async (origin) => {
      const view = [...document.querySelectorAll<PopupBrowser>('browser.webextension-popup-browser')].find(
        (candidate) => candidate.currentURI.host === origin,
      );
      if (!view) throw new Error('The popup is not open.');
      const snapshot = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      canvas.width = snapshot.width;
      canvas.height = snapshot.height;
      canvas.getContext('2d')?.drawImage(snapshot, 0, 0);
      return canvas.toDataURL('image/png').replace(/^.*,/, '');
    }, host);
  }

  /** Runs a function (as text) in the window; arguments and result are JSON values. */
  async #run<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const expression = `(async () => JSON.stringify(await ${callText(work, args)}))()`;
    const target = { context: await this.#windowContext() };
    const answer = (await this.send('script.evaluate', { expression, target, awaitPromise: true })) as {
      type: string;
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'A script failed in Firefox.');
    return (answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value)) as Result;
  }

  async raw(expression:string):Promise<unknown>{return this.send("script.evaluate",{expression,target:{context:await this.#windowContext()},awaitPromise:true})}
  async #windowContext(): Promise<string> {
    if (this.#context !== undefined) return this.#context;
    const tree = (await this.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
      contexts: { context: string }[];
    };
    const [first] = tree.contexts;
    if (!first) throw new Error('Firefox has no window.');
    this.#context = first.context;
    return first.context;
  }
}

let nextAnswer = 1;

type PopupAnswer = { readonly text?: string } | { readonly failure: string };

/**
 * Runs in the window: sends a script into the popup's process, where it meets the popup's own globals but not its
 * content security policy, which forbids scripts from text.
 */
function askPopup(origin: string, script: string, name: string): Promise<PopupAnswer> {
  const view = [...document.querySelectorAll<PopupBrowser>('browser.webextension-popup-browser')].find(
    (candidate) => candidate.currentURI.host === origin,
  );
  if (!view) return Promise.reject(new Error('The popup is not open.'));
  const frame = `{
    const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const answer = (text, failure) => sendAsyncMessage(${JSON.stringify(name)}, failure === undefined ? { text } : { failure });
    Cu.exportFunction(answer, box, { defineAs: '__answer' });
    try {
      Cu.evalInSandbox(${JSON.stringify(
        `Promise.resolve().then(() => (${script})).then((value) => __answer(JSON.stringify(value)), (error) => __answer(undefined, String(error)))`,
      )}, box);
    } catch (error) { answer(undefined, String(error)); }
  }`;
  return new Promise((resolve, reject) => {
    const done = (): void => {
      view.messageManager.removeMessageListener(name, listen);
      clearInterval(watch);
    };
    const listen = (message: { data: unknown }): void => {
      done();
      resolve(message.data as PopupAnswer);
    };
    const watch = setInterval(() => {
      if (view.isConnected) return;
      done();
      reject(new Error('The popup closed before it answered.'));
    }, 50);
    view.messageManager.addMessageListener(name, listen);
    view.messageManager.loadFrameScript(`data:,${encodeURIComponent(frame)}`, false);
  });
}
