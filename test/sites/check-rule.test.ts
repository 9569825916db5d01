import { ruleProblems } from '../../src/sites/check-rule.ts';
import type { SiteRule } from '../../src/sites/site-rule.ts';

const SOUND: SiteRule = {
  name: 'paper.example',
  match: { hosts: ['paper.example', 'news.paper-2.example'] },
  body: { selectors: ['main > p'], take: 'all' },
  title: { selectors: ['h1'] },
  remove: [{ selector: '.ad, [class*="x_"]' }, { label: ['Up next'], announces: 'rail' }],
  keep: ['.note'],
  rewrite: [{ selector: 'div.q', rename: 'blockquote' }],
  hide: ['.bar'],
};

const problems = (part: Partial<SiteRule> = {}) =>
  ruleProblems({ ...SOUND, ...part }, (selector) => document.createDocumentFragment().querySelector(selector));

test('a sound rule has no problems', () => {
  expect(problems()).toEqual([]);
  expect(problems({ match: { theme: ['#theme'] } })).toEqual([]);
  expect(problems({ match: { generic: true } })).toEqual([]);
});

test('a rule needs a name', () => expect(problems({ name: '' })).toEqual(['A rule needs a name.']));

test.each(['Paper.example', 'https://paper.example', 'paper.example/news', 'paper', '*.paper.example', ''])(
  '%j is no host name',
  (host) => expect(problems({ match: { hosts: [host] } })).toEqual([`"${host}" is not a host name in small letters.`]),
);

test.each<[string, Partial<SiteRule>]>([
  ['theme', { match: { theme: ['p['] } }],
  ['body', { body: { selectors: ['p['], take: 'first' } }],
  ['title', { title: { selectors: ['p['] } }],
  ['subtitle', { subtitle: { selectors: ['p['] } }],
  ['byline', { byline: { selectors: ['p['] } }],
  ['published', { published: { selectors: ['p['] } }],
  ['leadImage', { leadImage: { selectors: ['p['] } }],
  ['leadCaption', { leadCaption: { selectors: ['p['] } }],
  ['remove', { remove: [{ selector: 'p[' }] }],
  ['rewrite', { rewrite: [{ selector: 'p[', unwrap: true }] }],
  ['keep', { keep: ['p['] }],
  ['hide', { hide: ['p['] }],
])('a selector of %s has to parse', (_field, part) => {
  expect(problems(part)).toEqual(['"p[" is not a CSS selector.']);
});

test('a label is no longer than the finders look', () => {
  const label = 'x'.repeat(61);
  expect(problems({ remove: [{ label: [label], announces: 'line' }] })).toEqual([
    `The label "${label}" is longer than 60 characters.`,
  ]);
  expect(problems({ remove: [{ label: ['x'.repeat(60)], announces: 'line' }] })).toEqual([]);
});
