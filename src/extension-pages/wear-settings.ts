import { watchSystem } from '../settings/colour/system-theme.ts';
import type { SystemTheme } from '../settings/colour/themes.ts';
import type { Settings } from '../settings/schema.ts';
import { loadSettings, watchSettings } from '../settings/store.ts';
import { applySettings } from '../ui/panel/apply-settings.ts';

/**
 * Show a page of the extension in the colours and letters that are set, and follow each change of them.
 * @param signal Ends it.
 * @param also Called with the settings and the system's colours each time that they are shown.
 * @param reading The settings as they are now, where somebody has asked for them already.
 * @returns Resolves once they are.
 */
export async function wearSettings(
  signal: AbortSignal,
  also: (settings: Settings, theme: SystemTheme) => void = () => undefined,
  reading = loadSettings(),
): Promise<void> {
  let settings = await reading;
  const show = () => {
    applySettings(document.documentElement, settings, system.current());
    also(settings, system.current());
  };
  const system = watchSystem(show, signal);
  show();
  watchSettings((changed) => {
    settings = changed;
    show();
  }, signal);
}
