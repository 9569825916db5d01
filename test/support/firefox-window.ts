import type { Browser, Page } from 'puppeteer-core';
import type { MediaKey } from './browser.ts';
import { measureTab } from './firefox-memory.ts';
import type {
  ConsoleMessage,
  Menu,
  Panel,
  PopupView,
  Question,
  Submenu,
  TextInputProcessor,
} from './firefox-script-world.ts';
import { callText } from './wait.ts';

/** Raw WebDriver BiDi: puppeteer's own commands cannot name the browser's window; its types hide the connection. */
interface BidiBrowser {
  readonly connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

declare const WebExtensionPolicy: {
  getByID(id: string): { mozExtensionHostname: string; extension: { terminateBackground(): Promise<void> } } | null;
};
declare const ChromeUtils: {
  importESModule(address: string): {
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
    ExtensionPermissions: { add(id: string, granted: { permissions: string[]; origins: string[] }): Promise<void> };
  };
};
declare const CustomizableUI: {
  addWidgetToArea(widget: string, area: string): void;
  getPlacementOfWidget(widget: string): { area: string } | null;
  AREA_NAVBAR: string;
};
declare const Services: {
  prefs: { setIntPref(name: string, value: number): void };
  console: { getMessageArray(): ConsoleMessage[]; reset(): void };
};
declare const Cc: Record<'@mozilla.org/text-input-processor;1', { createInstance(type: unknown): TextInputProcessor }>;
declare const Ci: { nsITextInputProcessor: unknown; nsIScriptError: new () => unknown };
declare const PopupNotifications: { panel: Panel };
declare const gBrowser: { selectedBrowser: PopupView };
declare function synthesizeMouseEvent(type: string, x: number, y: number, data: object, options: object): void;

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

