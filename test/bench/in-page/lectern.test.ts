import { pageOf, prose } from '../../support/page.ts';
import type { Answer } from './answer.ts';
import { run } from './lectern.ts';

/** What Lectern makes of a page with a box that one rule for a single host takes out. */
function answer(
  hosts: boolean,
  body = `<article>${prose()}<div class="trinity-x">Listen here</div></article>`,
): Answer {
  document.body.replaceChildren(...pageOf(body).body.childNodes);
  return run({ url: 'https://gvwire.com/2021/03/04/a-story/', hosts });
}

test('rules for single hosts count only when they are asked for', () => {
  expect(answer(true).cuts?.map(({ detail }) => detail)).toContain('[class*="essb_"], [class*="trinity"]');
  expect(answer(false).cuts?.map(({ detail }) => detail)).not.toContain('[class*="essb_"], [class*="trinity"]');
});

test('where there is no article the answer says why', () => {
  expect(answer(false, '<p>Soon.</p>')).toMatchObject({ article: null, note: 'none: short' });
});
