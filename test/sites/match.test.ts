import '../../src/entry-points/stored-rules.ts';
import { needsOtherRules, rulesFor } from '../../src/sites/match.ts';
import type { SiteRule } from '../../src/sites/site-rule.ts';
import { pageOf } from '../support/page.ts';

const generic: SiteRule = { name: 'generic', match: { generic: true } };
const theme: SiteRule = { name: 'theme', match: { theme: ['#x', '.y'] } };
const host: SiteRule = { name: 'host', match: { hosts: ['paper.example', 'other.example'] } };
const names = (body: string, name: string) =>
  rulesFor(pageOf(body), name, [generic, theme, host]).applied.map((rule) => rule.name);

test('rules of the host come first, then those of the theme, then generic ones', () => {
  expect(names('<p class="y"></p>', 'paper.example')).toEqual(['host', 'theme', 'generic']);
});

test('a host stands for its subdomains, not for names that end like it', () => {
  expect(names('', 'www.paper.example')).toEqual(['host', 'generic']);
  expect(names('', 'newspaper.example')).toEqual(['generic']);
  expect(names('', 'example')).toEqual(['generic']);
});

test('a theme is known by any of its signs', () => {
  expect(names('<p id="x"></p>', 'a.example')).toEqual(['theme', 'generic']);
  expect(names('<p id="z"></p>', 'a.example')).toEqual(['generic']);
});

test('what is stored for the host comes before all, its order kept, and a faulty one of it is left out', () => {
  const error = jest.spyOn(console, 'error').mockReturnValue();
  const own: SiteRule = { name: 'own', source: 'own', match: { hosts: ['paper.example'] } };
  const stored = [
    own,
    { ...own, name: 'bad', keep: ['p['] },
    { ...own, name: 'imported', source: 'imported' as const },
  ];
  const { applied, known } = rulesFor(pageOf(''), 'paper.example', [generic, host], stored);
  expect(applied.map(({ name }) => name)).toEqual(['own', 'imported', 'host', 'generic']);
  expect(known).toContainEqual({ name: 'bad', source: 'own', state: 'faulty' });
  expect(error).toHaveBeenCalledWith('Lectern: site rule "bad" is not used.', {
    path: ['keep', 0],
    kind: 'selector',
    value: 'p[',
  });
});

test('a stored rule is for its host alone, and says where nothing in the page is as it says', () => {
  const own: SiteRule = { name: 'own', source: 'own', match: { hosts: ['paper.example'] }, hide: ['.bar'] };
  const rulesOf = (body: string, name: string) => rulesFor(pageOf(body), name, [host], [own]).known;
  expect(rulesOf('<p class="bar"></p>', 'www.paper.example')).toEqual([
    { name: 'own', source: 'own', state: 'applied' },
    { name: 'host', source: 'host', state: 'applied' },
  ]);
  expect(rulesOf('', 'paper.example')[0]).toEqual({ name: 'own', source: 'own', state: 'unmatched' });
  expect(rulesOf('', 'paper-2.example')).toEqual([]);
});

test.each([
  ['<meta name="generator" content="Discourse 3.4">', 'a.example', true],
  ['<div class="entry-content"></div>', 'a.example', false],
])('a page shows whether it needs rules that come in a script of their own: %s', (markup, name, needs) => {
  expect(needsOtherRules(pageOf(markup), name)).toBe(needs);
});
