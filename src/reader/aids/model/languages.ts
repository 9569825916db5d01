import { interfaceLanguage } from '../../../shared/interface-language.ts';
import { ModelError, makeModel, makerOf } from './browser-model.ts';

/** Languages into which is translated: those that Chrome's model knows. The browser says which pairs it has. */
const TARGETS =
  'ar bg bn cs da de el en es fi fr he hi hr hu id it ja kn ko lt mr nl no pl pt ro ru sk sl sv ta te th tr uk vi zh zh-Hant'.split(
    ' ',
  );

/** Least confidence in a guess that is believed, from 0 to 1. Set by hand. */
const MIN_CONFIDENCE = 0.5;

/**
 * List the languages into which can be translated, with their names in the user's own.
 * @returns Pairs of tag and name, in the order of their names.
 */
export function targetLanguages(): (readonly [tag: string, name: string])[] {
  const names = new Intl.DisplayNames([interfaceLanguage()], { type: 'language' });
  return TARGETS.map((tag) => [tag, names.of(tag) ?? tag] as const).sort(([, one], [, other]) =>
    one.localeCompare(other, interfaceLanguage()),
  );
}

/**
 * Choose the language into which is translated at first.
 * @param source Language of the article; empty if it is not known.
 * @param preferred Languages of the user, the best first.
 */
export function firstTarget(source: string, preferred: readonly string[]): string {
  const known = preferred.map(targetOf).filter((tag) => tag !== undefined);
  return known.find((tag) => plain(tag) !== plain(source)) ?? (plain(source) === 'en' ? 'es' : 'en');
}

/** Tells whether two tags are of one language, and nothing is to be translated. */
export function isSame(one: string, other: string): boolean {
  return plain(one) === plain(other) && isTraditional(one) === isTraditional(other);
}

/**
 * Find the language of a part of an article: what it says, or what the browser's model takes it for.
 * @param part The part.
 * @param progress Called with the part of a download that is there, from 0 to 1.
 * @param signal Ends the work.
 * @returns Its tag. Rejects with a `ModelError` where nobody knows.
 */
export async function languageOf(
  part: Element,
  progress: (part: number | 'stalled') => void,
  signal: AbortSignal,
): Promise<string> {
  const said = part.closest('[lang]')?.getAttribute('lang');
  if (said) return said;
  if (!makerOf('LanguageDetector')) throw new ModelError('unknown language');
  const detector = await makeModel('LanguageDetector', {}, progress, signal);
  const [guess] = await detector.detect(part.textContent ?? '', { signal });
  detector.destroy?.();
  if (!guess || guess.confidence < MIN_CONFIDENCE) throw new ModelError('unknown language');
  return guess.detectedLanguage;
}

function targetOf(tag: string): string | undefined {
  return isTraditional(tag) ? 'zh-Hant' : TARGETS.find((target) => target === plain(tag));
}

const isTraditional = (tag: string): boolean => /^zh-(?:hant|tw|hk|mo)/i.test(tag);

/** Language without region and script, by its newer code. */
function plain(tag: string): string {
  const first = tag.split(/[-_]/)[0]?.toLowerCase() ?? '';
  return { iw: 'he', nb: 'no', nn: 'no', in: 'id' }[first] ?? first;
}
