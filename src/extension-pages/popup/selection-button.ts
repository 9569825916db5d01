import { browser } from '../../shared/browser.ts';
import { askBackground, type Outcome, type TabState } from '../../shared/messages.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/** Button for what is selected in the page. */
export interface SelectionButton {
  readonly element: HTMLElement;
  /** Shows it where something is selected and no reader stands before it. Never rejects. */
  show(state: TabState): Promise<void>;
}

/**
 * Builds the button that reads what is selected in the page of a tab.
 * @param tab The tab.
 * @param answered Called with the answer to its press.
 */
export function selectionButton(tab: number, answered: (outcome: Outcome) => void): SelectionButton {
  const button = element(
    'button',
    { type: 'button', id: 'read-selection', class: 'offer', hidden: true },
    text('readSelection', 'Read the selection'),
  );
  button.addEventListener('click', () => {
    const press = askBackground('press', { tab, action: 'reader', on: true, selection: true });
    press.then(answered, () => undefined);
  });
  return {
    element: button,
    async show({ reader }) {
      button.hidden = reader || !(await hasSelection(tab));
    },
  };
}

async function hasSelection(tab: number): Promise<boolean> {
  const look = { target: { tabId: tab }, func: () => /\S/.test(String(getSelection())) };
  const [found] = await browser.scripting.executeScript(look).catch(() => []);
  return found?.result === true;
}
