import { cssOf, type Properties } from './kinds.ts';
import { palette } from './palette.ts';
import { type SettingName, type Settings, schema } from './schema.ts';
import { type Scheme, themeFor } from './themes.ts';

/**
 * The CSS custom properties that make settings visible.
 * @param settings What was chosen.
 * @param scheme What the system asks for, which the theme `system` follows.
 * @returns `--reader-*` properties and their values: colours as `#rrggbb`, lengths with their units.
 */
export function customProperties(settings: Settings, scheme: Scheme): Record<string, string> {
  const shown = themeFor(settings, scheme).scheme;
  const names = Object.keys(schema) as SettingName[];
  return {
    ...colours(settings, scheme),
    ...Object.assign({}, ...names.map((name) => cssOf(schema[name], settings[name], settings, shown))),
  };
}

function colours(settings: Settings, scheme: Scheme): Properties {
  const { scheme: own, ...named } = palette(themeFor(settings, scheme), settings.contrast);
  const pairs = Object.entries(named).map(([name, colour]) => [`--reader-${kebab(name)}`, colour]);
  return { '--reader-scheme': own, ...Object.fromEntries(pairs) };
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
