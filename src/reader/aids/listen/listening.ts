import { changeListening, type Listening, loadListening, withListening } from '../../../settings/listening.ts';
import { useScript } from '../../../shared/bring-script.ts';
import { text } from '../../../shared/text.ts';
import { standAtFoot } from '../bars/stand-at-foot.ts';
import { DIVIDED } from '../divided.ts';
import { type ChoicesPanel, choicesPanel, type Ending } from './choices-panel.ts';
import { failedSentence, noVoiceSentence } from './fault-sentences.ts';
import { beginsSection, firstOnScreen, nextEdge, sameSentence, sentenceAt } from './find-sentence.ts';
import { listenBar } from './listen-bar.ts';
import { spokenMarks } from './mark-spoken.ts';
import { type MediaKeys, mediaKeys } from './media-keys.ts';
import { sentencesOf } from './sentences.ts';
import { type Sentence, Speaker } from './speaker.ts';
import { type SpokenPart, spokenParts } from './spoken-text.ts';
import { voiceForWords } from './voice-for-words.ts';
import { allVoices, followVoices, voiceFor } from './voices.ts';

/** Parts of the text that are pressed for themselves, not to hear it from there. */
const PRESSED = 'a, button, summary, input, select, textarea, img, video, audio, .over, .tool-panel, .bars, .embed';

