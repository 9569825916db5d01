import type { Article, Removal } from '../../article/article.ts';
import { groupBy } from '../../shared/group-by.ts';
import { interfaceLanguage } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { actionButton } from './action-button.ts';
import { removalGroup } from './removal-group.ts';

/** The list of what was left out of an article. */
export interface LeftOut {
  readonly element: HTMLElement;
  /** Add what was left out of a further page. */
  add(removals: readonly Removal[]): void;
}

/** How many are shown at most; pages can hide thousands. */
const MOST = 300;

/**
 * A list, closed at first, of what was left out, in groups; each with its text and a button that puts it back.
 * @param article The article.
 * @param restore Puts something back, and gives what stands in the article now; undefined if it has gone from the page.
 * @returns The list; it is hidden while nothing was left out.
 */
export function leftOut(article: Article, restore: (removal: Removal) => HTMLElement | undefined): LeftOut {
  const shown = new Map<string, Removal>();
  const summary = element('summary');
  const groups = element('div');
  const details = element('details', {}, summary, groups);
  let isStale = true;
  const fill = () => {
    // It costs time only when somebody looks.
    if (!details.open || !isStale) return;
    isStale = false;
    groups.replaceChildren(...groupsOf([...shown.values()], article.language, restore));
  };
  const add = (removals: readonly Removal[]) => {
    for (const removal of removals) {
      // Pages of one site leave out the same on each.
      if (removal.text !== '' && shown.size < MOST && !shown.has(removal.text)) shown.set(removal.text, removal);
    }
    const count = new Intl.NumberFormat(interfaceLanguage()).format(shown.size);
    summary.textContent = text('leftOut', 'What was left out ($1)', count);
    details.hidden = shown.size === 0;
    isStale = true;
  };
  details.addEventListener('toggle', fill);
  add(article.removals);
  return { element: details, add };
}

type Restore = (removal: Removal) => HTMLElement | undefined;

function groupsOf(removals: readonly Removal[], language: string | undefined, restore: Restore): HTMLElement[] {
  return [...groupBy(removals, removalGroup)].map(([name, members]) =>
    element(
      'section',
      {},
      element('h3', {}, name),
      element('ul', {}, ...members.map((removal, place) => item(removal, `${name}-${place}`, language, restore))),
    ),
  );
}

function item(removal: Removal, id: string, language: string | undefined, restore: Restore): HTMLElement {
  const told = element('span', { id: id.replace(/\s/g, '-'), lang: language, dir: 'auto' }, removal.text);
  return element('li', {}, told, removal.origin && putBack(removal, told.id, restore));
}

function putBack(removal: Removal, told: string, restore: Restore): HTMLElement {
  let restored: HTMLElement | undefined;
  const button = actionButton(text('putBack', 'Put back'), () => {
    if (restored) {
      restored.remove();
      restored = undefined;
    } else {
      restored = restore(removal);
      if (!restored) {
        button.replaceWith(text('putBackGone', 'This has gone from the page.'));
        return;
      }
    }
    button.textContent = restored ? text('takeOut', 'Take out again') : text('putBack', 'Put back');
  });
  button.setAttribute('aria-describedby', told);
  return button;
}
