import { formatNumber } from '../settings/numbers.ts';
import { text } from '../shared/text.ts';
import { element } from '../ui/controls/element.ts';
import type { Direction } from './aim.ts';
import type { Choice, PickedRole } from './draft.ts';
import type { ElementWords } from './element-words.ts';
import { barButton, dress, keepTab, onRelease } from './frame-look.ts';
import { Outlines } from './outlines.ts';
import { hideAllLabel, ROLE_LABELS } from './role-labels.ts';

/** Everything that the user can do while picking. */
export interface PickActions {
  /** Aim at what is at a place of the window; chosen where it was pressed. */
  point(x: number, y: number, isPressed: boolean): void;
  go(direction: Direction): void;
  choose(): void;
  /** Go one step back: from the chosen element, then out of it all. */
  stepBack(): void;
  add(role: PickedRole, ofAll: boolean): void;
  takeBack(choice: Choice): void;
  preview(action: 'reader' | 'tidy'): void;
  save(): void;
  undo(): void;
  cancel(): void;
}

/** State of the picking that the view shows. */
export interface PickState {
  readonly aimed: Element | undefined;
  readonly like: readonly Element[];
  readonly chosen: readonly Element[];
  /** Names the element that is aimed at. */
  readonly words: ElementWords | undefined;
  /** Says where a rule with it would find something. */
  readonly counts: string;
  /** A sentence about what was just done, or cannot be. */
  readonly saying: string;
  readonly can: Readonly<Record<'wider' | 'narrower' | 'name' | 'nameAll', boolean>>;
  readonly choices: readonly Choice[];
}

/** The view of the picker. */
export interface PickView {
  show(state: PickState): void;
  /** Put the boxes where their elements are now. */
  place(): void;
  /** Let the keyboard point, or press the first button. */
  focus(where: 'stage' | 'actions'): void;
}

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'wider',
  ArrowDown: 'narrower',
  ArrowLeft: 'previous',
  ArrowRight: 'next',
};

const FACTS: readonly PickedRole[] = ['title', 'byline', 'published'];

/**
 * Build the view in a document above the page.
 * @param document The document.
 * @param host The host that the rule is for.
 */
export function buildPickView(document: Document, host: string, actions: PickActions): PickView {
  dress(document);
  const outlines = new Outlines();
  const hint = element(
    'p',
    { id: 'hint', class: 'counts' },
    text(
      'pickHint',
      'Point at something and press, or use the arrow keys: up is wider, down is narrower, Enter chooses.',
    ),
  );
  const stage = element('div', {
    class: 'stage',
    tabindex: 0,
    role: 'application',
    'aria-label': text('pickRule', 'Rule for $1', host),
    'aria-describedby': 'hint',
  });
  const bar = new Bar(host, hint, actions);
  document.body.append(stage, outlines.element, bar.element);
  followPointer(stage, actions);
  document.addEventListener('keydown', (event) => actOnKey(event, document, actions));
  return {
    show(state) {
      const { aimed, like, chosen } = state;
      outlines.show({ aimed: aimed ? [aimed] : [], like, chosen });
      bar.show(state);
      bar.avoid(aimed);
    },
    place: () => outlines.place(),
    focus: (where) => (where === 'stage' ? stage.focus() : bar.focus()),
  };
}

function followPointer(stage: HTMLElement, { point }: PickActions): void {
  let last: PointerEvent | undefined;
  const pointAtLast = () => {
    if (last) point(last.clientX, last.clientY, false);
    last = undefined;
  };
  stage.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    // Once a frame is enough.
    if (!last) requestAnimationFrame(pointAtLast);
    last = event;
  });
  stage.addEventListener('click', (event) => {
    last = undefined;
    if (event.isTrusted) point(event.clientX, event.clientY, true);
  });
}

function actOnKey(event: KeyboardEvent, document: Document, { go, choose, stepBack }: PickActions): void {
  const { key, isTrusted, altKey, ctrlKey, metaKey } = event;
  if (!isTrusted || altKey || ctrlKey || metaKey) return;
  const direction = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
  const isOnStage = document.activeElement?.localName !== 'button';
  if (key === 'Tab') keepTab(event, document);
  else if (key === 'Escape') onRelease(event, stepBack);
  else if (direction || (key === 'Enter' && isOnStage)) {
    event.preventDefault();
    if (direction) go(direction);
    else choose();
  }
}

