import { writeRuleFile } from '../../rules/rule-file.ts';
import { listRules } from '../../rules/rule-store.ts';
import type { StoredRule } from '../../rules/stored-rules.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from '../options/notice.ts';
import { saveFile } from '../save-file.ts';
import type { ListedRule } from './listed-rule.ts';
import { RuleImport } from './rule-import.ts';

/** The part of the page that saves and reads files. */
interface FilesSection {
  readonly element: HTMLElement;
  /** Takes in the rules that are stored, since there may be none to save. */
  show(rules: readonly ListedRule[]): void;
}

/**
 * Builds the part of the page that saves rules to a file, and reads files with rules, also those that are dropped on it.
 * @param notice Says what has happened, and offers the way back.
 */
export function filesSection(notice: Notice): FilesSection {
  const fail = (error: Error) => notice.say(error.message);
  const bringing = new RuleImport(notice);
  const file = element('input', {
    ...{ type: 'file', id: 'rule-files', multiple: true, hidden: true },
    accept: '.json,.txt,application/json,text/plain',
  });
  const bring = (files: Iterable<File> | undefined | null) => void bringing.bring([...(files ?? [])]).catch(fail);
  file.addEventListener('change', () => {
    bring(file.files);
    // The same file can be chosen again.
    file.value = '';
  });
  const whole = element('input', { type: 'checkbox', id: 'export-imported' });
  const chosen = (rules: readonly StoredRule[]) =>
    whole.checked ? rules : rules.filter(({ rule }) => rule.source === 'own');
  const save = async () => {
    const file = writeRuleFile(chosen(await listRules()));
    saveFile(new Blob([file], { type: 'application/json' }), 'lectern-rules', 'json');
  };
  const saving = button('rules-export', text('backupSave', 'Save to a file'), () => void save().catch(fail));
  let stored: readonly StoredRule[] = [];
  const offerSaving = () => {
    saving.disabled = chosen(stored).length === 0;
  };
  whole.addEventListener('change', offerSaving);
  const reading = button('rules-import', text('libraryImport', 'Import files'), () => file.click());
  const imported = element('label', { class: 'switch' }, whole, text('rulesExportAll', 'Imported rules too'));
  acceptDrops(bring);
  return {
    element: section(element('div', { class: 'buttons' }, reading, saving, imported, file), bringing.element),
    show(rules) {
      stored = rules.map((each) => each.stored);
      offerSaving();
    },
  };
}

function section(...parts: readonly HTMLElement[]): HTMLElement {
  return element(
    'section',
    { id: 'files', 'aria-labelledby': 'files-title' },
    element('h2', { id: 'files-title' }, text('libraryFiles', 'Files')),
    element(
      'p',
      {},
      text(
        'rulesFilesLine',
        'Import files that Lectern has saved, or site files of ftr-site-config (.txt), any number at once. You can also drop them here.',
      ),
    ),
    ...parts,
  );
}

/** Takes files that are dropped anywhere on the page; the browser would open them in its place. */
function acceptDrops(bring: (files: FileList | undefined) => void): void {
  const take = (event: DragEvent) => {
    const { dataTransfer } = event;
    // Words can be dragged from one field to another.
    if (!dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    dataTransfer.dropEffect = 'copy';
    if (event.type === 'drop') bring(dataTransfer.files);
  };
  addEventListener('dragover', take);
  addEventListener('drop', take);
}

function button(id: string, label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', id, class: 'offer' }, label);
  made.addEventListener('click', act);
  return made;
}
