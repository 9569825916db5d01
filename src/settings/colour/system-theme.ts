import type { SystemTheme } from './themes.ts';

/** Watch on what the system asks for. */
export interface SystemWatch {
  /** Gives the theme that the system asks for now. */
  current(): SystemTheme;
}

/**
 * Follows the system between light and dark, and its wish for more contrast (`prefers-color-scheme`,
 * `prefers-contrast`).
 * @param changed Called after each change.
 * @param signal Ends the following.
 */
export function watchSystem(changed: () => void, signal: AbortSignal): SystemWatch {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const more = matchMedia('(prefers-contrast: more)');
  for (const query of [dark, more]) query.addEventListener('change', changed, { signal });
  return {
    current() {
      if (more.matches) return dark.matches ? 'highContrastDark' : 'highContrastLight';
      return dark.matches ? 'dark' : 'light';
    },
  };
}
