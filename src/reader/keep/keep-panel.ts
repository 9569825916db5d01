import type { Article } from '../../article/article.ts';
import type { MissedPicture, Unfetched } from '../../export/fetch-pictures.ts';
import { missedSentence } from '../../export/no-network.ts';
import { interfaceWriting } from '../../shared/interface-language.ts';
import { text } from '../../shared/text.ts';
import baseStyles from '../../ui/controls/base.css';
import { element } from '../../ui/controls/element.ts';
import { keepEvents } from '../../ui/controls/keep-events.ts';
import { styleSheet } from '../../ui/controls/style-sheet.ts';
import { selectedIn } from '../selected-in.ts';
import { copyShown } from './copy-shown.ts';
import { fetchingSentence } from './fetching-sentence.ts';
import panelStyles from './keep.css';
import { type KeepContext, KeepFault, type KeepJob, type Kept } from './keep-work.ts';
import { marksChoice } from './marks-choice.ts';
import { othersChoice } from './others-choice.ts';
import { KEEP_PARTS } from './parts.ts';

/** Most pictures that are listed one by one. Set by hand. */
const MAX_LISTED = 20;

/**
 * Build what can be done with an article, in a closed shadow tree: what is chosen is no matter of the page.
 * @param dialog The reader's dialog.
 * @param article The article that it shows, where that is known.
 * @param reader Ends with the reader.
 * @param signal Ends what is under way.
 * @returns The element that holds it.
 */
export function keepPanel(
  dialog: HTMLElement,
  article: Article | undefined,
  reader: AbortSignal,
  signal: AbortSignal,
): HTMLElement {
  const host = element('div', interfaceWriting());
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [baseStyles, panelStyles].map(styleSheet);
  keepEvents(root);
  const outcome = new Outcome();
  const marks = marksChoice(dialog, reader);
  const others = othersChoice(copyShown(dialog, article)?.body);
  const context: KeepContext = {
    dialog,
    reader,
    signal,
    selected: selectedIn(dialog),
    copy() {
      const copy = copyShown(dialog, article, marks.chosen());
      if (!copy) throw new Error('There is no article.');
      return copy;
    },
    others,
    run: (job) => void outcome.run(job, root, signal),
  };
  root.append(
    element(
      'div',
      { class: 'keep' },
      ...KEEP_PARTS.map((part) => part.build(context)),
      marks.element,
      ...outcome.elements,
    ),
  );
  return host;
}

/** Shows how far something is, how it ended, and what did not come. */
class Outcome {
  readonly #status = element('p', { id: 'status', role: 'status' });
  readonly #bar = element('progress', { 'aria-labelledby': 'status' });
  readonly #cancel = element('button', { type: 'button', id: 'cancel' }, text('lookUpCancel', 'Cancel'));
  readonly #work = element('div', { class: 'work', hidden: true }, this.#bar, this.#cancel);
  readonly #missed = element('div', { class: 'missed' });

  get elements(): readonly HTMLElement[] {
    return [this.#status, this.#work, this.#missed];
  }

  async run(job: KeepJob, root: ShadowRoot, signal: AbortSignal): Promise<void> {
    const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-act]')];
    if (buttons.some(({ ariaDisabled }) => ariaDisabled === 'true')) return;
    const pressed = root.activeElement;
    const end = new AbortController();
    // A disabled button would lose the focus.
    for (const button of buttons) button.ariaDisabled = 'true';
    this.#cancel.addEventListener('click', () => end.abort(), { signal: end.signal });
    this.#missed.replaceChildren();
    this.#say('');
    try {
      const kept = await job((done, total) => this.#show(done, total), AbortSignal.any([signal, end.signal]));
      this.#tell(kept);
    } catch (error) {
      if (!end.signal.aborted && !(error instanceof KeepFault)) console.error('Lectern: nothing was kept.', error);
      this.#say(sentenceOf(error, end.signal.aborted));
    }
    const hadFocus = this.#work.matches(':focus-within');
    this.#work.hidden = true;
    for (const button of buttons) button.ariaDisabled = null;
    if (hadFocus && pressed instanceof HTMLElement) pressed.focus();
  }

  #say(sentence: string): void {
    this.#status.textContent = sentence;
  }

  #show(done: number, total: number): void {
    if (total === 0) return;
    this.#work.hidden = false;
    this.#bar.max = total;
    this.#bar.value = done;
    this.#say(fetchingSentence(done, total));
  }

  #tell({ sentence, fetched }: Kept): void {
    const missed = fetched && missedSentence(fetched);
    this.#say([sentence, missed].filter(Boolean).join(' '));
    if (!fetched || !missed) return;
    const listed = fetched.missed.slice(0, MAX_LISTED).map((each) => element('li', {}, missedWords(each)));
    const summary = element('summary', {}, text('keepMissedList', 'Pictures that are linked'));
    this.#missed.replaceChildren(element('details', {}, summary, element('ul', {}, ...listed)));
  }
}

function sentenceOf(error: unknown, isCancelled: boolean): string {
  if (isCancelled) return text('keepCancelled', 'Cancelled. Nothing was saved.');
  return error instanceof KeepFault ? error.message : text('keepFailed', 'That didn’t work. Nothing was saved.');
}

/** Names a picture by its file and its site, and says why it is not there. */
function missedWords({ address, why }: MissedPicture): string {
  const reasons: Readonly<Record<Unfetched, string>> = {
    'no leave': text('keepNoLeave', 'on another site'),
    'other site': text('keepOtherSite', 'its site doesn’t let others read it'),
    'too large': text('keepTooLarge', 'too large'),
    late: text('keepLate', 'took too long'),
    failed: text('keepNotFetched', 'couldn’t be fetched'),
  };
  const name = /^https?:/.test(address) ? nameOf(new URL(address)) : address.slice(0, 20);
  return `${name}: ${reasons[why]}`;
}

function nameOf({ hostname, pathname }: URL): string {
  const file = pathname.split('/').findLast(Boolean) ?? '';
  return `${hostname}/…/${file.slice(-40)}`;
}
