import type { SystemTheme } from '../../settings/colour/themes.ts';
import type { Settings } from '../../settings/schema.ts';
import { customProperties } from '../../settings/style.ts';

/**
 * Let an element wear settings, with all that stands in it.
 * @param wearer The element, which gets the `--reader-*` properties.
 * @param settings The settings.
 * @param system What the system asks for.
 */
export function applySettings({ style }: HTMLElement, settings: Settings, system: SystemTheme): void {
  for (const [name, value] of Object.entries(customProperties(settings, system))) style.setProperty(name, value);
}
