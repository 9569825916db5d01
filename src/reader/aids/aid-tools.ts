import { AIDS_KEY } from '../../settings/reading-aids.ts';
import { useScript } from '../../shared/bring-script.ts';
import { browser } from '../../shared/browser.ts';
import { aidsLabel, listenLabel } from '../../shared/labels.ts';
import { element } from '../../ui/controls/element.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';
import { panelTool, toolButton } from '../tools/tool.ts';

/** A loudspeaker with two waves. */
const LOUDSPEAKER = 'M4.5 9.5v5h3l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11';

/** Lines of text, of which a frame holds the one that is read. */
const FRAMED_LINE = 'M6 5h12M3.5 9h17v6h-17zM6 19h12';

/**
 * Put the aids of an article into the bar: buttons alone, whose scripts come when they are first pressed. Aids that are on
 * begin by themselves.
 * @param dialog The reader's dialog; one without an article gets none.
 * @param signal Ends the aids.
 */
export function addAidTools(dialog: HTMLElement, signal: AbortSignal): void {
  const print = dialog.querySelector('#tool-print');
  if (!print || !dialog.querySelector('.body')) return;
  const listen = toolButton('tool-listen', listenLabel(), drawnIcon('loudspeaker', LOUDSPEAKER));
  listen.addEventListener('click', () => listenTo(dialog, signal));
  print.before(listen, ...aidsTool(dialog, signal));
  void beginChosen(dialog, signal).catch(() => undefined);
}

/** Begins the aids that are on; where none is, one look at the storage is all. */
async function beginChosen(dialog: HTMLElement, signal: AbortSignal): Promise<void> {
  const { [AIDS_KEY]: stored } = await browser.storage.local.get(AIDS_KEY);
  if ((stored as { isOn?: unknown } | undefined)?.isOn === true)
    await useScript('aids', signal, (script) => script.apply(dialog, signal));
}

/** Builds the button of the panel in which aids are chosen, and the panel, which is filled while it is open. */
function aidsTool(dialog: HTMLElement, signal: AbortSignal): readonly HTMLElement[] {
  const name = aidsLabel();
  const panel = element('div', { role: 'dialog', 'aria-label': name });
  panel.addEventListener(
    'toggle',
    () => void useScript('aids', signal, (script) => script.show(panel, dialog, signal)),
  );
  return panelTool(toolButton('tool-aids', name, drawnIcon('lines', FRAMED_LINE)), panel);
}

/**
 * Read the article aloud, or pause that, if there is one.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function listenTo(dialog: HTMLElement, signal: AbortSignal): void {
  if (dialog.querySelector('#tool-listen')) void useScript('listen', signal, (script) => script.toggle(dialog, signal));
}
