import type { PopupView } from './firefox-script-world.ts';

declare const gBrowser: { readonly selectedBrowser: PopupView };

/**
 * Runs in the window: what the tab in front holds in bytes, after everything that nobody needs has gone. Sent as text, so
 * it uses nothing of this file.
 */
export function measureTab(): Promise<{ scripts: number; elements: number }> {
  const view = gBrowser.selectedBrowser;
  const name = `lectern-test:memory-${Date.now()}-${Math.random()}`;
  // One collection frees what the next one finds: wrappers, then nodes, then what hung at them.
  const frame = `for (let turn = 0; turn < 4; turn++) { Cu.forceGC(); Cu.forceCC(); }
    const [values, add] = [{}, (key) => (values[key] = {})];
    Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
      .sizeOfTab(content, add('js'), add('strings'), add('other'), add('dom'), add('style'), add('rest'), add('total'), add('a'), add('b'));
    sendAsyncMessage(${JSON.stringify(name)}, { scripts: values.js.value + values.strings.value + values.other.value, elements: values.dom.value });`;
  return new Promise((resolve) => {
    const listen = (message: { data: unknown }): void => {
      view.messageManager.removeMessageListener(name, listen);
      resolve(message.data as { scripts: number; elements: number });
    };
    view.messageManager.addMessageListener(name, listen);
    view.messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(frame)}`, false);
  });
}
