import { hearSteps, isUnheard, type Navigation, type StepNews } from './navigation.ts';
import type { OpenReader, Steps } from './steps.ts';

/** Entry of the history that is a reader's, with the place in it where it was left. */
interface Stop {
  readonly key: string | undefined;
  showPlace?: () => void;
}

/**
 * The entries of a reader after that of its page: one of its own, and one for each jump within it, all with the address and
 * the state of the page. They stay where a reader has been closed by something else than Back.
 */
export class ReaderEntries implements Steps {
  /** The reader that is open; undefined while none is. */
  #open: OpenReader | undefined;
  readonly #navigation: Navigation;
  readonly #page: string | undefined;
  readonly #stops: Stop[] = [];
  readonly #ending = new AbortController();
  readonly #scrollRestoration = history.scrollRestoration;
  #at = -1;
  /** The first entry of the reader that is open: one that was opened again may begin at a later one. */
  #first = 0;
  #isOurDoing = false;
  /** True on the way to an entry that the browser has passed over. */
  #isReturning = false;
  #isBack = false;
  #changed: { readonly state: unknown; readonly href: string } | undefined;

  constructor(navigation: Navigation) {
    this.#navigation = navigation;
    this.#page = this.#keyNow();
    hearSteps(navigation, (event) => this.#hear(event), this.#ending.signal);
    this.#add();
  }

  get areHere(): boolean {
    return this.#stops[this.#at]?.key === this.#keyNow() && !this.#isBack;
  }

  begin(reader: OpenReader): void {
    this.#open = reader;
    this.#first = this.#at;
  }

  jump(): void {
    if (!this.#open || !this.areHere) return;
    (this.#stops[this.#at] as Stop).showPlace = this.#open.notePlace();
    this.#add();
  }

  end(): void {
    this.#open = undefined;
    if (isUnheard() && this.areHere) history.go(-this.#at - 1);
  }

  /** Steps on from within a step that is being heard of: only after it does the browser count from where it has led. */
  #go(by: number): void {
    setTimeout(() => history.go(by));
  }

  #keyNow(): string | undefined {
    return this.#navigation.currentEntry?.key;
  }

  #add(): void {
    this.#isOurDoing = true;
    // Else the browser would scroll the page on the way back, after the reader has done so.
    history.scrollRestoration = 'manual';
    history.pushState(history.state, '');
    history.scrollRestoration = this.#scrollRestoration;
    this.#isOurDoing = false;
    this.#stops.splice(++this.#at, Number.POSITIVE_INFINITY, { key: this.#keyNow() });
  }

  #hear(event: StepNews): void {
    // It may have been closed in this very moment.
    if (this.#open?.signal.aborted) this.#open = undefined;
    const isBefore = event.type === 'navigate';
    const key = isBefore ? event.destination?.key : this.#keyNow();
    const to = this.#stops.findIndex((stop) => stop.key === key);
    // The page itself may change the entry that is here.
    const isStep = isBefore || event.type !== 'currententrychange' || to !== this.#at;
    const isOwnStep = key === this.#page || this.#isReturning || (to >= 0 && isStep);
    // Firefox keeps these from the page; in Chromium it hears that its own address and state are there once more.
    if (this.#isOurDoing || isOwnStep) event.stopImmediatePropagation();
    if (this.#isOurDoing || isBefore || this.#isBack) return;
    if (this.#isReturning) this.#isReturning = to !== this.#at;
    else if (key === this.#page) this.#comeToPage();
    else if (to >= 0 && to !== this.#at) this.#comeTo(to);
    else if (to >= 0 && event.type === 'currententrychange')
      this.#changed = { state: history.state, href: location.href };
  }

  /** Shows the place of another of the entries; those of a reader that is closed are passed over. */
  #comeTo(stop: number): void {
    const left = this.#stops[this.#at];
    if (this.#open && left && stop >= this.#first) {
      left.showPlace = this.#open.notePlace();
      this.#at = stop;
      this.#stops[stop]?.showPlace?.();
    } else {
      if (stop < this.#at) this.#go(-stop - 1);
      this.#at = stop;
    }
  }

  #comeToPage(): void {
    // Browsers pass over an entry without a press in it: the first press of all may have been that of a jump.
    if (this.#open && this.#at > this.#first) {
      this.#at -= 1;
      this.#stops[this.#at]?.showPlace?.();
      this.#isReturning = true;
      this.#go(this.#at + 1);
    } else this.#comeBack();
  }

  #comeBack(): void {
    this.#isBack = true;
    this.#isOurDoing = true;
    if (this.#changed) history.replaceState(this.#changed.state, '', this.#changed.href);
    this.#isOurDoing = false;
    history.scrollRestoration = this.#scrollRestoration;
    // Of the events of one step the last is heard in the same task.
    setTimeout(() => this.#ending.abort());
    if (this.#open) this.#open.close();
    // Somebody has closed the reader and goes back now: this entry is passed over.
    else if (!isUnheard()) this.#go(-1);
  }
}
