import type { Settings } from '../settings/schema.ts';
import { customProperties } from '../settings/style.ts';
import type { Scheme } from '../settings/themes.ts';

/**
 * Let a view of ours wear what is chosen, as `--reader-*` properties.
 * @param wearer The element around the view.
 */
export function wear({ style }: HTMLElement, settings: Settings, scheme: Scheme): void {
  for (const [name, value] of Object.entries(customProperties(settings, scheme))) style.setProperty(name, value);
}
