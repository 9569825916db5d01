import type { Mark } from '../../marks/article-marks.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { askBackground } from '../../shared/messages.ts';
import { text } from '../../shared/text.ts';
import baseStyles from '../../ui/controls/base.css';
import { colourLabel } from '../../ui/controls/colour-label.ts';
import { element } from '../../ui/controls/element.ts';
import { type ElementOf, elementForEach } from '../../ui/controls/element-for-each.ts';
import { keepEvents } from '../../ui/controls/keep-events.ts';
import { noteField } from '../../ui/controls/note-field.ts';
import { styleSheet } from '../../ui/controls/style-sheet.ts';
import colourStyles from './colour-buttons.css';
import { colourButtons } from './colour-buttons.ts';
import panelStyles from './marks-panel.css';
import type { PlacedMark } from './placed-marks.ts';
import type { ReaderMarks } from './reader-marks.ts';

/** Most characters of a quote by which an entry is named. */
const MAX_NAME_CHARS = 80;

/** List of the highlights in an article. */
export interface MarksPanel {
  readonly element: HTMLElement;
  /** Give the focus to the note of a highlight, or to the list. */
  focus(id: string | undefined): void;
}

/** The way back, and what is said of it. */
interface Undo {
  readonly bringBack: () => Promise<void>;
  readonly sentence: string;
}

/** Means of the entries of the list. */
interface Around {
  readonly marks: ReaderMarks;
  readonly close: () => void;
  readonly say: (sentence: string, undo?: Undo) => void;
  readonly signal: AbortSignal;
}

/**
 * Build the list of the highlights in an article, in a closed shadow tree: they and their notes are no matter of the page.
 * @param marks The highlights.
 * @param close Closes the panel.
 * @param signal Ends following them.
 */
export function marksPanel(marks: ReaderMarks, close: () => void, signal: AbortSignal): MarksPanel {
  const host = element('div', interfaceWriting());
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [baseStyles, colourStyles, panelStyles].map(styleSheet);
  keepEvents(root);
  const list = element('ul', { role: 'list' });
  const none = element('p', {}, text('marksNone', 'Select words in the article to highlight them.'));
  const status = element('p', { role: 'status', tabindex: -1 });
  const act = element('div');
  const say = (sentence: string, undo?: Undo) => {
    status.textContent = sentence;
    // Whoever has pressed the button there is not sent back to the top.
    if (act.matches(':focus-within')) status.focus();
    act.replaceChildren(...(undo ? [undoButton(undo, say)] : []));
    if (undo) act.querySelector('button')?.focus();
  };
  const around = { marks, close, say, signal };
  const show = elementForEach<PlacedMark>(
    list,
    ({ mark }) => mark.id,
    (placed) => entry(placed, around),
  );
  const refresh = () => {
    none.hidden = marks.placed.length > 0;
    show(marks.placed);
  };
  refresh();
  marks.follow(refresh, signal);
  const foot = element('div', { class: 'foot' }, status, act, ...(marks.keeper.isPrivate ? [privateNote(around)] : []));
  root.append(element('div', { class: 'marks' }, none, list, foot, allButton(say)));
  return {
    element: host,
    focus(id) {
      const note = [...list.querySelectorAll('textarea')].find((field) => field.dataset['mark'] === id);
      note?.focus();
      note?.scrollIntoView({ block: 'nearest' });
    },
  };
}

function entry(placed: PlacedMark, around: Around): ElementOf<PlacedMark> {
  const { marks, close, say, signal } = around;
  const { id } = placed.mark;
  const fail = (error: Error) => say(error.message);
  let current = placed;
  const quote = element('button', { type: 'button', class: 'quote', dir: 'auto' });
  quote.addEventListener('click', () => {
    close();
    marks.goTo(current);
  });
  const lost = element('p', { class: 'lost' }, text('markLost', 'Not found in the text now'));
  const colours = element('div', { role: 'group', 'aria-label': text('markColour', 'Colour') });
  let shown: Mark['colour'] | undefined;
  const showColours = ({ colour }: Mark) => {
    // A button that is being pressed while something else changes is the same when it is let go.
    if (colour === shown) return;
    shown = colour;
    const focused = [...colours.children].findIndex((button) => button.matches(':focus'));
    const change = (other: Mark['colour']) => void marks.change(id, { colour: other }).catch(fail);
    colours.replaceChildren(...colourButtons(colour, change));
    if (focused >= 0) (colours.children[focused] as HTMLElement).focus();
  };
  const note = noteField(placed.mark, (words) => marks.change(id, { note: words }).catch(fail), signal);
  const remove = element('button', { type: 'button', class: 'remove' }, text('remove', 'Remove'));
  remove.addEventListener('click', () => {
    const sentence = text('broughtBack', 'Restored: $1', nameOf(current.mark));
    marks.remove(id).then((bringBack) => say(text('markRemoved', 'Highlight removed.'), { bringBack, sentence }), fail);
  });
  const show = (changed: PlacedMark) => {
    const { mark, stretch } = changed;
    current = changed;
    const name = nameOf(mark);
    quote.textContent = mark.exact;
    quote.className = `quote ${mark.colour}`;
    quote.setAttribute('aria-label', `${colourLabel(mark.colour)}: ${name}`);
    quote.disabled = !stretch;
    lost.hidden = stretch !== undefined;
    remove.setAttribute('aria-label', `${text('remove', 'Remove')}: ${name}`);
    showColours(mark);
    note.show(mark.note);
  };
  show(placed);
  const row = element('div', { class: 'row' }, colours, remove);
  return { element: element('li', {}, quote, lost, note.element, row), show };
}

const nameOf = ({ exact }: Mark): string =>
  exact.length > MAX_NAME_CHARS ? `${exact.slice(0, MAX_NAME_CHARS)}…` : exact;

function undoButton({ bringBack, sentence }: Undo, say: (sentence: string) => void): HTMLElement {
  const button = element('button', { type: 'button' }, text('undo', 'Undo'));
  button.addEventListener('click', () => {
    bringBack().then(
      () => say(sentence),
      (error: Error) => say(error.message),
    );
  });
  return button;
}

function privateNote({ marks, say }: Around): HTMLElement {
  const keep = element('button', { type: 'button', id: 'keep' }, text('marksKeepPrivate', 'Keep them anyway'));
  const words = text('marksPrivate', 'In a private window, highlights are gone when the page is closed.');
  const note = element('div', {}, element('p', {}, words), keep);
  keep.addEventListener('click', () => {
    marks.keepAnyway().then(
      () => note.remove(),
      (error: Error) => say(error.message),
    );
  });
  return note;
}

/** Builds the way to the highlights of all articles, which are on a page of the extension. */
function allButton(say: (sentence: string) => void): HTMLElement {
  const button = element('button', { type: 'button', id: 'all' }, text('marksAll', 'All highlights'));
  button.addEventListener('click', () => {
    askBackground('openHighlights').catch(() => say(text('marksAllFailed', 'The page can’t be opened from here.')));
  });
  return button;
}
