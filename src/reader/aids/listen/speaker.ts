import { piecesOf } from './pieces.ts';
import type { Stretch } from './sentences.ts';
import type { SpokenPart } from './spoken-text.ts';

/** One sentence of what is spoken. */
export interface Sentence {
  readonly part: SpokenPart;
  readonly stretch: Stretch;
}

/** Follows what a speaker does. */
export interface SpeakerReports {
  /** A sentence begins. */
  sentence(at: number): void;
  /** A word is being said; only of voices that tell. */
  word(at: number, word: Stretch): void;
  /** It began or stopped speaking. */
  playing(isPlaying: boolean): void;
  /** The last sentence was said. */
  ended(): void;
  /** A part is passed over, since there is no voice for it. */
  unspoken(part: SpokenPart): void;
  /** Nothing can be said, by no voice or a faulty one. */
  failed(): void;
}

/** Manner of speaking, asked anew before each piece. */
export interface Manner {
  /** The voice for a part; undefined if there is none. */
  voice(part: SpokenPart): SpeechSynthesisVoice | undefined;
  /** Speed, 0.5 to 4; 1 is the voice's own. */
  rate(): number;
}

/** Most letters of what is said in one go, at the voice's own speed or faster: Chromium's voices of the network fall silent after about 15 seconds. */
const MAX_PIECE = 180;

/** Time in which a piece has to begin, and slowest speech in letters for each second, for the bound of its end. Set by hand. */
const MAX_START_MS = 6000;
const MIN_LETTERS_PER_SECOND = 4;

/** Most pieces in a row that a voice may fail at before it is given up. */
const MAX_FAULTS = 3;

/**
 * Speaks sentences, one piece after the other. It never pauses the browser's speech, which does nothing on Linux and breaks
 * voices elsewhere: it ends it, and begins the sentence anew.
 */
export class Speaker {
  readonly #sentences: readonly Sentence[];
  readonly #manner: Manner;
  readonly #reports: SpeakerReports;
  #at = 0;
  #isPlaying = false;
  #faults = 0;
  /** Kept, since Chromium tells nothing of an utterance that was collected. */
  #utterance: SpeechSynthesisUtterance | undefined;
  #watch: ReturnType<typeof setTimeout> | undefined;

  constructor(sentences: readonly Sentence[], manner: Manner, reports: SpeakerReports) {
    this.#sentences = sentences;
    this.#manner = manner;
    this.#reports = reports;
  }

  get at(): number {
    return this.#at;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  /** Speak from a sentence on; from where it stopped without one; before the first the first, beyond the last the last. */
  play(at = this.#at): void {
    this.#at = Math.max(0, Math.min(at, this.#sentences.length - 1));
    this.#faults = 0;
    this.#setPlaying(true);
    this.#begin();
  }

  /** Stop; `play` goes on with the sentence that was being said. */
  stop(): void {
    this.#silence();
    this.#setPlaying(false);
  }

  /** Go to a sentence: it is said if something is being said, else it is where `play` begins. */
  goTo(at: number): void {
    if (this.#isPlaying) this.play(at);
    else {
      this.#at = Math.max(0, Math.min(at, this.#sentences.length - 1));
      if (this.#sentences.length > 0) this.#reports.sentence(this.#at);
    }
  }

  /** Say the sentence anew if one is being said, since the manner is another. */
  renew(): void {
    if (this.#isPlaying) this.play();
  }

  #setPlaying(isPlaying: boolean): void {
    if (this.#isPlaying === isPlaying) return;
    this.#isPlaying = isPlaying;
    this.#reports.playing(isPlaying);
  }

  #silence(): void {
    clearTimeout(this.#watch);
    this.#utterance = undefined;
    // Some browsers are built without it.
    (globalThis.speechSynthesis as SpeechSynthesis | undefined)?.cancel();
  }

  #begin(): void {
    this.#silence();
    const sentence = this.#sentences[this.#at];
    if (!sentence) {
      this.#end();
      return;
    }
    this.#reports.sentence(this.#at);
    // Whoever follows may have stopped it.
    if (!this.#isPlaying) return;
    const most = MAX_PIECE * Math.min(1, this.#manner.rate());
    this.#say(sentence, piecesOf(sentence.part.text, sentence.stretch, most));
  }

  #say(sentence: Sentence, [piece, ...rest]: readonly Stretch[]): void {
    const { part } = sentence;
    const voice = this.#manner.voice(part);
    if (!voice) this.#passOver(part);
    else if (!piece) this.#next();
    else this.#sayPiece(part, piece, voice, () => this.#say(sentence, rest));
  }

  #sayPiece(part: SpokenPart, piece: Stretch, voice: SpeechSynthesisVoice, then: () => void): void {
    const words = part.text.slice(...piece);
    const rate = this.#manner.rate();
    const utterance = new SpeechSynthesisUtterance(words);
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    this.#utterance = utterance;
    const ended = (isFault: boolean) => {
      if (this.#utterance !== utterance) return;
      clearTimeout(this.#watch);
      this.#utterance = undefined;
      this.#faults = isFault ? this.#faults + 1 : 0;
      if (this.#faults >= MAX_FAULTS) this.#fail();
      else then();
    };
    const watch = (milliseconds: number) => {
      clearTimeout(this.#watch);
      this.#watch = setTimeout(() => {
        speechSynthesis.cancel();
        ended(true);
      }, milliseconds);
    };
    const isCurrent = () => this.#utterance === utterance;
    utterance.addEventListener('start', () => isCurrent() && watch(MAX_START_MS + longest(words, rate)));
    utterance.addEventListener('boundary', (event) => {
      const word = isCurrent() && wordOf(event, words);
      if (word) this.#reports.word(this.#at, [piece[0] + word[0], piece[0] + word[1]]);
    });
    utterance.addEventListener('end', () => ended(false));
    utterance.addEventListener('error', () => ended(true));
    watch(MAX_START_MS);
    speechSynthesis.speak(utterance);
  }

  /** Goes on after a part without a voice, as a foreign passage may be, if anything after it has one. */
  #passOver(part: SpokenPart): void {
    const next = this.#sentences.findIndex(({ part: other }, at) => at > this.#at && this.#manner.voice(other));
    if (next < 0) {
      this.#fail();
      return;
    }
    this.#reports.unspoken(part);
    this.#at = next;
    this.#begin();
  }

  #next(): void {
    this.#at += 1;
    this.#begin();
  }

  #end(): void {
    this.#at = 0;
    this.stop();
    this.#reports.ended();
  }

  #fail(): void {
    this.stop();
    this.#reports.failed();
  }
}

/** Reads the word that a voice tells of; none where it tells of a sentence. */
function wordOf({ name, charIndex, charLength }: SpeechSynthesisEvent, words: string): Stretch | undefined {
  if (name && name !== 'word') return undefined;
  const length = charLength || (/^\S+/.exec(words.slice(charIndex))?.[0].length ?? 0);
  return length > 0 ? [charIndex, charIndex + length] : undefined;
}

/** Longest time that words may take, in milliseconds. */
const longest = (words: string, rate: number): number => (words.length / MIN_LETTERS_PER_SECOND / rate) * 1000;
