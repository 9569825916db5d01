import type { ArticleMarks } from '../../marks/article-marks.ts';
import { loadAllMarks, removeArticles, watchMarks } from '../../marks/mark-store.ts';
import { marksLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { showLatest } from '../../ui/controls/show-latest.ts';
import { pageHeading } from '../extension-page.ts';
import { isFoundIn, wordsIn } from '../options/found-words.ts';
import { notice } from '../options/notice.ts';
import { articleSection } from './article-section.ts';
import { filesRow } from './files-row.ts';

/** Most articles that are listed at once. Set by hand: who looks for another searches for it. */
const MAX_LISTED = 200;

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
  let all: readonly ArticleMarks[] = [];
  let listed: readonly ArticleMarks[] = [];
  const removeAll = element(
    'button',
    { type: 'button', id: 'remove-all', class: 'offer' },
    text('marksRemoveAll', 'Remove all highlights'),
  );
  const show = () => {
    const wanted = wordsIn(field.value);
    listed = wanted.length === 0 ? all : all.flatMap((article) => found(article, wanted) ?? []);
    main.replaceChildren(...listed.slice(0, MAX_LISTED).map((article) => articleSection(article, messages)));
    answer.textContent = sentence(all, listed, field.value.trim());
    removeAll.disabled = all.length === 0;
  };
  const refresh = showLatest(
    () => loadAllMarks().catch(() => []),
    (loaded) => {
      all = loaded;
      show();
    },
    signal,
  );
  field.addEventListener('input', show);
  removeAll.addEventListener('click', () => {
    const fail = (error: Error) => messages.say(error.message);
    removeArticles().then((bringBack) => {
      messages.offer(text('marksRemoved', 'All highlights are removed.'), text('undo', 'Undo'), () => {
        bringBack().then(() => messages.say(''), fail);
      });
    }, fail);
  });
  watchMarks(undefined, () => void refresh(), signal);
  void refresh();
  const files = filesRow(() => listed, messages);
  files.append(removeAll);
  const search = element('div', { role: 'search', class: 'search' }, field, answer);
  const header = element('header', {}, pageHeading(marksLabel()), search, files);
  return [header, main, messages.element];
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