/** Reader in which an article is being read aloud. */
export class ListeningReader {
  readonly #dialog: HTMLElement;
  readonly #ending = new AbortController();
  readonly #actions = {
    toggle: () => this.toggle(),
    step: (unit: 'sentence' | 'paragraph', by: 1 | -1) => this.#step(unit, by),
    end: () => this.end(),
  };
  readonly #bar = listenBar(this.#actions);
  #keys: MediaKeys | undefined;
  readonly #marks;
  /** Undefined as long as the browser may not know them yet. */
  #voices: readonly SpeechSynthesisVoice[] | undefined;
  #choices: Listening | undefined;
  #panel: ChoicesPanel | undefined;
  #speaker: Speaker | undefined;
  #sentences: readonly Sentence[] = [];
  /** True from a press on, until there is a voice for what was to be said. */
  #lacksVoice = false;
  /** Way to the place that is said next: somebody has asked for it, the text was read anew, or it comes next. */
  #way: 'asked' | 'kept' | 'next' = 'asked';
  #stopAfter: Ending = 'never';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param dialog The reader's dialog.
   * @param signal Ends it.
   * @param ended Called at its end.
   */
  constructor(dialog: HTMLElement, signal: AbortSignal, ended: () => void) {
    this.#dialog = dialog;
    this.#marks = spokenMarks(dialog, this.#ending.signal);
    const finish = () => this.end();
    signal.addEventListener('abort', finish, { signal: this.#ending.signal });
    this.#ending.signal.addEventListener('abort', ended);
    // Chromium goes on speaking for a page that has gone.
    window.addEventListener('pagehide', finish, { signal: this.#ending.signal });
  }

  /** Show the bar, and read from the first sentence on the screen. Never rejects. */
  async start(): Promise<void> {
    standAtFoot(this.#dialog, this.#bar.element);
    const { signal } = this.#ending;
    void useScript('sound', signal, (script) => script.letSpeak(this.#dialog, signal));
    this.#bar.showPlaying(false);
    const { panel } = this.#bar;
    panel.addEventListener('beforetoggle', ({ newState }) => newState === 'open' && this.#fillPanel());
    panel.addEventListener('toggle', ({ newState }) => newState !== 'open' && panel.replaceChildren());
    this.#dialog.addEventListener(DIVIDED, () => this.#keepPlace(), { signal });
    this.#dialog.addEventListener('click', (event) => this.#readFromPress(event), { signal });
    this.#choices = await loadListening();
    // It may have been opened meanwhile.
    if (panel.matches(':popover-open')) this.#fillPanel();
    this.#takeVoices(await allVoices());
    if (signal.aborted) return;
    followVoices((all) => this.#takeVoices(all), signal);
    this.#keys = mediaKeys(this.#bar.element, this.#dialog.querySelector('h1')?.textContent ?? '', this.#actions);
    this.#prepare();
    this.#play(firstOnScreen(this.#dialog, this.#sentences));
  }

  toggle(): void {
    if (this.#speaker?.isPlaying) this.#speaker.stop();
    else this.#play(this.#speaker?.at);
  }

  end(): void {
    if (this.#ending.signal.aborted) return;
    clearTimeout(this.#timer);
    this.#speaker?.stop();
    const hadFocus = this.#bar.element.matches(':focus-within');
    this.#bar.element.remove();
    this.#ending.abort();
    if (hadFocus) this.#dialog.querySelector<HTMLElement>('#tool-listen')?.focus({ preventScroll: true });
  }

  /** Reads the text anew: pages may have been added, or another article be shown. */
  #prepare(): void {
    this.#speaker?.stop();
    const article = this.#dialog.querySelector('article');
    const parts = article && this.#choices ? spokenParts(article, this.#choices) : [];
    this.#sentences = parts.flatMap((part) =>
      sentencesOf(part.text, part.language).map((stretch) => ({ part, stretch })),
    );
    this.#speaker = new Speaker(
      this.#sentences,
      { voice: (part) => this.#voiceOf(part), rate: () => this.#choices?.rate ?? 1 },
      {
        sentence: (at) => (this.#sentences[at]?.part.block.isConnected ? this.#show(at) : this.#keepPlace()),
        word: (at, word) => this.#marks.word((this.#sentences[at] as Sentence).part, word),
        playing: (isPlaying) => {
          this.#bar.showPlaying(isPlaying);
          this.#keys?.showPlaying(isPlaying);
        },
        ended: () => this.#goOnOrRest(),
        unspoken: ({ language }) => this.#bar.say(noVoiceSentence(language)),
        failed: () => this.#sayFault(),
      },
    );
  }

  /** Begins where it had none to speak with. */
  #takeVoices(voices: readonly SpeechSynthesisVoice[]): void {
    this.#voices = voices;
    this.#panel?.showVoices(voices, this.#voiceFor(this.#language())?.voiceURI);
    if (this.#lacksVoice) this.#play(this.#speaker?.at);
  }

  #voiceFor(language: string): SpeechSynthesisVoice | undefined {
    return voiceFor(this.#voices ?? [], language, navigator.languages, this.#choices?.voices ?? {});
  }

  #voiceOf(part: SpokenPart): SpeechSynthesisVoice | undefined {
    const around = this.#dialog.querySelector('article')?.lang ?? '';
    return voiceForWords(this.#voices ?? [], part, around, navigator.languages, this.#choices?.voices ?? {});
  }

  #play(at: number | undefined, way: 'asked' | 'kept' = 'asked'): void {
    // What is pressed before it has begun does not keep it from that.
    if (!this.#speaker) return;
    const current = this.#sentences[at ?? 0];
    if (current && !current.part.block.isConnected) {
      this.#prepare();
      at = firstOnScreen(this.#dialog, this.#sentences);
    }
    this.#bar.say('');
    this.#lacksVoice = false;
    this.#way = way;
    if (this.#sentences.length === 0) this.#bar.say(text('listenNothing', 'There is nothing to read aloud.'));
    else this.#speaker.play(at);
  }

  #goTo(at: number, way: 'asked' | 'kept' = 'asked'): void {
    this.#way = way;
    this.#speaker?.goTo(at);
  }

  #show(at: number): void {
    const { part, stretch } = this.#sentences[at] as Sentence;
    const way = this.#way;
    this.#way = 'next';
    if (this.#stopAfter === 'section' && beginsSection(this.#sentences, at) && way === 'next') {
      this.#stopAfter = 'never';
      this.#speaker?.stop();
    }
    this.#marks.sentence(part, stretch, way === 'asked');
  }

  /** After the last sentence: goes on where a further page has been added meanwhile, and else begins anew next time. */
  #goOnOrRest(): void {
    const said = this.#sentences.length;
    this.#prepare();
    if (this.#sentences.length > said) this.#speaker?.play(said);
    else this.#marks.clear();
  }

  #step(unit: 'sentence' | 'paragraph', by: 1 | -1): void {
    const { at = 0 } = this.#speaker ?? {};
    this.#goTo(unit === 'sentence' ? at + by : nextEdge(this.#sentences, at, by, false));
  }

  #readFromPress(event: MouseEvent): void {
    const { target, button } = event;
    if (button !== 0 || !(target instanceof Element) || target.closest(PRESSED)) return;
    if (getSelection()?.isCollapsed === false) return;
    const at = sentenceAt(this.#sentences, event);
    if (at >= 0) this.#play(at);
  }

  #fillPanel(): void {
    if (!this.#choices) return;
    const language = this.#language();
    this.#panel = choicesPanel({
      voices: this.#voices,
      language,
      preferred: navigator.languages,
      voice: this.#voiceFor(language)?.voiceURI,
      listening: this.#choices,
      ending: this.#stopAfter,
      change: (part) => void this.#change(part),
      end: (ending) => this.#setEnding(ending),
      section: (by) => this.#goTo(nextEdge(this.#sentences, this.#speaker?.at ?? 0, by, true)),
      fromHere: () => this.#play(firstOnScreen(this.#dialog, this.#sentences)),
    });
    this.#bar.panel.replaceChildren(this.#panel.element);
  }

  /** Language of what is said now; the user's own where the page names none. */
  #language(): string {
    return this.#sentences[this.#speaker?.at ?? 0]?.part.language || navigator.language;
  }

  async #change(part: Partial<Listening>): Promise<void> {
    if (!this.#choices) return;
    this.#choices = withListening(this.#choices, part);
    if ('captions' in part || 'code' in part) this.#keepPlace();
    else this.#speaker?.renew();
    await changeListening(part).catch((error: Error) => this.#bar.say(error.message));
  }

  /** Reads the text anew, which may have been found in another way, and goes on with the sentence that was being said. */
  #keepPlace(): void {
    const { isPlaying = false, at = 0 } = this.#speaker ?? {};
    const before = this.#sentences[at];
    this.#prepare();
    const found = before ? sameSentence(this.#sentences, before) : 0;
    const next = found < 0 ? firstOnScreen(this.#dialog, this.#sentences) : found;
    const way = this.#way === 'asked' ? 'asked' : 'kept';
    if (isPlaying) this.#play(next, way);
    else this.#goTo(next, way);
  }

  #setEnding(ending: Ending): void {
    clearTimeout(this.#timer);
    this.#stopAfter = ending;
    if (typeof ending !== 'number') return;
    this.#timer = setTimeout(() => {
      this.#stopAfter = 'never';
      this.#speaker?.stop();
    }, ending * 60_000);
  }

  #sayFault(): void {
    const language = this.#language();
    const { part } = this.#sentences[this.#speaker?.at ?? 0] as Sentence;
    this.#lacksVoice = !this.#voiceOf(part);
    this.#bar.say(this.#lacksVoice ? noVoiceSentence(language) : failedSentence());
  }
}
