import { addRules, listRules, type NewRule } from '../../rules/rule-store.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from '../options/notice.ts';
import { type ReadFiles, readFiles } from './import-files.ts';
import { leftoverList } from './leftover-list.ts';
import { hostsOf, sortByOwn } from './own-clashes.ts';

/** Most hosts that a question names. */
const MAX_NAMED = 5;

/** Brings in rules from files: how far that is, a question where one is needed, and what was not taken over. */
export class RuleImport {
  readonly element = element('div', { id: 'import' });
  readonly #notice: Notice;
  #running = new AbortController();

  /** @param notice Says what has happened, and offers the way back. */
  constructor(notice: Notice) {
    this.#notice = notice;
  }

  /**
   * Read files and store their rules, all of them or none. One that was begun before is cancelled.
   * @returns Rejects with a sentence for the user when nothing can be stored.
   */
  async bring(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    this.#running.abort();
    this.#running = new AbortController();
    const { signal } = this.#running;
    try {
      const read = await readFiles(files, this.#progress(files.length), signal);
      const stored = await listRules();
      if (!read || signal.aborted) return;
      this.element.replaceChildren();
      const { free, clashing } = sortByOwn(read.rules, stored);
      const taken = clashing.length > 0 ? await this.#ask(clashing) : [];
      if (!signal.aborted) await this.#store([...free, ...taken], read);
    } catch (error) {
      if (signal.aborted) return;
      this.element.replaceChildren();
      throw error;
    }
  }

  #progress(all: number): (done: number) => void {
    const line = element('p', { role: 'status' });
    const cancel = element(
      'button',
      { type: 'button', id: 'import-cancel', class: 'offer' },
      text('lookUpCancel', 'Cancel'),
    );
    cancel.addEventListener('click', () => {
      this.#running.abort();
      this.element.replaceChildren();
      this.#notice.say(text('keepCancelled', 'Cancelled. Nothing was saved.'));
    });
    this.element.replaceChildren(line, cancel);
    return (done) => {
      line.textContent = text('rulesReading', 'Reading files: $1 of $2', formatNumber(done), formatNumber(all));
    };
  }

  /** Asks whether rules of the file are to take the place of the user's own. @returns Those that are. */
  #ask(clashing: readonly NewRule[]): Promise<readonly NewRule[]> {
    const hosts = clashing.flatMap(({ rule }) => hostsOf(rule));
    const named = `${hosts.slice(0, MAX_NAMED).join(', ')}${hosts.length > MAX_NAMED ? ' …' : ''}`;
    const sentence = text('rulesClash', 'You have other rules of your own for $1. Which ones do you want?', named);
    return new Promise((answered) => {
      const choice = (id: string, label: string, rules: readonly NewRule[]) => {
        const made = element('button', { type: 'button', id, class: 'offer' }, label);
        made.addEventListener('click', () => {
          this.element.replaceChildren();
          answered(rules);
        });
        return made;
      };
      const keep = choice('import-keep', text('rulesKeepMine', 'Keep mine'), []);
      const take = choice('import-take', text('rulesTakeFile', 'Take those of the file'), clashing);
      this.element.replaceChildren(
        element('p', { role: 'status' }, sentence),
        element('div', { class: 'buttons' }, keep, take),
      );
      keep.focus();
    });
  }

  async #store(rules: readonly NewRule[], { files, leftovers }: ReadFiles): Promise<void> {
    const undo = rules.length > 0 ? await addRules(rules) : undefined;
    const sentence = text(
      'rulesBrought',
      'Rules imported: $1, from files: $2.',
      formatNumber(rules.length),
      formatNumber(files),
    );
    if (leftovers.length > 0) this.element.replaceChildren(leftoverList(leftovers));
    if (!undo) {
      this.#notice.say(sentence);
      return;
    }
    this.#notice.offer(sentence, text('undo', 'Undo'), () => {
      this.element.replaceChildren();
      undo().then(
        () => this.#notice.say(text('backupUndone', 'Everything is as it was before.')),
        (error: Error) => this.#notice.say(error.message),
      );
    });
  }
}
