import { browser, server } from '../../support/use-browser.ts';
import { openWithReader } from '../reader-pages.ts';

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
