import '../../../src/entry-points/western-languages.ts';
import { articleOf } from '../../../src/article/assemble.ts';
import { process } from '../../../src/article/extract.ts';
import { ADDRESS, pageOf, story } from '../../support/page.ts';

const TITLE = '<h1>River rises in the night</h1>';
const FOOTER = '<footer><a href="/imprint">Imprint</a></footer>';

/** Whether the article of a body is said to be cut off, and its text. */
function read(body: string, data?: object): { isCutOff: boolean | undefined; text: string } {
  const head = data ? `<script type="application/ld+json">${JSON.stringify(data)}</script>` : '';
  const page = pageOf(`<article>${TITLE}${body}</article>${FOOTER}`, head);
  const article = articleOf(process({ page, mode: 'article', address: ADDRESS }));
  return { isCutOff: article?.isCutOff, text: article?.body.textContent ?? '' };
}

test.each([
  'Subscribe to continue reading',
  'Already a subscriber? Log in',
  'Jetzt weiterlesen mit dem Abo',
  'Cet article est réservé aux abonnés',
  'Suscríbete para seguir leyendo',
  'Полный текст доступен по подписке',
  'この記事は有料会員限定です',
  '订阅后阅读全文',
  'पूरा लेख पढ़ने के लिए सदस्यता लें',
  'للمشتركين فقط',
  'Subscribe now and read every story',
  'This post is for paid subscribers',
  'Weiterlesen mit Post+',
  'Il vous reste 74.5% de cet article à lire.',
  'Ya eres suscriptor? Inicia sesión',
  'Já é assinante? Entre',
  'Vuoi continuare a leggere? Abbonati',
  'Verder lezen? Neem een abonnement',
  'Vill du läsa hela artikeln? Bli prenumerant',
  'Jatka lukemista tilaamalla',
  'Dalszy ciąg artykułu dostępny dla prenumeratorów',
  'Chcete číst dál? Předplaťte si deník',
  'A cikk folytatása csak előfizetőknek érhető el',
  'Pentru a citi mai departe, abonează-te',
  'Για να συνεχίσετε την ανάγνωση, γίνετε συνδρομητής',
  'Haberin devamını okumak için abone olun',
  '购买后可继续阅读',
  '残り1,234文字',
  '이 기사는 유료 구독자만 볼 수 있습니다',
  'Jetzt mit Post Plus weiterlesen',
  'Vous avez lu 12 % de l’article',
  'Om verder te lezen hebt u een account nodig',
  'Artikeln är låst. Logga in för att läsa den',
  'Aby przeczytać cały artykuł, wykup dostęp',
  'Статья доступна только подписчикам',
  'Bu içerik abonelere özeldir',
  'محتوى حصري للمشتركين',
  'לקריאת הכתבה המלאה, התחברו למינוי',
  'برای خواندن ادامه وارد شوید',
  'पूरी खबर पढ़ने के लिए लॉग इन करें',
  'สมัครสมาชิกเพื่ออ่านต่อ',
  'Bài viết dành cho hội viên',
  '此内容仅限会员阅读',
  'ここから先は有料部分です',
  '이 기사는 회원만 읽을 수 있습니다',
])('a text before "%s" is cut off, and these words are no part of it', (wall) => {
  const { isCutOff, text } = read(`${story(3)}<p>${wall}</p>`);
  expect([isCutOff, text.includes(wall), text.includes('Paragraph 3')]).toEqual([true, false, true]);
});

test('the same words between paragraphs, or in a quotation, cut nothing off', () => {
  expect(read(`${story(3)}<p>Subscribe to continue reading</p>${story(6)}`).isCutOff).toBe(false);
  const sentence =
    'Subscribe to continue reading: the phrase was first seen in 1997, and nobody has loved it since then.';
  expect(read(`${story(4)}<p>${sentence}</p>${story(1)}`).text).toContain(sentence);
  expect(read(`${story(3)}<blockquote>Subscribe to continue reading</blockquote>`).isCutOff).toBe(false);
});

