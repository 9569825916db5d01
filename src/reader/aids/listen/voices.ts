/** Languages that engines name otherwise than pages do. */
const OTHER_NAMES: Readonly<Record<string, string>> = { cmn: 'zh', yue: 'zh', nb: 'no', nn: 'no', iw: 'he', in: 'id' };

/** Mark of Firefox's voices, all of which are of the system though Firefox does not say so. */
const FIREFOX_VOICE = 'urn:moz-tts:';

/** The part of a voice that is asked for here; tests give their own. */
export type Voice = Pick<SpeechSynthesisVoice, 'name' | 'lang' | 'voiceURI' | 'localService' | 'default'>;

/** Tells whether a voice sends the text to a server. */
export const isOfNetwork = ({ localService, voiceURI }: Voice): boolean =>
  !localService && !voiceURI.startsWith(FIREFOX_VOICE);

/** Gives the language of a tag without its region: `zh` for `cmn-CN` and `zh_TW`. */
export function plainLanguage(tag: string): string {
  const [language = ''] = tag.toLowerCase().split(/[-_]/, 1);
  return OTHER_NAMES[language] ?? language;
}

const regionOf = (tag: string): string =>
  tag
    .split(/[-_]/)
    .slice(1)
    .find((part) => /^[a-z]{2}$/i.test(part))
    ?.toUpperCase() ?? '';

/**
 * Put the voices for a language in order, the most fitting first: those of its region or of the user's before others, the
 * system's own choice before others, plain voices before variants of them ("English+whisper"), and those that send the
 * text to a server last.
 * @param voices All voices.
 * @param language Tag of the language.
 * @param preferred Tags of the languages that the user prefers, which decide about the region where the page names none.
 * @returns The voices of that language alone.
 */
export function fittingVoices<Kind extends Voice>(
  voices: readonly Kind[],
  language: string,
  preferred: readonly string[],
): readonly Kind[] {
  const wanted = plainLanguage(language);
  const regions = [language, ...preferred.filter((tag) => plainLanguage(tag) === wanted)].map(regionOf).filter(Boolean);
  const rank = (voice: Kind): number => {
    const own = regionOf(voice.lang);
    const at = regions.indexOf(own);
    const region = at < 0 ? regions.length + Number(own !== '') : at;
    return Number(isOfNetwork(voice)) * 1000 + Number(/\+/.test(voice.name)) * 100 + region * 2 - Number(voice.default);
  };
  // Some systems have thousands, and this is asked for each sentence.
  const ranked = voices
    .filter(({ lang }) => plainLanguage(lang) === wanted)
    .map((voice) => [rank(voice), voice] as const);
  return ranked.sort(([one], [other]) => one - other).map(([, voice]) => voice);
}

/**
 * Choose the voice for a language.
 * @param voices All voices.
 * @param language Tag of the language; empty for an unknown one, which is spoken as the user's own.
 * @param preferred Tags of the languages that the user prefers, at least one.
 * @param chosen Names (`voiceURI`) of the voices that the user has chosen, by plain languages.
 * @returns The chosen one if it is there; else one that speaks on this device; undefined if there is none.
 */
export function voiceFor<Kind extends Voice>(
  voices: readonly Kind[],
  language: string,
  preferred: readonly string[],
  chosen: Readonly<Record<string, string>>,
): Kind | undefined {
  const asked = language || (preferred[0] ?? 'en');
  const own = chosen[plainLanguage(asked)];
  const found = own === undefined ? undefined : voices.find(({ voiceURI }) => voiceURI === own);
  return found ?? fittingVoices(voices, asked, preferred).find((voice) => !isOfNetwork(voice));
}

/** Longest time for which voices are waited for, in milliseconds: Firefox on Linux lists none in the first seconds. */
const MAX_WAIT_MS = 3000;

/**
 * List the voices of the browser, which may not know them yet.
 * @returns None if there are none after some seconds. Never rejects.
 */
export async function allVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  if (!synthesis) return [];
  if (synthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      synthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, MAX_WAIT_MS);
    });
  }
  return synthesis.getVoices();
}

/**
 * Follow the voices of the browser, which come late where there are thousands, or with a network.
 * @param listener Called with all of them whenever others are there.
 * @param signal Ends it.
 */
export function followVoices(listener: (voices: readonly SpeechSynthesisVoice[]) => void, signal: AbortSignal): void {
  const synthesis = globalThis.speechSynthesis as SpeechSynthesis | undefined;
  synthesis?.addEventListener('voiceschanged', () => listener(synthesis.getVoices()), { signal });
}
