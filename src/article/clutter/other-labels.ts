import type { Labels } from './labels.ts';

/** Labels of languages that have letters of their own: pages in them are known by their titles. Folded as in `labels.ts`. */
export const OTHER_LABELS: Labels = {
  rail:
    // Polish, Czech, Romanian, Hungarian, Greek
    (
      'czytaj także|czytaj też|czytaj więcej|przeczytaj także|przeczytaj też|zobacz także|zobacz też|warto przeczytać|' +
      'podobne artykuły|powiązane artykuły|może cię zainteresować|polecane|popularne|najnowsze|najczęściej czytane|' +
      'čtěte také|související články|mohlo by vás zajímat|nejčtenější|citește și|articole similare|kapcsolódó cikkek|' +
      'διαβάστε επίσης|σχετικά άρθρα|' +
      // Russian, Ukrainian, Turkish
      'материалы по теме|новости по теме|по теме|ещё по теме|вам также может быть интересно|вам может быть интересно|' +
      'вам может понравиться|читайте также|смотрите также|похожие статьи|похожие новости|другие новости|последние новости|' +
      'новости партнёров|популярное|рекомендуем|читайте також|дивіться також|схожі новини|новини за темою|останні новини|' +
      'вам може бути цікаво|ilgili haberler|benzer haberler|diğer haberler|son haberler|ilginizi çekebilir|' +
      'bunlar da ilginizi çekebilir|çok okunanlar|en çok okunanlar|önerilen haberler|' +
      // Indonesian, Vietnamese
      'baca juga|artikel terkait|artikel lainnya|berita terkait|berita lainnya|terpopuler|tin liên quan|bài viết liên quan|' +
      'tin cùng chuyên mục|xem thêm|đọc thêm|có thể bạn quan tâm|' +
      // Arabic, Persian, Hebrew, Hindi, Bengali
      'اقرأ أيضا|اقرأ أيضاً|اقرأ أيضًا|اقرأ ايضا|اقرأ المزيد|مواضيع ذات صلة|أخبار ذات صلة|مقالات ذات صلة|ذات صلة|شاهد أيضا|' +
      'قد يعجبك أيضا|الأكثر قراءة|آخر الأخبار|المزيد من الأخبار|مطالب مرتبط|مطالب مشابه|اخبار مرتبط|بیشتر بخوانید|پربازدیدترین|' +
      'קראו גם|כתבות נוספות|עוד בנושא|אולי יעניין אותך|הנצפות ביותר|यह भी पढ़ें|ये भी पढ़ें|और पढ़ें|संबंधित खबरें|আরও পড়ুন|' +
      // Chinese, Japanese, Korean, beside those of EAST_ASIAN
      '猜你喜欢|猜您喜欢|猜你喜歡|你可能喜欢|你可能也喜歡|大家都在看|上一篇|下一篇|あわせて読みたい|こちらもおすすめ|もっと見る|バックナンバー|' +
      'この記事を読んだ人におすすめ|함께 보면 좋은 기사'
    ).split('|'),
  topics: 'tagi|słowa kluczowe|теги|метки|etiketler|kata kunci|từ khóa|الوسوم|标签|標籤|タグ|태그'.split('|'),
  line: 'реклама|إعلان|広告|スポンサーリンク|广告|廣告|광고|reklama|поделиться|この記事をシェア|شارك|مشاركة|شارك المقال'.split(
    '|',
  ),
};

