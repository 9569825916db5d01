import { browser, server } from '../../support/use-browser.ts';
import { openWithReader, paragraphs } from '../reader-pages.ts';

test('posts of a thread are numbered and stand near each other, a list or a product is called one in place of its minutes', async () => {
  const tab = await openWithReader(browser, server.example('phpbb'));
  const seen = await tab.reader((root) => {
    const heads = [...root.querySelectorAll('[data-kind=thread] .body > p:has(> strong:first-child)')].filter(
      (head) => getComputedStyle(head).counterIncrement !== 'none',
    );
    const [first, second] = heads;
    const above = second?.previousElementSibling?.previousElementSibling;
    return {
      posts: heads.length - root.querySelectorAll('.body > hr').length,
      number: getComputedStyle(first as Element, '::after').content,
      between: (second?.getBoundingClientRect().top ?? 0) - (above?.getBoundingClientRect().bottom ?? 0),
      within:
        (second?.nextElementSibling?.getBoundingClientRect().top ?? 0) - (second?.getBoundingClientRect().bottom ?? 0),
    };
  });
  expect(seen).toMatchObject({ posts: 1, number: 'counter(post)' });
  expect(seen.between).toBeLessThan(64);
  expect(seen.within).toBeLessThan(seen.between / 2);
  await tab.close();
  const facts = (root: ShadowRoot) => [
    root.querySelector('.facts .kind')?.textContent,
    root.querySelector('.reading-time'),
  ];
  for (const [example, name] of [
    ['section-page', 'List'],
    ['shop-product', 'Product'],
  ] as const) {
    const other = await openWithReader(browser, server.example(example));
    expect(await other.reader(facts)).toEqual([name, null]);
    await other.close();
  }
});

test('answers in a thread stand as deep in each other as the page indents them, each with its number', async () => {
  const post = (name: string, indent: number): string =>
    `<div class="post" style="margin-inline-start: ${indent}px"><p><a class="author" href="/u/${name}">${name}</a> <time datetime="2024-05-11">May 11, 2024</time></p><div class="text">${paragraphs(2)}</div></div>`;
  const posts = [post('ada', 0), post('bo', 20), post('cy', 40), post('di', 20), post('el', 0)].join('');
  const page = `<!doctype html><html lang="en"><title>The old bridge</title><h1>The old bridge</h1><main>${posts}</main></html>`;
  const tab = await openWithReader(browser, server.page('/forum/thread/1', page));
  const seen = await tab.reader((root) =>
    [...root.querySelectorAll('[data-kind=thread] .body p:has(> strong:first-child)')].map((head) => {
      let depth = 0;
      for (let item = head.closest('li'); item; item = item.parentElement?.closest('li') ?? null) depth++;
      const isNumbered = getComputedStyle(head).counterIncrement !== 'none';
      return [
        head.querySelector('strong')?.textContent,
        depth,
        isNumbered,
        getComputedStyle(head.closest('ul') ?? head).listStyleType,
      ];
    }),
  );
  expect(seen).toEqual([
    ['ada', 0, true, 'disc'],
    ['bo', 1, true, 'none'],
    ['cy', 2, true, 'none'],
    ['di', 1, true, 'none'],
    ['el', 0, true, 'disc'],
  ]);
  await tab.close();
});
