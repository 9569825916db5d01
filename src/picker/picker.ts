import { changeOwnRule, ownRule } from '../rules/rule-store.ts';
import { allIn, nameOf } from '../shared/page-elements.ts';
import { problemText } from '../shared/problems.ts';
import { text } from '../shared/text.ts';
import type { SiteRule } from '../sites/site-rule.ts';
import { Aim, type Direction } from './aim.ts';
import { type Candidate, candidateFor, choiceOf, describeCounts } from './candidate.ts';
import { otherPages } from './count-matches.ts';
import { type Choice, type PickedRole, ruleWith, withChoice } from './draft.ts';
import { elementWords } from './element-words.ts';
import { type Offer, showNotice } from './notice-bar.ts';
import { buildPickView, type PickActions, type PickView } from './pick-view.ts';
import { isReaderOpen, tryRule, watchReader } from './rule-trial.ts';
import { Surface } from './surface.ts';

/** Elements whose inside belongs to another page. */
const FRAMES = /^(?:iframe|frame|object|embed)$/;

/** The picking on one page, from the first look until a rule is saved or given up. */
export class Picker {
  readonly #host: string;
  readonly #end: () => void;
  readonly #surface: Surface;
  readonly #aim = new Aim();
  #pages: readonly Document[] = [];
  #choices: readonly Choice[] = [];
  /** Ways to name the element, once it is chosen; before that they are not looked for. */
  #candidate: Candidate | undefined;
  #saying = '';
  #isLeaving = false;
  #view: PickView | undefined;
  /** Step that it is at: one picks, waits behind a reader, sees what the rule does, or has saved it. */
  #step: 'pick' | 'behind' | 'preview' | 'saved' = 'pick';
  /** View in which the rule is shown. */
  #previewed: 'reader' | 'tidy' | undefined;
  #isBusy = false;

  /**
   * @param host Host that the rule is for.
   * @param end Called when it is over.
   * @param signal Takes everything out of the page.
   */
  constructor(host: string, end: () => void, signal: AbortSignal) {
    this.#host = host;
    this.#end = end;
    this.#surface = new Surface(end, signal);
    const place = () => this.#view?.place();
    window.addEventListener('scroll', place, { capture: true, passive: true, signal });
    window.addEventListener('resize', place, { signal });
    // Whatever opens or closes a reader: one cannot pick what is behind it.
    const readerChanged = (isOpen: boolean) => {
      if (this.#isBusy) return;
      if (isOpen && this.#step === 'pick') this.#hide('behind');
      else if (!isOpen && this.#step === 'saved') this.#end();
      else if (!isOpen && this.#step !== 'pick' && this.#previewed !== 'tidy') void this.#back();
    };
    watchReader(readerChanged, signal);
  }

  /** Begin. */
  async start(): Promise<void> {
    await tryRule(undefined);
    this.#pick();
    this.#pages = await otherPages();
    this.#refresh();
  }

  #pick(): void {
    this.#previewed = undefined;
    this.#step = 'pick';
    this.#surface.show({
      covers: true,
      build: (document) => {
        this.#view = buildPickView(document, this.#host, this.#actions);
        this.#refresh();
        this.#surface.focus();
        this.#view.focus('stage');
      },
    });
  }

  #hide(next: 'behind' | 'preview' | 'saved'): void {
    this.#step = next;
    this.#view = undefined;
    this.#surface.hide();
  }

