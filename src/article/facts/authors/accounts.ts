import { isChineseName } from './chinese-names.ts';

/** Texts before and after the date among which the name stands. Set by hand: a name, a picture's place, a sign between. */
const MAX_TEXTS_BESIDE = 3;

/** Pieces of text from the title on among which the date stands. Set by hand: further down are dates of other things. */
const MAX_TEXTS_TO_DATE = 15;

/** Longest text with the date, in characters. Set by hand: date, time and a word that says what was done then. */
const MAX_DATE_CHARS = 30;

/** Longest name of an account, in characters. Set by hand. */
const MAX_NAME_CHARS = 16;

/** Texts before the control by which one follows an account among which its name stands. Set by hand: numbers and their labels come between. */
const MAX_TEXTS_BEFORE = 6;

/** Control by which one follows an account, or comes to all that it wrote. */
const FOLLOW = /^[+＋]?\s?(?:[关關]注|追[蹤踪]|已关注|フォロー|読者になる|구독|이웃추가|[发發]消息|加好友)$/;

/** Link of a card to all that an account wrote. */
const ALL_WORKS = /^查看.{0,3}的?文章/;

/** A date in numbers, with or without its year, or a relative time, in Chinese, Japanese and Korean. */
const DATE =
  /(?:19|20)\d\d\s?[-/.年년]\s?\d{1,2}\s?[-/.月월]\s?\d{1,2}|^\d{1,2}[-月/]\d{1,2}日?\s\d{1,2}:\d\d$|\d\s?(?:秒|分|小[时時]|天|日|時間|周|週|[个個か]?月|年|분|시간|일|주)[钟鐘間]?\s?[前전]$/;

/** An account that wrote a text. */
export interface Account {
  readonly name: string;
  /** True of a person, and of an account that can be followed; another may be the paper that the text comes from. */
  readonly isSure: boolean;
}

/**
 * Finds the account that wrote a text: the one that can be followed, else the one beside the date. No label is needed.
 * @param texts The short pieces of text at the head of an article, in order, folded.
 * @param isName Tells whether a piece can be a name at all.
 */
export function accountBesideDate(texts: readonly string[], isName: (text: string) => boolean): Account | undefined {
  const followed = nameBefore(texts, FOLLOW, isName);
  if (followed) return { name: followed, isSure: true };
  const date = texts.slice(0, MAX_TEXTS_TO_DATE).findIndex(isDate);
  if (date < 0) return accountOnCard(texts, isName);
  const before = texts.slice(Math.max(0, date - MAX_TEXTS_BESIDE), date).reverse();
  const beside = [...before, ...texts.slice(date + 1, date + 1 + MAX_TEXTS_BESIDE)].filter(
    (text) => text.length <= MAX_NAME_CHARS && isName(text),
  );
  const person = beside.find(isChineseName);
  const name = person ?? beside[0];
  return name ? { name, isSure: person !== undefined } : undefined;
}

/** Finds the account whose card leads to all that it wrote. @param texts Pieces of text, as above. */
export function accountOnCard(texts: readonly string[], isName: (text: string) => boolean): Account | undefined {
  const name = nameBefore(texts, ALL_WORKS, isName);
  return name ? { name, isSure: true } : undefined;
}

/** Finds the last name before a control. */
function nameBefore(texts: readonly string[], control: RegExp, isName: (text: string) => boolean): string | undefined {
  const place = Math.max(
    0,
    texts.findIndex((text) => control.test(text)),
  );
  return texts
    .slice(Math.max(0, place - MAX_TEXTS_BEFORE), place)
    .findLast((text) => text.length <= MAX_NAME_CHARS && isName(text));
}

const isDate = (text: string): boolean => text.length <= MAX_DATE_CHARS && DATE.test(text);
