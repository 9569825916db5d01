import { type ArticleMarks, MARK_COLOURS, MAX_NOTE_CHARS, type Mark } from '../../marks/article-marks.ts';
import { changeMarks, removeArticles } from '../../marks/mark-store.ts';
import { removeMark } from '../../marks/remove-mark.ts';
import { wordsLink } from '../../marks/words-link.ts';
import { text } from '../../shared/text.ts';
import { colourLabel } from '../../ui/controls/colour-label.ts';
import { element } from '../../ui/controls/element.ts';
import { noteField } from '../../ui/controls/note-field.ts';
import type { Notice } from '../options/notice.ts';
import { removeButton } from '../options/removable.ts';

/** Most characters of a quote by which its button is named. */
const MAX_NAME_CHARS = 60;

/**
 * Builds the part of the page about one article: its highlights in the order of the text, each with its note, which can be
 * written there, the way to its words in the page, and a button that removes it.
 * @param article The article, with the highlights that are shown.
 * @param notice Says what has happened and offers the way back.
 * @param signal Ends it; notes that are being written are kept.
 */
export function articleSection(article: ArticleMarks, notice: Notice, signal: AbortSignal): HTMLElement {
  const { address, title, marks } = article;
  const sorted = [...marks].sort((one, other) => one.start - other.start);
  const heading = element('h2', { dir: 'auto' }, title || address);
  return element(
    'section',
    {},
    element(
      'div',
      { class: 'article-head' },
      heading,
      removeButton(title || address, () => removeArticles([address]), notice),
    ),
    element('p', { class: 'quiet', dir: 'ltr' }, address),
    element('ul', { class: 'marks', role: 'list' }, ...sorted.map((mark) => item(article, mark, notice, signal))),
  );
}

function item(article: ArticleMarks, mark: Mark, notice: Notice, signal: AbortSignal): HTMLElement {
  const { exact, colour, id } = mark;
  const { address } = article;
  const name = exact.length > MAX_NAME_CHARS ? `${exact.slice(0, MAX_NAME_CHARS)}…` : exact;
  const remove = () => removeMark((by) => changeMarks(article, by), id);
  const write = async (note: string) => {
    const changed = { note: note.slice(0, MAX_NOTE_CHARS), changed: Date.now() };
    await changeMarks(article, (marks) => marks.map((each) => (each.id === id ? { ...each, ...changed } : each)));
  };
  const fail = (error: Error) => notice.say(error.message);
  const field = noteField(mark, (note) => write(note).catch(fail), signal);
  field.show(mark.note);
  const link = element(
    'a',
    { href: wordsLink(address, mark), target: '_blank', rel: 'noopener noreferrer' },
    text('markOpen', 'Open in the page'),
  );
  return element(
    'li',
    { class: MARK_COLOURS.includes(colour) ? colour : undefined },
    element(
      'div',
      {},
      element('blockquote', { dir: 'auto', title: colourLabel(colour) }, element('q', {}, exact)),
      field.element,
      link,
    ),
    removeButton(name, remove, notice),
  );
}
