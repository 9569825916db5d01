/**
 * Runs in the extension's world of a page: stands in for the model of a browser that has none here, and answers as the
 * drafts of the standard say (https://webmachinelearning.github.io/translation-api/): it is downloaded when it is first made,
 * tells how far that is, and stops where its signal is aborted. Finnish it does not know, Japanese never comes.
 */
export function standInForModel(): void {
  const wait = (milliseconds: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error));
      setTimeout(resolve, milliseconds);
    });
  interface Options {
    readonly signal: AbortSignal;
    readonly monitor: (of: EventTarget) => void;
    readonly targetLanguage?: string;
  }
  const here = new Set<string>();
  const makerOf = (work: (options: Options) => object) => {
    const state = ({ targetLanguage = '' }: Partial<Options>) =>
      targetLanguage === 'fi' ? 'unavailable' : here.has(targetLanguage) ? 'available' : 'downloadable';
    const create = async (options: Options) => {
      if (state(options) === 'unavailable') throw new DOMException('Not there.', 'NotSupportedError');
      const monitor = new EventTarget();
      options.monitor(monitor);
      for (const loaded of state(options) === 'available' ? [] : [0, 0.25, 1]) {
        monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded, total: 1 }));
        await wait(options.targetLanguage === 'ja' && loaded > 0 ? 1e6 : 150, options.signal);
      }
      here.add(options.targetLanguage ?? '');
      return work(options);
    };
    return Object.assign(function Maker() {}, { availability: async (of: Options) => state(of), create });
  };
  const translator = ({ targetLanguage }: Options) => ({
    async translate(text: string, { signal }: Options) {
      await wait(20, signal);
      if (text.includes('fails')) throw new DOMException('No.', 'UnknownError');
      return `${targetLanguage}: ${text}`;
    },
  });
  const summarizer = () => ({
    async summarize(text: string, { signal }: Options) {
      await wait(20, signal);
      if (text.includes('too much')) throw new DOMException('No.', 'QuotaExceededError');
      return `* ${text.split('\n\n').length} parts.\n* It begins: ${text.split('\n')[0]}`;
    },
  });
  const detector = () => ({
    detect: async (text: string) => [{ detectedLanguage: 'sv', confidence: text.includes('ø') ? 0.2 : 0.9 }],
  });
  const makers = {
    Translator: makerOf(translator),
    Summarizer: makerOf(summarizer),
    LanguageDetector: makerOf(detector),
  };
  for (const [name, value] of Object.entries(makers)) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
}
