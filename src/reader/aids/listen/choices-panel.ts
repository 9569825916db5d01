import { type Listening, RATES } from '../../../settings/listening.ts';
import { interfaceLanguage, interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import baseStyles from '../../../ui/controls/base.css';
import { element } from '../../../ui/controls/element.ts';
import fieldStyles from '../../../ui/controls/fields.css';
import { keepEvents } from '../../../ui/controls/keep-events.ts';
import { styleSheet } from '../../../ui/controls/style-sheet.ts';
import wayStyles from '../bars/ways.css';
import { languageName } from '../language-name.ts';
import panelStyles from './choices-panel.css';
import { fittingVoices, isOfNetwork, plainLanguage, type Voice } from './voices.ts';

/** The end of listening by itself: never, with the section, or after so many minutes. */
export type Ending = 'never' | 'section' | number;

/** Times in minutes after which it can end. */
const MINUTES = [5, 15, 30, 60] as const;

/** Most voices that are listed at once; a search finds the others. Set by hand. */
const MAX_LISTED = 30;

/** Most voices at all without a search among them. Set by hand: as many as can be seen at once. */
const MAX_UNSEARCHED = 4;

/** All that the panel shows and changes. */
export interface Choices {
  /** Undefined as long as the browser may not know them yet. */
  readonly voices: readonly Voice[] | undefined;
  /** Tag of the language that is being read. */
  readonly language: string;
  readonly preferred: readonly string[];
  /** Name (`voiceURI`) of the voice that speaks it; undefined if there is none. */
  readonly voice: string | undefined;
  readonly listening: Listening;
  readonly ending: Ending;
  /** Change some of it: of the voices that for the language alone. */
  change(part: Partial<Listening>): void;
  end(ending: Ending): void;
  /** Go to the section before or after. */
  section(by: 1 | -1): void;
  /** Begin with the first sentence on the screen. */
  fromHere(): void;
}

/** All that can be chosen, as it is shown. */
export interface ChoicesPanel {
  readonly element: HTMLElement;
  /** Show other voices, and which of them speaks (its `voiceURI`); all else stays as it is. */
  showVoices(voices: readonly Voice[], voice: string | undefined): void;
}

/**
 * Build what can be chosen while an article is read aloud, in a closed shadow tree: what is chosen is no matter of the page.
 * @param choices What it shows and changes.
 */
export function choicesPanel(choices: Choices): ChoicesPanel {
  const host = element('div', interfaceWriting());
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [baseStyles, fieldStyles, wayStyles, panelStyles].map(styleSheet);
  keepEvents(root);
  const { listening, change } = choices;
  const voices = voiceField(choices);
  root.append(
    element(
      'div',
      { class: 'choices' },
      speedField(listening, change),
      endingField(choices),
      voices.element,
      check('captions', text('listenCaptions', 'Read captions'), listening.captions, (captions) =>
        change({ captions }),
      ),
      check('code', text('listenCode', 'Read code'), listening.code, (code) => change({ code })),
      element(
        'div',
        { class: 'ways' },
        way(text('listenHere', 'Listen from here'), choices.fromHere),
        way(text('listenSectionBack', 'Previous section'), () => choices.section(-1)),
        way(text('listenSectionOn', 'Next section'), () => choices.section(1)),
      ),
    ),
  );
  return { element: host, showVoices: voices.showVoices };
}

function speedField({ rate }: Listening, change: Choices['change']): HTMLElement {
  const write = new Intl.NumberFormat(interfaceLanguage());
  const options = RATES.map((each) => [String(each), `${write.format(each)}×`] as const);
  return selectField('rate', text('listenSpeed', 'Speed'), options, String(rate), (value) =>
    change({ rate: Number(value) }),
  );
}

function endingField({ ending, end }: Choices): HTMLElement {
  const write = new Intl.NumberFormat(interfaceLanguage(), { style: 'unit', unit: 'minute', unitDisplay: 'long' });
  const options = [
    ['never', text('listenToEnd', 'The end')],
    ['section', text('listenToSection', 'This section')],
    ...MINUTES.map((minutes) => [String(minutes), write.format(minutes)] as const),
  ] as const;
  return selectField('ending', text('listenStopAfter', 'Stop after'), options, String(ending), (value) =>
    end(value === 'never' || value === 'section' ? value : Number(value)),
  );
}

function selectField(
  id: string,
  name: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const made = options.map(([value, words]) => element('option', { value, selected: value === chosen }, words));
  const select = element('select', { id }, ...made);
  select.addEventListener('change', () => change(select.value));
  return element('label', { class: 'field' }, element('span', {}, name), select);
}

function voiceField(choices: Choices): ChoicesPanel {
  const { language, preferred, change } = choices;
  const list = element('div', { class: 'voices' });
  const rest = element('p', { role: 'status' });
  const search = element('input', { id: 'search', type: 'search', autocomplete: 'off', spellcheck: 'false' });
  const field = element(
    'label',
    { class: 'field' },
    element('span', {}, text('listenSearch', 'Search voices')),
    search,
  );
  let { voices, voice: chosen } = choices;
  const choose = (voice: Voice) => {
    chosen = voice.voiceURI;
    change({ voices: { [plainLanguage(language)]: voice.voiceURI } });
  };
  const fill = () => {
    const wanted = search.value.trim().toLocaleLowerCase();
    const all = voices ?? [];
    field.hidden = all.length <= MAX_UNSEARCHED;
    const found = wanted
      ? all.filter((voice) => words(voice).includes(wanted))
      : fittingVoices(all, language, preferred);
    const shown = found.slice(0, MAX_LISTED);
    list.replaceChildren(...shown.map((voice) => voiceRow(voice, voice.voiceURI === chosen, choose)));
    const more = found.length - shown.length;
    rest.textContent =
      more > 0
        ? text('listenMoreVoices', 'Search to find $1 more.', new Intl.NumberFormat(interfaceLanguage()).format(more))
        : voices && found.length === 0
          ? text('listenNoneFound', 'No voice found.')
          : '';
  };
  search.addEventListener('input', fill);
  fill();
  return {
    element: element('fieldset', {}, element('legend', {}, text('listenVoice', 'Voice')), field, list, rest),
    showVoices(now, voice) {
      voices = now;
      chosen = voice;
      fill();
    },
  };
}

const words = ({ name, lang }: Voice): string => `${name} ${lang} ${languageName(lang)}`.toLocaleLowerCase();

function voiceRow(voice: Voice, isChosen: boolean, choose: (voice: Voice) => void): HTMLElement {
  const input = element('input', { type: 'radio', name: 'voice', checked: isChosen });
  input.addEventListener('change', () => choose(voice));
  const about = [languageName(voice.lang), isOfNetwork(voice) && text('listenNetwork', 'sends the text to a server')];
  return element(
    'label',
    { class: 'voice' },
    input,
    element('bdi', {}, voice.name),
    element('span', { class: 'about' }, about.filter(Boolean).join(' · ')),
  );
}

function check(id: string, name: string, isOn: boolean, change: (isOn: boolean) => void): HTMLElement {
  const input = element('input', { id, type: 'checkbox', checked: isOn });
  input.addEventListener('change', () => change(input.checked));
  return element('label', { class: 'check' }, input, name);
}

function way(name: string, press: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, name);
  button.addEventListener('click', press);
  return button;
}