/** Labels of two parts in Chinese, Japanese and Korean: which, and what. */
export const EAST_ASIAN_LABELS = new RegExp(
  `^(?:${[
    '(?:相[关關]|延伸|推[荐薦]|[热熱](?:[门門]|[点點])|更多|最新|其[他它]|往期|精彩|[编編][辑輯]|[为為][您你]|[点點][击擊])(?:[阅閱][读讀]|新[闻聞]|文章|推[荐薦]|[报報][导導道]|[内內]容|[链連][接結]|[专專][题題]|回[顾顧]|精彩|排行)',
    '(?:[ほ他]か?の|その他の|関連(?:する)?|最新|新着|注目の?|人気の?|おすすめの?|次の|前の|よく読まれ(?:て|る)い?る?)(?:記事|ニュース|リンク|コンテンツ|キーワード|トピックス)',
    '(?:ニュース|アクセス|記事|人気)?ランキング|おすすめ|ピックアップ|排行榜|[阅新][读闻]排行',
    '(?:관련|다른|추천|최신|인기|주요|이전|다음|실시간|(?:가장 )?많이 본) ?(?:기사|뉴스|글)',
  ].join('|')})$`,
);

/** Beginnings of lines that lead to another story, as in `side-lines.ts`. */
export const OTHER_TEASERS = new RegExp(
  [
    `^(${[
      '(czytaj|przeczytaj|zobacz|obejrzyj)( też| także| również| więcej)?|(čtěte|přečtěte si|sledujte) (také|též)',
      '(читайте|смотрите|читать|дивіться)( также| ещё| по теме| також| ще)?|подробнее|докладніше|по теме|за темою',
      '(bunu|ayrıca) (da )?oku\\S*|ilgili haber|haberin devamı|devamını oku',
      '[اإ]قر[أؤئا] (أيضا|أيضاً|أيضًا|ايضا|المزيد)|للمزيد|شاهد أيضا|بیشتر بخوانید|همچنین بخوانید|यह भी पढ़ें|ये भी पढ़ें|관련 ?기사',
    ].join('|')})(?=\\s|$)`,
    '^(延伸阅读|延伸閱讀|相关阅读|更多|阅读更多|閱讀更多|関連記事|あわせて読みたい|続きを読む)',
  ].join('|'),
);

/** Words of lines that a site puts into a text, for small letters, as in `side-lines.ts`. */
export const OTHER_SIDE_LINES = {
  letter: new RegExp(
    [
      '(zapisz się|subskrybuj).{0,60}(newsletter|biuletyn)|(подпи|підпи)(шитесь|сывайтесь|шіться|суйтесь).{0,60}(рассылк|розсилк|канал|telegram)',
      '(bülten|newsletter).{0,30}(abone|kayıt) ol|(メルマガ|ニュースレター).{0,20}(登録|購読)|(订阅|訂閱).{0,20}(通讯|通訊|电子报|電子報|频道)|뉴스레터.{0,15}(구독|신청)',
    ].join('|'),
  ),
  follow:
    /^(подписывайтесь|подпишитесь|читайте нас|підписуйтесь|стежте за).{0,60}|^(bizi|takip edin).{0,40}(twitter|facebook|instagram|youtube|telegram|whatsapp|x\b)/,
  rights:
    /wszelkie prawa zastrzeżone|все права защищены|всі права захищені|hakları saklıdır|無断転載|版权所有|版權所有|무단 ?전재|جميع الحقوق محفوظة|تمامی حقوق/,
};

/** Headings over what readers have written, and words of the control by which they answer each other, as in `find-comments.ts`. */
export const OTHER_COMMENTS = {
  heading: new RegExp(
    `^(?:\\(?\\d+\\)? )?(?:${[
      'kommentarer|kommentit|komentarze|komentáře|комментарии|коментарі|отзывы|yorumlar|σχόλια|komentar|bình luận',
      '评论|評論|网友评论|留言|コメント|댓글|تعليقات|التعليقات|نظرات|תגובות|टिप्पणियाँ',
    ].join('|')})(?: ?[(:]? ?\\d+\\)?)?:?$`,
    'i',
  ),
  answer:
    /^(?:svara|svar|vastaa|odpowiedz|odpovědět|ответить|відповісти|yanıtla|balas|trả lời|رد|پاسخ|השב|返信(?:する)?|回[复覆]|답글)$/i,
};
