import { browser } from '../../shared/browser.ts';
import { webHost } from '../../shared/host.ts';
import { problemText } from '../../shared/problems.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/**
 * Builds the button by which the user points at parts of the page to make a rule for its site; the popup closes.
 * @param tab The tab.
 * @param say Called with a sentence for the user where that cannot be done.
 */
export function pickButton(tab: number, say: (sentence: string) => void): HTMLElement {
  const button = element('button', { type: 'button', id: 'pick' }, text('pickOpen', 'Make a rule for this site'));
  button.addEventListener('click', async () => {
    const { url } = await browser.tabs.get(tab).catch(() => ({ url: undefined }));
    const script = { target: { tabId: tab }, files: ['picker.js'] };
    const [begun] = webHost(url) ? await browser.scripting.executeScript(script).catch(() => []) : [];
    if (begun) window.close();
    else say(problemText('forbidden'));
  });
  return element('div', { class: 'reset' }, button);
}
