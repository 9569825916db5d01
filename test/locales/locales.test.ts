// Every language says all that the code says, and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { textsInCode } from '../support/texts-in-code.ts';

type Texts = Readonly<Record<string, string>>;

/** A text that a language may write as English does, and the languages that do. Texts that are no words are below. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  markNote: ['fr'],
  keepFilm: ['de', 'fr', 'id', 'it', 'nl', 'pl', 'tr'],
  aboutVersion: ['de', 'fr'],
  groupType: ['de'],
  leftOutText: ['de'],
  optionsSites: ['fr', 'pt_BR'],
  pageMark: ['fr'],
  settingCodeTypeface: ['de', 'fr', 'nl'],
  settingContrast: ['nl'],
  settingImages: ['fr'],
  settingOwnLink: ['de', 'it', 'nl', 'pt_BR'],
  settingOwnText: ['de'],
  sizeSpoken: ['fr', 'pt_BR', 'nl'],
  spacingNone: ['de', 'es', 'fr', 'id', 'pt_BR', 'tr'],
  themeSepia: ['de', 'es', 'id', 'nl', 'pl'],
  themeSystem: ['de', 'pl'],
  typefaceMonospace: ['de', 'es', 'id', 'it', 'nl', 'pl', 'pt_BR'],
  typefaceSerif: ['fr'],
  widthShown: ['nl'],
};

/** Names, units and signs: the same in any language that has no others. */
const NO_WORDS = ['buttonHidden', 'contrastShown', 'extensionName', 'interfaceDirection', 'sizeShown'];

/** What is written in Latin letters in every script: names, keys, formats. */
const LATIN_EVERYWHERE =
  /\b(?:Lectern|Pocket|Instapaper|Omnivore|Readability|Mozilla|CSV|JSON-LD|Markdown|JSON|CSS|XPath|ftr-site-config|txt|news\.example|AI|Alt\+R|Esc|Enter|px|rtl|ltr|speech-dispatcher|espeak-ng|https|word|language)\b/g;

const NOT_LATIN = ['ar', 'bn', 'fa', 'he', 'hi', 'ja', 'ko', 'ru', 'uk', 'zh_CN', 'zh_TW'];

const languages = readdirSync('src/locales').map((file) => file.replace('.json', ''));
const english = textsOf('en');
const code = textsInCode();
const others = languages.filter((language) => language !== 'en');

function textsOf(language: string): Texts {
  return JSON.parse(readFileSync(`src/locales/${language}.json`, 'utf8')) as Texts;
}

const tagOf = (language: string): string => language.replace('_', '-');

/** The plural categories of a language, each with whether it stands for a single number (“two”), which words may say. */
function categoriesOf(language: string): Map<string, boolean> {
  const rules = new Intl.PluralRules(tagOf(language));
  const counted = Array.from({ length: 1000 }, (_, count) => rules.select(count));
  return new Map(
    rules.resolvedOptions().pluralCategories.map((category) => {
      return [category, counted.filter((other) => other === category).length === 1];
    }),
  );
}

/** Every key that a language must have, with the English text; `false` stands for a text that may leave out its number. */
function expectedTexts(language: string): Map<string, { sentence: string; mayOmitNumber: boolean }> {
  const categories = [...categoriesOf(language)];
  const plurals = [...code.plurals].flatMap(([key, sentence]) =>
    categories.map(([category, isSingle]) => [`${key}_${category}`, { sentence, mayOmitNumber: isSingle }] as const),
  );
  const fixed = [...Object.entries(english), ...code.texts];
  return new Map([...fixed.map(([key, sentence]) => [key, { sentence, mayOmitNumber: false }] as const), ...plurals]);
}

const placesIn = (sentence: string): string[] => [...new Set(sentence.match(/\$\d/g))].sort();

test('every text in the code is understood here', () => {
  expect(code.understood).toBe(code.calls);
  expect(code.texts.size).toBeGreaterThan(80);
  expect(code.plurals.size).toBeGreaterThan(2);
});

test('more than twenty languages are there', () => expect(others.length).toBeGreaterThan(20));

