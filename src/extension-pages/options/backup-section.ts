import { type Backup, readBackup, withLibrary, writeBackup } from '../../settings/backup/backup.ts';
import { loadBackup } from '../../settings/backup/load-backup.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { ACTIONS, type Action, askBackground } from '../../shared/messages.ts';
import { plural } from '../../shared/plural.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { bringFiles } from '../bring-files.ts';
import { changeAlways } from '../change-always.ts';
import { saveFile } from '../save-file.ts';
import type { Notice } from './notice.ts';
import { type Section, wholeSection } from './section.ts';

/** Largest file that is read as a backup, in bytes: engines have no longer texts than half a thousand million letters. */
const MAX_BACKUP_BYTES = 450_000_000;

/**
 * Builds the section that saves everything that was chosen to a file, and loads it from one.
 * @param notice Says what has happened.
 */
export function backupSection(notice: Notice): Section {
  const fail = (error: Error) => notice.say(error.message);
  const save = element(
    'button',
    { type: 'button', id: 'backup-save', class: 'offer' },
    text('backupSave', 'Save to a file'),
  );
  save.addEventListener('click', () => saveBackup(notice).catch(fail));
  const file = element('input', { type: 'file', id: 'backup-file', accept: '.json,application/json', hidden: true });
  const load = element(
    'button',
    { type: 'button', id: 'backup-load', class: 'offer' },
    text('backupLoad', 'Load from a file'),
  );
  load.addEventListener('click', () => file.click());
  const always = element('div', { id: 'backup-always' });
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    always.replaceChildren();
    loadFile(chosen, notice)
      .then((backup) => offerAlways(backup, always))
      .catch(fail);
    // The same file can be chosen again.
    file.value = '';
  });
  return wholeSection(
    'backup',
    text('optionsBackup', 'Backup'),
    element(
      'p',
      {},
      text(
        'backupLine',
        'One file with your settings, looks, sites and site rules, the places where you stopped, your highlights and your library.',
      ),
    ),
    element('div', { class: 'buttons' }, save, load, file),
    always,
  );
}

async function saveBackup(notice: Notice): Promise<void> {
  const [always, tidy] = await Promise.all(ACTIONS.map(hostsOf));
  const content = await writeBackup(always ?? [], tidy ?? []);
  const progress = (done: number, all: number) =>
    notice.say(text('libraryWriting', 'Writing the file: $1 of $2', formatNumber(done), formatNumber(all)));
  const { writeLines } = await bringFiles();
  saveFile(withLibrary(content, await writeLines(progress)), 'lectern', 'json');
  notice.say('');
}

async function loadFile(file: File, notice: Notice): Promise<Backup> {
  const backup = readBackup(file.size > MAX_BACKUP_BYTES ? '' : await file.text());
  const { leftOut: lines, bringBack } = await loadWhole(backup);
  const loaded = text('backupLoaded', 'Backup loaded.');
  const count = backup.leftOut + lines;
  const sentence = count === 0 ? loaded : `${loaded} ${leftOut(count)}`;
  notice.offer(sentence, text('undo', 'Undo'), () => {
    bringBack().then(
      () => notice.say(text('backupUndone', 'Everything is as it was before.')),
      (error: Error) => notice.say(error.message),
    );
  });
  return backup;
}

/** Takes over the library of a backup after all else: where there is no room for that, nothing else stays either. */
async function loadWhole(backup: Backup): Promise<{ leftOut: number; bringBack: () => Promise<void> }> {
  const bringBack = await loadBackup(backup);
  if (backup.library.length === 0) return { leftOut: 0, bringBack };
  try {
    const { addLines } = await bringFiles();
    const added = await addLines(backup.library);
    return {
      leftOut: added.leftOut,
      bringBack: async () => {
        await added.undo();
        await bringBack();
      },
    };
  } catch {
    await bringBack();
    throw new Error(text('libraryNotStored', 'Your browser couldn’t store that. Nothing has changed.'));
  }
}

function leftOut(count: number): string {
  return plural('backupLeftOut', count, {
    one: '$1 invalid value was left out.',
    other: '$1 invalid values were left out.',
  });
}

const hostsOf = (action: Action): Promise<string[]> => askBackground('alwaysHosts', action).catch(() => []);

/** Offers buttons for access to sites, which no file can give: the browser asks the user, in a press. */
async function offerAlways({ always, tidy }: Backup, place: HTMLElement): Promise<void> {
  const [reader, tidied] = await Promise.all([missingAmong('reader', always), missingAmong('tidy', tidy)]);
  const opens = text('backupAlways', 'In the backup, articles open automatically on $1.', reader.join(', '));
  const tidies = text('backupTidy', 'In the backup, pages are tidied automatically on $1.', tidied.join(', '));
  place.replaceChildren(
    ...(reader.length > 0 ? [offer('reader', reader, opens, text('backupAllow', 'Open them here too'))] : []),
    ...(tidied.length > 0 ? [offer('tidy', tidied, tidies, text('backupAllowTidy', 'Tidy them here too'))] : []),
  );
}

async function missingAmong(action: Action, hosts: readonly string[]): Promise<string[]> {
  const there = await hostsOf(action);
  return hosts.filter((host) => !there.includes(host));
}

function offer(action: Action, hosts: readonly string[], sentence: string, label: string): HTMLElement {
  const allow = element('button', { type: 'button', class: 'offer' }, label);
  const whole = element('div', {}, element('p', {}, sentence), allow);
  allow.addEventListener('click', async () => {
    const isDone = await changeAlways(action, hosts, true).catch(() => false);
    if (isDone) whole.remove();
  });
  return whole;
}
