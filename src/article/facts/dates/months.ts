/**
 * Beginnings of the names of the months in some twenty-five languages, without accents; the longest that a word begins
 * with decides ("juin", "juil"; Czech "cerven", "cervenec").
 */
const BEGINNINGS = [
  'jan gen ene sty янв січ led tam oca ιαν ian يناير كانونالثاني ינו जन ژانویه',
  'feb fev unor lut фев лют hel sub φεβ فبراير شباط פבר फर फ़र فوریه',
  'mar maa mrz мар берез brez μαρ مارس اذار מרץ מרס मार्च',
  'apr avr abr апр квіт kwi dub huh nis απρ ابريل نيسان אפר अप्र آوریل',
  'may mai mei maj mag мая маи трав kvet tou μαι مايو ايار מאי मई مه',
  'jun juin giu czer июн черв cerven cervn kes haz ιουν يونيو حزيران יונ जून ژوئن',
  'jul juil lug lip июл лип cervenec cervenc hei tem ιουλ يوليو تموز יול जुल ژوئیه',
  'aug ago aou авг серп sie srp elo agu αυγ اغسطس اب אוג अग اوت',
  'sep set сен верес wrz zar syy eyl σεπ سبتمبر ايلول ספט सित سپتامبر',
  'oct okt out ott окт жовт paz pazdzier rij lok eki οκτ اكتوبر تشرينالاول אוק अक्ट اکتبر',
  'nov ноя листоп listop marras kas νοε نوفمبر تشرينالثاني נוב नव نوامبر',
  'dec dez dic des дек груд gru prosin jou ara δεκ ديسمبر كانونالاول דצמ दिस دسامبر',
];

/** Most letters that may follow the beginning of a name: no month of these languages has more. */
const MAX_LETTERS_AFTER = 9;

/** Fewest letters of a beginning. */
const MIN_BEGINNING_LETTERS = 2;

let months: ReadonlyMap<string, number> | undefined;

/**
 * Finds the number of a month by its name.
 * @param name One word in any of the languages, written out or cut short; accents and case do not matter.
 * @returns 1 to 12, or undefined if no month is called so.
 */
export function monthOf(name: string): number | undefined {
  const word = withoutAccents(name).toLowerCase();
  // Hebrew writes "in" together with the month.
  return monthThatBegins(word) ?? (word.startsWith('ב') ? monthThatBegins(word.slice(1)) : undefined);
}

/** Drops the marks above and below letters of Latin, Greek, Cyrillic, Hebrew and Arabic. */
function withoutAccents(name: string): string {
  if (/^[a-z]*$/i.test(name)) return name;
  return name.normalize('NFD').replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]/g, '');
}

function monthThatBegins(word: string): number | undefined {
  months ??= new Map(BEGINNINGS.flatMap((list, index) => list.split(' ').map((start) => [start, index + 1] as const)));
  for (let length = word.length; length >= Math.max(MIN_BEGINNING_LETTERS, word.length - MAX_LETTERS_AFTER); length--) {
    const month = months.get(word.slice(0, length));
    if (month) return month;
  }
  return undefined;
}
