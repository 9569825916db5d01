import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';

/** Longest tag, and most tags of an article. Set by hand. */
const MAX_TAG_CHARS = 60;
const MAX_TAGS = 30;

/** Signs between tags, in the scripts that have some. */
const BETWEEN = /[,;،、，；\n]+/;

/** Reads tags as somebody has written them; each comes once. */
function tagsIn(written: string): string[] {
  const tags = written.split(BETWEEN).map((tag) => tag.replace(/\s+/g, ' ').trim().slice(0, MAX_TAG_CHARS));
  return [...new Set(tags.filter((tag) => tag !== ''))].slice(0, MAX_TAGS);
}

/**
 * Builds the field in which the tags of an article are written.
 * @param tags Its tags now.
 * @param done Called with the new tags, or without where nothing is to change.
 */
export function tagsEditor(tags: readonly string[], done: (tags?: readonly string[]) => void): HTMLElement {
  const field = element('input', {
    type: 'text',
    value: tags.join(', '),
    dir: 'auto',
    // So that its style knows that it is empty.
    placeholder: ' ',
    autocomplete: 'off',
  });
  const label = element('label', {}, text('libraryTagsWrite', 'Tags, with commas between them'), field);
  const form = element(
    'form',
    { class: 'tags-editor' },
    label,
    element('button', { type: 'submit', class: 'offer' }, text('libraryTagsKeep', 'Keep')),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    done(tagsIn(field.value));
  });
  form.addEventListener('keydown', ({ key }) => key === 'Escape' && done());
  return form;
}
