import { findBody } from '../../src/article/find-body.ts';
import type { SiteRule } from '../../src/sites/site-rule.ts';
import { draftOf, prose, story, textsOf } from '../support/page.ts';

const body = (take: 'first' | 'all', ...selectors: string[]): NonNullable<SiteRule['body']> => ({ selectors, take });
const HOST = { hosts: ['paper.example'] };
const THEME = { theme: ['main'] };

test('a rule says where the body stands, and the engine tells which', () => {
  const page = `<main><div class="a">${story(2)}</div><div class="b">${story(9)}</div></main>`;
  const byHost = findBody(draftOf(page, { rules: [{ match: HOST, body: body('first', '.a') }] }));
  expect(byHost?.engine).toBe('host rule');
  expect(byHost?.element.className).toBe('a');
  const byTheme = findBody(draftOf(page, { rules: [{ match: THEME, body: body('first', '.none', '.b') }] }));
  expect(byTheme?.engine).toBe('theme rule');
  expect(byTheme?.element.className).toBe('b');
});

test('the most particular rule wins', () => {
  const rules = [
    { match: HOST, body: body('first', '.a') },
    { match: THEME, body: body('first', '.b') },
  ];
  expect(
    findBody(draftOf(`<div class="b">${story()}</div><div class="a">${story()}</div>`, { rules }))?.element.className,
  ).toBe('a');
});

test('a rule may join every match in order; parts of parts are not doubled', () => {
  const page = `<div class="a">${prose(1)}<div class="a">${prose(2)}</div>${prose(3)}</div><p>Between</p><div class="a">${prose(4)}</div>`;
  const found = findBody(draftOf(page, { rules: [{ body: body('all', '.a') }] }));
  expect(textsOf(found?.element, 'p')).toEqual(['Paragraph 1', 'Paragraph 2', 'Paragraph 3', 'Paragraph 4']);
  expect(textsOf(findBody(draftOf(page, { rules: [{ body: body('first', '.a') }] }))?.element, 'p')).toEqual([
    'Paragraph 1',
    'Paragraph 2',
    'Paragraph 3',
  ]);
});

test('a rule that is out of date gives way to Readability', () => {
  const page = `<p class="a">Teaser</p><article>${story(6)}</article>`;
  const found = findBody(draftOf(page, { rules: [{ match: HOST, body: body('first', '.a') }] }));
  expect(found?.engine).toBe('Readability');
  expect(textsOf(found?.element, 'p')).toHaveLength(6);
});

test('Readability keeps class names, which later steps need', () => {
  const found = findBody(draftOf(`<article>${story(6)}<pre class="language-ts">code</pre></article>`));
  expect(found?.element.querySelector('pre')?.className).toBe('language-ts');
});

test('a page of a few words has no body', () => {
  expect(findBody(draftOf('<p>Under construction</p>'))).toBeUndefined();
  expect(findBody(draftOf(''))).toBeUndefined();
});
