import { endOwnSettings, hasOwnSettings, startOwnSettings, watchOwnSettings } from '../../settings/site-settings.ts';
import { text } from '../../shared/text.ts';
import { element } from '../controls/element.ts';
import { showLatest } from '../controls/show-latest.ts';

/** Switch for "only on this site". */
export interface SiteSwitch {
  readonly element: HTMLElement;
  /** Says the same where the switch itself is out of sight; it takes no room while the switch is off. */
  readonly sign: HTMLElement;
  /** Makes it the switch of a host; without one it takes no room. Resolves when its state is shown. Never rejects. */
  moveTo(host: string | undefined): Promise<void>;
}

/**
 * Builds the switch that lets what is chosen count on one site alone. Switched off and on again, it brings back what
 * was chosen there.
 * @param say Called with a sentence for the user when something cannot be stored.
 * @param signal Ends following the stored settings.
 */
export function siteSwitch(say: (sentence: string) => void, signal: AbortSignal): SiteSwitch {
  const box = element('input', { type: 'checkbox', role: 'switch', id: 'site-only' });
  const name = element('span', {});
  const label = element('label', { class: 'switch', hidden: true }, box, name);
  const sign = element('span', { class: 'scope', hidden: true });
  const removed = new Map<string, () => Promise<void>>();
  let host: string | undefined;
  const refresh = showLatest(
    async () => host !== undefined && (await hasOwnSettings(host)),
    (own) => {
      box.checked = own;
      sign.hidden = !own;
      sign.textContent = name.textContent;
      sign.title = sign.textContent ?? '';
    },
    signal,
  );
  const start = (site: string) => (removed.get(site) ?? (() => startOwnSettings(site)))();
  const turn = async (site: string) => {
    if (box.checked) await start(site);
    else removed.set(site, await endOwnSettings(site));
  };
  box.addEventListener('change', () => {
    if (host) turn(host).catch((error: Error) => Promise.all([say(error.message), refresh()]));
  });
  watchOwnSettings((changed) => changed === host, refresh, signal);
  return {
    element: label,
    sign,
    moveTo(found) {
      host = found;
      label.hidden = host === undefined;
      name.textContent = host === undefined ? '' : text('siteOnly', 'Only on $1', host);
      return refresh();
    },
  };
}
