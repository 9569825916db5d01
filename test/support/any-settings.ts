import fc from 'fast-check';
import { type Setting, type SettingName, type Settings, schema } from '../../src/settings/schema.ts';
import { acceptValue, MAX_LINE_CHARS } from '../../src/settings/setting-kinds.ts';

const entries = schema as unknown as Readonly<Record<SettingName, Setting>>;
const names = Object.keys(schema) as SettingName[];

/** Any valid value of a setting. */
function anyValueOf(name: SettingName): fc.Arbitrary<unknown> {
  const setting: Setting = entries[name];
  switch (setting.kind) {
    case 'switch':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...setting.choices);
    case 'colour':
      return fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    case 'line':
      return fc
        .string({ maxLength: MAX_LINE_CHARS, unit: 'grapheme' })
        .filter((line) => acceptValue(setting, line) === line);
    case 'range':
      return fc.double({ min: setting.min, max: setting.max, noNaN: true }).map((value) => acceptValue(setting, value));
  }
}

/** Any choice of some settings, all of them valid. */
export const anyChoice = fc.record(Object.fromEntries(names.map((name) => [name, anyValueOf(name)])), {
  requiredKeys: [],
}) as fc.Arbitrary<Partial<Settings>>;

/** Tells whether each setting has a value that it may take. */
export function areValid(settings: Settings): boolean {
  return names.every((name) => acceptValue(entries[name], settings[name]) === settings[name]);
}

/** Any object of JSON, often with the names of settings and of what records hold beside them. */
export const anyFields = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...names, 'version', 'changed', 'gone', 'name', 'undo', '__proto__', 'constructor'),
        fc.string({ maxLength: 12 }),
      ),
      fc.oneof(
        fc.jsonValue(),
        fc.record({ before: fc.oneof(fc.jsonValue(), fc.dictionary(fc.constantFrom(...names), fc.jsonValue())) }),
      ),
    ),
    { maxLength: 12 },
  )
  .map((pairs) => Object.fromEntries(pairs) as Record<string, unknown>);

/** Anything that can be stored or sent. */
export const anything = fc.oneof(fc.jsonValue(), anyFields);
