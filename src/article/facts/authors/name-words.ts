/*
 * Words by which names of people are distinguished from other names. They are kept in sets: a regular expression of a
 * hundred alternatives takes a millisecond at its first use, and a page is read once.
 */

/** Words for how a text came about, as parts of a regular expression: before "by" they begin a byline. */
export const WRITTEN =
  'written|article|posted|published|authored|words|(?:photos? and )?story|report(?:ing|ed)?|text[eo]?|testo|(?:(?:book|film) )?review|interview|' +
  '(?:guest )?post|opinion|analysis|' +
  '(?:eine? )?(?:gast)?(?:artikel|beitrag|kommentar|analyse|kolumne|reportage|essay)|geschrieben|verfasst|erstellt|' +
  'veröffentlicht|écrit|publié|rédigé|propos recueillis|(?:escri|redacta|publica)[td]o|scritto|pubblicato|a cura|geschreven|artigo';

/** Words for help with a text, in the same form. */
export const HELPED = '(?:medically )?reviewed|photos?|created|submitted|edited|recipe|updated|fact[- ]checked';

/** Words between one of those and a name, in the same form. */
export const BY_WORDS = 'by|von|par|por|di|door|un texte de';

/** Words for an author, in the same form. */
export const AUTHOR = 'autor(?:in|en|es|e|a)?|auteure?s?|author(?:s|\\(s\\))?';

/** Words for what a person does or has learnt. */
const ROLES = new Set(
  (
    'analyst attorney author authors blogger ceo cfo chefredakteur chief cmo consultant coordinator cpa critic cto dds director editor ' +
    'editors esq expert expertin faclm facs founder giornalista head jd ld lead m.d manager mba md mitarbeiter more ' +
    'mph msc officer periodista ph.d phd photographer president producer professor rd rdn rn senior specialist ' +
    'strategist writer writers wrote'
  ).split(' '),
);

/** Beginnings of such words in several languages. */
const LIKE_ROLE =
  /^(?:contribut|[ck]orrespond|column|journalist|r[eé]da(?:[ck]t(?:eu|o|r|i)|tto)|reporter|volontär|\w*leiter)/;

/** Words in the names of companies, agencies and newsrooms. */
const COMPANIES = new Set(
  (
    'gmbh ag kg e.v inc ltd llc llp plc corp sa s.a sl s.l bv b.v verlag press presse news magazine magazin ' +
    'foundation stiftung verband bundesverband association society network group company studio team staff zeitung ' +
    'chronicle gazette herald journal times post tribune reuters dpa afp apa efe ani ap pti reporter verein union ' +
    'ministerium department dept faculty college school academy lab center centre hospital clinic research hochschule fakultät akademie klinik ' +
    'école images pictures online germany deutschland'
  ).split(' '),
);

/** Beginnings of such words in several languages. */
const LIKE_COMPANY = /^(?:agen[ct]|medi(?:a|en)$|univers|inst?itut|istitut|reda(?:cci|[ckz]t?i)|laborat)/;

/** Texts in the place of a name that name nobody. */
const NOBODIES = new Set(
  (
    'by|von|par|author|authors|autor|via|administrator|superuser|user|guest|gast|editor|editors|staff|newsroom|' +
    'bio|posts|columns|columnists|anonymous|anónimo|anonym|unknown|none|null|undefined|n/a|webmaster|root|default|test|share|' +
    'facebook|twitter|instagram|pinterest|reddit|whatsapp|whats app|website|category|email|comment|comments|home|menu|reviewed|stand|datum|date|quelle|source|foto|photo|written by|' +
    'super user|read more|of this article|the author|about the author|über den autor|moderator|no author|' +
    'paid content|uncategorized|uncategorised|sponsored|sponsored content'
  ).split('|'),
);

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
  return (
    NOBODIES.has(text.replace(/:$/, '')) ||
    / guidelines$|^(?:view|full|latest|start|call|sign) |\badmin$|^(?:wp|rss|web)[-_]|^wordpress|\b(?:news)?(?:feed|import)$/.test(
      text,
    )
  );
}
