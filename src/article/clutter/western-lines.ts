import type { SideLineWords } from './side-lines.ts';

/** Services on which sites ask to be followed. */
const SERVICES =
  'twitter|facebook|instagram|youtube|telegram|whatsapp|linkedin|tiktok|threads|mastodon|bluesky|google news|x\\b';

const pattern = (...parts: readonly string[]): RegExp => new RegExp(parts.join('|'));

/** Beginnings of lines that lead to another story, as whole words. */
const TEASER_WORDS: readonly string[] = [
  // German, Dutch, Scandinavian
  'lese?n? sie|lesetipp|hier lesen|mehr (dazu|zum thema|lesen)|auch (lesenswert|interessant)|weiterlesen|siehe auch',
  '(lees|bekijk|luister) (ook|meer|verder|hier)|(läs|les|læs|se) (också|även|mer|mera|også|mere)',
  // French, Italian, Spanish, Portuguese
  'à (lire|voir|écouter|découvrir)|(lire|voir|écouter) (aussi|également|plus)|en savoir plus|notre (dossier|article)',
  '(leggi|guarda|vedi|ascolta) (anche|tutto|pure)|(per )?approfondi(re|menti|sci)',
  '(lee|lea|leer|mira|mire|ve|vea|ver|escucha) (también|además|más|aquí)|puedes ver|te puede interesar',
  'más (información|sobre)|(leia|veja|confira|ouça|assista) (também|mais|aqui|ainda)|saiba mais',
];

/** Words of lines that a site puts into a text, for small letters, in the languages of western Europe but English. */
export const WESTERN_SIDE_LINES: SideLineWords = {
  teasers: pattern(`^(${TEASER_WORDS.join('|')})(?=\\s|$)`),
  letter: pattern(
    '(nieuwsbrief|newsletter).{0,40}(aanmelden|anmelden|abonnieren)',
    '(abonniere|melden sie sich|melde dich|jetzt anmelden).{0,80}newsletter|(schrijf je|meld je|abonneer).{0,60}nieuwsbrief',
    '(inscrivez|abonnez)-vous.{0,80}(newsletter|infolettre|lettre)|(iscriviti|abbonati|iscrivetevi).{0,80}newsletter',
    '(suscr[íi]b|apúnta|regístra).{0,80}(newsletter|bolet[íi]n|correo)|(inscreva-se|assine|cadastre-se).{0,80}(newsletter|boletim|e-mail)',
  ),
  follow: pattern(
    `^(folge[nt]?|besuche[nt]?|suivez|rejoignez|síguenos|sigue|siga|seguici|segui|volg|obserwuj|śledź)\\b.{0,60}\\b(${SERVICES})`,
    '^(.{0,60}, )?(please )?(téléchargez|descarga|scarica|baixe|lade[nt]?)\\b.{0,40}\\bapps?\\b',
  ),
  call: /^(abonnieren|jetzt (abonnier|anmeld|spend|mitglied)|(je )?m.abonne|abonnez|s.abonner|suscr[íi]b|hazte |assine|abbonati|iscriviti|abonneer|word (lid|abonnee))/,
  rights: pattern(
    'alle rechte vorbehalten|tous droits réservés|(todos los derechos|todos os direitos) reservados|tutti i diritti riservati',
    'alle rechten voorbehouden',
  ),
};
