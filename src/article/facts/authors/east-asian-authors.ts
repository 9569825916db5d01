import { foldSpace } from '../../text/words.ts';
import { type Account, accountBesideDate, accountOnCard } from './accounts.ts';
import { CHINESE_NAME } from './chinese-names.ts';
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
  /[讨討][论論]|目[录錄]|上[传傳]|[锁鎖]定|[义義][项項]|出生|[编編][导導剧劇]|[摄攝]像|剪[辑輯]|策[划劃]|[统統][筹籌]|出品|[设設][计計]|制[图圖]|[关関]連|記事|まとめ|默[认認]|[认認][证證]|[超特]大|消息|[积積]分|[时時][间間]|楼主|樓主|威望|帖子|粉[丝絲]|[总總][访訪]|[报報][导導道]|[综綜]合[整报報]?|[实實][习習]|[编編]者|字[号號体體]|分享|[阅閱][读讀]|[评評][论論]|收藏|[赞讚]|[举舉][报報]|原[创創标標]|[摄攝]$|供[图圖]|[来來]源|[标標][签籤]|[发發][布佈表]|更新|正文|打印|[浏瀏][览覽]|[频頻]道|댓글|공유|입력|수정|写真|撮影|[摄攝]影|[图圖]片|사진|返回|查看|[点點][击擊]|登[录錄入]|注[册冊]|旧版|首[页頁]|更多|最新|[关關]注|回[复復]|[简簡]介|介[绍紹]|文章|作品|[专專][栏欄]|[转轉][载載]|一覧|フォロー|ポスト|スクラップ|シェア|ツイート|ブックマーク|팔로우|ログイン|もっと見る/;

/**
 * Labels before names: of who wrote a text ("作者：", "文/", "记者 "), of who edited it ("责编："), of where it comes from
 * ("来源：").
 */
const LABEL =
  /(?:^|[\s|｜丨()（）【】[\]/／,，;；。■●◎▲※-])(?:(?:本[报報刊网網]|特[约約]|[見见][习習]|本文|文章|文章|[\u3400-\u9fff]{1,5}(?:[报報社网網台刊]|新[闻聞]|客[户戶]端))?(作者|撰[文稿][者人]?|采[写寫]|[图圖]文(?!\s?[:：])|供稿[者人]?|署名|作家|[发發][布佈][者人]|(?:取材・)?文字?|原[创創]|著者|執筆者?|筆者|文責|ライター|글(?:쓴이|[·ㆍ]사진)?|작성자|[记記]者)|((?:[责責]任)?[编編][辑輯]|[责責][编編])|(?:文章|稿件|新[闻聞])?([来來]源|稿源|出[处處]))(?:\s?[:：/／｜|丨●＝]|(?<=文)・|(?<=[者진])(?=\s)|(?<=[记記]者)$)\s*/;

/** The reporter of an agency, in brackets ("…电（记者 …）") or before the place; in Korean the word follows the name. */
const REPORTER = new RegExp(
  `\\d日[电電][讯訊]?\\s?[（(](?:[记記]者)?\\s?(${CHINESE_NAME}(?:[、\\s]+${CHINESE_NAME})*)[）)]|[（(][^（()）]{0,12}[记記]者(${CHINESE_NAME}(?:、${CHINESE_NAME})*)[\\u3400-\\u9fff]{2,6}\\d{1,2}日|[（(][^（()）]{0,12}[记記]者[:：\\s]*(${NAME}(?:[、，,\\s]+${NAME})*)(?<![摄攝])[）)]|^[^。，]{0,10}[记記]者(${CHINESE_NAME}(?:、${CHINESE_NAME})*)$|^[^。]{0,12}[記记]者\\s?(${NAME}(?:、${NAME})*)\\s?[／/][^。]{0,10}[報报][導导道]|^[[［](${NAME})[，,][^\\]］]{2,20}[\\]］]$|(?:^|[\\s[(=·])([\\uac00-\\ud7a3]{2,4}) ?(?:선임|수습)?(?:기자|특파원)(?=$|[\\s\\])=·])|^글 ([\\uac00-\\ud7a3]{2,4})$|^(${NAME})(?:記者|特派員)$`,
);

/** The reporter of a Japanese paper, in brackets in a line alone below the text. */
const SIGNED = /^[【（]([\u4e00-\u9fff]{2,4}(?:[\u4e00-\u9fff]{1,3}|[\u3041-\u30ff]{1,3}))[】）]$/;

/** Ends of the names of offices and companies, which sign what they publish. */
const OFFICE =
  /(?:[办辦]公[室厅廳]|[委][员員]?[会會]|政府|公司|[局厅廳]|[医醫][师師生院]|主任|教授|律[师師]|[会會][员員]|博主|[作]家)$/;

/** Texts in the place of a name that name nobody. */
const NOBODY =
  /^(?:lv\W?\d*|시민|인턴|객원|본지|취재|admin\w*|user\d*|facebook|twitter|line|e-?mail|instagram|人人[网網]?|[开開]心[网網]?|(?:新浪|腾讯)?微博|微信|qq空[间間]|豆瓣|佚名|匿名|未知|不[详詳]|小[编編]|管理[员員]|[编編][辑輯]部?|本站|[网網][络絡]|互[联聯][网網]|null)$/i;

