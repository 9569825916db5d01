import { palette } from './colour/palette.ts';
import { type SystemTheme, themeFor } from './colour/themes.ts';
import { type SettingName, type Settings, schema } from './schema.ts';
import { cssOf, type Properties } from './setting-kinds.ts';

/**
 * Gives the CSS custom properties that make settings visible.
 * @param settings The settings.
 * @param system Theme that the system asks for, which the theme `system` follows.
 * @returns `--reader-*` properties and their values: colours as `#rrggbb`, lengths with their units.
 */
export function customProperties(settings: Settings, system: SystemTheme): Record<string, string> {
  const { scheme } = themeFor(settings, system);
  const names = Object.keys(schema) as SettingName[];
  return {
    ...colours(settings, system),
    ...Object.assign({}, ...names.map((name) => cssOf(schema[name], settings[name], settings, scheme))),
  };
}

function colours(settings: Settings, system: SystemTheme): Properties {
  const { scheme, ...named } = palette(themeFor(settings, system), settings.contrast);
  const pairs = Object.entries(named).map(([name, colour]) => [`--reader-${kebab(name)}`, colour]);
  return { '--reader-scheme': scheme, ...Object.fromEntries(pairs) };
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
