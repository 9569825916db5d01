/** Letters of scripts, by the names that `Intl.Locale` has for them, and the language that most texts in them are in. */
const SCRIPTS: readonly (readonly [names: string, language: string, letters: RegExp])[] = [
  ['Latn', 'en', /\p{Script=Latin}/gu],
  ['Hebr', 'he', /\p{Script=Hebrew}/gu],
  ['Arab', 'ar', /\p{Script=Arabic}/gu],
  ['Cyrl', 'ru', /\p{Script=Cyrillic}/gu],
  ['Grek', 'el', /\p{Script=Greek}/gu],
  ['Hang Kore', 'ko', /\p{Script=Hangul}/gu],
  ['Jpan Hrkt Hira Kana', 'ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Hans Hant Hani Jpan Kore', 'zh', /\p{Script=Han}/gu],
  ['Deva', 'hi', /\p{Script=Devanagari}/gu],
  ['Beng', 'bn', /\p{Script=Bengali}/gu],
  ['Thai', 'th', /\p{Script=Thai}/gu],
  ['Armn', 'hy', /\p{Script=Armenian}/gu],
  ['Geor', 'ka', /\p{Script=Georgian}/gu],
  ['Taml', 'ta', /\p{Script=Tamil}/gu],
  ['Telu', 'te', /\p{Script=Telugu}/gu],
];

/** Letters that only one language among those of a script has often, the rarest first. */
const OWN_LETTERS: Readonly<Record<string, readonly (readonly [language: string, letters: RegExp])[]>> = {
  ar: [
    ['ur', /[ٹڈڑںے]/g],
    ['ckb', /[ێۆڕڵ]/g],
    ['ps', /[ښځڅډړڼۍ]/g],
    ['fa', /[پچژگ]/g],
  ],
  ru: [['uk', /[їєґі]/gi]],
};

/** Least share of such letters. Set by hand: foreign names bring some; Persian has five in a hundred, Urdu ten. */
const MIN_OWN_SHARE = 0.01;

/** Beginning of a text by which its language is found, in characters. */
const SAMPLE_CHARS = 4000;

interface Script {
  readonly names: string;
  readonly language: string;
  readonly count: number;
}

/** Finds the script of more than half of the letters of a text; undefined for one without letters, or of many scripts. */
function scriptOf(text: string): Script | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  // A Japanese text has more Chinese signs than its own: one of those tells.
  const isJapanese = /\p{Script=Hiragana}/u.test(text);
  for (const [names, language, pattern] of SCRIPTS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count * 2 > letters || (isJapanese && language === 'ja')) return { names, language, count };
  }
  return undefined;
}

/**
 * Tells the language of a text that its page states wrongly or not at all, by its letters.
 * @param text The text.
 * @param stated Tag of BCP 47 that the page states; empty if there is none.
 * @param preferred Tags of languages that come before the most frequent one of a script, the best first.
 * @returns The stated one where it is written in the script of the text, or where the text has no script; else the
 * preferred one of that script, or the most frequent one. Empty if nobody knows.
 */
export function languageOfLetters(text: string, stated: string, preferred: readonly string[] = []): string {
  const sample = text.slice(0, SAMPLE_CHARS);
  const script = scriptOf(sample);
  if (!script) return stated;
  const isWrittenSo = (tag: string) => tag !== '' && script.names.includes(nameOfScript(tag));
  if (isWrittenSo(stated)) return stated;
  const own = OWN_LETTERS[script.language]?.find(
    ([, letters]) => (sample.match(letters)?.length ?? 0) > script.count * MIN_OWN_SHARE,
  );
  return own?.[0] ?? preferred.find(isWrittenSo) ?? script.language;
}

/** Names the script in which a language is usually written, as "Hebr"; "?" for none that is known. */
function nameOfScript(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? '?';
  } catch {
    return '?';
  }
}
