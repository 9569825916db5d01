import { defaults, type Settings } from '../settings/schema.ts';
import { changeSettings, loadSettings, watchSettings } from '../settings/store.ts';
import type { Scheme } from '../settings/themes.ts';

/** The settings as a view of ours shows and changes them. */
export interface LiveSettings {
  /** What is chosen now. */
  current(): Settings;
  /** Show and store a change at once. */
  change(part: Partial<Settings>): void;
  /** When the stored settings are shown; until then the start values are. Never rejects. */
  readonly ready: Promise<void>;
}

/**
 * Follow the settings and change them. Changes are stored at once, and changes made elsewhere are followed, as is the
 * system between light and dark.
 * @param show Called with what is chosen and what the system asks for, before this returns and after each change.
 * @param say Called with a sentence for the user when something cannot be stored.
 * @param signal Ends following the settings.
 */
export function liveSettings(
  show: (settings: Settings, scheme: Scheme) => void,
  say: (sentence: string) => void,
  signal: AbortSignal,
): LiveSettings {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  let current = defaults;
  const take = (settings: Settings) => {
    current = settings;
    show(settings, dark.matches ? 'dark' : 'light');
  };
  take(defaults);
  watchSettings(take, signal);
  dark.addEventListener('change', () => take(current), { signal });
  return {
    current: () => current,
    change(part) {
      take({ ...current, ...part });
      changeSettings(part).catch((error: Error) => say(error.message));
    },
    ready: loadSettings().then(take),
  };
}
