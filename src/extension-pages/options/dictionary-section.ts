import {
  dictionaryHint,
  loadDictionary,
  problemOf,
  removeDictionary,
  storeDictionary,
} from '../../settings/dictionary.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import type { Notice } from './notice.ts';
import { type Section, wholeSection } from './section.ts';

/**
 * Builds the section with the service of the user's own in which words are looked up; none is chosen at first.
 * @param notice Says what has happened and offers the way back.
 */
export function dictionarySection(notice: Notice): Section {
  const problem = element('p', { id: 'dictionary-problem', role: 'alert' });
  const field = element('input', {
    ...{ id: 'dictionary-address', type: 'url', autocomplete: 'off', spellcheck: 'false', dir: 'ltr' },
    ...{ placeholder: 'https://…/{word}', 'aria-describedby': 'dictionary-problem dictionary-hint' },
  });
  const save = element('button', { type: 'submit', class: 'offer' }, text('dictionarySave', 'Save'));
  const form = element(
    'form',
    { novalidate: true, class: 'dictionary' },
    element('label', { class: 'field' }, text('dictionaryAddress', 'Address of the dictionary'), field),
    problem,
    element('p', { id: 'dictionary-hint' }, dictionaryHint()),
    save,
  );
  const show = async () => {
    field.value = (await loadDictionary()).address;
  };
  const fail = (error: Error) => notice.say(error.message);
  const change = async () => {
    const written = field.value.trim();
    const wrong = written === '' ? '' : (problemOf(written) ?? '');
    problem.textContent = wrong;
    field.ariaInvalid = String(wrong !== '');
    if (wrong) field.focus();
    else if (written) await store(written);
    else await remove();
  };
  const store = async (address: string) => {
    const before = await loadDictionary();
    if (before.address !== address) await storeDictionary({ address, agreed: false });
    notice.say(text('dictionarySaved', 'The dictionary is saved. Before the first word goes there, you are asked.'));
  };
  const remove = async () => {
    const bringBack = await removeDictionary();
    notice.offer(text('dictionaryRemoved', 'There is no dictionary any more.'), text('undo', 'Undo'), () => {
      bringBack().then(() => {
        notice.say('');
        return show();
      }, fail);
    });
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change().catch(fail);
  });
  void show();
  return wholeSection('dictionary', text('dictionaryTitle', 'Dictionary'), form);
}
