import { browser, server } from '../../support/use-browser.ts';
import { openWithReader } from '../reader-pages.ts';

test('posts of a thread are numbered and stand near each other, and a list is called one in place of its minutes', async () => {
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
  const list = await openWithReader(browser, server.example('section-page'));
  const facts = (root: ShadowRoot) => [
    root.querySelector('.facts .kind')?.textContent,
    root.querySelector('.reading-time'),
  ];
  expect(await list.reader(facts)).toEqual(['List', null]);
  await list.close();
});
