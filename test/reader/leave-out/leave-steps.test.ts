import { articleView } from '../../../src/reader/article/article-view.ts';
import { leaveOutBlock } from '../../../src/reader/leave-out/left-out-piece.ts';
import { nameBlock, namedParts, nameKept } from '../../../src/reader/leave-out/name-on-page.ts';
import { LeftTime } from '../../../src/reader/leave-out/reading-time.ts';
import { articleOf } from '../../support/article.ts';
import { pageOf, prose, story } from '../../support/page.ts';

/** An article in its view, of which each block shows the block of the page at the same place. */
function shown(body: string, more = '') {
  const page = pageOf(`<main><h1>Title</h1>${body}</main>${more}`);
  const article = document.createElement('article');
  const text = document.createElement('div');
  text.className = 'body';
  article.append(text);
  const origins = new WeakMap<Element, Element>();
  for (const origin of page.querySelectorAll('main :is(p, li)')) {
    const copy = document.importNode(origin, true);
    copy.removeAttribute('class');
    origins.set(copy, origin);
    text.append(copy);
  }
  document.body.replaceChildren(article);
  const block = (words: string) => [...text.children].find((each) => each.textContent?.includes(words)) as HTMLElement;
  const name = (words: string) => {
    const found = block(words);
    found.remove();
    const named = nameBlock(found, article, origins);
    return named && { ...named, parts: namedParts(named, article, origins).map((part) => part.textContent) };
  };
  return { page, text, block, name, origins, article };
}

test('a block is named by what is around it and holds nothing else of the article', () => {
  const { name } = shown(`${story(6)}<div class="newsletter"><p>Write to us.</p></div>`);
  expect(name('Write to us')).toMatchObject({ selector: expect.stringContaining('newsletter'), parts: [] });
});

test('all of a kind go, but nothing that names much of the text, or is alone in its place in a row', () => {
  const { name } = shown(
    `<div class="story">${prose(1)}<p class="promo">One.</p>${prose(2)}${prose(3)}<p class="promo">Two.</p>${prose(4)}</div>`,
  );
  expect(name('One.')).toMatchObject({ parts: ['Two.'] });
  expect(name('Paragraph 2')).toBe(undefined);
  const same = shown(['a', 'b', 'c'].map((word) => prose().replace('<p>', `<p class="text">${word} `)).join(''));
  expect(same.name('b Paragraph')).toBe(undefined);
});

test('what is to be kept is named, but not by what fits any line', () => {
  const { page } = shown(story(2), `<div class="correction">Corrected.</div>${'<ol><li>x</li></ol>'.repeat(30)}`);
  expect(nameKept(page.querySelector('.correction') as Element)?.elements).toHaveLength(1);
  expect(nameKept(page.querySelector('ol li') as Element)).toBe(undefined);
});

test('blocks come back to their places in any order, also one inside of another', () => {
  const { text } = shown('<p>1</p><p>2</p><p>3</p><ul><li>4</li></ul>');
  const list = document.createElement('ul');
  list.append(...text.querySelectorAll('li'));
  text.append(list);
  const before = text.innerHTML;
  const out = () => undefined;
  const [first, second, third] = text.querySelectorAll('p') as unknown as HTMLElement[];
  const pieces = [second, third, first, list.firstElementChild, list].map((block) =>
    leaveOutBlock(block as HTMLElement, undefined, out),
  );
  expect(text.textContent?.trim()).toBe('');
  const [two, three, one, entry] = pieces;
  entry?.putBack();
  two?.putBack();
  one?.putBack();
  expect(text.textContent?.replace(/\s/g, '')).toBe('124');
  three?.putBack();
  three?.putBack();
  for (const block of text.querySelectorAll('[tabindex]')) block.removeAttribute('tabindex');
  expect(text.innerHTML).toBe(before);
  expect(three).toMatchObject({ text: '3', kind: 'text', reason: 'user' });
});

test('the reading time follows what goes and comes back', () => {
  const view = articleView(articleOf({ readingMinutes: 10, body: pageOf(story(10)).body }), []);
  const time = new LeftTime(view);
  const minutes = () => view.article.querySelector<HTMLElement>('.reading-time')?.dataset['minutes'];
  const blocks = [...view.body.querySelectorAll('p')].slice(0, 5);
  for (const block of blocks) {
    block.remove();
    time.change(block.textContent?.length ?? 0);
  }
  expect(minutes()).toBe('5');
  for (const block of blocks) {
    view.body.append(block);
    time.change(-(block.textContent?.length ?? 0));
  }
  expect(minutes()).toBe('10');
});
