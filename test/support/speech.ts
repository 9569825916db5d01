/**
 * Runs in the extension's world of a page: stands in for the speech of a browser that has no voice here, and speaks as the
 * standard says, without a sound: a piece begins, each word is told, it ends. What was said is kept in `spoken`.
 */
export function standInForSpeech(): void {
  const spoken: string[] = [];
  Object.assign(globalThis, { spoken });
  class Utterance extends EventTarget {
    text: string;
    voice: unknown = null;
    lang = '';
    rate = 1;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const tell = (utterance: Utterance, type: string, more: object = {}) =>
    utterance.dispatchEvent(Object.assign(new Event(type), more));
  let current: Utterance | undefined;
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const say = async (utterance: Utterance) => {
    await wait(10);
    if (current !== utterance) return;
    spoken.push(`${(utterance.voice as { name: string }).name} ${utterance.rate}: ${utterance.text}`);
    tell(utterance, 'start');
    for (const { index, 0: word } of utterance.text.matchAll(/\S+/g)) {
      if (current !== utterance) return;
      tell(utterance, 'boundary', { name: 'word', charIndex: index, charLength: word.length });
      await wait(300 / utterance.rate);
    }
    if (current !== utterance) return;
    current = undefined;
    tell(utterance, 'end');
  };
  const voice = (name: string, lang: string, localService = true) => ({
    ...{ name, lang, localService, voiceURI: name, default: false },
  });
  const voices = [
    ...[voice('Ann', 'en-US'), voice('Bob', 'en-GB'), voice('Far away', 'en-US', false), voice('Beate', 'de-DE')],
    ...Array.from({ length: 13_000 }, (_, at) => voice(`Variant ${at}`, 'en-US')),
  ];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (utterance: Utterance) => {
      current = utterance;
      void say(utterance);
    },
    cancel: () => {
      const stopped = current;
      current = undefined;
      if (stopped) setTimeout(() => tell(stopped, 'error', { error: 'canceled' }));
    },
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
  Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: Utterance, configurable: true });
}
