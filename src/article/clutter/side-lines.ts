import { otherLanguages } from '../../shared/other-languages.ts';
import type { Reason } from '../article.ts';
import type { Measures } from '../page/measure.ts';
import { textOf } from '../text/words.ts';

/** Longest side line, in characters. Set by hand: above it are paragraphs that mention such things. */
const MAX_SIDE_LINE_CHARS = 400;

/** Longest notice of what does not work or what the site earns, in characters. Set by hand. */
const MAX_NOTICE_CHARS = 200;

/** Shortest teaser that is known only by its capitals, in characters. Set by hand: below it are names and initials. */
const MIN_CAPITALS_CHARS = 15;

/** Least share of its text in links of a line that leads to another story. Set by hand. */
const MIN_TEASER_LINK_SHARE = 1 / 2;

/** The same of one that is known only by its capitals. Set by hand. */
const MIN_CAPITALS_LINK_SHARE = 0.9;

/** Joins patterns. They are for small letters: patterns that ignore case take about twice as long to compile. */
const pattern = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'));

/** Beginnings of lines that lead to another story, as whole words, in English; `western-lines.ts` has further languages. */
const TEASER_WORDS: readonly string[] = [
  '(read|see|watch|listen|more|also)( \\S+){0,3} (more|also|here|next|too|story|on \\S+)|on \\S+\\.\\S+|further reading',
  'required reading|dig deeper|go deeper|don.t miss|must[ -]read|previously|from the archives?|elsewhere',
];

/** Beginning, up to its colon or dash, of a line that leads to another story; the rest is a link. */
const TEASER = pattern([
  `^(${TEASER_WORDS.join('|')})(?=\\s|$)`,
  '^(also|more|read|read (this|next|it|on)|watch|listen|learn more|find out more|related( story| video| article)?)$',
]);

/** Call to subscribe to a newsletter. */
const LETTER = pattern([
  '(^|[.!?:…,]\\s+)(please |simply |you can )?(sign up|subscribe|register|join)\\b.{0,90}\\b(newsletters?|inbox|our e-?mails?|briefing|(youtube|telegram|whatsapp) channel|mailing list)',
  '(newsletter|inbox|briefing).{0,60}[.!?:,]\\s+(sign up|subscribe)\\b',
]);

/** Names of services on which sites ask to be followed. */
const SERVICES =
  'twitter|facebook|instagram|youtube|telegram|whatsapp|linkedin|tiktok|threads|mastodon|bluesky|google news|x\\b';

/** Call to follow the site elsewhere. */
const FOLLOW = pattern([
  `^(please )?(follow|like|join|find|connect with|subscribe to|add)\\b.{0,80}(\\b(${SERVICES}))`,
  `^(.{0,60}, )?(please )?download\\b.{0,40}\\bapps?\\b`,
]);

/** Ways to reach the author of the article. */
const CONTACT = pattern([
  '(reach(ed)?|contact(ed)?|follow(ed)?|e-?mail(ed)?|tips?|write to|twitter|tweets?|kontakt|schreiben sie|écrire|contacta|scrivi)\\b.{0,160}(\\S@\\S+\\.\\S|(^|[\\s(])@\\w)',
]);

/** Beginnings of lines that say what readers can do about the matter of the article. */
const ADVICE =
  /^(for (more |further |additional )?(information|info|details|tickets|questions)|to \w+|anyone|those|tickets|people)\b/;

