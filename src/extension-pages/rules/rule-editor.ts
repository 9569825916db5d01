import type { UndoRules } from '../../rules/rule-store.ts';
import { type ReadRule, readRule, textOfRule } from '../../rules/rule-text.ts';
import { text } from '../../shared/text.ts';
import { parseSelector } from '../../sites/parse-selector.ts';
import type { SiteRule } from '../../sites/site-rule.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from '../options/notice.ts';
import { textField } from './text-field.ts';
import { trialRow } from './trial-row.ts';

/** Fields of a rule that the editor names, the most frequent first. */
const FIELDS =
  'body, remove, hide, keep, title, subtitle, byline, published, leadImage, leadCaption, rewrite, next, single';

/** Id of what describes the field. */
const HINT_ID = 'rule-hint';

/** Beginning of a new rule: an example of its most used fields, which does nothing to any page. */
const TEMPLATE = `{
  "body": { "selectors": ["article"], "take": "first" },
  "remove": [{ "selector": ".example-clutter" }],
  "hide": [".example-banner"]
}
`;

/** Rule that is to be edited. */
export interface EditedRule {
  /** Its host, name and source; of a new rule nothing else. */
  readonly rule: SiteRule;
  readonly host: string;
  readonly isNew: boolean;
  /** Stores it in its place. */
  store(rule: SiteRule): Promise<UndoRules>;
}

/** The editor of one rule at a time. */
export class RuleEditor {
  readonly element = element('section', { id: 'editor', 'aria-labelledby': 'editor-title', hidden: true });
  readonly #notice: Notice;
  #open: { readonly isChanged: () => boolean; readonly end: () => Promise<void> } | undefined;

  /**
   * @param notice Says what has happened, and offers the way back.
   * @param signal Ends asking before the page is left.
   */
  constructor(notice: Notice, signal: AbortSignal) {
    this.#notice = notice;
    addEventListener('beforeunload', (event) => this.#open?.isChanged() && event.preventDefault(), { signal });
    signal.addEventListener('abort', () => void this.#open?.end());
  }

  /**
   * Open a rule, unless changes of another one are not saved; then that is asked first.
   * @param closed Called when it is closed.
   */
  open(edited: EditedRule, closed: () => void): void {
    this.#whenSaved(() => this.#show(edited, closed));
  }

  /** Goes on at once, or when the user has let go of what was changed. */
  #whenSaved(goOn: () => void): void {
    const go = () => {
      this.#close();
      goOn();
    };
    if (!this.#open?.isChanged()) {
      go();
      return;
    }
    const sentence = text('ruleUnsaved', 'Your changes to this rule aren’t saved.');
    this.#notice.offer(sentence, text('ruleDiscard', 'Discard changes'), () => {
      this.#notice.say('');
      go();
    });
  }

  #close(): void {
    void this.#open?.end();
    this.#open = undefined;
    this.element.hidden = true;
    this.element.replaceChildren();
  }

  #show(edited: EditedRule, closed: () => void): void {
    const { rule, host, isNew } = edited;
    const shown = ruleField(isNew ? TEMPLATE : textOfRule(rule), rule);
    const current = (): SiteRule | undefined => {
      const read = shown.read();
      if ('rule' in read) return read.rule;
      this.element.querySelector<HTMLElement>('.fault')?.focus();
      return undefined;
    };
    const trial = trialRow(host, current, this.#notice);
    let saved = shown.field.value;
    const save = async () => {
      const next = current();
      if (!next) return;
      const stored = shown.field.value;
      const undo = await edited.store(next);
      saved = stored;
      this.#sayStored(host, undo);
    };
    const trySave = () => void save().catch((error: Error) => this.#notice.say(error.message));
    const close = () => this.#whenSaved(closed);
    this.#open = { isChanged: () => shown.field.value !== saved, end: trial.end };
    this.element.replaceChildren(...editorHead(host), shown.element, saveRow(trySave, close), trial.element);
    this.element.hidden = false;
    shown.read();
    this.element.querySelector<HTMLElement>('h2')?.focus();
    this.element.scrollIntoView({ block: 'nearest' });
  }

  #sayStored(host: string, undo: UndoRules): void {
    this.#notice.offer(text('lookSaved', 'Saved: $1', host), text('undo', 'Undo'), () => {
      undo().then(
        () => this.#notice.say(text('backupUndone', 'Everything is as it was before.')),
        (error: Error) => this.#notice.say(error.message),
      );
    });
  }
}

/** Builds the field for the text of a rule; `read` checks it at once. */
function ruleField(written: string, base: SiteRule) {
  const read = (from: string): ReadRule => readRule(from, base, parseSelector);
  const faultsOf = (from: string) => {
    const found = read(from);
    return 'faults' in found ? found.faults : [];
  };
  const { element: shown, field, check } = textField(written, faultsOf, HINT_ID);
  return {
    element: shown,
    field,
    read() {
      check();
      return read(field.value);
    },
  };
}

function editorHead(host: string): readonly HTMLElement[] {
  const hint = text('ruleHint', 'Written in JSON, with CSS selectors. Fields: $1', FIELDS);
  return [
    element('h2', { id: 'editor-title', tabindex: -1 }, text('ruleFor', 'Rule for $1', host)),
    element('p', { id: HINT_ID, class: 'quiet' }, hint),
  ];
}

function saveRow(save: () => void, close: () => void): HTMLElement {
  return element(
    'div',
    { class: 'buttons' },
    button('rule-save', text('lookSave', 'Save'), save),
    button('rule-close', text('readerClose', 'Close'), close),
  );
}

function button(id: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', id, class: 'offer' }, label);
  made.addEventListener('click', act);
  return made;
}
