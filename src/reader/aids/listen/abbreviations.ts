/**
 * Abbreviations that stand before what they belong to, so that no sentence ends after them, by languages: in small
 * letters, without their last full stop. Of those of other languages none is a word that often ends a sentence.
 */
const BEFORE_NAMES: Readonly<Record<string, string>> = {
  en: 'dr mr mrs ms mx prof st mt ft rev hon gen col capt lt sgt sen rep gov pres vol fig figs eq ch sec pp vs ca approx e.g i.e cf al jan feb mar apr jun jul aug sep sept oct nov dec',
  de: 'jan febr apr aug sept okt nov dez dr prof hr fr frl st nr bd abs art abb s vgl z.b d.h u.a o.ä s.o s.u ca evtl ggf inkl bzw sog z.t u.u i.d.r dipl ing geb gest',
  fr: 'janv févr avr juil sept oct nov déc m mm mme mmes mlle dr pr me st ste n° p pp fig art cf p.ex av apr',
  es: 'ene feb abr jun jul ago sept oct nov dic sr sra srta dr dra d dña ud uds pág págs núm fig art p.ej av',
  pt: 'jan fev abr jun jul ago out nov dez sr sra dr dra prof profa pág n.º fig art p.ex av',
  it: 'sig sigg dott prof avv ing pag fig art n p.es',
  nl: 'jan feb mrt apr jun jul aug sept okt nov dec dhr mevr mw dr prof ir nr blz fig art bijv o.a d.w.z ca',
  pl: 'dr prof inż mgr ul al nr str rys np tzn tj ok',
  ru: 'г гг ул д стр рис см ср напр т.е им проф акад',
  uk: 'м вул стор рис див напр тобто ім проф акад',
  tr: 'dr prof sn bkz s',
};

/**
 * Tells whether a text that ends with a full stop goes on after it.
 * @param text The text.
 * @param language Tag of BCP 47.
 * @param next What follows it.
 */
export function endsInAbbreviation(text: string, language: string, next: string): boolean {
  const word = /(?:^|[\s("'“„«\u00a0-])([\p{L}.º°]+)\.$/u.exec(text.trimEnd())?.[1];
  if (word === undefined) return false;
  // It is a word of its own, too.
  if (/^nos?$/i.test(word)) return /^\p{N}/u.test(next);
  // The initial of a name, or a part of "z. B.".
  if (/^\p{L}$/u.test(word) && word !== 'I') return true;
  const known = BEFORE_NAMES[plain(language)] ?? BEFORE_NAMES['en'] ?? '';
  return known.split(' ').includes(word.toLowerCase());
}

/** Languages that write a full stop after the number of a day. */
const ORDINAL_LANGUAGES = 'de da nb no nn fi et lv cs sk pl hr sr sl hu tr is'.split(' ');

/**
 * Tells whether a text ends in a number with a full stop that may be that of a day: "Am 3." before "Oktober".
 * @param text The text.
 * @param language Tag of BCP 47.
 */
export function endsInOrdinal(text: string, language: string): boolean {
  return ORDINAL_LANGUAGES.includes(plain(language)) && /(?:^|\s)\d{1,2}\.\s*$/.test(text);
}

const plain = (language: string): string => language.split('-', 1)[0]?.toLowerCase() ?? '';
