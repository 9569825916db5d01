import { wordsOn } from './topic-words.ts';

/** Words for cookies, one of which most questions for consent have. */
export const COOKIES = wordsOn('cookies', /cookie|biscotti|gdpr|dsgvo|rgpd|ccpa/i);

/** Words for consent and for settings of privacy, which a question without a word for cookies has. */
export const AGREEMENT = wordsOn(
  'agreement',
  /consent|einwillig|zustimm|consenso|toestemming|we value your privacy|privacy (settings|choices|preferences|notice)|datenschutz|privatsphäre|confidentialité|vie privée|privacidad/i,
);

/** Further words of privacy, which other boxes name as well. */
export const PRIVACY = wordsOn('privacy', /privacy|personal data|information (that )?we collect|riservatezza/i);

/** Words by which a question for consent says what it is about. */
export const DATA = new RegExp(
  `${PRIVACY.source}|personenbezogen|données|datos|dati pers|dados|gegevens|partner|track|third.part|personali[sz]ed|datenschutz`,
  'i',
);

/** Words of the buttons that accept. */
export const ACCEPTING = wordsOn('accepting', /accept|agree|allow|akzept|zustimm|toestaan|acept|aceit|accett/i);

/** Words of the buttons that refuse. */
export const REFUSING = wordsOn(
  'refusing',
  /reject|decline|refus|deny|necessary|essential|ablehn|rechaz|rejeit|rifiut|weiger/i,
);

/** Words of the buttons that answer such a question. */
export const ANSWER = new RegExp(
  `${ACCEPTING.source}|${REFUSING.source}|got it|underst|compris|entendido|capito|rozumiem|ok(ay)?\\b|settings|preferences|manage|^(save|close)( (and|&|my|all|settings|preferences|choices|selection|exit|close))*$|einstell|verstanden|alle|paramètr|configur`,
  'i',
);

/** Words of calls to sign up for letters and the like, in texts, names and addresses. */
export const SIGN_UP = wordsOn(
  'signUp',
  /news-?letter|subscri|mailing|inbox|sign[ -]?up|abonn|abboni|iscriviti|suscr|inscri|bolet|\bassin|nieuwsbrief/i,
);

/** Words of calls to sign up, to subscribe or to give. */
export const APPEAL = wordsOn(
  'appeal',
  new RegExp(
    `${SIGN_UP.source}|donat|support (our|us|independent|local|the)|become a (member|supporter)|free (articles|stories)|ad-?block|spend(e|ieren)|unterstütz|faire un don|soutenez|apóya|apoie|sostienici`,
    'i',
  ),
);

/** Words of calls to install an app, or to allow notifications. */
export const PROMPT = wordsOn(
  'prompt',
  /(get|open|download|install|use|try|in|our|the) (\S+ )?app\b|app (store|herunterladen|öffnen|installieren)|in der app|l.appli|la app|o app|dell.app|de app|\bapp\b.{0,20}(öffnen|ouvrir|abrir|apri|openen)|(allow|enable|get|turn on|send you|receive) (\S+ ){0,3}(notifications?|alerts)|benachrichtigung|notifica[cç]|notifications?\b.{0,40}(later|allow|block|enable|plus tard|autoriser|bloquer)|notifiche|meldingen/i,
);

/** Words of a player that nobody has started. */
export const PLAYING = wordsOn(
  'playing',
  /[▶►⏵]|now playing|up next|(play|listen|watch) (live|now|audio|video|the)|live radio|läuft gerade|jetzt (ansehen|hören)|en (directo|direct|cours de lecture)|reproduciendo|ahora suena|ao vivo|in onda/i,
);

/** Words of calls to follow a site elsewhere. */
export const FOLLOW = wordsOn(
  'follow',
  /follow us|join us on|find us on|folgen? (sie )?uns|suivez-nous|síguenos|siga-nos|seguici|volg ons/i,
);

/** Names and words of a chat with the site. */
export const CHAT = wordsOn('chat', /(?<![a-z])(live-?)?chat(?!t|eau)/i);

/** Words for what is paid for by others. */
export const ADVERTISEMENT = wordsOn(
  'advertisement',
  /advert|sponsor|publicid|publicité|anzeige|werbung|pubblicità|continues? (reading )?below/i,
);

/** Words of buttons that share, and of calls to follow. */
export const SHARE = wordsOn(
  'share',
  /shar(e|ing)|follow|connect with|send this|teilen|partag|compart|condivid|delen|(copy|copier|copiar|copia) (link|url|le lien|enlace)|kopieren/i,
);

/** Addresses of the stores from which apps are installed. */
export const STORES = 'a[href*="play.google.com/store"], a[href*="apps.apple.com"], a[href*="itunes.apple.com"]';