/** The rest of a list of names from a wide comma on that no other person follows. */
const AFTER_NAME = new RegExp(`[，,](?=[\\u3400-\\u9fff])(?!${CHINESE_NAME}(?:[、，,；;\\s)）]|$)).*`);

/** Codes of editors behind their names. */
const CODE = /_?[A-Z]{1,4}\d{2,}$/;

/** Pieces of text from the head of an article on among which a name without a label stands. Set by hand. */
const MAX_HEAD_TEXTS = 40;

/** Tells whether a text is one of menus and cards, in the place of a name ("查看旧版"). */
export const isMenu = (text: string): boolean => NOT_IN_NAMES.test(text) || OFFICE.test(text);

/** People and papers that a page names behind labels. */
export interface LabelledNames {
  readonly authors: readonly string[];
  /** A person beside the date, or an account that can be followed; then editors, any account beside the date, the paper that the text comes from. */
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
  const beside = found[0] ? undefined : accountOf(document, title);
  const account = beside ? [beside.name] : undefined;
  return { authors: found[0] ?? [], others: (beside?.isSure && account) || found[1] || account || found[2] || [] };
}

/** Finds the account that wrote the text, by its card, or beside the date. */
function accountOf(document: Document, title: Element | undefined): Account | undefined {
  const isAccount = (name: string): boolean => isName(name) && !OFFICE.test(name);
  return (
    accountBesideDate(headTexts(document, title), isAccount) ?? accountOnCard(textsAbove(document, title), isAccount)
  );
}

/** Selects what names no account at the head of a text: programs, headings, facts with labels, categories and tags. */
const NO_ACCOUNT = 'script, style, h1, dl, [rel~=category], [rel~=tag], a[href*="/categor"], a[href*="/tag"]';

/** Lists the pieces of text after the title, up to the first of prose; of one without a title from the top. */
function headTexts(document: Document, title: Element | undefined): string[] {
  const texts = textsAfter(document, title);
  const found: string[] = [];
  while (found.length < MAX_HEAD_TEXTS && texts.nextNode()) {
    const { data, parentElement } = texts.currentNode as Text;
    const text = parentElement?.closest(NO_ACCOUNT) || title?.contains(parentElement) ? '' : foldSpace(data);
    if (text.length > MAX_LABELLED_CHARS / 2 || /[。！？]$/.test(text)) break;
    if (text !== '') found.push(text);
  }
  return found;
}

/** Lists the pieces of text above the title, where some pages have the card of the account. */
function textsAbove(document: Document, title: Element | undefined): string[] {
  const texts = textsAfter(document, title);
  const found: string[] = [];
  while (title && found.length < MAX_HEAD_TEXTS && texts.previousNode()) {
    const text = foldSpace((texts.currentNode as Text).data);
    if (text !== '') found.unshift(text);
  }
  return found;
}

/** Lists the names behind the labels of a text, with their ranks: 0 of authors, 1 of editors, 2 of papers. */
function* namesIn(text: string, texts: TreeWalker, isJapanese: boolean): Generator<[rank: number, names: string[]]> {
  const reporters = (REPORTER.exec(text) ?? ((isJapanese && SIGNED.exec(text)) || []))?.slice(1).find(Boolean);
  if (reporters) yield [0, namesOf(reporters)];
  if (text.length > MAX_LABELLED_CHARS) return;
  for (let label = LABEL.exec(text), rest = text; label; ) {
    rest = rest.slice(label.index + label[0].length);
    const next = LABEL.exec(rest);
    const value = next
      ? rest.slice(0, next.index)
      : rest || nextText(texts, MAX_NEXT_CHARS).replace(/.*[。！？].*/, '');
    const names = /[摄攝]影?[\s)）。]*$/.test(value)
      ? []
      : isJapanese && JAPANESE.test(value)
        ? [value]
        : namesOf(value);
    // Who is only said to edit may have set the text for a screen.
    if (names.length > 0 && !/^[编編]/.test(label[2] ?? '')) yield [label[1] ? 0 : label[2] ? 1 : 2, names];
    label = next;
  }
}

const isName = (piece: string): boolean =>
  !piece.includes('--') && WHOLE_NAME.test(piece) && !NOT_IN_NAMES.test(piece) && !NOBODY.test(piece);

/** Splits what stands behind a label at the signs between names, up to the first piece that is none. */
function namesOf(value: string): string[] {
  const pieces = value
    // Names of two characters are spaced to the width of three.
    .replace(/^([\u3400-\u9fff])\s([\u3400-\u9fff])(?![\u3400-\u9fff])/, '$1$2')
    .replace(AFTER_NAME, '')
    .split(BETWEEN)
    .map((piece) => piece.replace(/^.*(?:[记記]者|通[讯訊][员員])/, '').replace(CODE, ''))
    .filter(Boolean)
    .slice(0, MAX_NAMES);
  const end = pieces.findIndex((piece) => !isName(piece));
  return end < 0 ? pieces : pieces.slice(0, end);
}
