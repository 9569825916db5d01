import type { Article, Removal } from '../../article/article.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { groupBy } from '../../shared/group-by.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { type EntryActions, LeftOutEntry } from './left-out-entry.ts';
import { type LeftOutGroup, leftOutGroup, sayRestored, sayTakenOut } from './left-out-group.ts';
import { ListedRemovals } from './listed-removals.ts';
import type { MissingActions } from './missing.ts';
import { removalGroup } from './removal-group.ts';

/** The list of what was left out of an article. */
export interface LeftOut {
  readonly element: HTMLElement;
  /** Add what was left out of a further page, or by the user. */
  add(removals: readonly Removal[]): void;
  /** Take off the list what is in the article again. */
  drop(removal: Removal): void;
}

/**
 * Build the list, closed at first, of what was left out: text and pictures open to the eye, what pages put around their
 * texts folded away once more.
 * @param article The article.
 * @param actions Put something back, and hear of it.
 * @returns The list; it is hidden while nothing was left out.
 */
export function leftOut(article: Article, actions: Actions): LeftOut {
  const removals = new ListedRemovals();
  const summary = element('summary');
  const groups = element('div');
  const status = element('p', { role: 'status' });
  const details = element('details', { class: 'left-out' }, summary, groups, status);
  const view = new LeftOutView(article.language, actions, (sentence) => {
    status.textContent = sentence;
  });
  let isStale = true;
  const fill = () => {
    // It costs time only when somebody looks.
    if (!details.open || !isStale) return;
    isStale = false;
    groups.replaceChildren(...view.groupsOf(removals));
  };
  const add = (more: readonly Removal[]) => {
    removals.add(more);
    summary.textContent = text('leftOut', 'What was left out ($1)', formatNumber(removals.count));
    details.hidden = removals.count === 0;
    isStale = true;
    // Nobody is in the list whose parts would move.
    if (!details.matches(':focus-within')) fill();
  };
  const drop = (removal: Removal) => {
    removals.drop(removal);
    add([]);
  };
  details.addEventListener('toggle', fill);
  add(article.removals);
  return { element: details, add, drop };
}

/** Actions on what was left out; `kept` hears of what was put back by itself, and how it goes again. */
type Actions = Pick<MissingActions, 'restore' | 'kept'>;

/** Lays the list out; entries keep what was done to them when more of them come. */
class LeftOutView {
  readonly #language: string | undefined;
  readonly #actions: EntryActions;
  readonly #say: (sentence: string) => void;
  readonly #entries = new Map<Removal, LeftOutEntry>();
  #groups: LeftOutGroup[] = [];

  constructor(language: string | undefined, { restore, kept }: Actions, say: (sentence: string) => void) {
    this.#language = language;
    this.#say = say;
    this.#actions = {
      restore,
      pressed: (entry) => {
        const update = () => {
          for (const group of this.#groups) group.update();
        };
        const { restored, isInPage, removal } = entry;
        if (restored) sayRestored([restored], say);
        else if (isInPage) sayTakenOut(1, say);
        update();
        if (!restored) return;
        kept(removal, () => {
          entry.takeOut();
          update();
        });
      },
    };
  }

  groupsOf(removals: ListedRemovals): HTMLElement[] {
    this.#groups = [];
    const furniture = removals.of('furniture');
    const named = [...groupBy(furniture, removalGroup)];
    return [
      ...this.#group('h3', text('leftOutByYou', 'Left out by you'), removals.of('user')),
      ...this.#group('h3', text('leftOutText', 'Text'), removals.of('text')),
      ...this.#group('h3', text('leftOutPictures', 'Pictures'), removals.of('picture')),
      ...(furniture.length > 0
        ? [
            folded(
              furniture.length,
              named.flatMap((group) => this.#group('h4', ...group)),
            ),
          ]
        : []),
    ];
  }

  #group(level: 'h3' | 'h4', name: string, removals: readonly Removal[]): HTMLElement[] {
    if (removals.length === 0) return [];
    const heading = element(level, { id: `left-out-group-${this.#groups.length}` }, name);
    const group = leftOutGroup(
      heading,
      removals.map((removal) => this.#entryOf(removal)),
      this.#say,
    );
    this.#groups.push(group);
    return [group.element];
  }

  #entryOf(removal: Removal): LeftOutEntry {
    const known = this.#entries.get(removal);
    if (known) return known;
    const entry = new LeftOutEntry(removal, `left-out-${this.#entries.size}`, this.#language, this.#actions);
    this.#entries.set(removal, entry);
    return entry;
  }
}

/** Folds the furniture of a page away, under a heading of its own. */
function folded(count: number, groups: readonly HTMLElement[]): HTMLElement {
  const heading = element('h3', {}, text('leftOutFurniture', 'Around the text ($1)', formatNumber(count)));
  return element('details', {}, element('summary', {}, heading), ...groups);
}