  /** The window that was opened last. */
  async newest(): Promise<FirefoxWindow> {
    const newest = new FirefoxWindow(this.#browser as unknown as Browser);
    newest.#context = (await this.#windows()).at(-1);
    return newest;
  }

  /** Installs a packed extension for good, as from a store, and returns its id. */
  async install(file: string): Promise<string> {
    const extensionData = { type: 'archivePath', path: file };
    const answer = await this.#send('webExtension.install', { extensionData, 'moz:permanent': true });
    return (answer as { extension: string }).extension;
  }

  /** Goes to any address, also one of the extension, for which puppeteer's own goto waits in vain. */
  async navigate(page: Page, url: string): Promise<void> {
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    await this.#send('browsingContext.navigate', { context, url, wait: 'complete' });
  }

  /** The host part of the extension's own addresses in this profile; undefined while it is not running. */
  async extensionHost(id: string): Promise<string | undefined> {
    return this.#run((of) => WebExtensionPolicy.getByID(of)?.mozExtensionHostname, id);
  }

  /** Loads the extension anew. */
  async reload(id: string): Promise<void> {
    await this.#run(async (of) => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(of)).reload();
    }, id);
  }

  /** Lets the extension into private windows, for which it is loaded anew. */
  async allowPrivate(id: string): Promise<void> {
    await this.#run(async (of) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      await ExtensionPermissions.add(of, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
    }, id);
    await this.reload(id);
  }

  /** Presses a button of the browser's question whether data is kept for good. @returns False while it is not asked. */
  async answerStorageQuestion(isAllowed: boolean): Promise<boolean> {
    return this.#run((yes) => {
      const { panel } = PopupNotifications;
      const question = panel.querySelector<Question>('#persistent-storage-notification');
      if (panel.state !== 'open' || !question) return false;
      // A press that comes at once is taken for one that was meant for something else.
      question.notification.timeShown = 0;
      (yes ? question.button : question.secondaryButton).click();
      return true;
    }, isAllowed);
  }

  async endBackground(id: string): Promise<void> {
    await this.#run(async (of) => WebExtensionPolicy.getByID(of)?.extension.terminateBackground(), id);
  }

  /** What the tab in front holds, in bytes. */
  async memory(): Promise<{ scripts: number; elements: number }> {
    return this.#run(measureTab);
  }

  async pressToolbarButton(id: string): Promise<void> {
    const widget = `${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-browser-action`;
    await this.#run((name) => {
      // Once: each time it would be taken out and put in again, and a panel that hangs at it could be lost.
      if (CustomizableUI.getPlacementOfWidget(name)?.area !== CustomizableUI.AREA_NAVBAR) {
        CustomizableUI.addWidgetToArea(name, CustomizableUI.AREA_NAVBAR);
      }
      const button = document
        .getElementById(name)
        ?.querySelector<HTMLElement>('.unified-extensions-item-action-button');
      if (!button) throw new Error(`Firefox has no button ${name}.`);
      button.click();
    }, widget);
  }

  /** Presses real keys together, named as in KeyboardEvent.key: 'Alt', 'r'. */
  async pressKeys(keys: readonly string[]): Promise<void> {
    await this.#run((names) => {
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      input.beginInputTransactionForTests(window);
      const codeOf = (key: string): string => {
        if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
        return ['Alt', 'Control', 'Shift', 'Meta'].includes(key) ? `${key}Left` : key.replace(' ', 'Space');
      };
      const events = names.map((key) => new KeyboardEvent('', { key, code: codeOf(key) }));
      for (const event of events) input.keydown(event);
      for (const event of events.reverse()) input.keyup(event);
    }, keys);
  }

  /** Chooses an entry of the page's context menu. @returns False while no menu with such an entry is open. */
  async chooseFromContextMenu(label: string): Promise<boolean> {
    return this.#run((wanted) => {
      const menu = document.getElementById('contentAreaContextMenu') as Menu | null;
      if (menu?.state !== 'open') return false;
      const item = [...menu.querySelectorAll('menuitem')].find((entry) => entry.getAttribute('label') === wanted);
      const own = item?.closest<Menu>('menupopup');
      if (!item || !own) return false;
      const isOpen = own.state === 'open';
      if (isOpen) own.activateItem(item);
      // Two entries of an extension are in a menu of its own.
      else own.closest<Submenu>('menu')?.openMenu(true);
      return isOpen;
    }, label);
  }

  /** Goes back in the tab in front, as its button does. */
  async goBack(): Promise<void> {
    await this.#run(() => (document.getElementById('Browser:Back') as HTMLElement & { doCommand(): void }).doCommand());
  }

  /** Reads what is being dragged in the page in front, by its types, and ends that. */
  async draggedData(): Promise<Record<string, string>> {
    return this.#run((script) => {
      const { messageManager } = gBrowser.selectedBrowser;
      return new Promise<Record<string, string>>((resolve) => {
        const listen = ({ data }: { data: unknown }): void => {
          messageManager.removeMessageListener('lectern-dragged', listen);
          resolve(data as Record<string, string>);
        };
        messageManager.addMessageListener('lectern-dragged', listen);
        messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
      });
    }, READ_DRAGGED);
  }

  /** Presses a key for media, as the system would. @returns False while the tab in front plays nothing that has such keys. */
  async pressMediaKey(key: MediaKey): Promise<boolean> {
    return this.#run((name) => {
      const { mediaController } = gBrowser.selectedBrowser.browsingContext;
      if (mediaController.isActive) mediaController[name]();
      return mediaController.isActive;
    }, key);
  }

  async setPreferences(values: Readonly<Record<string, number>>): Promise<void> {
    await this.#run((all) => {
      for (const [name, value] of Object.entries(all)) Services.prefs.setIntPref(name, value);
    }, values);
  }

  /** Errors of scripts and of the manifest that the browser's console holds against the extension since the last call. */
  async consoleErrors(id: string, host: string): Promise<string[]> {
    return this.#run(
      (ofManifest, ofScripts, without) => {
        const isOurs = (entry: ConsoleMessage): boolean => {
          if (!(entry instanceof Ci.nsIScriptError)) return entry.message.includes(ofManifest);
          // The question itself is what gives a script error its flags; bit 0 says that it is a warning only.
          const { flags = 0, message } = entry as ConsoleMessage;
          return flags % 2 === 0 && message.includes(ofScripts) && !without.some((words) => message.includes(words));
        };
        const ours = Services.console.getMessageArray().filter(isOurs);
        Services.console.reset();
        return ours.map(({ message }) => message.split('\n', 1)[0] ?? '');
      },
      `addons.webextension.${id}`,
      host,
      NO_ERRORS,
    );
  }

  /** Whether the extension's popup is open. */
  async popupIsOpen(host: string): Promise<boolean> {
    return this.#run(
      (origin) =>
        [...document.querySelectorAll<PopupView>('browser.webextension-popup-browser')].some(
          (view) => view.currentURI.host === origin && view.closest<Panel>('panel')?.state === 'open',
        ),
      host,
    );
  }

  /** Closes the popup, also one that is only about to show: the next press of the button would close that. */
  async closePopup(host: string): Promise<void> {
    await this.#run((origin) => {
      for (const view of document.querySelectorAll<PopupView>('browser.webextension-popup-browser')) {
        if (view.currentURI.host === origin) view.closest<Panel>('panel')?.hidePopup();
      }
    }, host);
  }

  /** Evaluates a script in the popup's document, awaits it and hands back its JSON value. */
  async evaluateInPopup(host: string, script: string): Promise<unknown> {
    const answer = await this.#inPopup(host, askPopup, `lectern-answer-${nextAnswer++}`, script);
    if (answer.failure !== undefined) throw new Error(answer.failure);
    return answer.text === undefined ? undefined : JSON.parse(answer.text);
  }

  /** A real click at a place of the popup, in CSS pixels from its top left corner. */
  async clickInPopup(host: string, x: number, y: number): Promise<void> {
    await this.#inPopup(
      host,
      (view, left, top) => {
        const box = view.getBoundingClientRect();
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          const button = type === 'mousemove' ? {} : { button: 0, buttons: 1, clickCount: 1 };
          synthesizeMouseEvent(type, box.left + left, box.top + top, button, { isDOMEventSynthesized: false });
        }
      },
      x,
      y,
    );
  }

  /** Gives the popup the keyboard. */
  async focusPopup(host: string): Promise<void> {
    await this.#inPopup(host, (view) => view.focus());
  }

  /** A picture of the popup: PNG in base64. */
  async popupPicture(host: string): Promise<string> {
    return this.#inPopup(host, async (view) => {
      const snapshot = await view.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      canvas.width = snapshot.width;
      canvas.height = snapshot.height;
      canvas.getContext('2d')?.drawImage(snapshot, 0, 0);
      return canvas.toDataURL('image/png').replace(/^.*,/, '');
    });
  }

  /** As #run, for a function whose first argument is the element that shows the popup. */
  async #inPopup<Args extends readonly unknown[], Result>(
    host: string,
    work: (view: PopupView, ...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const view = `((origin) => {
      const views = [...document.querySelectorAll('browser.webextension-popup-browser')];
      const view = views.find((candidate) => candidate.currentURI.host === origin);
      if (!view) throw new Error('The popup is not open.');
      return view;
    })(${JSON.stringify(host)})`;
    return this.#evaluate(callText(work, args, view));
  }

  /** Runs a function (as text) in the window; arguments and result are JSON values. */
  async #run<Args extends readonly unknown[], Result>(
    work: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    return this.#evaluate(callText(work, args));
  }

  async #evaluate<Result>(call: string): Promise<Result> {
    const expression = `(async () => JSON.stringify(await ${call}))()`;
    const target = { context: await this.#windowContext() };
    const answer = (await this.#send('script.evaluate', { expression, target, awaitPromise: true })) as {
      result?: { value?: string };
      exceptionDetails?: { text: string };
    };
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return (answer.result?.value === undefined ? undefined : JSON.parse(answer.result.value)) as Result;
  }

  async #windowContext(): Promise<string> {
    this.#context ??= (await this.#windows())[0];
    if (this.#context === undefined) throw new Error('Firefox has no window.');
    return this.#context;
  }

  async #windows(): Promise<string[]> {
    const tree = await this.#send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    return (tree as { contexts: { context: string }[] }).contexts.map(({ context }) => context);
  }

  async #send(method: string, params: object): Promise<unknown> {
    return (await this.#browser.connection.send(method, params)).result;
  }
}

