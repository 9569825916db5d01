import type { Labels } from './labels.ts';

/** Labels of languages of western Europe beside English. Folded as in `labels.ts`. */
export const WESTERN_LABELS: Labels = {
  rail:
    // Spanish
    (
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
      'meest gelezen|ook interessant|populaire artikelen'
    ).split('|'),
  topics: (
    'temas|etiquetas|palabras clave|palavras-chave|schlagwörter|schlagworte|stichworte|themen|sujets|mots-clés|mots clés|' +
    'argomenti|etichette|trefwoorden'
  ).split('|'),
  line: (
    'publicidad|publicité|publicidade|anzeige|werbung|advertentie|pubblicità|teilen|partager|compartir|compartilhar|' +
    'condividi|delen|link kopieren|url zum kopieren|copier le lien|copiar enlace|copiar link|copia link'
  ).split('|'),
};

/** Words after the end of a text in those languages, as in `end-lines.ts`. */
export const WESTERN_ENDS = {
  plea: new RegExp(
    [
      'unterstützen sie (uns|unser|unabhängigen)|spenden sie|mit (einer|ihrer) spende|(jetzt|hier) spenden|überall, wo es podcasts gibt',
      'fai(te)?s un don|soutenez(-nous| notre| le journalisme)|(haz|haga) (un donativo|una donación)|apoy[ae] (nuestro|el) (periodismo|trabajo)',
      'faça uma doação|apoie (o nosso|o jornalismo)|sostieni(ci| il nostro)|fai una donazione|steun (ons|onze)|doneer (nu|hier)',
    ].join('|'),
  ),
  preview:
    /^((in der |die )?nächste[ns]? (mal|folge|ausgabe)|lesen sie (morgen|nächste woche)|bisher erschienen|prochain épisode|próxim[ao] (capítulo|episodio)|la prossima puntata|volgende keer)\b[^:.]{0,40}:/,
  headings:
    /^((mehr|weiteres) (aus|zu) (der|dieser|unserer) (serie|reihe)|demnächst|(in der )?nächsten? (folge|ausgabe)|dans la même série|prochainement|más de (la|esta) serie|próximamente|altr[oi] della serie|mais da série|meer uit (de|deze) serie|pressekontakt|contact presse|contacto de prensa|contatti stampa|perscontact)$/,
};

/** Beginnings of lines that lead to another story, up to their colons or dashes, as in `side-lines.ts`. */
export const WESTERN_TEASERS = new RegExp(
  `^(${[
    // German, Dutch
    'lese?n? sie|lesetipp|hier lesen|mehr (dazu|zum thema|lesen)|auch (lesenswert|interessant)|weiterlesen|siehe auch',
    '(lees|bekijk|luister) (ook|meer|verder|hier)',
    // French, Italian, Spanish, Portuguese
    'à (lire|voir|écouter|découvrir)|(lire|voir|écouter) (aussi|également|plus)|en savoir plus|notre (dossier|article)',
    '(leggi|guarda|vedi|ascolta) (anche|tutto|pure)|(per )?approfondi(re|menti|sci)',
    '(lee|lea|leer|mira|mire|ve|vea|ver|escucha) (también|además|más|aquí)|puedes ver|te puede interesar',
    'más (información|sobre)|(leia|veja|confira|ouça|assista) (também|mais|aqui|ainda)|saiba mais',
  ].join('|')})(?=\\s|$)`,
);

/** Calls to subscribe to a newsletter, as in `side-lines.ts`. */
export const WESTERN_LETTERS = new RegExp(
  [
    '(nieuwsbrief|newsletter).{0,40}(aanmelden|anmelden|abonnieren)',
    '(abonniere|melden sie sich|melde dich|jetzt anmelden).{0,80}newsletter|(schrijf je|meld je|abonneer).{0,60}nieuwsbrief',
    '(inscrivez|abonnez)-vous.{0,80}(newsletter|infolettre|lettre)|(iscriviti|abbonati|iscrivetevi).{0,80}newsletter',
    '(suscr[íi]b|apúnta|regístra).{0,80}(newsletter|bolet[íi]n|correo)|(inscreva-se|assine|cadastre-se).{0,80}(newsletter|boletim|e-mail)',
  ].join('|'),
);

/** Calls to follow the site elsewhere, as in `side-lines.ts`. */
export const WESTERN_FOLLOWS =
  /^(folge[nt]?|besuche[nt]?|suivez|rejoignez|síguenos|sigue|siga|seguici|segui|volg)\b.{0,60}\b(twitter|facebook|instagram|youtube|telegram|whatsapp|linkedin|tiktok|threads|mastodon|bluesky|google news|x\b)/;
