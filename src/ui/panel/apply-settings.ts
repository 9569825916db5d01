import type { SystemTheme } from '../../settings/colour/themes.ts';
import type { Settings } from '../../settings/schema.ts';
import { customProperties } from '../../settings/style.ts';

/**
 * Applies settings to an element and everything in it, as `--reader-*` properties.
 * @param element The element.
 * @param settings The settings.
 * @param system Theme that the system asks for.
 */
export function applySettings({ style }: HTMLElement, settings: Settings, system: SystemTheme): void {
  for (const [name, value] of Object.entries(customProperties(settings, system))) style.setProperty(name, value);
}
