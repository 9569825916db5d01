import type { Labels } from './labels.ts';
import { headsComments } from './other-notices.ts';
import type { SideLineWords } from './side-lines.ts';

/** Labels of languages that have letters of their own: pages in them are known by their titles. Folded as in `labels.ts`. */
export const OTHER_LABELS: Labels = {
  rail:
    // Scandinavian languages, Finnish
    (
      'läs mer|läs också|läs även|mest läst|mest lästa|senaste nytt|relaterade artiklar|les også|les mer|mest lest|siste nytt|' +
      'læs også|læs mere|mest læste|seneste nyt|relaterede artikler|lue myös|luetuimmat|uusimmat|aiheesta lisää|' +
      // Polish, Czech, Romanian, Hungarian, Greek
      'czytaj także|czytaj też|czytaj więcej|przeczytaj także|przeczytaj też|zobacz także|zobacz też|warto przeczytać|' +
      'podobne artykuły|powiązane artykuły|może cię zainteresować|polecane|popularne|najnowsze|najczęściej czytane|' +
      'czytaj również|zobacz podobne|więcej na ten temat|podobné články|další články|cele mai citite|vezi și|legolvasottabb|' +
      'čtěte také|související články|mohlo by vás zajímat|nejčtenější|citește și|articole similare|kapcsolódó cikkek|' +
      'διαβάστε επίσης|διαβάστε ακόμη|διαβάστε ακόμα|δείτε επίσης|σχετικά άρθρα|τα πιο διαβασμένα|ροή ειδήσεων|δημοφιλή|τελευταία νέα|' +
      // Russian, Ukrainian, Turkish
      'материалы по теме|новости по теме|по теме|ещё по теме|вам также может быть интересно|вам может быть интересно|' +
      'вам может понравиться|читайте также|смотрите также|похожие статьи|похожие новости|другие новости|последние новости|' +
      'новости партнёров|популярное|рекомендуем|самое читаемое|сейчас читают|лента новостей|главные новости|выбор редакции|' +
      'читать также|статьи по теме|похожие материалы|другие материалы|связанные новости|вибір редакції|читайте також|дивіться також|схожі новини|новини за темою|останні новини|найпопулярніше|найчитаніше|' +
      'вам може бути цікаво|ilgili haberler|benzer haberler|diğer haberler|son haberler|ilginizi çekebilir|' +
      'bunlar da ilginizi çekebilir|buna da bakabilirsiniz|bunlara da bakabilirsiniz|çok okunanlar|en çok okunanlar|' +
      'önerilen haberler|benzer içerikler|ilgili içerikler|öne çıkanlar|bunları da okuyun|' +
      // Indonesian, Vietnamese
      'baca juga|artikel terkait|artikel lainnya|berita terkait|berita lainnya|terpopuler|berita populer|tin liên quan|bài viết liên quan|bài liên quan|' +
      'tin mới nhất|tin nổi bật|tin khác|xem nhiều|xem nhiều nhất|đọc nhiều|đọc nhiều nhất|cùng chuyên mục|' +
      'tin cùng chuyên mục|xem thêm|đọc thêm|có thể bạn quan tâm|' +
      // Arabic, Persian, Hebrew, Hindi, Bengali
      'اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ ايضا|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|شاهد أيضا|' +
      'قد يعجبك أيضا|قد يعجبك|قد يهمك|قد يهمك أيضا|اخترنا لك|شاهد المزيد|موضوعات ذات صلة|أخبار متعلقة|الأكثر مشاهدة|' +
      'الأكثر قراءة|آخر الأخبار|من أخبارنا|المزيد من الأخبار|مطالب مرتبط|مطالب مشابه|اخبار مرتبط|خبرهای مرتبط|مطالب پیشنهادی|آخرین اخبار|' +
      'بیشتر بخوانید|پربازدیدترین|پربازدیدترین‌ها|پربیننده‌ترین|پیشنهاد سردبیر|' +
      'קראו גם|קראו עוד|כתבות נוספות|כתבות קשורות|עוד בנושא|עוד באתר|אולי יעניין אותך|אולי יעניין אתכם|הנצפות ביותר|' +
      'הנקראות ביותר|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|इसे भी पढ़ें|इन्हें भी पढ़ें|संबंधित खबरें|' +
      'संबंधित समाचार|संबंधित लेख|ताज़ा खबरें|ताजा खबरें|और खबरें|सबसे ज्यादा पढ़ी गई|আরও পড়ুন|' +
      // Thai
      'ข่าวที่เกี่ยวข้อง|บทความที่เกี่ยวข้อง|เรื่องที่เกี่ยวข้อง|อ่านเพิ่มเติม|อ่านข่าวเพิ่มเติม|ข่าวล่าสุด|ข่าวแนะนํา|ข่าวยอดนิยม|อ่านมากที่สุด|บทความแนะนํา|' +
      // Chinese, Japanese, Korean, beside those of EAST_ASIAN
      '猜你喜欢|猜您喜欢|猜你喜歡|你可能喜欢|你可能也喜歡|大家都在看|大家正在看|看了又看|看更多|你可能也想看|你可能感興趣|你可能感兴趣|上一篇|下一篇|あわせて読みたい|こちらもおすすめ|もっと見る|バックナンバー|' +
      'この記事を読んだ人におすすめ|この記事もおすすめ|合わせて読みたい|함께 보면 좋은 기사|함께 볼만한 뉴스|이 시각 주요뉴스|핫뉴스|많이 본'
    ).split('|'),
  topics:
    'ετικέτες|टैग्स|टैग|الكلمات المفتاحية|الكلمات الدلالية|แท็ก|tagi|słowa kluczowe|теги|метки|ключевые слова|etiketler|kata kunci|từ khóa|الوسوم|كلمات مفتاحية|برچسب‌ها|תגיות|แท็กที่เกี่ยวข้อง|标签|標籤|关键词|關鍵字|タグ|태그'.split(
      '|',
    ),
  line: '发表评论|發表評論|댓글쓰기|댓글 쓰기|コメントを書く|оставить комментарий|yorum yap|แสดงความคิดเห็น|हमें फॉलो करें|реклама|إعلان|広告|スポンサーリンク|广告|廣告|광고|reklama|reklam|поделиться|この記事をシェア|شارك|مشاركة|شارك المقال'.split(
    '|',
  ),
};

