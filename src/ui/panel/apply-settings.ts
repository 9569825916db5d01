import type { SystemTheme } from '../../settings/colour/themes.ts';
import type { Settings } from '../../settings/schema.ts';
import { customProperties } from '../../settings/style.ts';
import { typefaceFor } from '../../settings/type/fonts.ts';
import { letterOf } from './measure-letter.ts';

/**
 * Applies settings to an element and everything in it, as `--reader-*` properties.
 * @param element The element.
 * @param settings The settings.
 * @param system Theme that the system asks for.
 */
export function applySettings(element: HTMLElement, settings: Settings, system: SystemTheme): void {
  for (const [name, value] of Object.entries(customProperties(settings, system))) {
    element.style.setProperty(name, value);
  }
  applyLetter(element, settings);
}

/** Applies the width of the average letter, from which lines have their length: anew when a font has come. */
export function applyLetter({ style }: HTMLElement, { typeface, fontName, weight }: Settings): void {
  style.setProperty('--reader-letter', `${letterOf(typefaceFor(typeface, fontName), weight)}em`);
}
