import { watchSystem } from '../../settings/colour/system-theme.ts';
import type { Settings } from '../../settings/schema.ts';
import { usedTypefaces } from '../../settings/type/typeface-settings.ts';
import { applyLetter, applySettings } from '../../ui/panel/apply-settings.ts';
import type { Places } from '../article/reading-place.ts';
import { installedFontLoader, withoutFontNames } from './installed-fonts.ts';
import { setInTypefaces } from './typeface.ts';

/**
 * Apply the settings to the reader, and follow the system in what it asks for.
 * @param dialog The reader's dialog, which gets the custom properties.
 * @param settings The settings at the start; they show at once.
 * @param places Keep the paragraph that is being read when the text flows anew.
 * @param signal Ends the following.
 * @returns Applies other settings at once.
 */
export function followSettings(
  dialog: HTMLElement,
  settings: Settings,
  places: Places,
  signal: AbortSignal,
): (settings: Settings) => void {
  const loadInstalled = installedFontLoader(signal);
  let chosen = settings;
  const apply = () => {
    applySettings(dialog, withoutFontNames(chosen), system.current());
    const keepPlace = (change: () => void) => places.keep(dialog, change);
    setInTypefaces(dialog, usedTypefaces(chosen), keepPlace, signal);
    loadInstalled(chosen, (change) =>
      keepPlace(() => {
        change();
        applyLetter(dialog, withoutFontNames(chosen));
      }),
    );
  };
  const system = watchSystem(apply, signal);
  apply();
  return (changed) => {
    if (signal.aborted) return;
    chosen = changed;
    places.keep(dialog, apply);
  };
}