/** Labels that end with the name of a place or a column. */
export const OTHER_OPEN_LABELS = /^(więcej o|больше о|المزيد من) .{1,40}$/;

/** Labels of two parts in Chinese, Japanese and Korean: which, and what. */
export const EAST_ASIAN_LABELS = new RegExp(
  `^(?:${[
    '(?:相[关關]|延伸|推[荐薦]|[热熱](?:[门門]|[点點])|更多|最新|其[他它]|往期|精彩|[编編][辑輯]|精[选選]|本[周週月日]|今日|24小时|[频頻]道|[为為][您你]|[点點][击擊])(?:[阅閱][读讀]|新[闻聞]|文章|推[荐薦]|[报報][导導道]|[内內]容|[链連][接結]|[专專][题題]|回[顾顧]|精彩|排行榜?|信息|[资資][讯訊]|博文|稿件|[图圖]集|播[报報]|[话話][题題]|[视視][频頻]|[问問][题題]|回答|作品|[热熱][词詞點点榜])',
    '(?:こちらの?|この記事|あなた)(?:の?記事|へ|に)?も?(?:おすすめ|どうぞ|チェック|読まれています|人気)(?:の記事)?|最近の(?:投稿|記事|エントリー)',
    '(?:最近|近期)(?:文章|更新|[帖貼]子|[发發]布)|(?:大家|[读讀]者|[网網]友)(?:都|也|[还還])?在?(?:看|[读讀])|你(?:可能|也[许許])[会會]?[错錯][过過]的?(?:新[闻聞]|文章)?',
    '이런 (?:기사|뉴스|글)(?:은|는|도)? 어때요|함께 (?:보면|읽으면|볼) 좋은 (?:기사|뉴스|글)|지금 (?:뜨는|많이 보는) (?:기사|뉴스)',
    '(?:[ほ他]か?の|その他の|関連(?:する)?|最新|新着|注目の?|人気の?|おすすめの?|次の|前の|よく読まれ(?:て|る)い?る?)(?:記事|ニュース|リンク|コンテンツ|キーワード|トピックス)',
    '(?:ニュース|アクセス|記事|人気)?ランキング|おすすめ|ピックアップ|排行榜|[阅新][读闻]排行',
    '(?:관련|다른|추천|최신|인기|주요|이전|다음|실시간|(?:가장 )?많이 본) ?(?:기사|뉴스|글)',
  ].join('|')})$`,
);