/** Runs in the process of the page: the window itself knows nothing of a drag that a driver has begun. */
const READ_DRAGGED = `{
  const session = content.windowUtils.dragSession;
  const data = session?.dataTransfer;
  sendAsyncMessage('lectern-dragged', Object.fromEntries([...(data?.types ?? [])].map((type) => [type, data.getData(type)])));
  session?.endDragSession(true, 0);
}`;

/** What Firefox notes as an error though all is well: English stands in the code; a page may go while it asks or is answered. */
const NO_ERRORS = [
  'Unknown localization message',
  'after context unloaded',
  'while context is inactive',
  'JSWindowActorChild cannot send at the moment',
];

let nextAnswer = 1;

/**
 * Runs in the window: sends a script into the popup's process, where it meets the popup's own globals but not its
 * content security policy, which forbids scripts from text.
 */
function askPopup(view: PopupView, name: string, script: string): Promise<{ text?: string; failure?: string }> {
  const inPopup = `Promise.resolve().then(() => (${script}))
    .then((value) => answer(JSON.stringify(value)), (error) => answer(undefined, String(error)))`;
  const frame = `{
    const box = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    const answer = (text, failure) => sendAsyncMessage(${JSON.stringify(name)}, { text, failure });
    Cu.exportFunction(answer, box, { defineAs: 'answer' });
    try { Cu.evalInSandbox(${JSON.stringify(inPopup)}, box); } catch (error) { answer(undefined, String(error)); }
  }`;
  return new Promise((resolve, reject) => {
    const listen = (message: { data: unknown }): void => {
      view.messageManager.removeMessageListener(name, listen);
      clearInterval(watch);
      resolve(message.data as { text?: string; failure?: string });
    };
    const watch = setInterval(() => {
      if (view.isConnected) return;
      clearInterval(watch);
      reject(new Error('The popup closed before it answered.'));
    }, 50);
    view.messageManager.addMessageListener(name, listen);
    view.messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(frame)}`, false);
  });
}
