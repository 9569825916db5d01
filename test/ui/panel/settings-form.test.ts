import { labels } from '../../../src/settings/labels.ts';
import { defaults, type SettingName, type Settings, schema } from '../../../src/settings/schema.ts';
import { settingsForm } from '../../../src/ui/panel/settings-form.ts';

const ALL = Object.keys(schema) as SettingName[];
const NAMES = ALL.filter((name) => !['opening', 'keys', 'page'].includes(schema[name].group));

function open() {
  const changes: Partial<Settings>[] = [];
  const form = settingsForm((part) => changes.push(part));
  document.body.replaceChildren(form.element);
  form.show(defaults, 'light');
  const find = <Found extends HTMLElement>(selector: string) => {
    const found = document.querySelector<Found>(selector);
    if (!found) throw new Error(`Nothing matches ${selector}.`);
    return found;
  };
  return { form, changes, find };
}

test.each(NAMES)('%s has a control whose id is its name, with a label', (name) => {
  const { find } = open();
  const control = find(`#${name}`);
  const hasLabels = control instanceof HTMLInputElement || control instanceof HTMLSelectElement;
  const label = hasLabels ? control.labels?.[0] : control.querySelector('legend');
  expect(label?.textContent).toBe(labels[name]());
});

test('what the tidy page hides, and how the reader opens, is no setting of the text', () => {
  open();
  const others = ALL.filter((name) => !NAMES.includes(name));
  expect(others).toHaveLength(15);
  expect(others.filter((name) => document.getElementById(name))).toEqual([]);
});

test('a slider shows its value in words and has it said in full', () => {
  const { form, find } = open();
  form.show({ ...defaults, size: 24 }, 'light');
  expect(find<HTMLInputElement>('#size').value).toBe('24');
  expect(find('#size').getAttribute('aria-valuetext')).toBe('24 pixels');
  expect(find('#size-words').textContent).toBe('24 px');
});

test('a slider tells each value while it moves', () => {
  const { changes, find } = open();
  const slider = find<HTMLInputElement>('#lineHeight');
  slider.value = '1.8';
  slider.dispatchEvent(new Event('input'));
  expect(changes).toEqual([{ lineHeight: 1.8 }]);
});

test('a choice tells what is chosen', () => {
  const { changes, find } = open();
  find('#theme-sepia').click();
  expect(changes).toEqual([{ theme: 'sepia' }]);
});

test('a switch shows whether it is on, and tells when it is pressed', () => {
  const { form, changes, find } = open();
  expect(find<HTMLInputElement>('#pages').checked).toBe(true);
  find('#pages').click();
  expect(changes).toEqual([{ pages: false }]);
  form.show({ ...defaults, pages: false }, 'light');
  expect(find<HTMLInputElement>('#pages').checked).toBe(false);
});

test('the chosen radio button alone is checked', () => {
  const { form } = open();
  form.show({ ...defaults, typeface: 'literata', theme: 'black' }, 'light');
  const checked = [...document.querySelectorAll<HTMLInputElement>('[type=radio]:checked')].map(({ id }) => id);
  expect(checked).toEqual(['theme-black', 'typeface-literata']);
});

test('colour pickers stand there for own colours alone, and tell each colour', () => {
  const { form, changes, find } = open();
  expect(find('#ownText').closest('[hidden]')).not.toBe(null);
  form.show({ ...defaults, theme: 'own' }, 'light');
  expect(find('#ownText').closest('[hidden]')).toBe(null);
  const picker = find<HTMLInputElement>('#ownText');
  picker.value = '#123456';
  picker.dispatchEvent(new Event('input'));
  expect(changes).toEqual([{ ownText: '#123456' }]);
});

test('own colours that are too close say what they reach, and one press takes the nearest that serve', () => {
  const { form, changes, find } = open();
  const own = { ...defaults, theme: 'own', ownBackground: '#ffffff', ownText: '#999999', ownLink: '#004080' } as const;
  form.show({ ...own, ownText: '#222222' }, 'light');
  expect(find('.shortfalls').hidden).toBe(true);
  form.show(own, 'light');
  expect(find('.shortfalls').hidden).toBe(false);
  expect(find('.shortfalls').textContent).toContain('The text has a contrast of 2.5 : 1; 7 : 1 is needed.');
  expect(find('#repairBackground').hidden).toBe(true);
  find('#repairInks').click();
  expect(Object.keys(changes[0] ?? {})).toEqual(['ownText']);
  form.show({ ...own, ...changes[0] }, 'light');
  expect(find('.shortfalls').hidden).toBe(true);
});

test('a background that no text can serve is said with the most it gives, and the nearest that can is offered', () => {
  const { form, changes, find } = open();
  const own = { ...defaults, theme: 'own', ownBackground: '#808080', ownText: '#000000', ownLink: '#000000' } as const;
  form.show(own, 'light');
  expect(find('.shortfalls').textContent).toContain(
    'On this background, no text has more contrast than 5.3 : 1; 7 : 1 is needed.',
  );
  expect(find('#ratio').textContent).toBe('5.3 : 1 · high (AA)');
  find('#repairBackground').click();
  form.show({ ...own, ...changes[0] }, 'light');
  expect(find('.shortfalls').hidden).toBe(true);
  expect(find('#ratio').textContent).toBe('7 : 1 · very high (AAA)');
});

test('justified text in narrow lines is warned of', () => {
  const { form, find } = open();
  for (const [width, isQuiet] of [
    [40, false],
    [66, true],
  ] as const) {
    form.show({ ...defaults, alignment: 'justify', width }, 'light');
    expect(find('#rivers').hidden).toBe(isQuiet);
  }
  form.show({ ...defaults, width: 40 }, 'light');
  expect(find('#rivers').hidden).toBe(true);
});

test('what is seldom needed stands under more, closed', () => {
  const { find } = open();
  expect(find<HTMLDetailsElement>('#more').open).toBe(false);
  expect(find('#more').querySelector('#pages')).not.toBe(null);
  expect(find('#more').querySelector('#theme, #lineHeight, #width, #size')).toBe(null);
});

test('the contrast shows the ratio that the theme gives, and it moves with theme and scheme', () => {
  const { form, find } = open();
  const shown = (
    [
      ['light', 'sepia'],
      ['light', 'light'],
      ['dark', 'black'],
    ] as const
  ).map(([scheme, theme]) => {
    form.show({ ...defaults, theme }, scheme);
    return find('#ratio').textContent;
  });
  for (const words of shown) expect(words).toMatch(/^\d+(\.\d)? : 1 · very high \(AAA\)$/);
  expect(new Set(shown).size).toBeGreaterThan(1);
  form.show({ ...defaults, contrast: 0 }, 'light');
  expect(find('#ratio').textContent).toMatch(/ : 1 · high \(AA\)$/);
  expect(find('#contrast').getAttribute('aria-valuetext')).toMatch(/^\d(\.\d)? to 1, high \(AA\)$/);
});