/** Beginnings of lines that lead to another story, as in `side-lines.ts`. */
const OTHER_TEASERS = new RegExp(
  [
    `^(${[
      '(läs|les|læs|se) (också|även|mer|mera|også|mere)',
      '(czytaj|przeczytaj|zobacz|obejrzyj)( też| także| również| więcej)?|(čtěte|přečtěte si|sledujte) (také|též)',
      '(читайте|смотрите|читать|дивіться)( также| ещё| по теме| також| ще)?|подробнее|докладніше|по теме|за темою',
      '(bunu|ayrıca) (da )?oku\\S*|ilgili haber|haberin devamı|devamını oku',
      '[اإ]قر[أؤئا] (أيضا|أيضاً|أيضًا|ايضا|المزيد)|للمزيد|شاهد أيضا|بیشتر بخوانید|همچنین بخوانید|यह भी पढ़ें|ये भी पढ़ें|관련 ?기사',
    ].join('|')})(?=\\s|$)`,
    '^(延伸阅读|延伸閱讀|相关阅读|更多|阅读更多|閱讀更多|関連記事|あわせて読みたい|続きを読む)',
  ].join('|'),
);

/** Words of lines that a site puts into a text, for small letters, as in `side-lines.ts`. */
export const OTHER_SIDE_LINES: SideLineWords = {
  teasers: OTHER_TEASERS,
  /** Lines over what a company says of itself, as in `remove-about.ts`. */
  about:
    /^(?:Om|O firmie|Tietoja|Σχετικά με την?) \p{Lu}|^(?:О компании|Про компанію)|^\p{Lu}.{2,30} [Hh]akkında$|^نبذة عن|^درباره شرکت|^会社概要|^[关關][于於](?:我们|.{2,20}(?:公司|[集][团團]|科技))$|^회사 ?소개/u,
  letter: new RegExp(
    [
      '(zapisz się|subskrybuj).{0,60}(newsletter|biuletyn)|(подпи|підпи)(шитесь|сывайтесь|шіться|суйтесь).{0,60}(рассылк|розсилк|канал|telegram)',
      '(bülten|newsletter).{0,30}(abone|kayıt) ol|(メルマガ|ニュースレター).{0,20}(登録|購読)|(订阅|訂閱).{0,20}(通讯|通訊|电子报|電子報|频道)|뉴스레터.{0,15}(구독|신청)',
      '^点击.{0,8}(?:关注|蓝字)|长按.{0,8}(?:关注|二维码)|扫码关注|(?:喜欢|觉得).{0,12}(?:点个|点一下|在看)|加入.{0,20}(?:好友|粉絲)',
    ].join('|'),
  ),
  outdated: /更新.+[过過][时時期]/,
  follow:
    /^(obserwuj|śledź|подписывайтесь|подпишитесь|читайте нас|підписуйтесь|стежте за).{0,60}|^(bizi|takip edin).{0,40}(twitter|facebook|instagram|youtube|telegram|whatsapp|x\b)|^ακολουθήστε (μας|το)|^(تابعونا|تابعنا|تابعوا)|^(ما را|به کانال).{0,50}|^(עקבו אחר|הצטרפו ל)|^हमें .{0,20}फॉलो|^ติดตาม(ข่าว|เรา)|^theo dõi (chúng tôi|báo)/,
  rights:
    /wszelkie prawa zastrzeżone|все права защищены|всі права захищені|hakları saklıdır|無断転載|版[权權][声聲]明|[转轉][载載][请請]注明|版权所有|版權所有|무단 ?전재|재배포 금지|جميع الحقوق محفوظة|تمامی حقوق|כל הזכויות שמורות|bản quyền thuộc|^\W*end\W*$|انتهای پیام/,
};

/** Headings over what readers have written, and words of the control by which they answer each other, as in `find-comments.ts`. */
export const OTHER_COMMENTS = {
  heads: headsComments,
  heading: new RegExp(
    `^(?:\\(?\\d+\\)? )?(?:${[
      'kommentarer|kommentit|komentarze|komentáře|комментарии|коментарі|отзывы|yorumlar|σχόλια|komentar|bình luận',
      '评论|評論|网友评论|留言|討論區|コメント|댓글|تعليقات|التعليقات|نظرات|نظر شما|תגובות|टिप्पणियाँ|แสดงความคิดเห็น|ความคิดเห็น|ý kiến',
    ].join('|')})(?: ?[(:]? ?\\d+\\)?)?:?$`,
    'i',
  ),
  answer:
    /^(?:svara|svar|vastaa|odpowiedz|odpovědět|ответить|відповісти|yanıtla|balas|trả lời|رد|پاسخ|השב|返信(?:する)?|回[复覆]|답글)$/i,
};