describe.each(others)('the language %s', (language) => {
  const texts = textsOf(language);
  const expected = expectedTexts(language);

  test('has every text of the code and every plural form, and no other', () => {
    expect(Object.keys(texts).sort()).toEqual([...expected.keys()].sort());
  });

  test('has every place for a value', () => {
    const wrong = [...expected].filter(([key, { sentence, mayOmitNumber }]) => {
      const places = placesIn(texts[key] ?? '').join();
      return places !== placesIn(sentence).join() && !(mayOmitNumber && places === '');
    });
    expect(wrong).toEqual([]);
  });

  test('says something, without markup and without signs that the browser would take for its own', () => {
    const wrong = Object.entries(texts).filter(([, sentence]) => {
      return !/[\p{L}\p{N}$]/u.test(sentence) || /[<>]|&\w+;|\$(?!\d)|\$\w*\$|\p{Co}/u.test(sentence);
    });
    expect(wrong).toEqual([]);
  });

  test('says nothing in English', () => {
    const same = [...expected].filter(([key, { sentence }]) => texts[key] === sentence).map(([key]) => key);
    const allowed = (key: string) =>
      NO_WORDS.includes(key) || SAME_AS_ENGLISH[key.split('_')[0] ?? '']?.includes(language);
    expect(same.filter((key) => !allowed(key))).toEqual([]);
  });

  test('names itself and its direction', () => {
    expect(texts['interfaceLanguage']).toBe(tagOf(language));
    expect(texts['interfaceDirection']).toBe(['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr');
  });

  test('describes Lectern within the room that the stores give', () => {
    expect([...(texts['extensionDescription'] ?? '')].length).toBeLessThanOrEqual(132);
    expect([...(texts['storeDescription'] ?? '')].length).toBeGreaterThan(200);
  });
});

test.each(NOT_LATIN)('the language %s is written in its own script', (language) => {
  const latin = Object.entries(textsOf(language)).filter(([key, sentence]) => {
    return key !== 'interfaceLanguage' && /[A-Za-z]{2}/.test(sentence.replace(LATIN_EVERYWHERE, ''));
  });
  expect(latin).toEqual([]);
});

/** The word for rules in each language, as far as it is the same in all its forms. */
const RULE_WORDS: Readonly<Record<string, string>> = {
  ...{
    ar: 'قواعد',
    bn: 'নিয়ম',
    de: 'Regeln',
    en: 'rules',
    es: 'reglas',
    fa: 'قاعده',
    fr: 'règles',
    he: 'כללי',
    hi: 'नियम',
  },
  ...{ id: 'aturan', it: 'regole', ja: 'ルール', ko: '규칙', nl: 'regels', pl: 'reguł', pt_BR: 'regras', ru: 'правил' },
  ...{ tr: 'kural', uk: 'правил', vi: 'quy tắc', zh_CN: '规则', zh_TW: '規則' },
};

test.each(languages)('%s names site rules among what a backup holds', (language) => {
  expect(textsOf(language)['backupLine'] ?? code.texts.get('backupLine')).toContain(RULE_WORDS[language]);
});

/** How no language addresses its users here: it has chosen the other form, and keeps to it. */
const OTHER_ADDRESS: Readonly<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:du|dein\p{L}*|dir|dich)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:usted|su navegador|su sistema|su regla|(?:elija|pulse|copie|escriba|seleccione|vuelva|busque|pruebe|señale)(?:lo|la)?)(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu,
  it: /(?<!\p{L})(?:il suo browser|del suo browser|scriva|copi|selezioni|riprovi|scelga|prema|preme)(?!\p{L})/iu,
  nl: /(?<!\p{L})(?:u|uw)(?!\p{L})/iu,
  pt_BR: /(?<!\p{L})(?:tu|teu|tua)(?!\p{L})/iu,
};

test.each(Object.entries(OTHER_ADDRESS))('%s addresses its users in one form', (language, other) => {
  const mixed = Object.entries(textsOf(language)).filter(
    ([key, sentence]) => !key.startsWith('words_') && other.test(sentence),
  );
  expect(mixed).toEqual([]);
});

test.each(languages)('%s has one sort of quotation marks', (language) => {
  const opening = Object.entries(textsOf(language)).flatMap(([key, sentence]) => {
    // A mark that ends a quotation in one language begins it in another.
    return /^(?:trial|store)/.test(key) ? [] : (sentence.match(/(?<![\p{L}\d?!.])[«„“‘「『”](?=[\p{L}\d$])/gu) ?? []);
  });
  expect(new Set(opening).size).toBeLessThanOrEqual(1);
});

/** Sentences that name a control, and the text that stands on it. */
const NAMED_CONTROLS = {
  ...{ welcomeButton: 'actionReader', welcomeTidy: 'actionTidy', groupPage: 'actionTidy' },
  ...{ whyContextMenus: 'actionTidy', dictionaryHint: 'lookUp' },
} as const;

test.each(others)('%s names controls as they are labelled', (language) => {
  const texts = textsOf(language);
  const plain = (key: string) => (texts[key] ?? '').replaceAll('\u00ad', '').toLowerCase();
  const wrong = Object.entries(NAMED_CONTROLS).filter(([sentence, label]) => !plain(sentence).includes(plain(label)));
  expect(wrong).toEqual([]);
});
