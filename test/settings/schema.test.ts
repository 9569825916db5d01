import { labels } from '../../src/settings/labels.ts';
import { acceptSettings, defaults, type Setting, type SettingName, schema } from '../../src/settings/schema.ts';
import { type RangeName, wordings } from '../../src/settings/wording.ts';

const NAMES = Object.keys(schema) as SettingName[];
const RANGES = NAMES.flatMap((name) => {
  const setting: Setting = schema[name];
  return setting.kind === 'range' ? [{ ...setting, name }] : [];
});
const CHOICES = NAMES.flatMap((name) => {
  const setting: Setting = schema[name];
  return setting.kind === 'choice' ? [{ ...setting, name }] : [];
});

const NEVER_VALID: readonly unknown[] = [
  undefined,
  null,
  true,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  1e308,
  '',
  'x'.repeat(1_000_000),
  '20',
  '__proto__',
  'constructor',
  'toString',
  [],
  [20],
  {},
  { valueOf: () => 20 },
  () => 20,
  Symbol('20'),
  20n,
];

describe.each(NAMES)('the setting %s', (name) => {
  test('has a label', () => expect(labels[name]()).toMatch(/\S/));
  test('starts with a value that it accepts', () => {
    expect(acceptSettings({ [name]: schema[name].start })[name]).toBe(schema[name].start);
    expect(defaults[name]).toBe(schema[name].start);
  });
  // A line of text takes any short string, a switch both of its states.
  const { kind } = schema[name] as Setting;
  const isValid = (value: unknown) =>
    kind === 'line' ? typeof value === 'string' && value.length <= 80 : kind === 'switch' && typeof value === 'boolean';
  const invalid = NEVER_VALID.filter((value) => !isValid(value));
  test.each(invalid.map((value) => [value]))('falls back from %p, and only itself', (value) => {
    const other = name === 'theme' ? 'typeface' : 'theme';
    const chosen = other === 'theme' ? 'sepia' : 'literata';
    expect(acceptSettings({ [name]: value, [other]: chosen })).toEqual({ ...defaults, [other]: chosen });
  });
});

describe.each(RANGES)('the range $name', ({ name, min, max, step, start }) => {
  test('accepts its bounds', () => {
    expect(acceptSettings({ [name]: min })[name]).toBe(min);
    expect(acceptSettings({ [name]: max })[name]).toBe(max);
  });
  test('falls back outside its bounds', () => {
    expect(acceptSettings({ [name]: min - step })[name]).toBe(start);
    expect(acceptSettings({ [name]: max + step })[name]).toBe(start);
  });
  test('moves a value between two steps to the nearer one', () => {
    expect(acceptSettings({ [name]: min + step * 1.2 })[name]).toBeCloseTo(min + step, 6);
  });
  test('says every value in words', () => {
    for (const value of [min, start, max]) {
      const { shown, spoken } = wordings[name as RangeName](value, defaults, 'light');
      expect(shown).toMatch(/\S/);
      expect(spoken).toMatch(/\S/);
    }
  });
});

describe.each(CHOICES)('the choice $name', ({ name, choices }) => {
  test.each([...choices])('accepts %s', (value) => {
    expect(acceptSettings({ [name]: value })[name]).toBe(value);
  });
});

test.each([[null], [undefined], ['text'], [7], [[]], [[{ size: 30 }]], [() => ({ size: 30 })]])(
  'anything but an object gives the start values: %p',
  (stored) => expect(acceptSettings(stored)).toEqual(defaults),
);

test('nothing inherited counts', () => {
  expect(acceptSettings(Object.create({ size: 30 }))).toEqual(defaults);
  expect(acceptSettings(JSON.parse('{"__proto__": {"size": 30}}'))).toEqual(defaults);
});

test('no getter runs', () => {
  const getter = jest.fn(() => 30);
  expect(acceptSettings(Object.defineProperty({}, 'size', { get: getter }))).toEqual(defaults);
  expect(getter).not.toHaveBeenCalled();
});

test('a million unknown keys change nothing and are not taken over', () => {
  const stored = Object.fromEntries(Array.from({ length: 1_000_000 }, (_, number) => [`key${number}`, number]));
  expect(acceptSettings({ ...stored, size: 30 })).toEqual({ ...defaults, size: 30 });
});

test('pixels are said in full', () => {
  expect(wordings.size(20, defaults, 'light')).toEqual({ shown: '20 px', spoken: '20 pixels' });
});
