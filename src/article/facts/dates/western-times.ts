/** Patterns of relative times in the languages of western Europe but English; `#` means a number. */
export const WESTERN_TIMES: readonly string[] = [
  // German, Dutch, Swedish
  'vor (#|einer|einem) (sekunde|minute|stunde|tag|woche|monat|jahr)(n|en|e)?|gestern',
  '(#|een)? ?(uur|minuut|minuten|dag|dagen|week|weken|maand|maanden|jaar) geleden|gisteren',
  'för (#|en|ett) (sekund|minut|timm|timme|dag|veck|vecka|månad|år)(er|ar|or)? sedan|i ?går',
  // French, Spanish, Portuguese, Italian
  'il y a (#|une?) ?(s|min|h|seconde|minute|heure|jour|semaine|mois|an)s?|hier',
  'hace (#|una?) (segundo|minuto|hora|día|dia|semana|mes|año)(s|es)?|ayer',
  '(há|ha) (#|uma?|um) (segundo|minuto|hora|dia|semana|mês|mes|ano)(s|es)?|ontem',
  "(#|una?)[ '’]?(second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]) fa|ieri",
];
