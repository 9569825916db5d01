import { scriptsForPage, wordsAndRulesFor } from '../../src/session/scripts-for-page.ts';
import { pageOf } from '../support/page.ts';

/** Scripts that are brought to a page of a language with a title. */
function brought(lang: string, title: string, body = '<p>Words.</p>'): readonly string[] {
  const page = pageOf(body, `<title>${title}</title>`);
  page.documentElement.lang = lang;
  return scriptsForPage(page, 'paper.example');
}

describe('words of other languages', () => {
  test.each([
    ['en', 'The river rises'],
    ['en-GB', 'The river rises in Los Angeles'],
    ['EN_us', 'Rivers, dams – and “rain”'],
  ])('do not come to a page in %s called "%s"', (lang, title) => expect(brought(lang, title)).toEqual([]));

  test.each([
    ['de', 'Hochwasser'],
    ['', 'Hochwasser'],
    ['en', 'Der Fluss steigt und steigt'],
    ['en', 'La rivière monte'],
    ['pt-BR', 'Rio sobe'],
  ])('of western Europe come to a page in "%s" called "%s"', (lang, title) =>
    expect(brought(lang, title)).toEqual(['western languages']),
  );

  test('come in the language of the browser for questions of the site', () => {
    const page = pageOf('<p>Words.</p>', '<title>The river rises</title>');
    page.documentElement.lang = 'en';
    expect(wordsAndRulesFor(page, 'paper.example', 'en-GB')).toEqual([]);
    expect(wordsAndRulesFor(page, 'paper.example', 'pl')).toEqual(['other languages']);
  });

  test('come both to a page in a language with letters of its own', () =>
    expect(brought('pl', 'Rzeka')).toEqual(['western languages', 'other languages']));
});

describe('what shows films, posts and maps of other sites', () => {
  test.each([
    '<iframe src="https://www.youtube.com/embed/abcdefgh"></iframe>',
    '<iframe data-src="https://www.youtube.com/embed/abcdefgh" src="about:blank"></iframe>',
    '<blockquote class="twitter-tweet"><p>Words.</p></blockquote>',
    '<div class="fb-video" data-href="https://www.facebook.com/x/videos/1"></div>',
  ])('comes to a page with %s', (body) => expect(brought('en', 'A film', body)).toEqual(['embeds']));

  test.each([
    '<iframe></iframe>',
    '<iframe src=""></iframe>',
    '<iframe src="about:blank"></iframe>',
    '<div class="fb-video"></div>',
  ])('does not come to a page with %s', (body) => expect(brought('en', 'No film', body)).toEqual([]));
});

test('what undoes tables of layout comes to a page with a table alone', () => {
  expect(brought('en', 'Ports', '<table><tr><td>Velmere</td></tr></table>')).toEqual(['boxes']);
});
