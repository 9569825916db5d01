import { formatNumber } from '../../../settings/numbers.ts';
import { LINE_FOCUSES, type LineFocus, type ReadingAids } from '../../../settings/reading-aids.ts';
import { interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import baseStyles from '../../../ui/controls/base.css';
import { element } from '../../../ui/controls/element.ts';
import fieldStyles from '../../../ui/controls/fields.css';
import { keepEvents } from '../../../ui/controls/keep-events.ts';
import { styleSheet } from '../../../ui/controls/style-sheet.ts';
import { languageName } from '../language-name.ts';
import { patternsFor } from '../words/patterns.ts';
import panelStyles from './aids-panel.css';

/** All that the panel shows and changes. */
export interface AidChoices {
  readonly aids: ReadingAids;
  /** Tag of the article's language; empty where the page names none. */
  readonly language: string;
  /** Rejects with a sentence for the user where the choice could not be kept. */
  change(part: Partial<ReadingAids>): Promise<void>;
  /** Scroll by itself. */
  scroll(): void;
}

type Switch = 'beginnings' | 'syllables' | 'sentences' | 'pages';

/**
 * Build what can be chosen among the aids, each with a sentence on what is known of it, in a closed shadow tree: what is
 * chosen is no matter of the page.
 * @param choices What it shows and changes.
 * @returns The element that holds it.
 */
export function aidsPanel(choices: AidChoices): HTMLElement {
  const host = element('div', interfaceWriting());
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [baseStyles, fieldStyles, panelStyles].map(styleSheet);
  keepEvents(root);
  const status = element('p', { role: 'status' });
  const change = (part: Partial<ReadingAids>) => {
    status.textContent = '';
    choices.change(part).catch((error: Error) => (status.textContent = error.message));
  };
  const { aids, language } = choices;
  const check = (id: Switch, name: string, note: string) => switchFor(id, name, note, aids[id], change);
  root.append(
    element(
      'div',
      { class: 'aids' },
      focusField(aids.focus, change),
      check('beginnings', text('aidBeginnings', 'Bold beginnings of words'), beginningsNote()),
      check('syllables', text('aidSyllables', 'Marked syllables'), `${syllablesNote()} ${patternsNote(language)}`),
      check('sentences', text('aidSentences', 'Wider spaces between sentences'), sentencesNote()),
      check('pages', text('aidPages', 'Turn pages instead of scrolling'), pagesNote()),
      speedField(aids.speed, change),
      scrollButton(choices.scroll),
      status,
    ),
  );
  return host;
}

function focusField(focus: LineFocus, change: (part: Partial<ReadingAids>) => void): HTMLElement {
  const names: Readonly<Record<LineFocus, string>> = {
    off: text('aidOff', 'Off'),
    line: text('aidLine', '1 line'),
    lines3: text('aidLines3', '3 lines'),
    lines5: text('aidLines5', '5 lines'),
    ruler: text('aidRuler', 'Ruler'),
    paragraph: text('aidParagraph', 'Paragraph'),
  };
  const options = LINE_FOCUSES.map((each) => element('option', { value: each, selected: each === focus }, names[each]));
  const select = element('select', { id: 'focus', 'aria-describedby': 'focus-note' }, ...options);
  select.addEventListener('change', () => {
    const chosen = LINE_FOCUSES.find((each) => each === select.value);
    if (chosen) change({ focus: chosen });
  });
  const field = element('label', { class: 'field' }, element('span', {}, text('aidFocus', 'Line focus')), select);
  return element('div', { class: 'aid' }, field, element('p', { id: 'focus-note' }, focusNote()));
}

function switchFor(
  id: Switch,
  name: string,
  note: string,
  isOn: boolean,
  change: (part: Partial<ReadingAids>) => void,
): HTMLElement {
  const input = element('input', { id, type: 'checkbox', checked: isOn, 'aria-describedby': `${id}-note` });
  input.addEventListener('change', () => change({ [id]: input.checked }));
  return element(
    'div',
    { class: 'aid' },
    element('label', { class: 'check' }, input, name),
    element('p', { id: `${id}-note` }, note),
  );
}

/** Paces that can be chosen, in words per minute; the keys and the bar reach all between them. */
const SPEEDS = [100, 140, 180, 220, 260, 300, 360, 420, 500, 600, 800, 1000] as const;

function speedField(speed: number | undefined, change: (part: Partial<ReadingAids>) => void): HTMLElement {
  const own = speed !== undefined && !SPEEDS.some((each) => each === speed) ? [speed] : [];
  const options = [...SPEEDS, ...own].sort((one, other) => one - other);
  const select = element(
    'select',
    { id: 'speed' },
    element('option', { value: '' }, text('aidOwnSpeed', 'Your own pace')),
    ...options.map((each) => {
      const words = text('aidSpeed', '$1 words per minute', formatNumber(each));
      return element('option', { value: each, selected: each === speed }, words);
    }),
  );
  select.addEventListener('change', () => change({ speed: select.value === '' ? undefined : Number(select.value) }));
  return element('label', { class: 'field' }, element('span', {}, text('listenSpeed', 'Speed')), select);
}

function scrollButton(scroll: () => void): HTMLElement {
  const button = element('button', { type: 'button', id: 'scroll' }, text('aidScroll', 'Scroll by itself'));
  button.addEventListener('click', scroll);
  return button;
}

const focusNote = (): string =>
  text('aidFocusNote', 'Dims the rest of the text; arrow keys move the line. There is little research on it.');

const beginningsNote = (): string =>
  text('aidBeginningsNote', 'Studies have found no gain in speed or understanding. Some people like it.');

const syllablesNote = (): string =>
  text('aidSyllablesNote', 'Studies disagree: it helps some who learn to read, and slows others down.');

const sentencesNote = (): string =>
  text('aidSentencesNote', 'The few studies found a small gain in speed at most, and none in understanding.');

const pagesNote = (): string => text('aidPagesNote', 'Space, arrow keys, swipes and presses at the edges turn them.');

/** Says where the patterns for a language come from, or that there are none. */
function patternsNote(language: string): string {
  const patterns = patternsFor(language);
  if (patterns) return text('aidPatterns', 'Patterns: $1. Licence: $2.', patterns.by, patterns.licence);
  return language
    ? text('aidNoPatterns', 'There are no patterns for $1.', languageName(language))
    : text('aidNoLanguage', 'This page does not name its language.');
}
