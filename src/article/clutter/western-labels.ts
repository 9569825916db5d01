import type { Labels } from './labels.ts';

/** Splits lines of labels at their bars. */
const labels = (list: string): readonly string[] => list.split('|');

/** Labels of the languages of western Europe but English. Folded as in `labels.ts`. */
export const WESTERN_LABELS: Labels = {
  rail: labels(
    // Spanish
    'te puede interesar|le puede interesar|también te puede interesar|te podría interesar|puede interesarte|te recomendamos|' +
      'le recomendamos|puede leer|puedes ver|también puedes leer|últimas noticias|lo último|lo más reciente|lo más visto|' +
      'lo más leído|las más leídas|más leídas|más noticias|vea también|mira también|lee también|lea también|leer más|ver más|' +
      'seguir leyendo|sigue leyendo|noticias relacionadas|noticias recomendadas|artículos relacionados|entradas relacionadas|' +
      'contenido relacionado|relacionado|relacionados|relacionadas|' +
      // Portuguese
      'leia também|leia mais|veja também|veja mais|saiba mais|mais lidas|mais lidos|mais notícias|últimas notícias|' +
      'artigos relacionados|posts relacionados|notícias relacionadas|matérias relacionadas|conteúdo relacionado|' +
      'você pode gostar|você também pode gostar|você também vai gostar|pode interessar|recomendado para você|' +
      'recomendamos para você|continue lendo|' +
      // French
      'à lire aussi|à lire également|lire aussi|lire également|lire la suite|voir aussi|à voir aussi|à découvrir|voir plus|' +
      'les plus lus|les plus populaires|nos articles les plus lus|sur le même thème|sur le même sujet|dans la même rubrique|' +
      'articles similaires|articles liés|articles récents|derniers articles|nos derniers articles|article suivant|' +
      'article précédent|vous aimerez aussi|vous aimerez peut-être|cela peut vous intéresser|ces articles peuvent vous intéresser|' +
      // Italian
      'leggi anche|leggi tutto|vedi anche|guarda anche|potrebbe interessarti|potrebbe interessarti anche|ti potrebbe interessare|' +
      'potrebbero interessarti|articoli correlati|articoli simili|articoli recenti|altri articoli|ultimi articoli|' +
      'ultime notizie|notizie correlate|i più letti|articolo precedente|articolo successivo|' +
      // German
      'neueste beiträge|neueste artikel|aktuelle beiträge|aktuelle artikel|aktuelle meldungen|beliebte beiträge|' +
      'beliebte artikel|meistgelesen|meist gelesen|meistgelesene artikel|mehr zum thema|passend zum thema|zum thema|' +
      'mehr themen|weitere themen|weitere artikel|weitere beiträge|weitere meldungen|weitere nachrichten|auch interessant|' +
      'auch lesenswert|auch lesen|schon gelesen|lesetipps|unsere empfehlungen|das könnte sie interessieren|' +
      'das könnte dich interessieren|das könnte sie auch interessieren|das könnte dich auch interessieren|' +
      'das könnte ihnen auch gefallen|das könnte dir auch gefallen|ähnliche beiträge|ähnliche artikel|verwandte artikel|' +
      'verwandte beiträge|verwandte themen|lesen sie auch|lesen sie mehr|mehr lesen|nächster beitrag|vorheriger beitrag|' +
      'nächster artikel|vorheriger artikel|nächste nachricht|vorherige nachricht|schnellnavigation|' +
      // Dutch
      'lees ook|lees meer|lees verder|meer lezen|meer nieuws|meer over|laatste nieuws|gerelateerd|gerelateerde artikelen|' +
      'meest gelezen|ook interessant|populaire artikelen',
  ),
  topics: labels(
    'temas|etiquetas|palabras clave|palavras-chave|schlagwörter|schlagworte|stichworte|themen|sujets|mots-clés|mots clés|' +
      'argomenti|etichette|trefwoorden',
  ),
  line: labels(
    'publicidad|publicité|publicidade|anzeige|werbung|advertentie|pubblicità|reklam|teilen|partager|compartir|compartilhar|' +
      'condividi|delen|link kopieren|url zum kopieren|copier le lien|copiar enlace|copiar link|copia link',
  ),
};

/** Labels that end with the name of a place or a column. */
export const WESTERN_OPEN_LABELS =
  /^(mehr aus|mehr von|weitere (beiträge|artikel|themen|meldungen) (aus|zu|von|auf)|lesen sie auch|plus de|plus d'articles|más de|más en|más sobre|altro su|altri articoli (di|su)|meer van) .{1,40}$/;
