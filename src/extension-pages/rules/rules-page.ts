import { loadHealth } from '../../rules/rule-health.ts';
import {
  changeOwnRule,
  hostForRule,
  idOf,
  listRules,
  ownRule,
  replaceRule,
  watchRules,
} from '../../rules/rule-store.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { siteRulesLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { showLatest } from '../../ui/controls/show-latest.ts';
import { pageHeading } from '../extension-page.ts';
import { type Notice, notice } from '../options/notice.ts';
import { stretchedList } from '../stretched-list.ts';
import { filesSection } from './files-section.ts';
import { filters } from './filters.ts';
import { chooseRules, type ListedRule, listedRule } from './listed-rule.ts';
import { newRuleForm } from './new-rule.ts';
import { type EditedRule, RuleEditor } from './rule-editor.ts';
import { rowId, ruleRow } from './rule-row.ts';
import { shippedRules } from './shipped-rules.ts';

/** Pause after the last change of stored rules before they are listed anew, in milliseconds. Set by hand: an import makes many. */
const NEWS_PAUSE_MS = 50;

/**
 * Builds the page of the rules that are stored: searched, edited as text, switched off, removed, saved and loaded. The part
 * behind `#` of its address is what is searched for at first.
 * @param signal Ends following them.
 * @returns Elements for the body, in order.
 */
export function rulesPage(signal: AbortSignal): readonly HTMLElement[] {
  const messages = notice(signal);
  const editor = new RuleEditor(messages, signal);
  const wanted = hostForRule(decodeURIComponent(location.hash.slice(1)));
  const choice = filters(wanted, () => show());
  const count = element('p', { id: 'count', role: 'status' });
  const empty = element('p', { id: 'empty', hidden: true }, emptySentence());
  const edit = (listed: ListedRule) => editor.open(editedRule(listed), () => focusRow(listed));
  const row = (listed: ListedRule) => ruleRow(listed, () => edit(listed), messages);
  const list = stretchedList({ id: 'rules', idOf: rowId, keyOf, row }, signal);
  const files = filesSection(messages);
  let all: readonly ListedRule[] = [];
  const show = () => {
    const { query, shown } = choice.choice();
    const chosen = chooseRules(all, query, shown);
    list.show(chosen);
    files.show(all);
    empty.hidden = all.length > 0;
    count.textContent = countSentence(chosen.length, all.length);
  };
  const refresh = showLatest(
    loadListed,
    (loaded) => {
      all = loaded;
      if (choice.choice().query === wanted) choice.seek(widened(wanted, all));
      show();
    },
    signal,
  );
  followChanges(refresh, messages.say, signal);
  const rest = [count, empty, list.element, shippedRules(), files.element];
  const main = element('main', {}, formFor(wanted, editor, messages), editor.element, choice.element, ...rest);
  return [element('header', {}, pageHeading(siteRulesLabel())), main, messages.element];
}

const keyOf = ({ stored, health }: ListedRule): string => JSON.stringify([stored, health]);

/** Gives the most particular name of a host, or of one that it is below, for which there is a rule; the host if there is none. */
function widened(host: string, rules: readonly ListedRule[]): string {
  const labels = host.split('.');
  const names = labels.map((_, index) => labels.slice(index).join('.'));
  return names.find((name) => rules.some(({ id }) => id.host === name)) ?? host;
}

const emptySentence = (): string => text('rulesEmpty', 'No rules yet. Make one here, or import files with rules.');

function countSentence(chosen: number, all: number): string {
  return chosen === all
    ? text('rulesCount', 'Rules: $1', formatNumber(all))
    : text('rulesCountOf', 'Rules: $1 of $2', formatNumber(chosen), formatNumber(all));
}

/** Builds the form for a new rule, with the site that is searched for in it. */
function formFor(wanted: string, editor: RuleEditor, messages: Notice): HTMLElement {
  const form = newRuleForm((host) => void openNew(host, editor), messages);
  const field = form.querySelector('input');
  if (field) field.value = wanted;
  return form;
}

function followChanges(refresh: () => Promise<void>, say: (sentence: string) => void, signal: AbortSignal): void {
  const failed = () => say(text('rulesNotRead', 'Your browser doesn’t let Lectern read the rules.'));
  let timer: ReturnType<typeof setTimeout> | undefined;
  watchRules(() => {
    clearTimeout(timer);
    timer = setTimeout(() => refresh().catch(failed), NEWS_PAUSE_MS);
  }, signal);
  refresh().catch(failed);
}

async function loadListed(): Promise<ListedRule[]> {
  const [stored, health] = await Promise.all([listRules(), loadHealth()]);
  return stored.map((each) => listedRule(each, health(each, idOf(each).host)));
}

function editedRule({ stored: { rule }, id }: ListedRule): EditedRule {
  const { host } = id;
  const store: EditedRule['store'] = (changed) =>
    id.source === 'own' ? changeOwnRule(host, () => changed) : replaceRule(id, changed);
  return { rule, host, isNew: false, store };
}

/** Opens the user's own rule for a host, or the beginning of one. */
async function openNew(host: string, editor: RuleEditor): Promise<void> {
  const there = await ownRule(host).catch(() => undefined);
  const rule = there?.rule ?? { name: host, source: 'own', match: { hosts: [host] } };
  const store: EditedRule['store'] = (changed) => changeOwnRule(host, () => changed);
  editor.open({ rule, host, isNew: !there, store }, () => document.querySelector<HTMLElement>('#new-host')?.focus());
}

/** Gives the focus back to the row from which a rule was opened. */
function focusRow(listed: ListedRule): void {
  const row = document.querySelector(`#rules > [data-id="${CSS.escape(rowId(listed))}"]`);
  row?.querySelector<HTMLElement>('.rule-edit')?.focus();
}
