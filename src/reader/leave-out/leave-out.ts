import type { Removal } from '../../article/article.ts';
import { withKept } from '../../rules/own-words.ts';
import { changeOwnRule, hostForRule } from '../../rules/rule-store.ts';
import { formatNumber } from '../../settings/numbers.ts';
import { webHost } from '../../shared/host.ts';
import { leaveOutLabel } from '../../shared/labels.ts';
import { text } from '../../shared/text.ts';
import { adoptStyles } from '../../ui/controls/style-sheet.ts';
import { type Offer, type OfferBar, offerBar } from '../aids/bars/offer-bar.ts';
import { ownRemoval } from '../under-article/own-removal.ts';
import { blockAround } from './blocks.ts';
import { hearChoice } from './hear-choice.ts';
import leaveOutStyles from './leave-out.css';
import { LeaveSteps } from './leave-steps.ts';
import { type Named, nameKept } from './name-on-page.ts';

/** Choosing in the readers that are open, by their dialogs. */
const choosing = new WeakMap<HTMLElement, Choosing>();

/**
 * Let blocks of the article be chosen, to be left out; where they can be already, no longer.
 * @param dialog The reader's dialog.
 * @param signal Ends it.
 */
export function leaveOut(dialog: HTMLElement, signal: AbortSignal): void {
  if (dialog.querySelector('article > .body')) choosingIn(dialog, signal).toggle();
}

/**
 * Offer to keep for the site what was put back into the article.
 * @param dialog The reader's dialog.
 * @param removal Its removal.
 * @param takeOut Takes it out of the article again.
 */
export function offerKeeping(dialog: HTMLElement, removal: Removal, takeOut: () => void, signal: AbortSignal): void {
  choosingIn(dialog, signal).offerKeeping(removal, takeOut);
}

function choosingIn(dialog: HTMLElement, signal: AbortSignal): Choosing {
  const known = choosing.get(dialog);
  if (known) return known;
  adoptStyles(dialog, leaveOutStyles);
  const made = new Choosing(dialog, signal);
  choosing.set(dialog, made);
  return made;
}

/** Things that can be done about the step that was taken last. */
interface Last {
  /** The block that was left out, in whose place a larger one can go. */
  readonly wider?: HTMLElement | undefined;
  /** Its name in the page; undefined where nothing lasting names it. */
  readonly named?: Named | undefined;
  readonly always?: () => Promise<string>;
}

class Choosing {
  readonly #dialog: HTMLElement;
  readonly #signal: AbortSignal;
  readonly #steps: LeaveSteps;
  #bar: OfferBar | undefined;
  #open: AbortController | undefined;
  #block: HTMLElement | undefined;
  #last: Last = {};
  #said = '';

  constructor(dialog: HTMLElement, signal: AbortSignal) {
    this.#dialog = dialog;
    this.#signal = signal;
    this.#steps = new LeaveSteps(dialog);
  }

