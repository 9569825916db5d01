import type { Reason } from '../article.ts';

/** Signs around and between the words of a line. */
const SIGNS = '[\\s|丨｜/·•▪:：,，、。+＋()（）［］【】\\[\\]《》<>«»＞_=~*※▲◎■→↓-]';

/** Words for those who edited a text and set it. */
const EDITORS =
  '(?:责任编辑|責任編輯|实习编辑|值班编辑|值班主任|[文]?[字]?[编編][辑輯]|[责責][编編]|文章录入|录入|校[对對]|[审審][核校稿]|[编編][审審]|[终終初复]审|监制|网编)';

/**
 * Lines that name them, and the same in brackets at the end of a paragraph. A name without a colon is short, and no sentence.
 */
const SIGNATURE = new RegExp(
  `^${SIGNS}*${EDITORS}(?:\\s?[:：/｜|丨][^。，！？?!]{0,50}|\\s[^。，！？]{2,16})$|^【关闭】$`,
);
export const SIGNATURE_AT_END = new RegExp(
  `\\s*[（(【\\[［]\\s?${EDITORS}[\\s:：/｜|丨][^）)】\\]］。]{1,40}[）)】\\]］]\\s*$`,
);

/** Beginnings of what a site says of rights and of its part in a text, and the words by which such a line is one. */
const RIGHTS_START =
  /^.{0,8}(?:[声聲]明|免[责責]|版[权權]|凡本[网網站]|未[经經].{0,8}授[权權]|(?:本[文网網站篇号稿]|本[内內]容).{0,20}(?:作者|刊[载載登]|所有|[转轉][载載自]|来自|[来來]源|版[权權]|整理|[发發]布)|[该該本此以][上文][^。]{0,8}(?:[观觀][点點]|[内內]容)|以上(?:[内內]容|文章|[图圖]文|信息)|(?:部分)?(?:[图圖]片|文章|素材|[图圖]文).{0,4}[来來源自].{0,6}[网網])/;
const RIGHTS_WORDS =
  /[转轉][载載]|侵[权權犯]|版[权權](?:[归歸]|均|所|[属屬])|著作[权權]|授[权權]|代表(?:作者|本人|本)|立[场場]|存[储儲]空[间間]|[仅僅]供[参參]考|[联聯][系繫絡].{0,10}[删刪處处]|[删刪]除|本[声聲]明|均[来來]自/;

/** Lines that lead to the story before or after. */
const NEXT_STORY =
  /^[\s<>«»【[（(]*(?:[上下前后後]一?[篇条條则則页頁章](?:文章|新[闻聞]|博文|日志|[资資][讯訊])?|이전 ?글|다음 ?글|이전 ?기사|다음 ?기사|前の記事|次の記事)\s*[:：】\]）)>»]/;

/** Lines of topics. */
const TOPICS =
  /^(?:(?:[关關][键鍵鍵][字词詞]|[标標][签籤]|[相][关關][标標][签籤]|[热熱][词詞]|分[类類]|[栏欄]目)\s?(?:[:：]|>>)|(?:แท็ก(?:ที่เกี่ยวข้อง)?|ετικέτες|теги|метки|etiketler|từ khóa|תגיות|टैग्स|برچسب‌ها|الوسوم|الكلمات (?:المفتاحية|الدلالية)|タグ|カテゴリー?|태그|キーワード)(?:\s?[:：]|\s))/;

/** Lines to go on reading, and the end of the text, said by the site. */
const GO_ON =
  /^[\s（(【[—–_·*=~▼↓-]*(?:[请請][继繼][续續]往下[阅閱][读讀]|(?:[点點][击擊])?(?:展[开開]|[阅閱][读讀]|查看)(?:剩[余餘]|[余餘]下|更多)?全文|余下全文|[返回].{0,6}查看更多|(?:the )?end|完|全文完|正文完|正文已结束.*|[\d/.: -]+송고|広告|[广廣]告)[\s.…。）)】\]—–_·*=~▼↓-]*$/i;

