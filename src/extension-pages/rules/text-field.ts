import type { TextFault } from '../../rules/rule-text.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { faultWords } from './fault-words.ts';

/** Time after which what was typed is checked, in milliseconds. Set by hand: less would complain in the middle of a word. */
const CHECK_PAUSE_MS = 300;

/** Field for the text of a rule, with the numbers of its lines and the list of its faults. */
export interface TextField {
  readonly element: HTMLElement;
  readonly field: HTMLTextAreaElement;
  /** Check it at once. */
  check(): void;
}

/**
 * Builds the field, which is checked while one types.
 * @param written What stands in it at first.
 * @param faultsOf Finds the faults of a text.
 * @param described Id of what describes it.
 */
export function textField(
  written: string,
  faultsOf: (written: string) => readonly TextFault[],
  described: string,
): TextField {
  const label = text('ruleText', 'Text of the rule');
  const numbers = element('pre', { class: 'line-numbers', 'aria-hidden': 'true' });
  const field = element('textarea', {
    ...{ id: 'rule-text', spellcheck: 'false', autocomplete: 'off', autocapitalize: 'off', wrap: 'off', dir: 'ltr' },
    ...{ 'aria-label': label, 'aria-describedby': described, rows: 16 },
  });
  field.value = written;
  const list = element('ul', { id: 'rule-faults', role: 'list' });
  const status = element('div', { role: 'status' }, list);
  const check = () => {
    const faults = faultsOf(field.value);
    const lines = new Set(faults.map(({ line }) => line));
    numbers.replaceChildren(...lineNumbers(field.value, lines));
    field.setAttribute('aria-invalid', String(faults.length > 0));
    const items = faults.map((fault) => faultItem(fault, field));
    list.replaceChildren(...(items.length > 0 ? items : [element('li', {}, text('ruleSound', 'No faults.'))]));
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(check, CHECK_PAUSE_MS);
  });
  field.addEventListener('scroll', () => {
    numbers.scrollTop = field.scrollTop;
  });
  return { element: element('div', {}, element('div', { class: 'numbered' }, numbers, field), status), field, check };
}

function lineNumbers(written: string, faulty: ReadonlySet<number>): HTMLElement[] {
  return written
    .split('\n')
    .map((_, index) => element('span', { class: faulty.has(index + 1) ? 'faulty' : undefined }, `${index + 1}\n`));
}

/** Builds the sentence about a fault; a press leads to its place. */
function faultItem(fault: TextFault, field: HTMLTextAreaElement): HTMLElement {
  const button = element('button', { type: 'button', class: 'fault' }, faultWords(fault, fault.line));
  button.addEventListener('click', () => {
    field.focus();
    field.setSelectionRange(fault.start, Math.min(fault.end, field.value.length));
  });
  return element('li', {}, button);
}