test('what a wall offers goes with it, in its box alone', () => {
  const offer =
    '<h3>Keep reading the Post</h3><p>€1 a month</p><p>Cancel anytime</p><p>Already a subscriber? Log in</p>';
  const { isCutOff, text } = read(`${story(4)}<div>${offer}</div>`);
  expect([isCutOff, /Cancel|€1/.test(text), text.includes('Paragraph 4')]).toEqual([true, false, true]);
});

test('the first lines of a wall go with it, whatever they say', () => {
  const offer = '<h3>Wilt u dit lezen?</h3><p>Neem het maandpakket en lees alles, vanaf twee euro per week.</p>';
  const { text } = read(`<div>${story(4)}</div><div>${offer}<p>Al abonnee? Log in</p></div>`);
  expect([/Wilt u|twee euro/.test(text), text.includes('Paragraph 4')]).toEqual([false, true]);
});

test.each([
  '欢迎订阅我们的公众号，继续阅读更多好文',
  'Продолжение скоро. Подпишитесь на наш канал',
  '전문가 로그인',
  'Subscribe to our newsletter to read more stories like this one',
  'The board says that it will read the full report before anybody joins.',
  'The club looks for subscribers to its letter, das nur für Mitglieder gedruckt wird.',
  'Members of the crew told the whole story to the board.',
])('"%s" is no wall', (line) => expect(read(`${story(4)}<p>${line}</p>`).isCutOff).toBe(false));

test('microdata may say that a page is not free, as JSON-LD may', () => {
  const mark = '<meta itemprop="isAccessibleForFree" content="False">';
  expect(read(`${mark}${story(2)}`).isCutOff).toBe(true);
  expect(read(`${mark}${story(9)}`).isCutOff).toBe(false);
  expect(read(story(2)).isCutOff).toBe(false);
});

describe('a page that says that it is not free', () => {
  const part = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.rest' };
  const data = { '@type': 'NewsArticle', isAccessibleForFree: false, hasPart: part };

  test('is cut off where it lacks the part that it names', () =>
    expect(read(`${story(3)}<div class="rest"></div>`, data).isCutOff).toBe(true));
  test('is cut off where that part still waits for its text', () =>
    expect(read(`${story(5)}<div class="rest"><p>Loading…</p></div>`, data).isCutOff).toBe(true));
  test('has the words of its wall in that part', () => {
    const offer = '<p>Keep going with a River pass</p><p>All stories from €1.</p><p>Have one? Log in</p>';
    expect(read(`${story(3)}<div class="rest">${offer}</div>`, data).text).not.toMatch(/pass|€1|Log in/);
  });
  test('is whole where it shows that part', () =>
    expect(read(`${story(2)}<div class="rest">${story(3)}</div>`, data).isCutOff).toBe(false));
  test('is cut off where it has far fewer words than it says', () => {
    expect(read(story(5), { ...data, wordCount: 900 }).isCutOff).toBe(true);
    expect(read(story(5), { ...data, wordCount: 190 }).isCutOff).toBe(false);
  });
  test('is whole where it is long and names nothing', () =>
    expect(read(story(9), { '@type': 'NewsArticle', isAccessibleForFree: false }).isCutOff).toBe(false));
  test('may name a part by what is no selector', () =>
    expect(read(story(9), { ...data, hasPart: { ...part, cssSelector: '<' } }).isCutOff).toBe(false));
});

test('a wall under a short text of short paragraphs takes nothing of the text with it', () => {
  const text = '河水在夜里上涨，到中午又退了回去，两岸的居民都说从来没有见过这样的水，桥也关闭了一整天。';
  const { isCutOff, text: shown } = read(
    `${`<p>${text}</p>`.repeat(4)}<div><p>本文为付费内容，订阅后可阅读全文</p><p>每月十元</p></div>`,
  );
  expect(isCutOff).toBe(true);
  expect(shown.split(text)).toHaveLength(5);
  expect(shown).not.toMatch(/付费|十元/);
});
