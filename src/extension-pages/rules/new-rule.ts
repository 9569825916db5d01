import { hostForRule } from '../../rules/rule-store.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from '../options/notice.ts';
import { faultWords } from './fault-words.ts';

/**
 * Builds the form in which a site is named for which a rule is to be made.
 * @param make Called with the host, without "www.".
 * @param notice Says what is wrong with the name of a site.
 */
export function newRuleForm(make: (host: string) => void, notice: Notice): HTMLFormElement {
  const field = element('input', {
    ...{ type: 'text', id: 'new-host', autocomplete: 'off', autocapitalize: 'off', spellcheck: 'false', dir: 'ltr' },
    ...{ inputmode: 'url', required: true },
  });
  const form = element(
    'form',
    { class: 'new-rule' },
    element('label', { class: 'field' }, text('ruleHost', 'Site, such as news.example'), field),
    element('button', { type: 'submit', id: 'new-rule', class: 'offer' }, text('ruleNew', 'New rule')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const host = hostIn(field.value);
    if (host) make(hostForRule(host));
    else {
      notice.say(faultWords({ kind: 'host', field: 'hosts', value: field.value.trim() }));
      field.focus();
    }
  });
  return form;
}

/** Reads the host that somebody has written or pasted, also as a whole address; undefined where that is none. */
function hostIn(written: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(written.trim()) ? written.trim() : `https://${written.trim()}`;
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  return /^([a-z0-9-]+\.)+[a-z0-9-]+$/.test(host) ? host : undefined;
}
