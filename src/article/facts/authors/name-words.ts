/*
 * Words by which names of people are distinguished from other names. They are kept in sets: a regular expression of a
 * hundred alternatives takes a millisecond at its first use, and a page is read once.
 */

/** Words for what a person does or has learnt. */
const ROLES = new Set(
  (
    'analyst author authors blogger ceo cfo chefredakteur chief cmo consultant cpa critic cto dds director editor ' +
    'editors esq expert expertin faclm facs founder giornalista head jd ld lead m.d manager mba md mitarbeiter more ' +
    'mph msc officer periodista ph.d phd photographer president producer professor rd rdn rn senior specialist ' +
    'strategist writer writers wrote'
  ).split(' '),
);

/** Beginnings of such words in several languages. */
const LIKE_ROLE = /^(?:contribut|[ck]orrespond|column|journalist|r[eé]da(?:[ck]t(?:eu|o|r)|tto)|reporter|volontär)/;

/** Words in the names of companies, agencies and newsrooms. */
const COMPANIES = new Set(
  (
    'gmbh ag kg e.v inc ltd llc llp plc corp sa s.a sl s.l bv b.v verlag press presse news magazine magazin ' +
    'foundation stiftung verband bundesverband association society network group company studio team staff zeitung ' +
    'journal times post tribune reuters dpa afp apa efe ani ap pti reporter verein union ministerium department dept ' +
    'faculty college school academy lab center centre hospital clinic research hochschule fakultät akademie klinik ' +
    'école images pictures online germany deutschland'
  ).split(' '),
);

/** Beginnings of such words in several languages. */
const LIKE_COMPANY = /^(?:agen[ct]|medi(?:a|en)$|univers|inst?itut|istitut|reda(?:cci|[ckz]t?i)|laborat)/;

/** Texts in the place of a name that name nobody. */
const NOBODIES = new Set(
  (
    'by|von|par|author|authors|autor|via|admin|administrator|superuser|user|guest|gast|editor|editors|staff|newsroom|' +
    'bio|posts|anonymous|anónimo|anonym|unknown|none|null|undefined|n/a|webmaster|root|wordpress|default|test|share|' +
    'facebook|twitter|email|comment|comments|home|menu|stand|datum|date|quelle|source|foto|photo|written by|' +
    'super user|latest posts|read more|start date|sign in|call us|full bio|view profile|view full profile|' +
    'of this article|the author|about the author|über den autor|关注|關注|フォロー|팔로우|moderator|no author|paid content|' +
    'sponsored|sponsored content'
  ).split('|'),
);

/** Words before, between and after names, each of which makes a text more than one name. */
const WORDS_AROUND_NAMES = new Set(
  (
    'written posted published authored reviewed words story report reporting reported text interview photo photos ' +
    'created submitted edited recipe updated medically fact fact-checked ein thread geschrieben verfasst erstellt ' +
    'veröffentlicht artikel beitrag écrit publié rédigé escrito publicado scritto pubblicato geschreven napisał ' +
    'artigo texto texte testo tekst teksti tekstti skribent kirjoittaja szerző yazar yazan forfatter by von par por ' +
    'di da door av af przez via last photograph view follow alle zuletzt publiziert stand min reading lesezeit temps ' +
    'tiempo on is was ist est es un for at of in from the and und et y e en og och ja ve i with mit avec con latest ' +
    'super call sign start this about full read paid sponsored guidelines le el am'
  ).split(' '),
);

/** One to three words with capitals, or initials. */
const CAPITALIZED =
  /^(?!(?:By|Von|Par|Por)[A-Z])[A-ZÀ-Þ](?:[a-zA-ZÀ-ÿ'’-]+|\.)(?: [A-ZÀ-Þ](?:[a-zA-ZÀ-ÿ'’-]+|\.)){0,2}$/;

/** Tells whether a text is one name and no word of it can be anything else: most are, and need no further analysis. */
export function isPlainName(text: string): boolean {
  if (!CAPITALIZED.test(text) || text.endsWith('.')) return false;
  const words = text.toLowerCase().split(' ');
  return new Set(words).size === words.length && words.every(isOfName);
}

function isOfName(word: string): boolean {
  return !/^aut(?:o|eu)r/.test(word) && !WORDS_AROUND_NAMES.has(word) && !NOBODIES.has(word) && !isRole(word);
}

/** Tells whether a name is a role ("Staff Writer"). */
export function isRole(name: string): boolean {
  return name
    .toLowerCase()
    .split(/[\s/-]+/)
    .some((word) => ROLES.has(word.replace(/[.*]+$/, '')) || LIKE_ROLE.test(word));
}

/** Tells whether a name is that of a company, an agency or a newsroom, as far as its words show it. */
export function isCompany(name: string): boolean {
  const words = name.toLowerCase().split(/[\s/,]+/);
  if (words.some((word) => COMPANIES.has(word.endsWith('.') ? word.slice(0, -1) : word) || LIKE_COMPANY.test(word)))
    return true;
  return /\be\. v\.|\.(?:com|de|net|org|at|ch|ie|fr|es|it|uk|tv|info)\b/i.test(name);
}

/** Tells whether a text in the place of a name names nobody ("admin", "Read more"). */
export function isNobody(name: string): boolean {
  const text = name.toLowerCase();
  return NOBODIES.has(text.replace(/:$/, '')) || text.endsWith(' guidelines');
}
