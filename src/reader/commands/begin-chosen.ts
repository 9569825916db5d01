import { marksKey } from '../../marks/marks-key.ts';
import { DICTIONARY_KEY } from '../../settings/dictionary-key.ts';
import { AIDS_KEY } from '../../settings/reading-aids.ts';
import { articleAddress } from '../../shared/article-address.ts';
import { useScript } from '../../shared/bring-script.ts';
import { browser } from '../../shared/browser.ts';
import { watchSelection } from '../marks/watch-selection.ts';

/** Records of whatever origin, as far as they say what is to begin by itself. */
interface Chosen {
  readonly [AIDS_KEY]?: { readonly isOn?: unknown };
  readonly [DICTIONARY_KEY]?: { readonly address?: unknown };
  readonly [place: string]: unknown;
}

/**
 * Begin the aids that are on, draw the highlights that are kept, and offer to look up words where a service is chosen for
 * that; where nothing is, one look at the storage is all.
 * @param dialog The reader's dialog; one without an article gets none.
 * @param signal Ends them.
 */
export async function beginChosen(dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  if (!dialog.querySelector('.body')) return;
  const drawMarks = watchSelection(dialog, signal);
  const marks = marksKey(articleAddress(dialog));
  const stored: Chosen = await browser.storage.local.get([AIDS_KEY, DICTIONARY_KEY, marks]);
  if (stored[marks]) drawMarks();
  if (stored[AIDS_KEY]?.isOn === true) void useScript('aids', signal, (script) => script.apply(dialog, signal));
  if (stored[DICTIONARY_KEY]?.address) void useScript('look up', signal, (script) => script.follow(dialog, signal));
}
