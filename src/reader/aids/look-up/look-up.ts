import { type Dictionary, loadDictionary, lookUpAddress, storeDictionary } from '../../../settings/dictionary.ts';
import { interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import { element } from '../../../ui/controls/element.ts';
import { adoptStyles } from '../../../ui/controls/style-sheet.ts';
import { giveFocusBack } from '../../tools/focus-back.ts';
import { togglePanel } from '../../tools/open-panel.ts';
import { roomBeside } from '../../tools/room-beside.ts';
import { askPanel } from './ask-panel.ts';
import { type ChosenWord, chosenWord } from './chosen-word.ts';
import styles from './look-up.css';

/** Time without a change of the selection after which the button shows, in milliseconds: a selection grows by steps. */
const RESTING_MS = 150;

/** Room between a word and its button, and between that and the edge of the window, in pixels. */
const GAP_PX = 8;

/** Events after which another word may be selected. */
const SELECTING = ['dblclick', 'pointerup', 'keyup'];

const followed = new WeakSet<HTMLElement>();
const styled = new WeakSet<HTMLElement>();

/**
 * Show a button beside a word that is selected in the article, where the user has chosen a service.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function followSelection(dialog: HTMLElement, signal: AbortSignal): void {
  if (followed.has(dialog)) return;
  followed.add(dialog);
  style(dialog);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let button: HTMLElement | undefined;
  let place: Range | undefined;
  const show = () => {
    const chosen = chosenWord(dialog);
    // The same word may be selected at another place.
    const isThere = chosen?.word === button?.dataset['word'] && isSamePlace(chosen?.range, place);
    if (button?.isConnected && (isThere || button.matches(':focus'))) return;
    button?.remove();
    button = chosen && wordButton(dialog, chosen, signal);
    // Browsers move the range of the selection itself.
    place = chosen?.range.cloneRange();
  };
  const note = () => {
    clearTimeout(timer);
    timer = setTimeout(show, RESTING_MS);
  };
  for (const type of SELECTING) dialog.addEventListener(type, note, { signal });
  document.addEventListener('selectionchange', note, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  // Who was faster than this script has selected already.
  note();
}

/**
 * Look up the word that is selected in the service of the user's own, in a new tab; ask before the first goes there.
 * @param dialog The reader's dialog.
 * @param say Called with a sentence where nothing is selected.
 * @param signal Ends it.
 */
export async function lookUp(dialog: HTMLElement, say: (sentence: string) => void, signal: AbortSignal): Promise<void> {
  const chosen = chosenWord(dialog);
  if (!chosen) {
    say(text('lookUpNothing', 'Select a word first.'));
    return;
  }
  const dictionary = await loadDictionary();
  if (signal.aborted) return;
  if (dictionary.agreed) open(dictionary.address, chosen);
  else ask(dialog, dictionary, chosen, signal);
}

const isSamePlace = (one: Range | undefined, other: Range | undefined): boolean =>
  one?.startContainer === other?.startContainer && one?.startOffset === other?.startOffset;

function wordButton(dialog: HTMLElement, chosen: ChosenWord, signal: AbortSignal): HTMLElement {
  const { word, range } = chosen;
  const name = text('lookUp', 'Look up');
  const button = element(
    'button',
    { type: 'button', class: 'look-up', 'aria-label': `${name}: ${word}`, 'data-word': word, ...interfaceWriting() },
    name,
  );
  button.addEventListener('click', () => {
    void lookUp(dialog, () => undefined, signal);
  });
  // A press must not take the selection away before it is read.
  button.addEventListener('pointerdown', (event) => event.preventDefault());
  button.addEventListener('mousedown', (event) => event.preventDefault());
  // After the article, so that Tab leads to it from there.
  dialog.querySelector('article')?.after(button);
  const place = range.getBoundingClientRect();
  const own = button.getBoundingClientRect();
  const left = Math.max(GAP_PX, Math.min(place.left, dialog.clientWidth - own.width - GAP_PX));
  const [first, last] = roomBeside(dialog, place, '.mark-bar');
  const isUnder = last + GAP_PX + own.height <= dialog.clientHeight;
  const top = isUnder ? last + GAP_PX : first - GAP_PX - own.height;
  button.style.left = `${left}px`;
  button.style.top = `${top + dialog.scrollTop}px`;
  return button;
}

function ask(dialog: HTMLElement, { address }: Dictionary, chosen: ChosenWord, signal: AbortSignal): void {
  style(dialog);
  const panel = element('div', {
    ...{ id: 'look-up-panel', class: 'tool-panel', role: 'dialog', 'aria-label': text('lookUp', 'Look up') },
    ...interfaceWriting(),
  });
  panel.popover = 'auto';
  giveFocusBack(panel);
  const end = () => panel.hidePopover();
  const agree = (written: string) => {
    // At once: browsers open a tab only soon after a press.
    open(written, chosen);
    end();
    void storeDictionary({ address: written, agreed: true }).catch(() => undefined);
    followSelection(dialog, signal);
  };
  const content = askPanel(address, chosen.word, agree, end);
  panel.append(content);
  panel.addEventListener('toggle', ({ newState }) => newState === 'open' || panel.remove());
  dialog.append(panel);
  togglePanel(panel);
  content.focus();
}

function open(address: string, { word, language }: ChosenWord): void {
  window.open(lookUpAddress(address, word, language), '_blank', 'noopener,noreferrer');
}

function style(dialog: HTMLElement): void {
  if (styled.has(dialog)) return;
  styled.add(dialog);
  adoptStyles(dialog, styles);
}
