import { countWords } from '../text/words.ts';
import type { Choice } from './choose.ts';
import type { PageClaims } from './score/claims.ts';
import { lengthOf, type ScoredBlock } from './score/score-text.ts';

/** Longest text of a wall, in characters. Set by hand: an offer with its price. */
const MAX_WALL_CHARS = 260;

/** Blocks after the last kept one among which a wall stands. Set by hand: further down is the site's own foot. */
const MAX_BLOCKS_TO_WALL = 4;

/** Most text of the article after a wall, in characters. Set by hand: with more, it is an offer between paragraphs. */
const MAX_CHARS_AFTER_WALL = 400;

/** Text in the parts that are said not to be free, in characters, from which on the page shows them. Set by hand. */
const MIN_PAID_CHARS = 300;

/**
 * Share of the text that the page claims, from which on it is whole. Set by hand: claims count headings and captions
 * too.
 */
const MIN_WHOLE_SHARE = 0.6;

/** Shortest text, in characters, that may be all of an article that is not free. Set by hand: four paragraphs. */
const MIN_WHOLE_CHARS = 800;

/** Longest text, in characters, that is only part of one whose paid part is named and empty. Set by hand. */
const MAX_PART_CHARS = 3000;

/** Words of walls, in small letters: that the rest is for those who pay or sign in, or that they may read on. */
const WALL = new RegExp(
  [
    '(?:to|and) (?:continue|keep) reading|already a (?:subscriber|member)|(?:subscribers|members) only$|(?:only|reserved|exclusive(?:ly)?) (?:for|to) (?:paying )?(?:subscribers|members)|(?:subscribe|log in|sign in|register).{0,40}read (?:on|more|(?:the|this) \\w)',
    'nur für (?:abonnent|mitglied)|jetzt weiterlesen|(?:weiter(?:zu)?|ganzen artikel )lesen.{0,30}(?:abo|anmeld|plus)|bereits abonnent|(?:réservé|exclusi).{0,20}abonné|déjà abonné|pour lire la suite',
    '(?:seguir|continuar) (?:leyendo|lendo)|para (?:suscriptores|assinantes)|continuare a leggere|(?:agli|per gli) abbonati|voor (?:abonnees|leden)|al abonnee|(?:läsa|lese|læse) (?:vidare|videre|hele? )|för prenumeranter|for abonnenter',
    '(?:tylko|wyłącznie) dla (?:prenumerator|subskrybent)|aby czytać dalej|по подписке|для подписчиков|читать дальше.{0,20}подпи|для передплатник|(?:devamını|tamamını) okumak için|untuk (?:lanjut )?membaca|khusus pelanggan|để đọc tiếp',
    'للمشتركين فقط|لمتابعة القراءة|ویژه مشترک|למנויים בלבד|להמשך קריאה|पढ़ना जारी रखने|পড়া চালিয়ে',
    '有料会員|会員限定|続きを読むには|残り\\s?[\\d,]+\\s?文字|(?:订阅|訂閱|登[录入錄]|付[费費]).{0,9}(?:全文|[继繼][续續])|(?:구독|로그인).{0,9}(?:계속|전문)|유료 ?회원',
  ].join('|'),
);

/** The text without the words of a wall, and whether the site shows only part of it. */
export interface CutOff {
  readonly isCutOff: boolean;
  readonly choice: Choice | undefined;
}

/**
 * Finds out whether the site shows only part of the article: a wall stands at the end of the text, or the page says that
 * it is not free and does not show what it says so of.
 * @param root The element that holds all blocks.
 */
export function cutOff(
  root: Element,
  blocks: readonly ScoredBlock[],
  choice: Choice | undefined,
  claims: PageClaims,
): CutOff {
  const kept = new Set(choice?.kept);
  const last = blocks.findLastIndex((block) => kept.has(block));
  const walls = new Set<ScoredBlock>();
  let after = 0;
  for (let place = last + MAX_BLOCKS_TO_WALL; place >= 0 && last >= 0; place--) {
    const block = blocks[place];
    if (!block) continue;
    if (isWall(block)) walls.add(block);
    else if (kept.has(block)) after += block.text.length;
    if (after > MAX_CHARS_AFTER_WALL) break;
  }
  const text = [...kept].filter((block) => !walls.has(block));
  return {
    isCutOff: walls.size > 0 || (claims.isPaid && isPartOnly(root, text, claims)),
    choice: choice && walls.size > 0 ? { ...choice, kept: text } : choice,
  };
}

function isWall({ text, frame }: ScoredBlock): boolean {
  return (
    text.length <= MAX_WALL_CHARS && !/^(BLOCKQUOTE|PRE)$/.test(frame.element.tagName) && WALL.test(text.toLowerCase())
  );
}

/**
 * Tells whether a page that says that it is not free shows only part of its article. Many show all of it, to who comes
 * first or until their scripts run.
 */
function isPartOnly(
  root: Element,
  text: readonly ScoredBlock[],
  { articleBody, wordCount, paidParts }: PageClaims,
): boolean {
  const words = wordCount || countWords(articleBody);
  if (words > 0) return countWords(text.map((block) => block.text).join(' ')) < words * MIN_WHOLE_SHARE;
  const parts = paidParts.flatMap((selector) => select(root, selector));
  const isInPart = ({ frame }: ScoredBlock): boolean => parts.some((part) => part.contains(frame.element));
  if (lengthOf(text.filter(isInPart)) >= MIN_PAID_CHARS) return false;
  const most = parts.length > 0 ? MAX_PART_CHARS : MIN_WHOLE_CHARS;
  return lengthOf(text) < most || /(?:…|\.\.\.)\W*$/.test(text.at(-1)?.text ?? '');
}

/** Lists what a selector of the page's own selects, which may be none. */
function select(root: Element, selector: string): Element[] {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return [];
  }
}
