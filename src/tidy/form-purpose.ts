import { textOf } from '../article/text/words.ts';
import { isNamedBy, parentOf } from '../shared/page-elements.ts';
import { SIGN_UP } from './layer-words.ts';
import { findIn } from './page-tree.ts';
import { wordsOn } from './topic-words.ts';

/**
 * Purpose of a form, or of fields without one:
 * - `newsletter`: takes an address to send to, and nothing that anything else needs.
 * - `comment`: takes a reader's comment.
 * - `other`: anything else: to search, to log in, to order, to choose.
 */
export type FormPurpose = 'newsletter' | 'comment' | 'other';

/** Fields that a person fills. */
const FIELDS =
  'input:not([type=hidden], [type=submit], [type=button], [type=image], [type=reset]), textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=slider], [role=spinbutton], [role=combobox], [role=searchbox]';

/** Selects an element that takes one line of text. */
const LINE_FIELDS = 'input:not([type]), input[type=text], input[type=email], input[type=name]';

/** Names of a field for an e-mail address, in its attributes and its label. */
const MAIL = wordsOn('mail', /e-?mail|courriel|correo|posta/i);

/** Names of the further lines that a sign-up asks for. */
const PERSON = wordsOn('person', /name|prénom|nom\b|nombre|apellido|nome|zip|postal|plz|country|age\b|year|birth/i);

/** Words of a sign-up: its heading, its button, its names, its address. */
const LETTER = wordsOn(
  'letter',
  new RegExp(
    `${SIGN_UP.source}|briefing|mc-?embed|mc4wp|list-manage|sendinblue|brevo|klaviyo|hubspot|convertkit|substack|iscriz|infolettre|anmeld|weekly|daily|updates|alerts|\\bletters?\\b|every (week|morning|\\w*day)`,
    'i',
  ),
);

/** Words of a form that takes an address for another reason. */
const ACCOUNT = wordsOn(
  'account',
  /log[ -]?in|sign[ -]?in|einlogg|se connecter|connexion|iniciar sesi|entrar|acced|accedi|inlog|passwor|kennwort|mot de passe|contraseñ|senha|order|bestell|commande|pedido|checkout|warenkorb|cart|basket|donat|spende|\bdon\b|contact|kontakt|buchen|book now|reserv|register for|ticket/i,
);

/** Names of a field that takes words to look for. */
const SEARCH = wordsOn('search', /search|query|such|recherche|buscar|cerca|zoek|\bq\b|\bs\b/i);

/** Words of a form for comments. */
export const COMMENT = wordsOn('comment', /comment|#respond|kommentar|coment|reactie|reageer|disqus|leave a reply/i);

/** Longest text of a form whose words are read, in characters. Set by hand. */
const MAX_WORDS_CHARS = 800;

/** Find the fields in an element that the page shows, those in its shadow trees too. */
export function shownFields(root: Element): Element[] {
  return [...(isNamedBy(root, FIELDS) ? [root] : []), ...findIn(root, FIELDS)].filter(isShown);
}

/** Find the form that a field belongs to, or the smallest box around it that has a button. */
export function formOf(field: Element): Element {
  const form = field.closest('form');
  if (form) return form;
  for (let box = parentOf(field); box && box !== document.body; box = parentOf(box)) {
    if (box.querySelector('button, [role=button], input[type=submit], input[type=button]')) return box;
  }
  return parentOf(field) ?? field;
}

/**
 * Tell what a form, or a box with fields, is for. Its fields and its words say so, never its size.
 * @param isUnasked True in a box that has opened by itself over an article: there one line to fill takes an address.
 */
export function purposeOf(form: Element, isUnasked = false): FormPurpose {
  const fields = shownFields(form);
  const words = wordsOf(form);
  const isLong = fields.some((field) => field.matches('textarea, [contenteditable], [role=textbox]'));
  if (isLong)
    return COMMENT.test(words) && !fields.some((field) => field.matches('input[type=password]')) ? 'comment' : 'other';
  const lines = fields.filter((field) => field.matches(LINE_FIELDS) && !SEARCH.test(namesOf(field)));
  const mails = lines.length === 1 && isUnasked ? lines : lines.filter(isMail);
  const rest = fields.filter((field) => !mails.includes(field) && !field.matches('input[type=checkbox]'));
  const takesAddress = mails.length === 1 && rest.every((field) => PERSON.test(namesOf(field)));
  return takesAddress && (isUnasked || LETTER.test(words)) && !ACCOUNT.test(words) ? 'newsletter' : 'other';
}

function isMail(field: Element): boolean {
  return field.getAttribute('type') === 'email' || MAIL.test(namesOf(field));
}

function namesOf(field: Element): string {
  const own = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete', 'title'];
  return [...own.map((name) => field.getAttribute(name) ?? ''), textOf(labelOf(field))].join(' ');
}

function labelOf(field: Element): Element | null {
  return field.closest('label') ?? (field.id ? document.querySelector(`label[for="${CSS.escape(field.id)}"]`) : null);
}

/** All words by which a form says what it is for: its own, those of its attributes and of a heading right before it. */
function wordsOf(form: Element): string {
  const attributes = ['id', 'class', 'action', 'name', 'aria-label', 'title'];
  const buttons = [...form.querySelectorAll('input[type=submit], input[type=button], button')];
  const parent = parentOf(form);
  const around = parent && parent !== document.body ? parent : form;
  const nearby = textOf(around);
  return [
    ...attributes.map((name) => form.getAttribute(name) ?? ''),
    ...attributes.slice(0, 2).map((name) => around.getAttribute(name) ?? ''),
    ...buttons.flatMap((button) => [button.getAttribute('value') ?? '', button.getAttribute('aria-label') ?? '']),
    textOf(form).slice(0, MAX_WORDS_CHARS),
    nearby.length < MAX_WORDS_CHARS ? nearby : '',
    textOf(form.previousElementSibling).slice(0, MAX_WORDS_CHARS),
  ].join(' ');
}

function isShown(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
    // Drawn over by a label of its own: check boxes and switches are often invisible.
    const isDrawnOver = isNamedBy(element, 'input[type=checkbox], input[type=radio], input[type=file]');
    return isDrawnOver && labelOf(element)?.checkVisibility({ visibilityProperty: true }) === true;
  }
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}
