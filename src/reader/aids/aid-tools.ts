import { bringScript } from '../../shared/bring-script.ts';
import { listenLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';
import { toolButton } from '../tools/tool.ts';

/** A loudspeaker with two waves. */
const LOUDSPEAKER = 'M4.5 9.5v5h3l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11';

/** Sentence where it cannot be had; written beforehand, since an extension that has gone has no words any more. */
let notThere = '';

/**
 * Put the aids of an article into the bar: buttons alone, whose scripts come when they are first pressed.
 * @param dialog The reader's dialog; one without an article gets none.
 * @param say Says a sentence for the user.
 * @param signal Ends the aids.
 */
export function addAidTools(dialog: HTMLElement, say: (words: string) => void, signal: AbortSignal): void {
  const print = dialog.querySelector('#tool-print');
  if (!print || !dialog.querySelector('.body')) return;
  notThere = text('listenNotThere', 'Listening can’t start here. Reload the page.');
  const listen = toolButton('tool-listen', listenLabel(), drawnIcon('loudspeaker', LOUDSPEAKER));
  listen.addEventListener('click', () => listenTo(dialog, say, signal));
  print.before(listen);
}

/**
 * Read the article aloud, or pause that, if there is one. Where that cannot be, also because the extension has gone and
 * nothing else of it runs any more, a sentence says so.
 * @param dialog The reader's dialog.
 * @param say Says a sentence for the user.
 * @param signal Ends it.
 */
export async function listenTo(dialog: HTMLElement, say: (words: string) => void, signal: AbortSignal): Promise<void> {
  if (!dialog.querySelector('#tool-listen')) return;
  const script = await bringScript('listen').catch(() => undefined);
  if (signal.aborted) return;
  if (script) await script.toggle(dialog, signal);
  else say(notThere);
}
