import { DICTIONARY_KEY } from '../../settings/dictionary-key.ts';
import { useScript } from '../../shared/bring-script.ts';
import { browser } from '../../shared/browser.ts';
import { text } from '../../shared/text.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';
import { toolButton } from '../tools/tool.ts';

/** A loudspeaker with two waves. */
const LOUDSPEAKER = 'M4.5 9.5v5h3l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11';

/**
 * Put the aids of an article into the bar: buttons alone, whose scripts come when they are first pressed.
 * @param dialog The reader's dialog; one without an article gets none.
 * @param signal Ends the aids.
 */
export function addAidTools(dialog: HTMLElement, signal: AbortSignal): void {
  const print = dialog.querySelector('#tool-print');
  if (!print || !dialog.querySelector('.body')) return;
  const listen = toolButton('tool-listen', text('toolListen', 'Listen'), drawnIcon('loudspeaker', LOUDSPEAKER));
  listen.addEventListener('click', () => listenTo(dialog, signal));
  print.before(listen);
}

/**
 * Read the article aloud, or pause that, if there is one.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function listenTo(dialog: HTMLElement, signal: AbortSignal): void {
  if (dialog.querySelector('#tool-listen')) void useScript('listen', signal, (script) => script.toggle(dialog, signal));
}

/**
 * Offer to look up words that are selected, where the user has chosen a service for that; else nothing is listened to.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 * @returns Never rejects.
 */
export async function offerLookUp(dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  const stored = await browser.storage.local.get(DICTIONARY_KEY).catch(() => ({}));
  const { address } = ((stored as Record<string, unknown>)[DICTIONARY_KEY] ?? {}) as { address?: unknown };
  if (address && !signal.aborted) await useScript('look up', signal, (script) => script.follow(dialog, signal));
}
