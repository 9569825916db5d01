import { ENGLISH_WALLS, type WallWords } from './wall-words.ts';

/** Words of walls in the languages of western Europe; those of English too, since one wall may say it in both. */
export const WESTERN_WALLS: WallWords = {
  readOn: [
    ENGLISH_WALLS.readOn,
    'weiterlesen|weiterzulesen|lesen sie weiter|(?:ganzen|vollständigen) (?:artikel|text)|la suite|cet article',
    '(?:seguir|continuar|sigue) leyendo|(?:artículo|nota) complet|continuar? lendo|leia (?:mais|sem)|continua(?:re)? a leggere',
    'verder lezen|lees verder',
  ].join('|'),
  pay: [
    ENGLISH_WALLS.pay,
    'abo\\b|abonn|anmeld|registrier|connectez-vous',
    'suscri|inicia(?:r)? sesión|assine|assinan|abbona',
  ].join('|'),
  alone: [
    ENGLISH_WALLS.alone,
    '(?<!, d\\w\\w )(?:nur|exklusiv) für .{0,20}(?:abonnent|mitglied)|(?:bereits|schon) (?:ein |abonnent)|jetzt .{0,20}weiterlesen|(?:réservé|exclusi).{0,20}abonné|déjà abonné|pour lire l(?:a suite|.article)|il vous reste \\d|vous avez lu \\d',
    'para (?:continuar|seguir) leyendo|para leer .{0,20}complet|per (?:continuare a )?leggere|om verder te lezen|para (?:suscriptores|assinantes)|ya (?:eres|es) suscriptor|já é assinante|(?:agli|per gli|già) abbonat|voor (?:abonnees|leden)|al abonnee',
  ].join('|'),
  letter: `${ENGLISH_WALLS.letter}|boletín|nieuwsbrief|rundbrief`,
};
