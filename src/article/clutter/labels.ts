import type { LabelKind } from '../../sites/site-rule.ts';
import { fold } from '../words.ts';

/** Longest text, in characters, that can be a label. */
export const LONGEST_LABEL = 60;

/** Labels as they fold (small letters, straight apostrophes, no closing colon). */
const LABELS: Record<LabelKind, readonly string[]> = {
  rail: [
    // English
    ...['related', 'related articles', 'related posts', 'related stories', 'related content', 'related news'],
    ...['related coverage', 'related links', 'related reading', 'recent posts', 'recent articles', 'recent stories'],
    ...['trending', 'trending now', 'trending stories', 'most popular', 'most read', 'most viewed', 'popular posts'],
    ...['popular stories', 'popular now', "don't miss", "don't miss this", 'up next', 'read next', 'what to read next'],
    ...['you may like', 'you might like', 'you may also like', 'you might also like', 'you may have missed'],
    ...['latest', 'latest news', 'latest stories', 'latest posts', 'top stories', 'top picks', "editor's picks"],
    ...["editors' picks", 'recommended', 'recommended for you', 'recommended stories', 'recommended reading'],
    ...['more from us', 'more stories', 'more news', 'more like this', 'around the web', 'from around the web'],
    ...['see also', 'also read', 'read also', 'read more', 'keep reading', 'in case you missed it', 'featured stories'],
    ...['sponsored content', 'paid content', 'promoted stories', 'next article', 'previous article', 'more to read'],
    // Spanish, Portuguese
    ...['te puede interesar', 'últimas noticias', 'lo más visto', 'lo más leído', 'las más leídas', 'vea también'],
    ...['noticias relacionadas', 'lee también', 'lea también', 'más noticias', 'relacionado', 'relacionados'],
    ...['mais lidas', 'relacionadas', 'artigos relacionados', 'recomendamos para você', 'leia também', 'veja também'],
    // French, Italian
    ...['les plus lus', 'sur le même thème', 'sur le même sujet', 'à lire aussi', 'lire aussi', 'voir aussi'],
    ...['à découvrir', 'articles similaires', 'nos articles les plus lus'],
    ...['leggi anche', 'potrebbe interessarti', 'articoli correlati', 'i più letti', 'ultime notizie'],
    // German, Dutch
    ...['neueste beiträge', 'meistgelesen', 'mehr zum thema', 'auch interessant', 'das könnte dich auch interessieren'],
    ...[
      'das könnte sie auch interessieren',
      'ähnliche beiträge',
      'ähnliche artikel',
      'lesen sie auch',
      'lesen sie mehr',
    ],
    ...['weitere artikel', 'zum thema', 'lees ook', 'meer over', 'gerelateerd', 'meest gelezen'],
    // Polish, Russian, Ukrainian, Turkish
    ...['czytaj także', 'zobacz także', 'czytaj też', 'polecane', 'najczęściej czytane'],
    ...['материалы по теме', 'вам также может быть интересно', 'читайте также', 'новости партнёров', 'рекомендуем'],
    ...['читайте також', 'схожі новини', 'ilgili haberler', 'bunlar da ilginizi çekebilir', 'çok okunanlar'],
    // Arabic, Persian, Hebrew, Hindi
    ...[
      'اقرأ أيضا',
      'اقرأ أيضاً',
      'اقرأ أيضًا',
      'اقرأ ايضا',
      'مواضيع ذات صلة',
      'أخبار ذات صلة',
      'مقالات ذات صلة',
      'الأكثر قراءة',
    ],
    ...['مطالب مرتبط', 'بیشتر بخوانید', 'קראו גם', 'כתבות נוספות', 'यह भी पढ़ें', 'संबंधित खबरें'],
    // Chinese, Japanese, Korean
    ...['相关阅读', '相关新闻', '延伸閱讀', '推荐阅读', '推薦閱讀', '相關新聞', '関連記事', '新着記事', 'おすすめ記事'],
    ...['あわせて読みたい', '人気記事', '관련기사', '많이 본 뉴스'],
  ],
  topics: [
    ...[
      'related topics',
      'topics',
      'tags',
      'filed under',
      'in this story',
      'more about',
      'explore more on these topics',
    ],
    ...['temas', 'etiquetas', 'schlagwörter', 'themen', 'sujets', 'mots-clés', 'tag', 'argomenti', 'теги', 'الوسوم'],
  ],
  line: [
    ...['advertisement', 'advertising', 'sponsored', 'story continues below advertisement', 'article continues below'],
    ...['continue reading below', 'publicidad', 'publicité', 'publicidade', 'anzeige', 'werbung', 'реклама', 'إعلان'],
    ...['広告', 'スポンサーリンク', '广告', '廣告', '광고', 'advertentie', 'pubblicità', 'reklam', 'reklama'],
    ...['share', 'share this', 'share this article', 'share this story', 'share this post', 'share with friends'],
    ...['share on', 'send this to a friend', 'follow us', 'connect with us', 'поделиться', 'teilen', 'partager'],
    ...['compartir', 'compartilhar', 'condividi', 'delen', 'この記事をシェア', 'شارك', 'مشاركة', 'شارك المقال'],
    ...[
      'getting your trinity audio player ready...',
      'getting your trinity audio player ready',
      'listen to this article',
    ],
    ...['listen', 'loading...', 'loading more', 'back to top', 'skip to content', 'skip to main content'],
    ...['click to share', 'print this article', 'sign up for our newsletter', 'subscribe to our newsletter'],
  ],
};

/** Labels that go on with the name of a place or a column: "Also in Politics 101". */
const OPEN_LABELS =
  /^(also in|more from|more in|more on|more about|mehr aus|mehr von|plus de|más de|más en|altro su|больше о|المزيد من) .{1,40}$/;

const KINDS = new Map(
  (Object.entries(LABELS) as [LabelKind, readonly string[]][]).flatMap(([kind, labels]) =>
    labels.map((label) => [fold(label), kind] as const),
  ),
);

/**
 * What a text announces if it is one of the labels that sites put over their rails, bars and boxes.
 * @param text The whole text of an element.
 * @returns The kind of label, or undefined for any other text and for text over 60 characters.
 */
export function labelKind(text: string): LabelKind | undefined {
  if (text.length > LONGEST_LABEL) return undefined;
  const folded = fold(text);
  return KINDS.get(folded) ?? (OPEN_LABELS.test(folded) ? 'rail' : undefined);
}
