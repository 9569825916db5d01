import { CITATION_FORMS, type CitationForm, writeCitation } from '../../export/cite/write-citation.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { copyText } from '../tools/copy-text.ts';
import { copied } from './copied.ts';
import type { KeepContext, KeepPart } from './keep-work.ts';

/** Form that was chosen last, as long as the page is open. */
let chosen: CitationForm = 'APA';

/** Citing the article. */
export const citePart: KeepPart = {
  build({ copy, run }: KeepContext) {
    const title = text('keepCite', 'Cite');
    const options = CITATION_FORMS.map((form) => element('option', { value: form, selected: form === chosen }, form));
    const select = element(
      'select',
      { id: 'cite-form', 'aria-label': text('keepCiteStyle', 'Citation style') },
      ...options,
    );
    const shown = element('pre', { id: 'citation', dir: 'auto', tabindex: 0, role: 'region', 'aria-label': title });
    const show = () => (shown.textContent = writeCitation(copy().facts, chosen, new Date()));
    select.addEventListener('change', () => {
      chosen = CITATION_FORMS.find((form) => form === select.value) ?? chosen;
      show();
    });
    const button = element(
      'button',
      { type: 'button', id: 'copy-citation', 'data-act': '' },
      text('keepCiteCopy', 'Copy citation'),
    );
    button.addEventListener('click', () => run(async () => copied(await copyText(shown.textContent ?? ''))));
    show();
    return element(
      'section',
      { role: 'group', 'aria-labelledby': 'cite' },
      element('h2', { id: 'cite' }, title),
      element('div', { class: 'actions' }, select, button),
      shown,
    );
  },
};
