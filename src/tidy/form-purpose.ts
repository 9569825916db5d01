import {
  allIn,
  attributeOf,
  boxOf,
  closestOf,
  elementBefore,
  firstIn,
  hasBox,
  isNamedBy,
  parentOf,
} from '../shared/page-elements.ts';
import { APPEAL, SIGN_UP } from './layer-words.ts';
import { findIn, pageBody, pageRoot, textOf } from './page-tree.ts';
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

/** Selects fields for a sum, or a choice. */
const CHOICES = 'input[type=number], input[type=radio], input[type=checkbox]';

/** Selects what sends a form. */
const BUTTONS = 'input[type=submit], input[type=button], button';

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
  /log[ -]?in|sign[ -]?in\b|einlogg|se connecter|connexion|iniciar sesi|entrar|acced|accedi|inlog|passwor|kennwort|mot de passe|contraseñ|senha|order|bestell|commande|pedido|checkout|warenkorb|cart|basket|donat|spende|\bdon\b|contact|kontakt|buchen|book now|reserv|register for|ticket/i,
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
  const form = closestOf(field, 'form');
  if (form) return form;
  for (let box = parentOf(field); box && box !== pageBody(); box = parentOf(box)) {
    if (firstIn(box, 'button, [role=button], input[type=submit], input[type=button]')) return box;
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
  const isLong = fields.some((field) => isNamedBy(field, 'textarea, [contenteditable], [role=textbox]'));
  if (isLong)
    return COMMENT.test(words) && !fields.some((field) => isNamedBy(field, 'input[type=password]'))
      ? 'comment'
      : 'other';
  const lines = fields.filter((field) => isNamedBy(field, LINE_FIELDS) && !SEARCH.test(namesOf(field)));
  const mails = lines.length === 1 && isUnasked ? lines : lines.filter(isMail);
  const rest = fields.filter((field) => !mails.includes(field) && !isNamedBy(field, 'input[type=checkbox]'));
  if (isUnasked && fields.every((field) => isNamedBy(field, CHOICES)) && APPEAL.test(words)) return 'newsletter';
  const takesAddress = mails.length === 1 && rest.every((field) => PERSON.test(namesOf(field)));
  // Over an article the way to log in stands beside most calls to sign up: there the button alone says what is wanted.
  const wanted = isUnasked ? [...allIn(form, BUTTONS)].map(wordsOfButton).join(' ') : words;
  return takesAddress && (isUnasked || LETTER.test(words)) && !ACCOUNT.test(wanted) ? 'newsletter' : 'other';
}

function isMail(field: Element): boolean {
  return attributeOf(field, 'type') === 'email' || MAIL.test(namesOf(field));
}

function namesOf(field: Element): string {
  const own = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete', 'title'];
  return [...own.map((name) => attributeOf(field, name) ?? ''), textOf(labelOf(field))].join(' ');
}

function labelOf(field: Element): Element | null {
  return closestOf(field, 'label') ?? (field.id ? firstIn(pageRoot(), `label[for="${CSS.escape(field.id)}"]`) : null);
}

const wordsOfButton = (button: Element): string =>
  [textOf(button), attributeOf(button, 'value'), attributeOf(button, 'aria-label')].join(' ');

/** All words by which a form says what it is for: its own, those of its attributes and of a heading right before it. */
function wordsOf(form: Element): string {
  const attributes = ['id', 'class', 'action', 'name', 'aria-label', 'title'];
  const buttons = [...allIn(form, BUTTONS)];
  const parent = parentOf(form);
  const around = parent && parent !== pageBody() ? parent : form;
  const nearby = textOf(around);
  return [
    ...attributes.map((name) => attributeOf(form, name) ?? ''),
    ...attributes.slice(0, 2).map((name) => attributeOf(around, name) ?? ''),
    ...buttons.map(wordsOfButton),
    textOf(form).slice(0, MAX_WORDS_CHARS),
    nearby.length < MAX_WORDS_CHARS ? nearby : '',
    textOf(elementBefore(form)).slice(0, MAX_WORDS_CHARS),
  ].join(' ');
}

function isShown(element: Element): boolean {
  if (!hasBox(element, { visibilityProperty: true, opacityProperty: true })) {
    // Drawn over by a label of its own: check boxes and switches are often invisible.
    const isDrawnOver = isNamedBy(element, 'input[type=checkbox], input[type=radio], input[type=file]');
    return isDrawnOver && labelOf(element)?.checkVisibility({ visibilityProperty: true }) === true;
  }
  const { width, height } = boxOf(element);
  return width > 1 && height > 1;
}
