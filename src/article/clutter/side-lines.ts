import type { Reason } from '../article.ts';
import type { Measures } from '../page/measure.ts';
import { textOf } from '../text/words.ts';

/** Longest text, in characters, of a line that is none of the article's own. */
const LONGEST_SIDE_LINE = 400;

/** The same of one that says one thing: what does not work, or what the site earns. */
const LONGEST_NOTICE = 200;

/** Fewest letters of a line in capitals alone that calls for a press. */
const CAPITALS = 15;

/** Patterns are for small letters: those that ignore the difference take about twice as long to compile. */
const pattern = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'));

/** How lines begin that lead to another story, as whole words. */
const TEASER_WORDS: readonly string[] = [
  // English
  '(read|see|watch|listen|more|also)( \\S+){0,3} (more|also|here|next|too|story|on \\S+)|on \\S+\\.\\S+|further reading',
  'required reading|dig deeper|go deeper|don.t miss|must[ -]read|previously|from the archives?|elsewhere',
  // German, Dutch, Scandinavian
  'lese?n? sie|lesetipp|hier lesen|mehr (dazu|zum thema|lesen)|auch (lesenswert|interessant)|weiterlesen|siehe auch',
  '(lees|bekijk|luister) (ook|meer|verder|hier)|(läs|les|læs|se) (också|även|mer|mera|også|mere)',
  // French, Italian, Spanish, Portuguese
  'à (lire|voir|écouter|découvrir)|(lire|voir|écouter) (aussi|également|plus)|en savoir plus|notre (dossier|article)',
  '(leggi|guarda|vedi|ascolta) (anche|tutto|pure)|(per )?approfondi(re|menti|sci)',
  '(lee|lea|leer|mira|mire|ve|vea|ver|escucha) (también|además|más|aquí)|puedes ver|te puede interesar',
  'más (información|sobre)|(leia|veja|confira|ouça|assista) (também|mais|aqui|ainda)|saiba mais',
  // Polish, Czech, Russian, Ukrainian, Turkish
  '(czytaj|przeczytaj|zobacz|obejrzyj)( też| także| również| więcej)?|(čtěte|přečtěte si|sledujte) (také|též)',
  '(читайте|смотрите|читать|дивіться)( также| ещё| по теме| також| ще)?|подробнее|докладніше|по теме|за темою',
  '(bunu|ayrıca) (da )?oku\\S*|ilgili haber|haberin devamı|devamını oku',
  // Arabic, Persian, Hindi, Korean
  '[اإ]قر[أؤئا] (أيضا|أيضاً|أيضًا|ايضا|المزيد)|للمزيد|شاهد أيضا|بیشتر بخوانید|همچنین بخوانید|यह भी पढ़ें|ये भी पढ़ें|관련 ?기사',
];

/** With what a line begins that leads to another story, up to its colon or dash; the rest is a link. */
const TEASER = pattern([
  `^(${TEASER_WORDS.join('|')})(?=\\s|$)`,
  '^(also|more|read|read (this|next|it|on)|watch|listen|learn more|find out more|related( story| video| article)?)$',
  '^(延伸阅读|延伸閱讀|相关阅读|更多|阅读更多|閱讀更多|関連記事|あわせて読みたい|続きを読む)',
]);

/** A call to have the news sent. */
const LETTER = pattern([
  '(^|[.!?:…,]\\s+)(please |simply |you can )?(sign up|subscribe|register|join)\\b.{0,90}\\b(newsletters?|inbox|our e-?mails?|briefing|(youtube|telegram|whatsapp) channel|mailing list)',
  '(newsletter|inbox|briefing).{0,60}[.!?:,]\\s+(sign up|subscribe)\\b|(nieuwsbrief|newsletter).{0,40}(aanmelden|anmelden|abonnieren)',
  '(abonniere|melden sie sich|melde dich|jetzt anmelden).{0,80}newsletter|(schrijf je|meld je|abonneer).{0,60}nieuwsbrief',
  '(inscrivez|abonnez)-vous.{0,80}(newsletter|infolettre|lettre)|(iscriviti|abbonati|iscrivetevi).{0,80}newsletter',
  '(suscr[íi]b|apúnta|regístra).{0,80}(newsletter|bolet[íi]n|correo)|(inscreva-se|assine|cadastre-se).{0,80}(newsletter|boletim|e-mail)',
  '(zapisz się|subskrybuj).{0,60}(newsletter|biuletyn)|(подпи|підпи)(шитесь|сывайтесь|шіться|суйтесь).{0,60}(рассылк|розсилк|канал|telegram)',
  '(bülten|newsletter).{0,30}(abone|kayıt) ol|(メルマガ|ニュースレター).{0,20}(登録|購読)|(订阅|訂閱).{0,20}(通讯|通訊|电子报|電子報|频道)|뉴스레터.{0,15}(구독|신청)',
]);

const PLACES =
  'twitter|facebook|instagram|youtube|telegram|whatsapp|linkedin|tiktok|threads|mastodon|bluesky|google news|x\\b';

/** A call to follow the site elsewhere. */
const FOLLOW = pattern([
  `^(please )?(follow|like|join|find|connect with|subscribe to|add)\\b.{0,80}(\\b(${PLACES}))`,
  `^(folge[nt]?|besuche[nt]?|suivez|rejoignez|síguenos|sigue|siga|seguici|segui|volg|obserwuj|śledź)\\b.{0,60}\\b(${PLACES})`,
  `^(подписывайтесь|подпишитесь|читайте нас|підписуйтесь|стежте за).{0,60}|^(bizi|takip edin).{0,40}(${PLACES})`,
]);

