import { MESSAGE_MARK } from '../shared/message-mark.ts';
import type { ToggleRequest } from '../shared/messages.ts';
import { runScript } from './run-script.ts';

declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** Time after which the page asks again, in milliseconds. Set by hand, as a question is asked again. */
const ASK_AGAIN_MS = 800;

/** Most times that it asks: again where the background ends while it answers. Set by hand. */
const MAX_ASKS = 3;

/**
 * Hand a press over to the page, which asks for it once more a little later: of a press by key or by menu nothing else is
 * left when the browser ends the background at work. What was done by then is not done twice, by the number of the press.
 * @param tab Id of the tab.
 * @param request The press, with its number.
 */
export function handOver(tab: number, request: ToggleRequest): void {
  // Where no script may run, the press itself says so.
  runScript(tab, { func: askLater, args: [MESSAGE_MARK, request, ASK_AGAIN_MS, MAX_ASKS] }).catch(() => undefined);
}

/** Runs in the page. Of several presses only the last is asked for again. */
function askLater(mark: string, request: ToggleRequest, pause: number, asks: number): void {
  const message = { [mark]: 'pressAgain', payload: { ...request, page: Math.floor(performance.timeOrigin) } };
  const world = globalThis as { [place: symbol]: unknown };
  const place = Symbol.for('lectern press');
  world[place] = message;
  const ask = async (left: number): Promise<void> => {
    if (world[place] !== message) return;
    try {
      await chrome.runtime.sendMessage(message);
    } catch {
      // The background has ended while it answered, or the extension was reloaded or removed meanwhile.
      if (left > 1) {
        setTimeout(ask, pause, left - 1);
        return;
      }
    }
    if (world[place] === message) delete world[place];
  };
  setTimeout(ask, pause, asks);
}
