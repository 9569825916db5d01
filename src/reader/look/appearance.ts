import { watchSystem } from '../../settings/colour/system-theme.ts';
import type { Settings } from '../../settings/schema.ts';
import { customProperties } from '../../settings/style.ts';
import { usedTypefaces } from '../../settings/type/typeface-settings.ts';
import type { Places } from '../article/reading-place.ts';
import { typefaceLoader } from './typeface.ts';

/**
 * Dress the reader by its settings, and follow the system in what it asks for.
 * @param dialog The reader's dialog, which carries the custom properties.
 * @param settings The settings at the start; they show at once.
 * @param places Keep the paragraph that is being read when the text flows anew.
 * @param signal Ends the following.
 * @returns Shows other settings at once.
 */
export function followSettings(
  dialog: HTMLElement,
  settings: Settings,
  places: Places,
  signal: AbortSignal,
): (settings: Settings) => void {
  const loadTypefaces = typefaceLoader(signal);
  let chosen = settings;
  const dress = () => {
    for (const [name, value] of Object.entries(customProperties(chosen, system.current()))) {
      dialog.style.setProperty(name, value);
    }
    loadTypefaces(usedTypefaces(chosen), (change) => places.hold(dialog, change));
  };
  const system = watchSystem(dress, signal);
  dress();
  return (changed) => {
    if (signal.aborted) return;
    chosen = changed;
    places.hold(dialog, dress);
  };
}
