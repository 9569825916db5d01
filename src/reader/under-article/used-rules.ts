import type { Article } from '../../article/article.ts';
import { webHost } from '../../shared/host.ts';
import { askBackground } from '../../shared/messages.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { actionButton } from './action-button.ts';

type PageRule = Article['rules'][number];

/**
 * Builds the lines that name the site rules of an article, with a button that leads to the page of those for its site.
 * @returns Undefined for an article that is shown in a page of the extension, which has none.
 */
export function usedRules({ rules }: Article): HTMLElement | undefined {
  if (!webHost(location.href)) return undefined;
  const named = (state: PageRule['state']) => rules.filter((rule) => rule.state === state).map(nameOf);
  const lines = [
    sentence(named('applied'), (names) => text('rulesUsed', 'Site rules used: $1', names)),
    sentence(named('unmatched'), (names) => text('rulesUnmatched', 'Site rules that match nothing here: $1', names)),
    sentence(named('faulty'), (names) => text('rulesFaulty', 'Faulty site rules, not used: $1', names)),
  ];
  const open = actionButton(text('rulesOpen', 'Rules for this site'), () => {
    askBackground('openRules').catch(() => {
      open.replaceWith(text('marksAllFailed', 'The page can’t be opened from here.'));
    });
  });
  return element('div', { class: 'rules' }, ...lines, element('div', { class: 'actions' }, open));
}

function sentence(names: readonly string[], words: (names: string) => string): HTMLElement | undefined {
  return names.length > 0 ? element('p', { class: 'small-print' }, words(names.join(', '))) : undefined;
}

function nameOf({ name, source }: PageRule): string {
  if (source === 'own') return text('ruleYours', '$1 (yours)', name);
  return source === 'imported' ? text('ruleImported', '$1 (imported)', name) : name;
}
