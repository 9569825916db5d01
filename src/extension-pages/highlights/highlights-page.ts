import type { ArticleMarks } from '../../marks/article-marks.ts';
import { loadAllMarks, removeArticles, watchMarks } from '../../marks/mark-store.ts';
import { marksLabel, moreLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { showLatest } from '../../ui/controls/show-latest.ts';
import { pageHeading } from '../extension-page.ts';
import { isFoundIn, wordsIn } from '../options/found-words.ts';
import { type Notice, notice } from '../options/notice.ts';
import { articleSection } from './article-section.ts';
import { filesRow } from './files-row.ts';

/** Articles that are listed at first, and that one press adds. Set by hand: enough to look through. */
const LISTED_AT_ONCE = 100;

/**
 * Builds the page with the highlights of all articles, which can be searched, saved, loaded and removed.
 * @param signal Ends following them.
 * @returns Elements for the body, in order.
 */
export function highlightsPage(signal: AbortSignal): readonly HTMLElement[] {
  const messages = notice(signal);
  const main = element('main');
  const answer = element('p', { id: 'found', role: 'status' });
  const field = searchField();
  const removeAll = removeAllButton(messages);
  let all: readonly ArticleMarks[] = [];
  let listed: readonly ArticleMarks[] = [];
  const show = () => {
    const wanted = wordsIn(field.value);
    listed = wanted.length === 0 ? all : all.flatMap((article) => found(article, wanted) ?? []);
    main.replaceChildren();
    addArticles(main, listed, messages, signal);
    answer.textContent = sentence(all, listed, field.value.trim());
    removeAll.disabled = all.length === 0;
    files.offerSaving(listed.length > 0);
  };
  const refresh = showLatest(
    () => loadAllMarks().catch(() => []),
    (loaded) => {
      const isListed = outlineOf(loaded) === outlineOf(all);
      all = loaded;
      // Another list would take the field away from who writes in it, and the button from who presses on one.
      if (isListed && main.hasChildNodes()) showNotes(main, loaded);
      else show();
    },
    signal,
  );
  const files = filesRow(() => listed, messages);
  files.element.append(removeAll);
  field.addEventListener('input', show);
  watchMarks(undefined, () => void refresh(), signal);
  void refresh();
  const search = element('div', { role: 'search', class: 'search' }, field, answer);
  const header = element('header', {}, pageHeading(marksLabel()), search, files.element);
  return [header, main, messages.element];
}

/** Gives all of the articles but for notes, times and the order that follows from these, as a text that can be compared. */
const outlineOf = (articles: readonly ArticleMarks[]): string => {
  const parts = articles.flatMap(({ address, title, marks }) =>
    marks.map(({ id, colour, exact }) => [address, title, id, colour, exact].join('\n')),
  );
  return parts.sort().join('\n');
};

/** Shows the notes as they are now in the fields that are there, but for one that is written in. */
function showNotes(main: HTMLElement, articles: readonly ArticleMarks[]): void {
  const notes = new Map(articles.flatMap(({ marks }) => marks.map(({ id, note }) => [id, note] as const)));
  for (const field of main.querySelectorAll('textarea')) {
    const note = notes.get(field.dataset['mark'] ?? '');
    if (note !== undefined && !field.matches(':focus') && field.value !== note) field.value = note;
  }
}

/** Adds articles to the list, and a button for those that are too many. */
function addArticles(
  main: HTMLElement,
  articles: readonly ArticleMarks[],
  messages: Notice,
  signal: AbortSignal,
): void {
  main.append(...articles.slice(0, LISTED_AT_ONCE).map((article) => articleSection(article, messages, signal)));
  const rest = articles.slice(LISTED_AT_ONCE);
  if (rest.length === 0) return;
  const more = element('button', { type: 'button', id: 'more', class: 'offer' }, moreLabel());
  more.addEventListener('click', () => {
    more.remove();
    addArticles(main, rest, messages, signal);
  });
  main.append(more);
}

function removeAllButton(messages: Notice): HTMLButtonElement {
  const label = text('marksRemoveAll', 'Remove all highlights');
  const button = element('button', { type: 'button', id: 'remove-all', class: 'offer' }, label);
  const fail = (error: Error) => messages.say(error.message);
  button.addEventListener('click', () => {
    removeArticles().then((bringBack) => {
      messages.offer(text('marksRemoved', 'All highlights are removed.'), text('undo', 'Undo'), () => {
        bringBack().then(() => messages.say(''), fail);
      });
    }, fail);
  });
  return button;
}

function searchField(): HTMLInputElement {
  const label = text('marksSearch', 'Search highlights');
  const field = element('input', {
    ...{ type: 'search', id: 'search', 'aria-label': label, placeholder: label },
    ...{ autocomplete: 'off', spellcheck: 'false' },
  });
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || field.value === '') return;
    event.preventDefault();
    field.value = '';
    field.dispatchEvent(new Event('input'));
  });
  return field;
}

/** Narrows an article down to what is found: all of it by its title or address, else single highlights. */
function found(article: ArticleMarks, wanted: readonly string[]): ArticleMarks | undefined {
  if (isFoundIn(`${article.title} ${article.address}`, wanted)) return article;
  const marks = article.marks.filter(({ exact, note }) => isFoundIn(`${article.title} ${exact} ${note}`, wanted));
  return marks.length > 0 ? { ...article, marks } : undefined;
}

function sentence(all: readonly ArticleMarks[], listed: readonly ArticleMarks[], wanted: string): string {
  if (all.length === 0) return text('marksEmpty', 'Nothing is highlighted yet.');
  return listed.length === 0 ? text('marksNotFound', 'No highlights match “$1”.', wanted) : '';
}
