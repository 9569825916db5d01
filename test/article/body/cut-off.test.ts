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
  'للمشتركين فقط',
])('a text before "%s" is cut off, and these words are no part of it', (wall) => {
  const { isCutOff, text } = read(`${story(3)}<p>${wall}</p>`);
  expect([isCutOff, text.includes(wall), text.includes('Paragraph 3')]).toEqual([true, false, true]);
});

test('the same words between paragraphs, or in a quotation, cut nothing off', () => {
  expect(read(`${story(3)}<p>Subscribe to continue reading</p>${story(6)}`).isCutOff).toBe(false);
  expect(read(`${story(3)}<blockquote>Subscribe to continue reading</blockquote>`).isCutOff).toBe(false);
});

describe('a page that says that it is not free', () => {
  const part = { '@type': 'WebPageElement', isAccessibleForFree: 'False', cssSelector: '.rest' };
  const data = { '@type': 'NewsArticle', isAccessibleForFree: false, hasPart: part };

  test('is cut off where it lacks the part that it names', () =>
    expect(read(`${story(3)}<div class="rest"></div>`, data).isCutOff).toBe(true));
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