/** Calls at either end of a text: to follow by a code, to take an app, to answer. */
const CALL =
  /(?:[扫掃]一?[扫掃描]|[长長]按|[识識][别別]).{0,16}(?:二[维維][码碼]|微信|[关關]注|手[机機])|^(?:[点點][击擊按]|戳).{0,16}(?:[关關]注|[蓝藍]字|原文|[链鏈連][接結]|下[载載])|(?:打[开開]|下[载載]|用).{0,14}(?:app|客[户戶]端)|^.{0,12}(?:喜[欢歡]|[觉覺]得|[点點][个個]|[欢歡]迎|[记記]得).{0,24}(?:在看|[点點][赞讚]|[转轉][发發]|[关關]注|留言|分享)|[爆报]料(?:[热電]?[线話]|[电電][话話]|微信|[:：])|[网網].{0,4}投稿|この記事(?:を|が).{0,10}(?:シェア|気に入)|会員(?:登録が必要|の方のみ)|^(?:[温溫]馨|友情)提[示醒]|제보는|無料.{0,6}登録|最新情報を.{0,6}届け|有料会員|기사 ?제보|카카오톡.{0,8}제보|הצטרפו ל|לכל העדכונים|^ακολουθήστε .{0,50}(?:google|facebook|twitter|instagram)|^(?:при (?:использовании|цитировании|перепечатке)|нашли (?:опечатку|ошибку)|выделите).{0,90}|(?:लिए|हमें).{0,60}(?:फॉलो|डाउनलोड|सब्सक्राइब)|ติดตาม.{0,40}(?:เพจ|line|facebook|ได้ที่)|^henüz yorum|^نظرات حاوی|^(?:لا توجد تعليقات)|تابعونا على/i;

/** Counts of readers and of what they did. */
const COUNT =
  /^(?:[阅閱][读讀]|[浏瀏][览覽]|[点點][击擊赞讚]|播放|[评評][论論]|收藏|[转轉][发發]|分享|人[气氣]|字[数數]|조회수?|閲覧)(?:量|[数數]|次[数數]|人[数數])?[\s:：(（]*[\d,.]+\s?[万萬亿wk+]*[次人个個条條字]?[)）]*$|^[\d,.]+\s?[万萬亿wk+]*\s?(?:人|次|[条條]|[个個]|位)?.{0,3}(?:[赞讚]|[评評][论論]|[阅閱][读讀]|[浏瀏][览覽]|收藏|喜[欢歡]|粉[丝絲]|播放).{0,6}$/i;

/** Words of rows of controls: type size, paper, sharing. None is another with a further one, so that a line has one reading. */
const CONTROLS = new RegExp(
  `^(?:${SIGNS}|${[
    '字[号號体體]|大|中|小|默认|特大|超大|打印(?:本[页文]|此文)?|列印|[关關][闭閉](?:窗口|本[页頁])?|(?:加入|我要)?收藏(?:本[文页])?',
    '分享(?:到|至|文章)?|[转轉][发發](?:到|至)?|推荐给好友|告诉好友|[发發]表[评評][论論]|我要[评評][论論纠]错?|返回(?:[顶頂]部|列表|首[页頁])?|[纠糾][错錯]|挑错|[举舉][报報]',
    '[复複][制製](?:[链鏈連][接結]|本文[链鏈]接)?|保存(?:网页|網頁)?|朗[读讀]|[听聽]新[闻聞]|微信(?:好友|扫一扫)?|朋友圈|(?:新浪|腾讯)?微博|qq(?:空间|好友)?|人人网?|豆瓣|更多|facebook|twitter|line|whatsapp|telegram|pinterest|e-?mail|url|app|[xab]|\\d',
    '新規登録|ログイン(?:する)?|シェア(?:する)?|ツイート|ブックマーク|はてな|はてブ|印刷|メール|リンクをコピー|コピー|ポスト|文字サイズ|標準|拡大|(?:기사 ?)?공유(?:하기)?|인쇄|프린트|좋아요|스크랩|공감|크게|작게|오탈자 신고|share|tweet|댓글|글자 ?크기(?: ?조정)?|글씨 ?키우기|카카오톡|페이스북|트위터|밴드|복사',
    'مشاركة|شارك(?: الخبر| المقال)?|فيسبوك|تويتر|واتساب|تيليجرام|طباعة|حجم الخط|اشتراک ?گذاری|چاپ|שתפו|שתף|שיתוף|פייסבוק|טוויטר|וואטסאפ|הדפסה|शेयर करें|शेयर|प्रिंट',
    'แชร์|พิมพ์|chia sẻ|haberi|paylaş|yazdır|κοινοποίηση|εκτύπωση|поделиться|распечатать|вконтакте|одноклассники|телеграм',
  ].join('|')})+$`,
  'i',
);

