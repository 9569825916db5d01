import { partOfPage, selectedPart, wholePage } from '../../src/article/whole-page.ts';
import { htmlIn, pageOf, prose } from '../support/page.ts';

describe('a whole page', () => {
  test('keeps all that it shows, clutter and all', () => {
    const article = wholePage(pageOf('<div class="related"><h3>Rail</h3></div><p>Short.</p>', '<title>Title</title>'));
    expect(article?.engine).toBe('whole page');
    expect(article?.title).toBe('Title');
    expect(article && htmlIn(article.body)).toBe('<h2>Rail</h2><p>Short.</p>');
    expect(article?.removals).toEqual([]);
  });

  test('brings lazy pictures and goes through the gate', () => {
    const article = wholePage(
      pageOf('<p>x</p><p onclick="a()">y<img data-src="/a.jpg" onerror="a()"></p><script>a()</script>'),
    );
    expect(article && htmlIn(article.body)).toBe('<p>x</p><p>y<img src="http://localhost/a.jpg"></p>');
  });

  test('without words is none', () => {
    expect(wholePage(pageOf('<img src="/a.jpg"><p>…</p>'))).toBeUndefined();
  });

  test('is the same byte for byte afterwards', () => {
    const page = pageOf('<h3>Rail</h3><img data-src="/a.jpg"><p>Short.</p>');
    const before = page.documentElement.outerHTML;
    wholePage(page);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('a selection', () => {
  const page = pageOf(
    `<main><h1>Title</h1>${prose(1)}<p>One two three</p>${prose(2)}</main>`,
    '<title>Page title</title>',
  );
  const paragraph = page.querySelectorAll('p')[1] as Element;

  function selected(start: number, end: number) {
    const range = page.createRange();
    range.setStart(paragraph.firstChild as Text, start);
    range.setEnd(paragraph.firstChild as Text, end);
    return selectedPart(page, range);
  }

  test('is an article of what is selected, under the title of the page', () => {
    const article = selected(4, 7);
    expect(article?.engine).toBe('selection');
    expect(article?.title).toBe('Page title');
    expect(article && htmlIn(article.body)).toBe('<p>two</p>');
  });

  test('knows the elements of the page that it shows', () => {
    const article = selected(0, 13);
    expect(article?.origins.get(article.body.firstElementChild as Element)).toBe(paragraph);
  });

  test('of nothing is none', () => expect(selected(3, 3)).toBeUndefined());
});

describe('a part of a page', () => {
  const page = pageOf(`<nav id="top"><a href="/a">Home</a></nav>${prose()}
    <aside hidden><p>Left <a href="#note">out</a></p><p id="note">A note</p></aside><p class="single">Alone</p>`);
  const part = (selector: string) => partOfPage(page.querySelector(selector) as Element, 'back1');

  test('comes through the gate, with ids of its own', () => {
    expect(part('aside')?.innerHTML).toBe(
      '<p>Left <a href="#lectern-0-back1">out</a></p><p id="lectern-0-back1">A note</p>',
    );
  });

  test('may be a single paragraph, or something hidden', () => {
    expect(part('.single')?.innerHTML).toBe('<p>Alone</p>');
  });

  test('may be of a kind that no article holds: then it is what stands in it', () => {
    expect(part('nav')?.textContent).toBe('Home');
  });

  test('is none without any text', () => {
    expect(partOfPage(pageOf('<div id="empty"></div>').querySelector('#empty') as Element, 'back1')).toBe(undefined);
  });
});
