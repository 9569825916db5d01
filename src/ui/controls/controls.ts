import type { SystemTheme } from '../../settings/colour/themes.ts';
import { choiceLabel, labels } from '../../settings/labels.ts';
import type { Settings } from '../../settings/schema.ts';
import type { ChoiceSetting, RangeSetting } from '../../settings/setting-kinds.ts';
import { specimenOf } from '../../settings/specimens.ts';
import { type RangeName, wordings } from '../../settings/wording.ts';
import { element } from './element.ts';

/** Control of one setting. */
export interface Control {
  readonly element: HTMLElement;
  /** Shows what is chosen now; `system` is the theme that the system asks for. */
  show(settings: Settings, system: SystemTheme): void;
}

/**
 * Builds a slider with its label and its value in words, which a screen reader says in full (“20 pixels”).
 * @param name Name of the setting: the id of the slider.
 * @param setting Its entry in the schema.
 * @param change Called with each new value while the slider moves.
 */
export function rangeControl(
  name: RangeName,
  setting: RangeSetting<Settings>,
  change: (value: number) => void,
): Control {
  const { min, max, step } = setting;
  const slider = element('input', { type: 'range', id: name, min, max, step });
  const words = element('output', {
    id: setting.wordsId ?? `${name}-words`,
    for: name,
    dir: 'auto',
    'aria-live': 'off',
  });
  slider.addEventListener('input', () => change(slider.valueAsNumber));
  return {
    element: element('div', { class: 'range' }, element('label', { for: name }, labels[name]()), words, slider),
    show(settings, system) {
      const value = Number(settings[name]);
      const { shown, spoken } = wordings[name](value, settings, system);
      if (slider.valueAsNumber !== value) slider.value = String(value);
      slider.style.setProperty('--part', String((value - min) / (max - min)));
      slider.setAttribute('aria-valuetext', spoken);
      words.textContent = shown;
    },
  };
}

/**
 * Builds a group of radio buttons, each drawn as a button whose name is a specimen of the choice.
 * @param name Name of the setting: the id of the group and the name of its buttons.
 * @param setting Its entry in the schema.
 * @param change Called with the choice.
 */
export function choiceControl(
  name: keyof Settings,
  setting: ChoiceSetting<string, Settings>,
  change: (value: string) => void,
): Control {
  const buttons = setting.choices.map((value) => radioButton(name, value, choiceLabel(name, value)));
  const group = element(
    'fieldset',
    { id: name, class: 'choice' },
    element('legend', {}, labels[name]()),
    ...buttons.map((button) => button.element),
  );
  group.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) change(target.value);
  });
  return {
    element: group,
    show(settings, system) {
      for (const { value, input, specimen } of buttons) {
        input.checked = value === settings[name];
        for (const [property, css] of Object.entries(specimenOf(name, value, settings, system))) {
          specimen.style.setProperty(property, css);
        }
      }
    },
  };
}

/**
 * Builds a check box with its label, for a setting that is on or off.
 * @param name Name of the setting: the id of the box.
 * @param change Called with true when it is switched on, false when off.
 */
export function switchControl(name: keyof Settings, change: (value: boolean) => void): Control {
  const box = element('input', { type: 'checkbox', id: name });
  box.addEventListener('change', () => change(box.checked));
  return {
    element: element('label', { class: 'switch' }, box, labels[name]()),
    show(settings) {
      box.checked = settings[name] === true;
    },
  };
}

interface RadioButton {
  readonly value: string;
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly specimen: HTMLElement;
}

function radioButton(name: string, value: string, label: string): RadioButton {
  const input = element('input', { type: 'radio', name, value, id: `${name}-${value}` });
  const specimen = element('span', { class: 'specimen' }, label);
  const whole = element('label', { 'data-value': value }, input, specimen);
  return { value, element: whole, input, specimen };
}
