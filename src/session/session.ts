import type { Absence, Article } from '../article/article.ts';
import { looksLikeArticle } from '../article/looks-like-article.ts';
import { selectedPart, wholePage } from '../article/whole-page.ts';
import { openNotice, openReader } from '../reader/open-reader.ts';
import { bringParts } from '../reader/shown-article.ts';
import type { Settings } from '../settings/schema.ts';
import { loadSettings } from '../settings/store.ts';
import { bringScripts } from '../shared/bring-script.ts';
import { firstFrame } from '../shared/first-frame.ts';
import { webHost } from '../shared/host.ts';
import { ACTIONS, type Action, type Outcome, type TabState, type ToggleRequest } from '../shared/messages.ts';
import { offered } from '../shared/offered.ts';
import type { HiddenEntry } from '../shared/tidy-families.ts';
import type { SiteRule } from '../sites/site-rule.ts';
import { looksAtPage } from '../tidy/look.ts';
import { articleSource } from './article-source.ts';
import { bringForPage, bringWordsAndRules } from './bring-for-page.ts';
import { PageExtraction } from './page-extraction.ts';
import { PressAnswers } from './press-answers.ts';
import { RulesOfSite } from './rules-of-site.ts';
import { selectedRange } from './selected-range.ts';
import { StateReports } from './state-reports.ts';
import { TabReader } from './tab-reader.ts';
import { bringForSteps } from './take-steps.ts';
import { textArrival } from './text-arrival.ts';
import { TidySwitch } from './tidy-switch.ts';

/** Parts that a session opens and looks at; tests give their own. */
export interface SessionParts {
  readonly page: PageExtraction;
  readonly openReader: typeof openReader;
  readonly openNotice: typeof openNotice;
  readonly isArticle: typeof looksLikeArticle;
}

/** The session of a tab: everything that is on there, from the first press until its page goes. */
export class Session {
  readonly #parts: SessionParts;
  readonly #reader: TabReader;
  readonly #tidy: TidySwitch;
  readonly #answers: PressAnswers;
  readonly #reports: StateReports;
  readonly #rules: RulesOfSite;
  #isPressed = false;

  /** @param parts Parts other than the shipped ones. */
  constructor(parts: Partial<SessionParts> = {}) {
    const page = new PageExtraction(document);
    this.#parts = { page, openReader, openNotice, isArticle: looksLikeArticle, ...parts };
    this.#reports = new StateReports(() => this.state());
    this.#reader = new TabReader(() => this.#reports.report());
    this.#tidy = new TidySwitch(
      looksAtPage(() => this.#parts.page.currentAtOnce()),
      () => this.#reports.report(),
    );
    this.#answers = new PressAnswers(() => this.state());
    this.#rules = new RulesOfSite(() => this.#parts.page.forget());
  }

