import { labelKind } from '../../clutter/labels.ts';

/** Longer texts are prose, of which only the beginning is read. */
export const LONGEST_SHORT = 400;

/** As much of a text, in characters, as tells what it asks for. */
export const BEGINNING = 200;

/** What a text says that is not the article's own: asked of its beginning, in small letters. */
export const WORDS: readonly RegExp[] = [
  // What a button or a form asks for.
  /sign.?up|sign in|log.?in|register|subscri|newsletter|follow (us|me)|click|download|anmeld|abonn|inscri|suscr|iscriv|подпис|登録|订阅|abone|e-?mail/,
  /cookie|privacy|consent|opt.?out|gdpr|terms of|datenschutz|einwillig|impressum|nutzungsbed|confidentialit|privacidad/,
  /affiliate|commission|purchase|retailer|donat|contribut|support (our|us)|sponsor|advert|partner|provision|anzeige|werbung|spende/,
  /copyright|©|all rights|disclaimer|rechte vorbehalten|tous droits|derechos|photo(s|graph)?:|image:|getty|shutterstock|reuters|quelle|foto:|credit/,
  /share|read more|see also|related|recommend|more from|also read|continue reading|teilen|mehr (lesen|zum)|weiterlesen|lesen sie|lire|partag|leer m|compart|leggi|condivid|lees|читайте|關連|関連/,
  /comment|repl(y|ies)|kommentar|coment|opinie|коммент|コメント|评论|yorum/,
  /author|editor|reporter|writer|contact|reach(ed)? (him|her|them|at)|follow (him|her|them)|autor|redakt|journalist|@\w/,
];

/** What a heading announces: 0 the text itself, 1 a label, from 2 on what its words ask for. */
export function headingKind(text: string): number {
  if (labelKind(text)) return 1;
  const start = text.slice(0, BEGINNING).toLowerCase();
  const kind = WORDS.findIndex((words) => words.test(start));
  return kind < 0 ? 0 : kind + 2;
}