/** How to reach who has written the article. */
const CONTACT = pattern([
  '(reach(ed)?|contact(ed)?|follow(ed)?|e-?mail(ed)?|tips?|write to|twitter|tweets?|kontakt|schreiben sie|écrire|contacta|scrivi)\\b.{0,160}(\\S@\\S+\\.\\S|(^|[\\s(])@\\w)',
]);

/** What readers can do about the matter of the article. */
const ADVICE =
  /^(for (more |further |additional )?(information|info|details|tickets|questions)|to \w+|anyone|those|tickets|people)\b/;

/** Who else has worked on it. */
const CREDITS = /^[([]?(additional |with )?(reporting|writing|editing) by\b|^contribut(ing|ors?):|^compiled by\b/;

/** To whom it belongs. */
const RIGHTS = pattern([
  '^(©|\\(c\\) |copyright\\b)|all rights reserved|^(this|the) (document|article|story|material|content)\\b.{0,60}(copyright|may not be)',
  'alle rechte vorbehalten|tous droits réservés|(todos los derechos|todos os direitos) reservados|tutti i diritti riservati',
  'alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|всі права захищені|hakları saklıdır',
  '無断転載|版权所有|版權所有|무단 ?전재|جميع الحقوق محفوظة|تمامی حقوق',
]);

/** What the site earns by it. */
const AFFILIATE = pattern([
  '\\b(we|may|might|site|team)\\b.{0,40}\\b(earn|receive|make|get)s? (an? |some )?(small |affiliate |modest )?(commission|compensation)',
  'affiliate (links?|commission|partner)|(affiliate|partner)-?(link|provision)|liens? affiliés?|enlaces? de afiliad',
]);

/** What stands where a player or a form does not work, and what sites say about their own tools. */
const PLAYER = pattern([
  '^(media playback is|(please )?enable (javascript|cookies)|(javascript|cookies) (is|are|must be) .{0,80}(browser|device|view|play|watch))',
  '^(sorry, )?your browser (does not|doesn.t) support|^(sorry, )?this (video|content) (is not|can ?not|could not|isn.t) (be )?(available|played|loaded|displayed)',
  '^(ihr browser unterstützt|votre navigateur ne|su navegador no|seu navegador não|il tuo browser non|ваш браузер не поддерж)',
  '^(skip past newsletter|save articles for later|add articles to your saved list|comments on this piece are)',
]);

/** What most lines have nothing of, which spares them the long patterns: compiling each takes a third of a millisecond. */
const LETTER_HINT =
  /letter|inbox|mail|channel|briefing|nieuwsbrief|lettre|bolet|correo|biuletyn|рассылк|розсилк|канал|telegram|bülten|メルマガ|ニュース|[订訂]|뉴스/;
const RIGHTS_HINT =
  /©|\(c\)|copyright|rights|may not be|recht|droits|derechos|direitos|diritti|prawa|прав|hak|[転权權전ح]/;
const AFFILIATE_HINT = /commission|compensation|affil|afili|partner/;

/** Where a line stands among the lines of an article. */
export interface Place {
  /** How many lines stand before and after it. */
  readonly before: number;
  readonly after: number;
}

/** Lines at either end of an article in which sites speak for themselves. */
const HEAD = 2;
const FOOT = 5;

/**
 * What a line is that a site has put into the text or around it: a link to another story, a call to subscribe, to follow
 * or to write, credits, rights, what a player says that does not work. It is told by its words, and by where it stands.
 * @returns The reason for its removal; undefined for a line of the article, and for text over 400 characters.
 */
export function sideLine(line: Element, measures: Measures, { before, after }: Place): Reason | undefined {
  const { text: length, linkText, links } = measures.of(line);
  if (length === 0 || length > LONGEST_SIDE_LINE) return undefined;
  const text = textOf(line);
  const small = text.toLowerCase();
  if (links > 0 && linkText >= length / 2 && isTeaser(text, linkText)) return 'rail';
  const isEnd = before < HEAD || after < FOOT;
  if ((links > 0 || isEnd) && LETTER_HINT.test(small) && LETTER.test(small)) return 'newsletter';
  if (length <= LONGEST_NOTICE && PLAYER.test(small)) return 'label';
  if (isEnd && length <= LONGEST_NOTICE && AFFILIATE_HINT.test(small) && AFFILIATE.test(small)) return 'advertisement';
  if (after >= FOOT || line.closest('blockquote')) return undefined;
  if (FOLLOW.test(small)) return 'share bar';
  if ((small.includes('@') && CONTACT.test(small) && !ADVICE.test(small)) || CREDITS.test(small)) return 'author card';
  return RIGHTS_HINT.test(small) && RIGHTS.test(small) ? 'label' : undefined;
}

/** Tells whether a line that is a link for the most part leads to another story. */
function isTeaser(text: string, linkText: number): boolean {
  const start = /^[([]?\s*([^:：|–—»>]{2,45}?)\s*(?:[:：|–—»>]|- )/.exec(text)?.[1];
  if (start && TEASER.test(start.toLowerCase())) return true;
  const isLink = linkText >= text.replaceAll(' ', '').length * 0.9;
  return isLink && text.length >= CAPITALS && text === text.toUpperCase() && text !== text.toLowerCase();
}