  readonly #actions: PickActions = {
    point: (x, y, isPressed) => this.#point(x, y, isPressed),
    go: (direction) => this.#go(direction),
    choose: () => this.#choose(true),
    stepBack: () => this.#stepBack(),
    add: (role, ofAll) => this.#add(role, ofAll),
    takeBack: (choice) => this.#keep(this.#choices.filter((each) => each !== choice)),
    preview: (action) => void this.#once(() => this.#preview(action)),
    save: () => void this.#once(() => this.#save()),
    undo: () => this.#keep(this.#choices.slice(0, -1)),
    cancel: () => this.#end(),
  };

  #point(x: number, y: number, isPressed: boolean): void {
    // What is chosen stays under a pointer that is on its way to the bar.
    if (this.#candidate && !isPressed) return;
    const isOther = this.#aim.at(this.#surface.pageAt(x, y));
    if (isOther || isPressed) this.#candidate = undefined;
    if (isPressed) this.#choose(false);
    else if (isOther) this.#say(this.#frameSentence());
  }

  #go(direction: Direction): void {
    this.#aim.go(direction);
    const { top = 0, bottom = 1 } = this.#aim.element?.getBoundingClientRect() ?? {};
    const isInSight = bottom > 0 && top < innerHeight;
    if (!isInSight) this.#aim.element?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    if (this.#candidate && this.#aim.element) this.#candidate = candidateFor(this.#aim.element);
    this.#say(this.#frameSentence());
  }

  #choose(byKey: boolean): void {
    const { element } = this.#aim;
    if (!element) return;
    this.#candidate = candidateFor(element);
    this.#say(this.#frameSentence());
    if (byKey) this.#view?.focus('actions');
  }

  #frameSentence(): string {
    const isFrame = FRAMES.test((this.#aim.element && nameOf(this.#aim.element)) ?? '');
    return isFrame ? text('pickFrame', 'Nothing inside this frame can be chosen, only the whole frame.') : '';
  }

  #stepBack(): void {
    if (this.#candidate) {
      this.#candidate = undefined;
      this.#view?.focus('stage');
      this.#say('');
    } else if (this.#choices.length === 0 || this.#isLeaving) this.#end();
    else {
      this.#say(text('pickLeave', 'Press Escape once more to leave without saving.'));
      this.#isLeaving = true;
    }
  }

  #add(role: PickedRole, ofAll: boolean): void {
    const { element } = this.#aim;
    const choice = element && choiceOf(role, element, ofAll);
    if (!choice) return;
    this.#aim.at(undefined);
    this.#keep(withChoice(this.#choices, choice));
  }

  #keep(choices: readonly Choice[]): void {
    this.#choices = choices;
    this.#candidate = undefined;
    this.#view?.focus('stage');
    this.#say('');
  }

  #say(sentence: string): void {
    this.#isLeaving = false;
    this.#saying = sentence;
    this.#refresh();
  }

  #refresh(): void {
    const { element } = this.#aim;
    const named = this.#candidate;
    this.#view?.show({
      aimed: element,
      like: named?.like ?? [],
      chosen: this.#choices.flatMap(({ selector }) => [...allIn(document, selector)]),
      words: element && elementWords(element),
      counts: named ? describeCounts(named, this.#pages) : '',
      saying: this.#saying,
      can: {
        wider: this.#aim.can('wider'),
        narrower: this.#aim.can('narrower'),
        name: named?.selector !== undefined,
        nameAll: named?.all !== undefined,
      },
      choices: this.#choices,
    });
  }

  /** Does one thing after the other; a second press meanwhile does nothing. */
  async #once(act: () => Promise<void>): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    await act().catch((error: Error) => {
      this.#saying = error.message;
      if (this.#view) this.#refresh();
      else this.#pick();
    });
    this.#isBusy = false;
  }

  async #preview(action: 'reader' | 'tidy'): Promise<void> {
    const before = (await ownRule(this.#host))?.rule;
    const empty: SiteRule = { name: this.#host, source: 'own', match: { hosts: [this.#host] } };
    this.#hide('preview');
    this.#saying = '';
    this.#previewed = action;
    const { problem } = await tryRule(ruleWith(before ?? empty, this.#choices), action);
    if (problem) {
      await tryRule(undefined);
      throw new Error(problemText(problem));
    }
    showNotice(this.#surface, text('pickPreview', 'This is how it is with your rule. It isn’t saved yet.'), [
      { id: 'save', label: text('pickSave', 'Save rule'), act: () => void this.#once(() => this.#save()) },
      { id: 'back', label: text('pickBack', 'Back to picking'), act: () => void this.#back() },
    ]);
  }

  async #back(): Promise<void> {
    await this.#once(async () => {
      if (this.#previewed) await tryRule(undefined);
      if (!isReaderOpen()) this.#pick();
    });
  }

  async #save(): Promise<void> {
    const undo = await changeOwnRule(this.#host, (rule) => ruleWith(rule, this.#choices));
    this.#hide('saved');
    const action = this.#previewed;
    const show = async () => {
      this.#surface.hide();
      if (action) await tryRule(undefined, action);
    };
    const close: Offer = { id: 'close', label: text('readerClose', 'Close'), act: this.#end };
    const undone = async () => {
      await undo();
      await show();
      showNotice(this.#surface, text('pickUndone', 'Your rule is as it was before.'), [close]);
    };
    await show();
    showNotice(this.#surface, text('pickSaved', 'Saved for $1.', this.#host), [
      { id: 'undo', label: text('undo', 'Undo'), act: () => void this.#once(undone) },
      close,
    ]);
  }
}
