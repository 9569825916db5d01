import { askBackground } from '../../shared/messages.ts';
import { problemText } from '../../shared/problems.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { changeAlways } from '../change-always.ts';
import { followHost } from './tab-host.ts';

/** Switch for "always on this site". */
export interface AlwaysSwitch {
  readonly element: HTMLElement;
  /**
   * Resolves when it is known whether there is a site to ask for, and so whether the switch takes any room. Never
   * rejects.
   */
  readonly ready: Promise<void>;
}

/**
 * Builds the switch for "always on this site", which lets the reader open by itself on the host of a tab. It is hidden
 * where there is no site that could be asked for.
 * @param tab The tab.
 * @param say Called with a sentence for the user when something cannot be done.
 * @param signal Ends following the tab.
 */
export function alwaysSwitch(tab: number, say: (sentence: string) => void, signal: AbortSignal): AlwaysSwitch {
  const name = element('span', { class: 'action-name' });
  const button = element(
    'button',
    { type: 'button', role: 'switch', id: 'always', class: 'action', 'aria-checked': 'false', hidden: true },
    name,
    element('span', { class: 'track', 'aria-hidden': 'true' }),
  );
  let host: string | undefined;
  const show = (on: boolean) => button.setAttribute('aria-checked', String(on));
  const fail = () => say(problemText('failed'));
  const moveTo = (found: string | undefined) => {
    host = found;
    name.textContent = host === undefined ? '' : text('always', 'Always on $1', host);
    button.hidden = host === undefined;
    // The popup need not wait for the background, which may have to wake first.
    if (host !== undefined) askBackground('isAlways', host).then(show).catch(fail);
  };
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-checked') !== 'true';
    if (host !== undefined) changeAlways(host, on).then(show).catch(fail);
  });
  return { element: button, ready: followHost(tab, moveTo, signal) };
}
