import { offered } from '../../shared/offered.ts';

/** Words of walls, as sources of patterns for small letters. */
export interface WallWords {
  /** Lead on to the rest of a text. */
  readonly readOn: string;
  /** Ask to pay or to sign in. */
  readonly pay: string;
  /** Need no others beside them. */
  readonly alone: string;
}

/** The words in the languages of western Europe; `other-walls.ts` has the others. */
const WORDS: WallWords = {
  readOn: [
    '(?:continue|keep) reading|read (?:on|every|more|(?:the|this) \\w)|(?:the )?full (?:story|article)|unlock',
    'weiterlesen|weiterzulesen|lesen sie weiter|(?:ganzen|vollständigen) (?:artikel|text)|la suite|cet article',
    '(?:seguir|continuar|sigue) leyendo|(?:artículo|nota) complet|continuar? lendo|leia (?:mais|sem)|continua(?:re)? a leggere',
    'verder lezen|lees verder',
  ].join('|'),
  pay: [
    'subscri|log ?in|sign ?in|register|becoming a member|free trial|an account|abo\\b|abonn|anmeld|registrier|\\w\\+(?:\\s|$)|connectez-vous',
    'suscri|inicia(?:r)? sesión|assine|assinan|abbona',
  ].join('|'),
  alone: [
    'to (?:continue|keep) reading|(?:already|are you) an? (?:paid )?(?:subscriber|member)|already subscribed|(?:subscribers|members) only$|(?:subscriber|member)s?-(?:only|exclusive)|(?:only|reserved|exclusive(?:ly)?|available) (?:for|to) (?:paid |paying |our )*(?:subscribers|members)|this (?:post|article|story|content) is for (?:paid |paying )*(?:subscribers|members)|becom\\w+ a member to (?:read|unlock)|reached (?:your|the) .{0,30}limit',
    '(?:nur|exklusiv) für .{0,20}(?:abonnent|mitglied)|(?:bereits|schon) (?:ein |abonnent)|jetzt weiterlesen|(?:réservé|exclusi).{0,20}abonné|déjà abonné|pour lire la suite|il vous reste \\d',
    'para (?:continuar|seguir) leyendo|para (?:suscriptores|assinantes)|ya (?:eres|es) suscriptor|já é assinante|(?:agli|per gli|già) abbonat|voor (?:abonnees|leden)|al abonnee',
  ].join('|'),
};

/** Words by which a box asks for an address, not for the price of the rest. */
const LETTER = /newsletter|inbox|boletín|nieuwsbrief|rundbrief|рассылк|メルマガ/;

/** Tells by some words whether a text in small letters is part of a wall. */
type WallTest = (small: string, isInWall: boolean) => boolean;

/** Patterns are compiled when they are first asked: most texts lack the words of the first two, and need no other. */
function testOf({ readOn, pay, alone }: WallWords): WallTest {
  const [isAlone, callsToPay] = [new RegExp(alone), new RegExp(pay)];
  // A wall says both in one breath.
  const saysBoth = new RegExp(`(?:${pay}).{0,40}(?:${readOn})|(?:${readOn}).{0,40}(?:${pay})`);
  return (small, isInWall) => {
    if (isAlone.test(small)) return true;
    return callsToPay.test(small) && (isInWall || saysBoth.test(small));
  };
}

let own: WallTest | undefined;
let others: WallTest | undefined;

/**
 * Tells by its words whether a short text is part of a wall: that the rest is for those who pay or sign in, or how they
 * may read on, in the languages of the labels.
 * @param isInWall True in a box whose name says that it is a wall: there it need not speak of the rest.
 */
export function hasWallWords(text: string, isInWall: boolean): boolean {
  const small = text.toLowerCase();
  if (LETTER.test(small)) return false;
  const more = offered('other languages');
  own ??= testOf(WORDS);
  if (more) others ??= testOf(more.walls);
  return own(small, isInWall) || others?.(small, isInWall) === true;
}
