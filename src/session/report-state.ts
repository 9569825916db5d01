import { askBackground, type TabState } from '../shared/messages.ts';

/**
 * Let the toolbar button show the state of the tab. Without the background (the extension was reloaded) there is no
 * button to change.
 * @param state The state.
 */
export function reportState(state: TabState): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  askBackground('changed', { state, dark }).catch(() => undefined);
}