/** Longest row of controls, and longest call or count, in characters. Set by hand. */
const MAX_ROW_CHARS = 80;
const MAX_CALL_CHARS = 110;

/** Longest notice of rights, in characters. Set by hand: above it are texts about them. */
const MAX_RIGHTS_CHARS = 400;

/**
 * Finds out whether a line is a notice that a site has put beside or into a text, in languages beyond those of western Europe.
 * @param isAtEnd True of lines before the first and after the last paragraph of prose: calls elsewhere are meant.
 * @returns The reason for its removal; undefined for a line of the article.
 */
export function noticeReason(text: string, isAtEnd: boolean): Reason | undefined {
  const { length } = text;
  if (length < MAX_ROW_CHARS) {
    if (SIGNATURE.test(text)) return 'author card';
    if (NEXT_STORY.test(text)) return 'navigation';
    if (GO_ON.test(text)) return 'label';
    if (isAtEnd && length > 1 && CONTROLS.test(text) && /\p{L}/u.test(text)) return 'share bar';
    if (isAtEnd && COUNT.test(text)) return 'label';
    if (isAtEnd && TOPICS.test(text.toLowerCase())) return 'tags';
  }
  if (isAtEnd && length < MAX_CALL_CHARS && CALL.test(text)) return 'newsletter';
  return isAtEnd && length < MAX_RIGHTS_CHARS && RIGHTS_START.test(text) && RIGHTS_WORDS.test(text)
    ? 'label'
    : undefined;
}

/** Lines over what readers have written, in boxes that are no headings. */
const COMMENTS =
  /^(?:(?:精[选選彩]|最新|[热熱][门門]|全部|[网網]友|[读讀]者|用[户戶])(?:[评評][论論]|留言|跟[贴帖])[区區]?(?:\s?[(（]\s?\d+\s?[)）])?|(?:[评評][论論]|留言|跟[贴帖]|コメント|댓글)\s?[(（]\s?\d+\s?[)）]|跟[贴帖]|[评評][论論][区區]|[发發]表[评評][论論]|我[来來][说說][两兩]句.*|共?有?\s?\d+\s?[条條][评評][论論])$/;

/** Lines over who wrote a text. */
const AUTHOR_CARD =
  /^(?:(?:この記事を書いた(?:人|ライター)|(?:ライター|執筆者|著者|筆者)(?:紹介|プロフィール)|プロフィール)|作者[简簡][介]|作者介[绍紹]|[关關][于於]作者|(?:글쓴이|저자|필자|기자) ?소개|об авторе|نبذة عن الكاتب|درباره نویسنده|על המחבר(?:ת)?|yazar hakkında|σχετικά με τον συγγραφέα|về tác giả|เกี่ยวกับผู้เขียน)\s?[:：]?$/i;

/** Tells whether a line stands over who wrote a text. */
export const headsAuthor = (text: string): boolean => AUTHOR_CARD.test(text);

