import { palette } from './colour/palette.ts';
import { type SystemTheme, type ThemeName, themeFor } from './colour/themes.ts';
import type { Settings } from './schema.ts';
import type { Properties } from './setting-kinds.ts';
import { type TypefaceName, typefaceFor } from './type/fonts.ts';

/** Theme that the system would ask for in the other half of the day. */
const OPPOSITE: Readonly<Record<SystemTheme, SystemTheme>> = {
  light: 'dark',
  dark: 'light',
  highContrastLight: 'highContrastDark',
  highContrastDark: 'highContrastLight',
};

/**
 * Give the properties with which the button of a choice shows what it stands for: a theme its colours, a typeface its letters.
 * @param setting Name of the setting.
 * @param choice The choice.
 * @param settings All that is set.
 * @param system Theme that the system asks for.
 * @returns Nothing for choices of other settings.
 */
export function specimenOf(
  setting: keyof Settings,
  choice: string,
  settings: Settings,
  system: SystemTheme,
): Properties {
  if (setting === 'theme') return ofTheme(choice as ThemeName, settings, system);
  return setting === 'typeface' ? ofTypeface(choice as TypefaceName, settings) : {};
}

function ofTheme(theme: ThemeName, settings: Settings, system: SystemTheme): Properties {
  const chosen = { ...settings, theme };
  const { background, text, border } = palette(themeFor(chosen, system), settings.contrast);
  const properties = { '--look-background': background, '--look-text': text, '--look-border': border };
  if (theme !== 'system') return properties;
  const { background: other } = palette(themeFor(chosen, OPPOSITE[system]), settings.contrast);
  return { ...properties, '--look-corner': `linear-gradient(transparent 80%, ${other} 0)` };
}

function ofTypeface(typeface: TypefaceName, { fontName }: Settings): Properties {
  const { latin, generic } = typefaceFor(typeface, fontName);
  // Its letters stand so far apart that its name would not fit a tile.
  const tracking = typeface === 'openDyslexic' ? { '--look-tracking': '-0.12em' } : {};
  return { '--look-font': `${latin}, ${generic}`, ...tracking };
}
