import { labelKind } from '../../clutter/labels.ts';

/** Longest short text, in characters: longer ones are taken for prose, of which only the beginning is read. */
export const MAX_SHORT_CHARS = 400;

/** Beginning of a text, in characters, in which its calls are looked for. */
export const BEGINNING_CHARS = 200;

/** Something that texts beside an article speak of, and the words of it in small letters. */
export interface Call {
  readonly name: string;
  readonly words: RegExp;
}

/** Things that texts beside an article call for or speak of. The model knows each by its place: a new one means a new fit. */
export const CALLS: readonly Call[] = [
  {
    name: 'asks',
    words:
      /sign.?up|sign in|log.?in|register|subscri|newsletter|follow (us|me)|click|download|anmeld|abonn|inscri|suscr|iscriv|подпис|登[録录入]|[订訂][阅閱]|关注|abone|e-?mail/,
  },
  {
    name: 'consent',
    words:
      /cookie|privacy|consent|opt.?out|gdpr|terms of|datenschutz|einwillig|impressum|nutzungsbed|confidentialit|privacidad/,
  },
  {
    name: 'money',
    words:
      /affiliate|commission|purchase|retailer|donat|contribut|support (our|us)|sponsor|advert|partner|provision|anzeige|werbung|spende|реклам|[广廣広]告/,
  },
  {
    name: 'rights',
    words:
      /copyright|©|all rights|disclaimer|rechte vorbehalten|tous droits|derechos|photo(s|graph)?:|image:|getty|shutterstock|reuters|quelle|foto:|credit|版[权權]|[转轉][载載]/,
  },
  {
    name: 'leads',
    words:
      /share|read more|see also|related|recommend|more from|also read|continue reading|teilen|mehr (lesen|zum)|weiterlesen|lesen sie|lire|partag|leer m|compart|leggi|condivid|lees|читайте|關連|関連|相[关關]|分享/,
  },
  {
    name: 'comments',
    words: /comment|repl(y|ies)|kommentar|coment|opinie|коммент|コメント|[评評][论論]|yorum/,
  },
  {
    name: 'people',
    words:
      /author|editor|reporter|writer|contact|reach(ed)? (him|her|them|at)|follow (him|her|them)|autor|redakt|journalist|@\w|[编編][辑輯]|[记記]者/,
  },
];

/**
 * Numbers what a heading announces.
 * @returns 0 for the text itself, 1 for what a label announces, from 2 on the call that its words make.
 */
export function headingKind(text: string): number {
  if (labelKind(text)) return 1;
  const start = text.slice(0, BEGINNING_CHARS).toLowerCase();
  const kind = CALLS.findIndex(({ words }) => words.test(start));
  return kind < 0 ? 0 : kind + 2;
}