/** Beginning of the table that public offices put over their documents: number, office, day. */
const RECORD =
  /^(?:索\s*引\s*号|信息索引|公开事项|信息(?:分类|类别|名称)|主题分类|发文(?:机关|字号|单位)|文件编号|文\s*号)/;

/** Tells whether a text without prose is the record of a public office. */
export const isRecord = (text: string): boolean => RECORD.test(text);

/** Tells whether a line stands over what readers have written. */
export const headsComments = (text: string): boolean => COMMENTS.test(text);

/** Labels of facts in the line below a title; what follows one up to the next is its value. */
const FACT_LABELS = new RegExp(
  `(?:${[
    '(?:[发發][布佈表]|更新|出版|刊[发登]|投稿|[上]传)(?:[时時][间間]|日期|于|人|者)?|(?:文章|稿件|信息)?[来來]源|[出][处處]|作者|[记記]者|[撰供]稿[人者]?|[责責任]*[编編][辑輯]|[责責][编編]|[摄攝]影|[图圖]片|通[讯訊][员員]|校[对對]|[审審][核校稿]|[编編][审審]',
    '[浏瀏][览覽]|[阅閱][读讀]|[点點][击擊]|[评評][论論]|[访訪][问問]|人[气氣]|字[号號体體]',
  ].join('|')})(?:量|[数數]|次[数數])?\\s?(?:[:：]|(?=\\d))|` +
    `(?:公開日?|(?:最終)?更新日?時?|掲載日?|投稿日?|取材[・ ]?文|文|写真|著者|입력|수정|승인|등록|작성자?|기자)\\s?(?:[:：＝=]|(?=\\d))|` +
    `(?<!\\p{L})(?:${[
      'تاريخ النشر|آخر تحديث|نشر في|كتبت?|بقلم|المصدر|تحرير|تاریخ انتشار|کد خبر|شناسه خبر|تعداد بازدید|خبرنگار|نویسنده|منبع|ساعت|מאת|פורסם|עודכן|द्वारा|लेखक|प्रकाशित|updated|published|अपडेट',
      'tác giả|đăng ngày|ngày đăng|lượt xem|cập nhật|συντάκτης|δημοσι\\p{L}+|ενημερώθηκε|опубликовано|обновлено|автор|просмотр\\p{L}+|yayın\\p{L}*|(?:son )?güncelle\\p{L}*|giriş tarihi|yazar|haber merkezi|editör|okunma',
    ].join('|')})(?!\\p{L})\\s?[:：]?|(?:เผยแพร่|ปรับปรุง|โดย|ที่มา|อ่าน|ผู้เขียน)\\s?(?:[:：]|(?=\\d))`,
  'giu',
);

/** Numbers, times and the units beside them, which facts have beside names. */
const NUMBERS =
  /\d+(?:[年月日时時分秒次号號]|(?:년|월|일)|[:：.,/-])?|(?<!\p{L})(?:น\.|ครั้ง|[ap]m|ist|gmt|в|г|ساعت)(?!\p{L})|[上下]午|星期[一二三四五六日天]/giu;

/** Most letters of a value, and before the first label. Set by hand: the name of a paper; above it are sentences. */
const MAX_VALUE_LETTERS = 26;
const MAX_LETTERS_BEFORE = 12;

/** Tells whether a line holds nothing but facts behind labels: at least two, or one and a number. */
export function isFactRow(text: string): boolean {
  const [before = '', ...values] = text.replace(/\s+/g, ' ').split(FACT_LABELS);
  const count = (value: string): number => value.replace(NUMBERS, '').replace(/\P{L}/gu, '').length;
  if (values.length === 0 || count(before) > MAX_LETTERS_BEFORE || /[。！？]|[.!?] \p{Lu}/u.test(text)) return false;
  return (values.length > 1 || /\d/.test(text)) && values.every((value) => count(value) <= MAX_VALUE_LETTERS);
}
