import { markQuotation } from '../quotation/mark-quotation.ts';
import { offered } from '../shared/offered.ts';
import { READER_HOST } from '../shared/reader-host.ts';

// Runs once a reader is open whose page was opened at a quotation.
const dialog = document.querySelector(READER_HOST)?.shadowRoot?.querySelector('dialog');
const directive = offered('quotation');
if (dialog && directive !== undefined && !dialog.dataset['quotation']) {
  dialog.dataset['quotation'] = 'marked';
  markQuotation(dialog, directive);
}
