import { dictionaryHint, hostOf, problemOf } from '../../../settings/dictionary.ts';
import { interfaceWriting } from '../../../shared/interface-language.ts';
import { text } from '../../../shared/text.ts';
import baseStyles from '../../../ui/controls/base.css';
import { element } from '../../../ui/controls/element.ts';
import fieldStyles from '../../../ui/controls/fields.css';
import { keepEvents } from '../../../ui/controls/keep-events.ts';
import { styleSheet } from '../../../ui/controls/style-sheet.ts';
import wayStyles from '../bars/ways.css';
import panelStyles from './ask-panel.css';

/**
 * Build what asks before the first word goes to a service, in a closed shadow tree: the service is no matter of the page.
 * @param address Address of the service that is chosen; empty where the user has to name one.
 * @param word The word.
 * @param agree Called with the address, valid, once the user has agreed.
 * @param cancel Called where not.
 * @returns The element that holds it.
 */
export function askPanel(
  address: string,
  word: string,
  agree: (address: string) => void,
  cancel: () => void,
): HTMLElement {
  const host = element('div', interfaceWriting());
  const root = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  root.adoptedStyleSheets = [baseStyles, fieldStyles, wayStyles, panelStyles].map(styleSheet);
  keepEvents(root);
  const problem = element('p', { id: 'problem', role: 'alert' });
  const field = element('input', {
    ...{ id: 'address', type: 'url', autocomplete: 'off', spellcheck: 'false', dir: 'ltr' },
    ...{ 'aria-describedby': 'problem', placeholder: 'https://…/{word}', required: true },
  });
  const asks = address
    ? [element('p', {}, text('lookUpAgree', '“$1” will be sent to $2, in a new tab.', word, hostOf(address)))]
    : [
        element('p', {}, text('lookUpAsk', 'Lectern has no dictionary of its own. Which one do you use?')),
        element('label', { class: 'field' }, text('dictionaryAddress', 'Address of the dictionary'), field),
        element('p', { class: 'quiet' }, dictionaryHint()),
        problem,
      ];
  const form = element(
    'form',
    { novalidate: true },
    ...asks,
    element(
      'div',
      { class: 'ways' },
      element('button', { type: 'submit', id: 'agree' }, text('lookUp', 'Look up')),
      cancelButton(cancel),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const written = address || field.value.trim();
    problem.textContent = problemOf(written) ?? '';
    field.ariaInvalid = String(problem.textContent !== '');
    if (problem.textContent) field.focus();
    else agree(written);
  });
  root.append(form);
  return host;
}

function cancelButton(cancel: () => void): HTMLElement {
  const button = element('button', { type: 'button', id: 'cancel' }, text('lookUpCancel', 'Cancel'));
  button.addEventListener('click', cancel);
  return button;
}
