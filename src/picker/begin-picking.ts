import { hostForRule } from '../rules/rule-store.ts';
import { webHost } from '../shared/host.ts';
import { bodyOf } from '../shared/page-elements.ts';
import { Picker } from './picker.ts';

let goesOn = false;

/**
 * Let the user point at parts of this page to make a rule for its site. Where that goes on already, or the page is none of
 * the web, nothing happens. Never rejects.
 */
export async function beginPicking(): Promise<void> {
  const host = webHost(location.href);
  if (goesOn || !host || !(bodyOf(document) instanceof HTMLElement)) return;
  goesOn = true;
  const ending = new AbortController();
  const focused = document.activeElement;
  const end = () => {
    goesOn = false;
    ending.abort();
    if (focused instanceof HTMLElement && focused !== bodyOf(document)) focused.focus({ preventScroll: true });
  };
  try {
    await new Picker(hostForRule(host), end, ending.signal).start();
  } catch (error) {
    console.error('Lectern: nothing can be picked.', error);
    end();
  }
}
