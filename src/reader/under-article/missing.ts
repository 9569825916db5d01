import type { Article, Engine, Removal } from '../../article/article.ts';
import { bringScript } from '../../shared/bring-script.ts';
import { webHost } from '../../shared/host.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { missingLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { element } from '../../ui/controls/element.ts';
import { actionButton } from './action-button.ts';
import { engineName } from './engine-name.ts';
import { type LeftOut, leftOut } from './left-out.ts';
import { usedRules } from './used-rules.ts';

/** Actions that are possible when something is missing. */
export interface MissingActions {
  /** Show the article as it is found another way; `pressed` is the button. */
  find(engine: Engine, pressed: HTMLElement): void;
  /** Show in a fold how the article is found in all ways, side by side; called when it opens or closes. */
  compare(fold: HTMLDetailsElement): void;
  /** Put something back. Returns its element in the article; undefined if it has gone from the page. */
  restore(removal: Removal): HTMLElement | undefined;
  /** Called when something was put back by itself. */
  kept(removal: Removal, takeOut: () => void): void;
}

/**
 * Build the section under an article for readers who miss something in it: other engines, what was left out, and in
 * small print its engine.
 * @param article The article.
 * @param actions Actions of the buttons.
 * @returns The section, and a way to add what was left out of further pages.
 */
export function missingSection(article: Article, actions: MissingActions): LeftOut {
  const list = leftOut(article, actions);
  const nothing = element('p', {}, text('leftOutNothing', 'Nothing was left out.'));
  const add: LeftOut['add'] = (removals) => {
    list.add(removals);
    nothing.hidden = !list.element.hidden;
  };
  const drop: LeftOut['drop'] = (removal) => {
    list.drop(removal);
    add([]);
  };
  add([]);
  const section = element(
    'section',
    { class: 'missing', 'aria-labelledby': 'missing', ...interfaceWriting() },
    element('h2', { id: 'missing' }, missingLabel()),
    list.element,
    nothing,
    comparedWays(article, actions),
    pointing(),
    element('p', { class: 'small-print' }, foundBy(article)),
    usedRules(article),
  );
  return { element: section, add, drop };
}

/** Build the note above an article that may not be the whole one. */
export function doubtNote(article: Article, actions: MissingActions): HTMLElement {
  return element(
    'div',
    { class: 'note', role: 'note', ...interfaceWriting() },
    element('p', {}, text('doubt', 'This may not be the whole article.')),
    otherWays(article, actions, 'doubt-ways'),
  );
}

/**
 * Build the note above an article that was found another way.
 * @param kept Sentence about what is kept beyond that.
 * @param undo Called when the reader wants the one before again.
 * @returns The note; given the focus it is read aloud.
 */
export function foundNote(article: Article, kept: string | undefined, undo: () => void): HTMLElement {
  return element(
    'div',
    { class: 'note', role: 'note', tabindex: -1, ...interfaceWriting() },
    element('p', {}, foundBy(article), kept && ` ${kept}`),
    element('div', { class: 'actions' }, actionButton(text('undo', 'Undo'), undo)),
  );
}

/** Builds the button that lets the user point at what is missing; nothing where the article isn't a page of the web. */
function pointing(): HTMLElement | undefined {
  if (!webHost(location.href)) return undefined;
  const begin = async () => (await bringScript('picker'))?.begin();
  const button = actionButton(text('pickPoint', 'Point at it on the page'), () => void begin().catch(() => undefined));
  return element('div', { class: 'actions' }, button);
}

function foundBy({ engine }: Article): string {
  return engine === 'whole page'
    ? text('foundWhole', 'You are reading the whole page.')
    : text('foundBy', 'How this article was found: $1', engineName(engine));
}

/** Builds the fold in which other ways are shown side by side; buttons for them stand there until it is filled. */
function comparedWays(article: Article, actions: MissingActions): HTMLElement | undefined {
  const ways = otherWays(article, actions);
  if (!ways) return undefined;
  const fold = element('details', { class: 'compared' }, element('summary', {}, tryLabel()), ways);
  fold.addEventListener('toggle', () => actions.compare(fold));
  return fold;
}

const tryLabel = (): string => text('tryWay', 'Try another way');

/** Lists the engines that may find the article of a page otherwise than it is. */
export const waysBeside = ({ alternatives, engine }: Article): Engine[] =>
  [...new Set<Engine>([...alternatives, 'whole page'])].filter((other) => other !== engine);

/**
 * Builds buttons for all other engines, under one line; nothing where there is no other.
 * @param id Id of the line; without one there is none.
 */
function otherWays(article: Article, { find }: MissingActions, id?: string): HTMLElement | undefined {
  const others = waysBeside(article);
  if (others.length === 0) return undefined;
  const buttons = others.map((other) => {
    const button = actionButton(engineName(other), () => find(other, button));
    return button;
  });
  return element(
    'div',
    { class: 'ways', ...(id && { role: 'group', 'aria-labelledby': id }) },
    id ? element('p', { id }, tryLabel()) : undefined,
    element('div', { class: 'actions' }, ...buttons),
  );
}
