import { foldSpace } from '../../text/words.ts';
import { MAX_TEXTS, nextText, textsAfter } from './texts-after.ts';

/** Longest text with a label, in characters. Set by hand: above it are paragraphs. */
const MAX_LABELLED_CHARS = 160;

/** Longest text after one that is only a label, in characters. Set by hand. */
const MAX_NEXT_CHARS = 40;

/** Longest paragraph that is looked through for a reporter in brackets, in characters. Set by hand. */
const MAX_PARAGRAPH_CHARS = 1000;

/** Most names that are read behind one label. Set by hand. */
const MAX_NAMES = 6;

const HAN = '\\u3005-\\u3007\\u3041-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3';

/** A person: two to four characters, or parts with a point between them. */
const NAME = `[${HAN}]{2,4}(?:[·・][${HAN}]{1,8})*`;

/** One name, or that of an account. */
const WHOLE_NAME = new RegExp(`^(?:${NAME}|[${HAN}A-Za-z][${HAN}\\w.'-]{1,15}|[A-Za-z][\\w.' -]{1,30})$`);

/** Signs between names, and spaces beside characters of these scripts or before figures. */
const BETWEEN = new RegExp(`[、，,;；&＆/／|｜丨()（）[\\]【】。]+|\\s+(?=[${HAN}\\d])|(?<=[${HAN}])\\s+`);

/** A whole name in Japanese, as pages show it: family name, a space, given name. */
const JAPANESE = /^[\u3005-\u9fff]{1,5} [\u3005-\u9fff]{1,5}$/;

/** Words of menus and cards in Chinese and Japanese, which names do not have. */
const NOT_IN_NAMES =
  /写真|撮影|[摄攝]影|[图圖]片|사진|返回|查看|[点點][击擊]|登[录錄入]|注[册冊]|旧版|首[页頁]|更多|最新|[关關]注|回[复復]|[简簡]介|介[绍紹]|文章|作品|[专專][栏欄]|[转轉][载載]|一覧|フォロー|팔로우|ログイン|もっと見る/;

/**
 * Labels before names: of who wrote a text ("作者：", "文/", "记者 "), of who edited it ("责编："), of where it comes from
 * ("来源：").
 */
const LABEL =
  /(?:^|[\s|｜丨()（）【】[\]/／,，;；。])(?:(?:本[报報刊网網]|特[约約]|[见見][习習]|本文|文章)?(作者|撰[文稿][者人]?|(?:取材・)?文字?|原[创創]|著者|執筆者?|筆者|文責|ライター|글(?:쓴이|[·ㆍ]사진)?|작성자|[记記]者)|((?:[责責]任)?[编編][辑輯]|[责責][编編])|(?:文章|稿件|新[闻聞])?([来來]源|稿源|出[处處]))(?:\s?[:：/／｜|丨●＝]|(?<=文)・|(?<=[者진])(?=\s))\s*/;

/** The reporter of an agency, in brackets ("…电（记者 …）") or before the place; in Korean the word follows the name. */
const REPORTER = new RegExp(
  `[（(][^（()）]{0,12}[记記]者[:：\\s]*(${NAME}(?:[、，,\\s]+${NAME})*)[）)]|^[^。]{0,12}[記记]者\\s?(${NAME}(?:、${NAME})*)\\s?[／/][^。]{0,10}[報报][導导道]|^[[［](${NAME})[，,][^\\]］]{2,20}[\\]］]$|(?:^|[\\s[(=·])([\\uac00-\\ud7a3]{2,4}) ?(?:선임|수습)?(?:기자|특파원)(?=$|[\\s\\])=·])|^글 ([\\uac00-\\ud7a3]{2,4})$`,
);

/** Tells whether a text is one of menus and cards, in the place of a name ("查看旧版"). */
export const isMenu = (text: string): boolean => NOT_IN_NAMES.test(text);

/** People and papers that a page names behind labels. */
export interface LabelledNames {
  readonly authors: readonly string[];
  /** Editors; without them the paper that the text comes from. */
  readonly others: readonly string[];
}

/**
 * Finds the names behind the labels of a Chinese, Japanese or Korean page, anywhere after the title.
 * @returns Empty lists if there is no such label.
 */
export function eastAsianAuthors(document: Document, title: Element | undefined): LabelledNames {
  const found: (readonly string[] | undefined)[] = [];
  const texts = textsAfter(document, title);
  const isJapanese = /^ja|[\u3041-\u30ff]/.test(`${document.documentElement.lang} ${document.title}`);
  for (let count = 0; count < MAX_TEXTS && texts.nextNode() && !found[0]; count++) {
    const { data } = texts.currentNode as Text;
    if (data.length > MAX_PARAGRAPH_CHARS || !/[\u3041-\u9fff\uac00-\ud7a3]/.test(data)) continue;
    for (const [rank, names] of namesIn(foldSpace(data), texts, isJapanese)) found[rank] ??= names;
  }
  return { authors: found[0] ?? [], others: found[1] ?? found[2] ?? [] };
}

/** Lists the names behind the labels of a text, with their ranks: 0 of authors, 1 of editors, 2 of papers. */
function* namesIn(text: string, texts: TreeWalker, isJapanese: boolean): Generator<[rank: number, names: string[]]> {
  const reporters = REPORTER.exec(text)?.slice(1).find(Boolean);
  if (reporters) yield [0, namesOf(reporters)];
  if (text.length > MAX_LABELLED_CHARS) return;
  for (let label = LABEL.exec(text), rest = text; label; ) {
    rest = rest.slice(label.index + label[0].length);
    const next = LABEL.exec(rest);
    const value = next
      ? rest.slice(0, next.index)
      : rest || nextText(texts, MAX_NEXT_CHARS).replace(/.*[。！？].*/, '');
    const names = isJapanese && JAPANESE.test(value) ? [value] : namesOf(value);
    // Who is only said to edit may have set the text for a screen.
    if (names.length > 0 && !/^[编編]/.test(label[2] ?? '')) yield [label[1] ? 0 : label[2] ? 1 : 2, names];
    label = next;
  }
}

/** Splits what stands behind a label at the signs between names, up to the first piece that is none. */
function namesOf(value: string): string[] {
  const pieces = value
    // Names of two characters are spaced to the width of three.
    .replace(/^([\u3400-\u9fff])\s([\u3400-\u9fff])(?![\u3400-\u9fff])/, '$1$2')
    .split(BETWEEN)
    .map((piece) => piece.replace(/^.*(?:[记記]者|通[讯訊][员員])/, ''))
    .filter(Boolean)
    .slice(0, MAX_NAMES);
  const end = pieces.findIndex((piece) => !WHOLE_NAME.test(piece) || NOT_IN_NAMES.test(piece));
  return end < 0 ? pieces : pieces.slice(0, end);
}
