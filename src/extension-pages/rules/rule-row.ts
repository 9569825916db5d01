import { removeRules, switchRule } from '../../rules/rule-store.ts';
import { isSound } from '../../rules/sound-rule.ts';
import { FACT_SEPARATOR } from '../../shared/fact-separator.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from '../options/notice.ts';
import { removeButton } from '../options/removable.ts';
import { healthWords } from './health-words.ts';
import type { ListedRule } from './listed-rule.ts';

/**
 * Builds the row of a rule: its site, where it comes from, how it fares, and what can be done with it.
 * @param edit Opens the rule as text.
 * @param notice Says what has happened and offers the way back.
 */
export function ruleRow(listed: ListedRule, edit: () => void, notice: Notice): HTMLElement {
  const { stored, id } = listed;
  const name = id.name === id.host ? id.host : `${id.host} (${id.name})`;
  const on = element('input', { type: 'checkbox', class: 'rule-on', checked: !stored.off });
  const turn = () => switchRule(id, on.checked).catch((error: Error) => notice.say(error.message));
  on.addEventListener('change', () => void turn());
  const editLabel = text('ruleEdit', 'Edit');
  const change = element(
    'button',
    { type: 'button', class: 'rule-edit offer', 'aria-label': `${editLabel}: ${name}` },
    editLabel,
  );
  change.addEventListener('click', edit);
  return element(
    'li',
    { 'data-id': rowId(listed), class: stored.off ? 'off' : undefined },
    element('h2', { dir: 'ltr' }, id.host),
    element('p', { class: 'facts' }, factsOf(listed).join(FACT_SEPARATOR)),
    element(
      'div',
      { class: 'buttons' },
      element(
        'label',
        { class: 'switch' },
        on,
        text('ruleOn', 'On'),
        element('span', { class: 'unseen' }, `: ${name}`),
      ),
      change,
      removeButton(name, () => removeRules([id]), notice),
    ),
  );
}

/** Gives what distinguishes a row from all others. */
export const rowId = ({ id: { host, source, name } }: ListedRule): string => JSON.stringify([host, source, name]);

function factsOf({ stored, id, health }: ListedRule): string[] {
  const from =
    id.source === 'own'
      ? text('rulesOwn', 'Yours')
      : stored.file
        ? text('ruleFile', 'Imported from $1', stored.file)
        : text('rulesImported', 'Imported');
  const name = id.source === 'own' || id.name === id.host ? [] : [id.name];
  const state = isSound(stored.rule) ? healthWords(health) : text('ruleFaulty', 'Faulty, so it isn’t used');
  return [...name, from, state];
}
