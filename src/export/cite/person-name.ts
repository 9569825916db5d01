/** A name in its parts; one that has none, as that of a newsroom, is a family name alone. */
export interface PersonName {
  readonly family: string;
  readonly given: string;
  /** "Jr.", "III"; empty for most. */
  readonly suffix: string;
}

/** Words that begin a family name. */
const PARTICLES =
  /^(?:van|von|vom|zu|zum|zur|de|del|della|der|den|des|di|da|dal|das|do|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|te|af|av|ap)$/i;

/** Words that follow a family name. */
const SUFFIX = /^(?:jr|sr|i{2,3}|iv)\.?$/i;

/** Titles before a name, which citations leave out. */
const TITLES = /^(?:(?:dr|prof|mr|mrs|ms|rev)\.?\s+)+(?=\S+\s)/i;

/** Words in the names of newsrooms, agencies and offices. */
const BODY =
  /^the\s|\s(?:of|for)\s|(?<!\p{L})(?:press|news|newsroom|staff|editors?|editorial|team|agen(?:cy|ce|cia|zia|tur)|desk|redaktion|wire|media|magazine|times|post|journal|foundation|institute?|universit\p{L}+|ministry|office|department|committee|commission|council|group|organi[sz]ation|association|society|union|federation|network|international|service|bureau|bank|watch|government|authority|cent(?:er|re)|gmbh|inc|ltd|llc|redacción|rédaction|redazione|redactie)(?!\p{L})/iu;

/** Languages in which the family name comes first. */
const FAMILY_FIRST = /^(?:hu|vi|zh|ja|ko)\b/i;

/** Names of East Asia in their own letters. */
const EAST_ASIAN = /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\s・]+$/u;

/**
 * Part a name as its language orders it.
 * @param name The name as the page writes it.
 * @param language BCP 47 tag of the article's language.
 */
export function personName(name: string, language: string): PersonName {
  const whole = name.replace(/\s+/g, ' ').trim();
  const words = whole.replace(TITLES, '').split(/,? /);
  const [first = '', ...others] = words;
  if (others.length === 0 || BODY.test(whole) || /[\d@&]/.test(whole)) return { family: whole, given: '', suffix: '' };
  // Of Latin letters in such a language nobody knows the order, but in Hungarian and Vietnamese.
  const isFamilyFirst = FAMILY_FIRST.test(language) && (EAST_ASIAN.test(name) || /^(?:hu|vi)\b/i.test(language));
  if (isFamilyFirst) return { family: first, given: others.join(' '), suffix: '' };
  const suffix = (SUFFIX.test(words.at(-1) ?? '') && words.length > 2 && words.pop()) || '';
  const particle = words.findIndex((word, at) => at > 0 && at < words.length - 1 && PARTICLES.test(word));
  const start = particle > 0 ? particle : words.length - 1;
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    suffix: suffix.replace(/r\.?$/i, 'r.'),
  };
}

/** Tells whether a name is written as one word with its given name after it, without a sign between. */
export const isEastAsian = ({ family, given }: PersonName): boolean => EAST_ASIAN.test(family + given);

/** Shortens given names to their first letters: "Ana María" to "A. M.", "Jean-Paul" to "J.-P.". */
export function initials(given: string): string {
  return given
    .replace(/\p{L}[\p{L}\p{M}'’]*\.?/gu, (word) => `${[...word][0]?.toLocaleUpperCase()}.`)
    .replace(/\.(?=\p{L})/gu, '. ');
}