  toggle(): void {
    if (this.#open) this.#end();
    else this.#begin();
  }

  offerKeeping(removal: Removal, takeOut: () => void): void {
    const { origin, reason, detail } = removal;
    const host = ruleHost();
    // What the user has left out of the open article alone was never away for the site.
    if (!host || (ownRemoval(removal) && !detail)) return;
    const named = origin?.isConnected ? nameKept(origin) : undefined;
    const remover = reason === 'site rule' || reason === 'user' ? detail : undefined;
    const name = named?.selector ?? remover;
    this.#steps.add(async () => takeOut());
    const always = async () => {
      const undo = await changeOwnRule(host, (rule) => (name ? withKept(rule, name, remover) : rule));
      this.#steps.add(undo);
      return text('keepAlways', 'It will always be in the article on $1.', host);
    };
    this.#last = { named, ...(name && { always }) };
    const once = text('keepOnce', 'It can be put back only here: nothing tells it apart on other pages.');
    this.#say(name ? text('keepBack', 'Put back.') : once);
  }

  #begin(): void {
    const open = new AbortController();
    this.#open = open;
    const ends = AbortSignal.any([this.#signal, open.signal]);
    const dialog = this.#dialog;
    dialog.dataset['choosing'] = '';
    // Escape ends what is open over the article before it closes the reader.
    const mark = document.createElement('span');
    Object.assign(mark, { className: 'over', hidden: true });
    mark.style.display = 'none';
    mark.addEventListener('end', () => this.#end());
    dialog.append(mark);
    ends.addEventListener('abort', () => mark.remove());
    const acts = {
      point: (block: HTMLElement | undefined, byKey: boolean) => this.#point(block, byKey),
      choose: (block: HTMLElement, byKey: boolean) => this.#choose(block, byKey),
      refuse: () => this.#bar?.update(text('leaveOutTitle', 'Title and author always stay.')),
      undo: () => void this.#undo(),
      toBar: () => this.#bar?.focus(),
    };
    hearChoice(dialog, () => this.#block, acts, ends);
    this.#last = {};
    this.#say(text('leaveOutHow', 'Press what should go, or choose it with the arrow keys and Enter.'));
    dialog.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
  }

  #end(): void {
    this.#open?.abort();
    this.#open = undefined;
    this.#point(undefined, false);
    delete this.#dialog.dataset['choosing'];
    if (this.#steps.count === 0) this.#close();
    else {
      this.#say(this.#said);
      // By keys alone the way to the bar is long.
      this.#bar?.focus();
    }
  }

  #close(): void {
    this.#bar?.close();
    this.#bar = undefined;
  }

  #point(block: HTMLElement | undefined, byKey: boolean): void {
    if (this.#block !== block) this.#block?.removeAttribute('data-chosen');
    this.#block = block;
    block?.setAttribute('data-chosen', '');
    if (!block || !byKey) return;
    block.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    this.#bar?.update(wordsOf(block));
  }

  #choose(block: HTMLElement, byKey: boolean): void {
    const next = byKey ? this.#steps.besideOf(block) : undefined;
    this.#point(undefined, false);
    this.#leaveOut(block);
    if (next) this.#point(next, false);
    next?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  #leaveOut(block: HTMLElement): void {
    const around = blockAround(block);
    const { removal, named } = this.#steps.leaveOut(block);
    const host = ruleHost();
    const always = async () => {
      if (!host || !named) return '';
      await this.#steps.always(host, named, removal);
      return text('leaveOutAlways', 'It will always be left out on $1.', host);
    };
    this.#last = { wider: around, named, ...(host && named && { always }) };
    const once = text('leaveOutOnce', 'It can be left out only here: nothing tells it apart on other pages.');
    this.#say(`${text('leaveOutDone', 'Left out.')}${host && !named ? ` ${once}` : ''}`);
  }

  async #undo(): Promise<void> {
    try {
      await this.#steps.undo();
      this.#last = {};
      this.#say(text('undone', 'Undone.'));
    } catch (error) {
      this.#say((error as Error).message);
    }
  }

  async #always(always: () => Promise<string>): Promise<void> {
    try {
      const sentence = await always();
      this.#last = {};
      this.#say(sentence);
    } catch (error) {
      this.#say((error as Error).message);
    }
  }

  /** Says a sentence, with what can be done now. */
  #say(sentence: string): void {
    if (this.#signal.aborted) return;
    this.#said = sentence;
    const { named, always, wider } = this.#last;
    const host = ruleHost();
    const places = always && named ? ` ${placesText(named.elements.length)}` : '';
    const offers: (Offer | undefined | false)[] = [
      this.#steps.count > 0 && { id: 'undo', label: text('undo', 'Undo'), act: () => void this.#undo() },
      always && {
        id: 'always',
        label: text('ruleAlways', 'Always on $1', host ?? ''),
        act: () => void this.#always(always),
      },
      this.#open &&
        wider && { id: 'wider', label: text('leaveOutWider', 'Leave out more'), act: () => this.#widen(wider) },
    ];
    this.#bar ??= offerBar(this.#dialog, leaveOutLabel(), 'leave-out-bar', this.#signal);
    const end = this.#open
      ? { id: 'close', label: text('leaveOutEnd', 'Done'), act: () => this.#end() }
      : { id: 'close', label: text('readerClose', 'Close'), act: () => this.#close() };
    this.#bar.say(`${sentence}${places}`.trim(), ...offers.filter((offer) => !!offer), end);
  }

  /** Leaves out what is around the block in its place. */
  async #widen(block: HTMLElement): Promise<void> {
    await this.#steps.undo();
    this.#leaveOut(block);
  }
}

/** The host that a rule for this page is for; undefined where the page has none. */
function ruleHost(): string | undefined {
  const host = webHost(location.href);
  return host && hostForRule(host);
}

const placesText = (count: number): string =>
  text('rulePlaces', 'Places on this page that a rule would fit: $1.', formatNumber(count));

/** Most characters of a block that are said of it. */
const MAX_SAID = 120;

function wordsOf(block: HTMLElement): string {
  const words = (block.textContent ?? '').replace(/\s+/g, ' ').trim();
  const alt = block.matches('img') ? block.getAttribute('alt') : block.querySelector('[alt]')?.getAttribute('alt');
  const said = words || alt || text('pictureUndescribed', 'Picture without a description');
  return said.length > MAX_SAID ? `${said.slice(0, MAX_SAID).replace(/\s+\S*$/u, '')}…` : said;
}