/** The bar with all that can be done. */
class Bar {
  readonly element: HTMLElement;
  readonly #words = element('p', { role: 'status', class: 'words' });
  readonly #counts = element('p', { class: 'counts' });
  readonly #saying = element('p', { role: 'status', class: 'saying' });
  readonly #choices = element('ul', { class: 'choices' });
  readonly #hint: HTMLElement;
  readonly #buttons: Readonly<Record<string, HTMLButtonElement>>;
  readonly #actions: PickActions;

  constructor(host: string, hint: HTMLElement, actions: PickActions) {
    const add = (role: PickedRole) => barButton(role, ROLE_LABELS[role](), () => actions.add(role, false));
    const aim = [
      barButton('wider', text('pickWider', 'Wider'), () => actions.go('wider')),
      barButton('narrower', text('pickNarrower', 'Narrower'), () => actions.go('narrower')),
    ];
    const hideAll = barButton('hide-all', '', () => actions.add('hide', true));
    const roles = [add('article'), add('hide'), hideAll, ...FACTS.map(add)];
    const end = [
      barButton('reader', text('pickReader', 'Preview in the reader'), () => actions.preview('reader')),
      barButton('tidy', text('pickTidy', 'Preview the tidied page'), () => actions.preview('tidy')),
      barButton('save', text('pickSave', 'Save rule'), () => actions.save()),
      barButton('undo', text('undo', 'Undo'), () => actions.undo()),
      barButton('cancel', text('lookUpCancel', 'Cancel'), () => actions.cancel()),
    ];
    this.#hint = hint;
    this.#actions = actions;
    this.#buttons = Object.fromEntries([...aim, ...roles, ...end].map((button) => [button.id, button]));
    const row = (buttons: readonly HTMLElement[]) => element('div', { class: 'row' }, ...buttons);
    this.element = element(
      'main',
      {},
      element('h1', {}, text('pickRule', 'Rule for $1', host)),
      this.#words,
      hint,
      this.#counts,
      row(aim),
      row(roles),
      this.#choices,
      this.#saying,
      row(end),
    );
  }

  show({ words, counts, saying, can, choices, like, aimed }: PickState): void {
    writeWords(this.#words, words);
    write(this.#counts, counts);
    write(this.#saying, saying);
    this.#hint.hidden = aimed !== undefined;
    const enable = (id: string, isAble: boolean) => this.#buttons[id]?.toggleAttribute('disabled', !isAble);
    enable('wider', can.wider);
    enable('narrower', can.narrower);
    for (const id of ['article', 'hide', ...FACTS]) enable(id, can.name);
    enable('hide-all', can.nameAll);
    const hideAll = this.#buttons['hide-all'];
    if (hideAll) {
      hideAll.hidden = !can.nameAll;
      hideAll.textContent = hideAllLabel(formatNumber(like.length + 1));
    }
    for (const id of ['reader', 'tidy', 'save', 'undo']) enable(id, choices.length > 0);
    this.#list(choices);
  }

  /** Stand above where it would lie over all of what is aimed at. */
  avoid(aimed: Element | undefined): void {
    const top = aimed?.getBoundingClientRect().top ?? 0;
    const room = innerHeight - this.element.offsetHeight;
    if (this.element.matches(':hover')) return;
    this.element.classList.toggle('above', aimed !== undefined && top > room - 8);
  }

  focus(): void {
    const ways = ['article', 'hide-all', 'wider', 'cancel'];
    ways
      .map((id) => this.#buttons[id])
      .find((button) => button && !button.disabled && !button.hidden)
      ?.focus();
  }

  #list(choices: readonly Choice[]): void {
    const rows = choices.map((choice, index) => {
      const name = element('span', { id: `choice-${index}` }, `${ROLE_LABELS[choice.role]()}: `);
      name.append(element('code', { dir: 'ltr' }, choice.selector));
      const remove = barButton(`take-back-${index}`, text('remove', 'Remove'), () => this.#actions.takeBack(choice));
      remove.setAttribute('aria-labelledby', `take-back-${index} choice-${index}`);
      return element('li', {}, name, remove);
    });
    this.#choices.replaceChildren(...rows);
  }
}

/** The same for the words of an element, each part in its own direction: among others they would trade places. */
function writeWords(line: HTMLElement, of: ElementWords | undefined): void {
  const parts = of ? [element('bdi', {}, of.name), ...(of.words ? [' “', element('bdi', {}, of.words), '”'] : [])] : [];
  const now = element('p', {}, ...parts);
  if (line.textContent !== now.textContent) line.replaceChildren(...now.childNodes);
}

/** Writes a sentence only where it is another: each is read aloud. */
function write(line: HTMLElement, sentence: string): void {
  if (line.textContent !== sentence) line.textContent = sentence;
}