/** Names of others who worked on the article. */
const CREDITS = /^[([]?(additional |with )?(reporting|writing|editing) by\b|^contribut(ing|ors?):|^compiled by\b/;

/** Calls that are nothing but a link: to subscribe, to sign in, to give. */
const CALL = /^(subscribe|sign (up|in)|log ?in|register( (now|here|to|for)|$)|donate|become an? )/;

/** Longest such call, in characters. Set by hand. */
const MAX_CALL_CHARS = 80;

/** Claims of rights in the article. */
const RIGHTS = pattern([
  '^(©|\\(c\\) |copyright\\b)|all rights reserved|^(this|the) (document|article|story|material|content)\\b.{0,60}(copyright|may not be)',
]);

/** Notices of what the site earns. */
const AFFILIATE = pattern([
  '\\b(we|may|might|site|team)\\b.{0,40}\\b(earn|receive|make|get)s? (an? |some )?(small |affiliate |modest )?(commission|compensation)',
  'affiliate (links?|commission|partner)|(affiliate|partner)-?(link|provision)|liens? affiliés?|enlaces? de afiliad',
]);

/** Notices that a player or a form does not work, and words of sites about their own tools. */
const PLAYER = pattern([
  '^(media playback is|(please )?enable (javascript|cookies)|(javascript|cookies) (is|are|must be) .{0,80}(browser|device|view|play|watch))',
  '^(sorry, )?your browser (does not|doesn.t) support|^(sorry, )?this (video|content) (is not|can ?not|could not|isn.t) (be )?(available|played|loaded|displayed)',
  '^(ihr browser unterstützt|votre navigateur ne|su navegador no|seu navegador não|il tuo browser non|ваш браузер не поддерж)',
  '^(skip past newsletter|save articles for later|add articles to your saved list|comments on this piece are)',
]);

/** Note that time has passed since the text was written. */
const OUTDATED = /\b(out of date|outdated)\.?$/;

/**
 * Signs of a call to subscribe, which most lines lack: they are spared the long pattern, whose compilation takes a
 * third of a millisecond.
 */
const LETTER_HINT = /letter|inbox|mail|channel|briefing/;

/** The same for claims of rights. */
const RIGHTS_HINT = /©|\(c\)|copyright|rights|may not be/;

/** The same for notices of what the site earns. */
const AFFILIATE_HINT = /commission|compensation|affil|afili|partner/;

/** Words of such lines in further languages, for small letters. */
export interface SideLineWords {
  readonly teasers: RegExp;
  readonly letter: RegExp;
  readonly follow: RegExp;
  readonly rights: RegExp;
  readonly call?: RegExp;
  readonly outdated?: RegExp;
  /** Lines over what a company says of itself, as in `remove-about.ts`; with their capitals. */
  readonly about?: RegExp;
}

const otherWords = (): SideLineWords[] => otherLanguages().map(({ sideLines }) => sideLines);

/** Place of a line among the lines of an article. */
export interface Place {
  /** Number of lines before it. */
  readonly before: number;
  /** Number of lines after it. */
  readonly after: number;
}

/** First lines of an article that may be the site's own. Set by hand. */
const HEAD_LINES = 2;

/** Last lines of an article that may be the site's own. Set by hand: further up, they are quoted or meant. */
const FOOT_LINES = 5;

/**
 * Finds out whether a line is a side line, which a site has put into the text or around it: a link to another story, a
 * call to subscribe, to follow or to write, credits, rights, the notice of a player that does not work. Its words
 * decide, and its place.
 * @returns The reason for its removal; undefined for a line of the article, and for text over 400 characters.
 */
export function sideLine(line: Element, measures: Measures, { before, after }: Place): Reason | undefined {
  const { text: length, linkText, links } = measures.of(line);
  if (length === 0 || length > MAX_SIDE_LINE_CHARS) return undefined;
  const text = textOf(line);
  const small = text.toLowerCase();
  if (links > 0 && linkText >= length * MIN_TEASER_LINK_SHARE && leadsElsewhere(text, linkText)) return 'rail';
  const isCall = links === 1 && linkText === length && length <= MAX_CALL_CHARS && !line.closest('li, td, h2, h3');
  const isElsewhere = (name: keyof SideLineWords) => otherWords().some((words) => words[name]?.test(small));
  if (isCall && (CALL.test(small) || isElsewhere('call'))) return 'newsletter';
  const isEnd = before < HEAD_LINES || after < FOOT_LINES;
  const isLetter = (LETTER_HINT.test(small) && LETTER.test(small)) || isElsewhere('letter');
  // An article about newsletters speaks of them to its end.
  const isMatter = links === 0 && /newsletter/i.test(line.ownerDocument.title);
  if ((links > 0 || isEnd) && isLetter && !isMatter) return 'newsletter';
  if (length <= MAX_NOTICE_CHARS && PLAYER.test(small)) return 'label';
  if (isEnd && length <= MAX_NOTICE_CHARS && AFFILIATE_HINT.test(small) && AFFILIATE.test(small))
    return 'advertisement';
  if (before < HEAD_LINES && /\d/.test(small) && (OUTDATED.test(small) || isElsewhere('outdated'))) return 'label';
  if (after >= FOOT_LINES || line.closest('blockquote')) return undefined;
  if (FOLLOW.test(small) || isElsewhere('follow')) return 'share bar';
  if ((small.includes('@') && CONTACT.test(small) && !ADVICE.test(small)) || CREDITS.test(small)) return 'author card';
  return (RIGHTS_HINT.test(small) && RIGHTS.test(small)) || isElsewhere('rights') ? 'label' : undefined;
}

/** A line that announces what a company says of itself ("About Velmere Granite"). */
const ABOUT = /^(?:[Aa]bout(?: the)?|ABOUT|Über|À propos d[eu]|Acerca de|Sobre|Informazioni su) \p{Lu}/u;

/** Tells whether a line announces what a company says of itself. */
export const announcesMaker = (line: string): boolean =>
  ABOUT.test(line) || otherWords().some(({ about }) => about?.test(line));

/** Tells whether a line that is mostly a link leads to another story. */
function leadsElsewhere(text: string, linkText: number): boolean {
  const start = /^[([【〔]?\s*([^:：|–—»>]{2,45}?)\s*(?:[:：|–—»>】〕\]]|- )/.exec(text)?.[1];
  const small = start?.toLowerCase();
  if (small && (TEASER.test(small) || otherWords().some(({ teasers }) => teasers.test(small)))) return true;
  const isLink = linkText >= text.replaceAll(' ', '').length * MIN_CAPITALS_LINK_SHARE;
  // Elsewhere lists of links are set so, which may be what a page is for.
  if (isLink && /^[►▶➤→»].*[\u3041-\u9fff\uac00-\ud7a3]/.test(text)) return true;
  return isLink && text.length >= MIN_CAPITALS_CHARS && text === text.toUpperCase() && text !== text.toLowerCase();
}