  state(): TabState {
    const { isOn } = this.#tidy;
    return { reader: this.#reader.isOpen, tidy: isOn, ...(isOn && { hidden: this.#tidy.count }) };
  }

  /** All that the tidy page hides; empty while it is off. */
  listHidden(): readonly HiddenEntry[] {
    return this.#tidy.entries();
  }

  /** Show hidden things again, or hide them again. */
  showHidden(ids: readonly number[], shown: boolean): void {
    this.#tidy.show(ids, shown);
  }

  /**
   * Answer a press: switch the reader or the tidy page on or off. Never rejects.
   * @param wish What is to be on afterwards, and the number of the press: the same that comes twice acts once.
   */
  toggle(action: Action, { on, selection, press, page }: Omit<ToggleRequest, 'action'> = {}): Promise<Outcome> {
    // The page that asks for a press again may have been left meanwhile.
    if (page && page !== Math.floor(performance.timeOrigin)) return Promise.resolve({ state: this.state() });
    this.#isPressed = true;
    const act = async (): Promise<Outcome> => {
      if (this.state()[action] === on) return { state: this.state() };
      if (!this.state()[action] && !(await textArrival(document))) return { state: this.state(), problem: 'loading' };
      return action === 'reader' ? this.#toggleReader(selection) : this.#toggleTidy();
    };
    return this.#answers.answer(action, act, press);
  }

  /**
   * Make ready what a press for the reader will need, in idle moments; the page shows nothing of it. Never rejects.
   * @param signal Ends it, and forgets what nobody has pressed for by then.
   */
  async prepare(signal: AbortSignal): Promise<void> {
    try {
      if (!(await textArrival(document))) return;
      const settings = await this.#settingsWithAll();
      // A page behind the reader is not as it was when the press came, which may have been meanwhile.
      if (signal.aborted || this.state().reader) return;
      const extraction = await this.#parts.page.prepare(signal);
      if (extraction?.kind === 'article') await bringParts(extraction.article, settings);
    } catch (error) {
      console.warn('Lectern: nothing is ready.', error);
    }
  }

  /** Do what is to happen by itself on the site, unless the user has pressed for something already. Never rejects. */
  async followWish(action: Action): Promise<void> {
    if (this.#isPressed) return;
    await (action === 'reader' ? this.openByItself() : this.#tidyByItself());
  }

  /**
   * Show what a rule does in place of the user's own one: the reader or the tidy page opens anew with it. Never rejects.
   * @param rule Unchecked; undefined if none is tried any more.
   * @param action What is to be on afterwards; nothing if it is not given.
   */
  async tryRule(rule: SiteRule | undefined, action?: Action): Promise<Outcome> {
    this.#rules.try(rule);
    this.#parts.page.forget();
    for (const each of ACTIONS) await this.toggle(each, { on: false });
    return action ? this.toggle(action, { on: true }) : { state: this.state() };
  }

  /** Open the reader if the page looks like an article and none is open. Never rejects. */
  openByItself(): Promise<Outcome> {
    return this.#answers.answer('reader', async () => {
      const { isArticle } = this.#parts;
      if (this.#reader.isOpen) return { state: this.state() };
      const settings = await this.#settingsWithAll();
      const extraction = await this.#parts.page.current();
      if (extraction.kind === 'article' && isArticle(document, extraction.article)) {
        await bringParts(extraction.article, settings);
        this.#showArticle(extraction.article, settings, false);
      }
      return { state: this.state() };
    });
  }

  #tidyByItself(): Promise<Outcome> {
    return this.#answers.answer('tidy', async () => {
      // Nobody has asked for this page: where it cannot be tidied, it stays as it is, without a word.
      return this.#tidy.isOn ? { state: this.state() } : this.#toggleTidy().catch(() => ({ state: this.state() }));
    });
  }

  async #toggleReader(ofSelection = false): Promise<Outcome> {
    if (!this.#reader.isOpen) return this.#openReader(ofSelection);
    await this.#reader.close();
    return { state: this.state() };
  }

  async #openReader(ofSelection: boolean): Promise<Outcome> {
    const selection = selectedRange();
    const ready = this.#settingsWithAll();
    if (!ofSelection) this.#parts.page.begin();
    const settings = await ready;
    if (ofSelection && selection) await bringForSteps();
    const part = ofSelection && selection && selectedPart(document, selection);
    if (part && this.#showArticle(part, settings, false)) return { state: this.state() };
    const extraction = await this.#parts.page.current();
    // Its text may be on its way.
    if (extraction.kind === 'none' && document.readyState === 'loading')
      return { state: this.state(), problem: 'loading' };
    if (extraction.kind === 'article') await bringParts(extraction.article, settings);
    const isOpen =
      extraction.kind === 'article'
        ? this.#showArticle(extraction.article, settings, settings.pages)
        : await this.#showNotice(extraction.why, selection, settings);
    if (!isOpen) return { state: this.state(), problem: 'no-stage' };
    return { state: this.state(), ...(extraction.kind === 'none' && { problem: 'no-article' as const }) };
  }

  async #showNotice(why: Absence, selection: Range | undefined, settings: Settings): Promise<boolean> {
    await bringScripts(['no article', 'later styles']);
    const script = offered('no article');
    if (!script) throw new Error('The script did not come.');
    // Nobody reads anything instead before the sentence is drawn.
    const ready = firstFrame().then(bringForSteps);
    const whole = () => ready.then(() => wholePage(document));
    const selected = selection && (() => ready.then(() => selectedPart(document, selection)));
    const notice = script.notice({ why, whole, selected }, (article) => this.#exchange(article, settings));
    return this.#reader.follow(this.#parts.openNotice(notice, settings));
  }

  /** Show an article in place of the notice. */
  #exchange(article: Article, settings: Settings): void {
    void this.#reader.close();
    this.#showArticle(article, settings, false);
  }

  #showArticle(article: Article, settings: Settings, loadsPages: boolean): boolean {
    const { page, openReader: open } = this.#parts;
    return this.#reader.follow(open(article, settings, articleSource(page, loadsPages)));
  }

  async #toggleTidy(): Promise<Outcome> {
    // The article, which stays, is looked for at once later on.
    const brought = Promise.all([bringForSteps(), bringWordsAndRules(), this.#rules.load()]);
    const [settings] = await Promise.all([this.#settings(), brought]);
    await this.#tidy.toggle(settings, webHost(location.href));
    this.#reports.report();
    return { state: this.state() };
  }

  /** The settings, with all that the page needs before its article is looked for: one wait for what others answer. */
  async #settingsWithAll(): Promise<Settings> {
    const [settings] = await Promise.all([this.#settings(), bringForPage(), this.#rules.load()]);
    return settings;
  }

  #settings(): Promise<Settings> {
    return loadSettings(webHost(location.href));
  }
}
