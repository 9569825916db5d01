import { marksKey } from '../../marks/marks-key.ts';
import { DICTIONARY_KEY } from '../../settings/dictionary-key.ts';
import { AIDS_KEY } from '../../settings/reading-aids.ts';
import { articleAddress } from '../../shared/article-address.ts';
import { bringScript, useScript } from '../../shared/bring-script.ts';
import { browser } from '../../shared/browser.ts';
import { aidsLabel, keepLabel, leaveOutLabel, listenLabel } from '../../shared/labels.ts';
import { type BrowserModel, hasModel } from '../../shared/reader-commands.ts';
import { text } from '../../shared/text.ts';
import { drawnIcon } from '../../ui/controls/icon.ts';
import { togglePanel } from '../keys/open-panel.ts';
import { marksTool } from '../marks/marks-tool.ts';
import { closePanel, scriptPanel, toolButton } from '../tools/tool.ts';
import { actionButton } from '../under-article/action-button.ts';

/** A loudspeaker with two waves. */
const LOUDSPEAKER = 'M4.5 9.5v5h3l4.5 4v-13l-4.5 4zM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11';

/** Lines of text, of which a frame holds the one that is read. */
const FRAMED_LINE = 'M6 5h12M3.5 9h17v6h-17zM6 19h12';

/** An arrow down into a tray. */
const TRAY = 'M12 4v10m-4-4 4 4 4-4M4.5 15v4.5h15V15';

/** Records of whatever origin, as far as they say what is to begin by itself. */
interface Chosen {
  readonly [AIDS_KEY]?: { readonly isOn?: unknown };
  readonly [DICTIONARY_KEY]?: { readonly address?: unknown };
  readonly [place: string]: unknown;
}

/** Sentence where it cannot be had; written beforehand, since an extension that has gone has no words any more. */
let notThere = '';

/**
 * Put the aids of an article into the bar: buttons alone, whose scripts come when they are first pressed. Aids that are on
 * begin by themselves.
 * @param dialog The reader's dialog; one without an article gets none.
 * @param say Says a sentence for the user.
 * @param signal Ends the aids.
 */
export function addAidTools(dialog: HTMLElement, say: (words: string) => void, signal: AbortSignal): void {
  const print = dialog.querySelector<HTMLElement>('#tool-print');
  if (!print || !dialog.querySelector('.body')) return;
  notThere = text('listenNotThere', 'Listening can’t start here. Reload the page.');
  const listen = toolButton('tool-listen', listenLabel(), drawnIcon('loudspeaker', LOUDSPEAKER));
  listen.addEventListener('click', () => listenTo(dialog, say, signal));
  const aids = scriptPanel('tool-aids', aidsLabel(), drawnIcon('lines', FRAMED_LINE), (panel) => {
    void useScript('aids', signal, (script) => script.show(panel, dialog, signal));
  });
  const keep = scriptPanel('tool-keep', keepLabel(), drawnIcon('tray', TRAY), (panel) => {
    void useScript('keep', signal, (script) => script.show(panel, dialog, signal));
  });
  const [marks, drawMarks] = marksTool(dialog, signal);
  print.before(listen, ...aids, ...marks);
  print.after(...keep);
  const inMore = actionButton(keepLabel(), () => {
    closePanel(dialog);
    togglePanel(keep[1]);
  });
  inMore.className = 'narrow';
  const leaveOut = actionButton(leaveOutLabel(), () => {
    closePanel(dialog);
    void useScript('leave out', signal, (script) => script.begin(dialog, signal));
  });
  endOfMore(dialog)?.before(inMore, leaveOut);
  void beginChosen(dialog, drawMarks, signal).catch(() => undefined);
}

/**
 * Begins the aids that are on, draws highlights, and offers to look up words where a service is chosen for that; where
 * nothing is, one look at the storage is all.
 */
async function beginChosen(dialog: HTMLElement, drawMarks: () => void, signal: AbortSignal): Promise<void> {
  const marks = marksKey(articleAddress(dialog));
  const stored: Chosen = await browser.storage.local.get([AIDS_KEY, DICTIONARY_KEY, marks]);
  if (stored[marks]) drawMarks();
  if (stored[AIDS_KEY]?.isOn === true) void useScript('aids', signal, (script) => script.apply(dialog, signal));
  if (stored[DICTIONARY_KEY]?.address) void useScript('look up', signal, (script) => script.follow(dialog, signal));
}

/** Finds the end of the panel with what is seldom wanted. */
const endOfMore = (dialog: HTMLElement): Element | null => dialog.querySelector('#tool-more-panel > [role=status]');

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

/**
 * Offer what the browser's own model can do, where the browser has one, in the panel with what is seldom wanted.
 * @param dialog The reader's dialog; one without an article gets nothing.
 * @param signal Ends it.
 */
export function addModelTools(dialog: HTMLElement, signal: AbortSignal): void {
  const add = (name: BrowserModel, label: string) => {
    if (!hasModel(name)) return;
    const press = () => {
      closePanel(dialog);
      useModel(name, dialog, () => undefined, signal);
    };
    endOfMore(dialog)?.before(actionButton(label, press));
  };
  if (!dialog.querySelector('.body')) return;
  add('Translator', text('translate', 'Translate'));
  add('Summarizer', text('summarize', 'Summarize'));
}

/**
 * Translate or sum up with the browser's own model.
 * @param name The model.
 * @param dialog The reader's dialog.
 * @param say Called with a sentence where the browser has none here.
 * @param signal Ends it.
 */
export function useModel(
  name: BrowserModel,
  dialog: HTMLElement,
  say: (sentence: string) => void,
  signal: AbortSignal,
): void {
  if (!hasModel(name)) say(text('modelNone', 'Your browser offers no model of its own on this page.'));
  else {
    void useScript('model', signal, (script) =>
      name === 'Translator' ? script.translate(dialog, signal) : script.summarize(dialog, signal),
    );
  }
}
