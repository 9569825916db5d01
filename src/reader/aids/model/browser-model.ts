/** Time without a sign of a download after which that is said, in milliseconds. Set by hand: Chrome begins within seconds. */
const STALLED_MS = 15_000;

/** State of a model: not possible here, to be downloaded first, being downloaded, ready. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Options of making any model (https://webmachinelearning.github.io/writing-assistance-apis/). */
export interface MakingOptions {
  readonly signal: AbortSignal;
  /** Called with what reports the download: events `downloadprogress`, whose `loaded` goes from 0 to 1. */
  readonly monitor: (monitor: EventTarget) => void;
}

/** Languages of a translation, as BCP 47 tags. */
export interface LanguagePair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** Wish for a summary. */
export interface SummaryWish {
  readonly type: 'key-points';
  readonly format: 'plain-text';
  readonly length: 'medium';
  readonly expectedInputLanguages: readonly string[];
  readonly outputLanguage: string;
}

/** Model that is ready. */
interface Model {
  /** Gives its memory back. */
  destroy?(): void;
}

export interface TranslatorModel extends Model {
  translate(text: string, options: { signal: AbortSignal }): Promise<string>;
}

export interface SummarizerModel extends Model {
  summarize(text: string, options: { signal: AbortSignal }): Promise<string>;
}

export interface DetectorModel extends Model {
  /** Guesses, the likeliest first. */
  detect(
    text: string,
    options: { signal: AbortSignal },
  ): Promise<readonly { detectedLanguage: string; confidence: number }[]>;
}

/** Maker of models of one kind, as the browser has it. */
interface Maker<Wish, Made> {
  availability(wish: Wish): Promise<Availability>;
  create(options: Wish & MakingOptions): Promise<Made>;
}

/** Makers that a browser may have. */
interface Makers {
  readonly Translator: Maker<LanguagePair, TranslatorModel>;
  readonly Summarizer: Maker<SummaryWish, SummarizerModel>;
  readonly LanguageDetector: Maker<object, DetectorModel>;
}

/** Reason for which a model does nothing. */
export type ModelProblem = 'unavailable' | 'refused' | 'too long' | 'same language' | 'unknown language' | 'failed';

/** Failure of a model. */
export class ModelError extends Error {
  readonly problem: ModelProblem;
  constructor(problem: ModelProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Gives a maker; undefined where the browser has none. Elements of the page are globals too, by their ids. */
export function makerOf<Kind extends keyof Makers>(kind: Kind): Makers[Kind] | undefined {
  const maker = (globalThis as Partial<Makers>)[kind];
  return typeof maker === 'function' && 'availability' in maker ? maker : undefined;
}

/**
 * Make a model, and have it downloaded where it has to be.
 * @param kind Its kind.
 * @param wish What it shall do.
 * @param progress Called with the part of a download that is there, from 0 to 1; with `stalled` where none begins: without its
 * maker's servers Chromium 156 calls a translator downloadable, and then neither makes it nor fails.
 * @param signal Ends the making.
 * @returns The model. Rejects with a `ModelError`, or as the signal was aborted.
 */
export async function makeModel<Kind extends keyof Makers>(
  kind: Kind,
  wish: Parameters<Makers[Kind]['availability']>[0],
  progress: (part: number | 'stalled') => void,
  signal: AbortSignal,
): Promise<Awaited<ReturnType<Makers[Kind]['create']>>> {
  const maker = makerOf(kind) as Maker<object, never> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const monitor = (of: EventTarget) => {
    of.addEventListener('downloadprogress', (event) => {
      clearTimeout(timer);
      progress((event as ProgressEvent).loaded);
    });
  };
  return explained(async () => {
    const state = await maker?.availability(wish);
    if (!maker || state === 'unavailable') throw new ModelError('unavailable');
    signal.throwIfAborted();
    if (state !== 'available') {
      progress(0);
      timer = setTimeout(() => progress('stalled'), STALLED_MS);
    }
    return maker.create({ ...wish, signal, monitor });
  }, signal).finally(() => clearTimeout(timer));
}

/**
 * Do something with a model.
 * @returns Its result. Rejects with a `ModelError`, or as the signal was aborted.
 */
export async function explained<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  try {
    // Also what never answers ends when it is cancelled.
    const aborted = new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    });
    const result = await Promise.race([work(), aborted]);
    signal.throwIfAborted();
    return result;
  } catch (error) {
    signal.throwIfAborted();
    throw error instanceof ModelError ? error : new ModelError(problemOf(error));
  }
}

function problemOf(error: unknown): ModelProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotSupportedError') return 'unavailable';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'QuotaExceededError' ? 'too long' : 'failed';
}
