import type { Settings } from '../settings/schema.ts';
import { customProperties } from '../settings/style.ts';
import type { Scheme } from '../settings/themes.ts';

/** Let a page of ours wear what is chosen: its root carries the `--reader-*` properties. */
export function wear(settings: Settings, scheme: Scheme): void {
  for (const [name, value] of Object.entries(customProperties(settings, scheme))) {
    document.documentElement.style.setProperty(name, value);
  }
}
