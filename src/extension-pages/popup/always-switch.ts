import { type Action, askBackground } from '../../shared/messages.ts';
import { problemText } from '../../shared/problems.ts';
import { text } from '../../shared/text.ts';
import { aroundGap, GAP } from '../../ui/controls/around-gap.ts';
import { element } from '../../ui/controls/element.ts';
import { changeAlways } from '../change-always.ts';
import { followHost } from './tab-host.ts';

/** Switches for "always on this site". */
export interface AlwaysSwitches {
  readonly element: HTMLElement;
  /**
   * Resolves when it is known whether there is a site to ask for, and so whether the switches take any room. Never
   * rejects.
   */
  readonly ready: Promise<void>;
}

/**
 * Builds the switches for "always on this site", which let the reader open by itself on the host of a tab, or its pages
 * be tidied by themselves. They are hidden where there is no site that could be asked for.
 * @param tab The tab.
 * @param say Called with a sentence for the user when something cannot be done.
 * @param signal Ends following the tab.
 */
export function alwaysSwitches(tab: number, say: (sentence: string) => void, signal: AbortSignal): AlwaysSwitches {
  const fail = () => say(problemText('failed'));
  const switches = [
    alwaysSwitch('reader', 'always', () => text('always', 'Always on $1', GAP), fail),
    alwaysSwitch('tidy', 'always-tidy', () => text('alwaysTidy', 'Always tidy on $1', GAP), fail),
  ];
  const moveTo = (host: string | undefined) => {
    for (const each of switches) each.moveTo(host);
  };
  return {
    element: element('div', { class: 'always' }, ...switches.map((each) => each.element)),
    ready: followHost(tab, moveTo, signal),
  };
}

interface AlwaysSwitch {
  readonly element: HTMLElement;
  moveTo(host: string | undefined): void;
}

function alwaysSwitch(action: Action, id: string, sentence: () => string, fail: () => void): AlwaysSwitch {
  const name = element('span', { class: 'action-name' });
  const button = element(
    'button',
    { type: 'button', role: 'switch', id, class: 'action', 'aria-checked': 'false', hidden: true },
    name,
    element('span', { class: 'track', 'aria-hidden': 'true' }),
  );
  let host: string | undefined;
  const show = (on: boolean) => button.setAttribute('aria-checked', String(on));
  button.addEventListener('click', () => {
    const on = button.getAttribute('aria-checked') !== 'true';
    if (host !== undefined) changeAlways(action, [host], on).then(show).catch(fail);
  });
  return {
    element: button,
    moveTo(found) {
      host = found;
      name.replaceChildren(...aroundGap(sentence(), element('bdi', { class: 'host' }, host)));
      // A long name of a host is cut after two lines.
      button.title = name.textContent ?? '';
      button.hidden = host === undefined;
      // The popup need not wait for the background, which may have to wake first.
      if (host !== undefined) askBackground('isAlways', { host, action }).then(show).catch(fail);
    },
  };
}
