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

/** Actions that are possible when something is missing. */
export interface MissingActions {
  /** Show the article as it is found another way; `pressed` is the button. */
  find(engine: Engine, pressed: HTMLElement): void;
  /** Put something back. Returns its element in the article; undefined if it has gone from the page. */
  restore(removal: Removal): HTMLElement | undefined;
}

/**
 * Build the section under an article for readers who miss something in it: other engines, what was left out, and in
 * small print its engine.
 * @param article The article.
 * @param actions Actions of the buttons.
 * @returns The section, and a way to add what was left out of further pages.
 */
export function missingSection(article: Article, actions: MissingActions): Pick<LeftOut, 'element' | 'add'> {
  const list = leftOut(article, (removal) => actions.restore(removal));
  const nothing = element('p', {}, text('leftOutNothing', 'Nothing was left out.'));
  const add: LeftOut['add'] = (removals) => {
    list.add(removals);
    nothing.hidden = !list.element.hidden;
  };
  add([]);
  const section = element(
    'section',
    { class: 'missing', 'aria-labelledby': 'missing', ...interfaceWriting() },
    element('h2', { id: 'missing' }, missingLabel()),
    list.element,
    nothing,
    otherWays('missing-ways', article, actions),
    pointing(),
    element('p', { class: 'small-print' }, foundBy(article)),
  );
  return { element: section, add };
}

/** Build the note above an article that may not be the whole one. */
export function doubtNote(article: Article, actions: MissingActions): HTMLElement {
  return element(
    'div',
    { class: 'note', role: 'note', ...interfaceWriting() },
    element('p', {}, text('doubt', 'This may not be the whole article.')),
    otherWays('doubt-ways', article, actions),
  );
}

/**
 * Build the note above an article that was found another way.
 * @param undo Called when the reader wants the one before again.
 * @returns The note; given the focus it is read aloud.
 */
export function foundNote(article: Article, undo: () => void): HTMLElement {
  return element(
    'div',
    { class: 'note', role: 'note', tabindex: -1, ...interfaceWriting() },
    element('p', {}, foundBy(article)),
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

/** Builds one line for all other engines, with a button for each under it; nothing where there is no other. */
function otherWays(id: string, { alternatives, engine }: Article, { find }: MissingActions): HTMLElement | undefined {
  const others = [...new Set<Engine>([...alternatives, 'whole page'])].filter((other) => other !== engine);
  if (others.length === 0) return undefined;
  const buttons = others.map((other) => {
    const button = actionButton(engineName(other), () => find(other, button));
    return button;
  });
  return element(
    'div',
    { class: 'ways', role: 'group', 'aria-labelledby': id },
    element('p', { id }, text('tryWay', 'Try another way')),
    element('div', { class: 'actions' }, ...buttons),
  );
}
