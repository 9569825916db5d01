import { DROPPED } from '../../src/article/gate/lists.ts';
import { NUMBER } from '../../src/article/page/page-copy.ts';
import { ruleFaults } from '../../src/sites/check-rule.ts';
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

const faults = (part: object = {}) =>
  ruleFaults({ ...SOUND, ...part }, (selector) => document.createDocumentFragment().querySelector(selector));

test('a sound rule has no faults', () => {
  expect(faults()).toEqual([]);
  expect(faults({ match: { theme: ['#theme'] } })).toEqual([]);
  expect(faults({ match: { generic: true } })).toEqual([]);
});

test('a rule needs a name', () => {
  expect(faults({ name: '' })).toEqual([{ path: ['name'], kind: 'empty' }]);
  expect(faults({ name: undefined })).toEqual([{ path: ['name'], kind: 'missing', value: 'name' }]);
});

test.each(['Paper.example', 'https://paper.example', 'paper.example/news', 'paper', '*.paper.example', ''])(
  '%j is no host name',
  (host) =>
    expect(faults({ match: { hosts: [host] } })).toEqual([{ path: ['match', 'hosts', 0], kind: 'host', value: host }]),
);

test.each<[string, Partial<SiteRule>, (string | number)[]]>([
  ['theme', { match: { theme: ['p['] } }, ['match', 'theme', 0]],
  ['body', { body: { selectors: ['p['], take: 'first' } }, ['body', 'selectors', 0]],
  ['title', { title: { selectors: ['h1', 'p['] } }, ['title', 'selectors', 1]],
  ['subtitle', { subtitle: { selectors: ['p['] } }, ['subtitle', 'selectors', 0]],
  ['byline', { byline: { selectors: ['p['] } }, ['byline', 'selectors', 0]],
  ['published', { published: { selectors: ['p['] } }, ['published', 'selectors', 0]],
  ['leadImage', { leadImage: { selectors: ['p['] } }, ['leadImage', 'selectors', 0]],
  ['leadCaption', { leadCaption: { selectors: ['p['] } }, ['leadCaption', 'selectors', 0]],
  ['remove', { remove: [{ selector: 'p[' }] }, ['remove', 0, 'selector']],
  ['rewrite', { rewrite: [{ selector: 'p[', unwrap: true }] }, ['rewrite', 0, 'selector']],
  ['keep', { keep: ['p['] }, ['keep', 0]],
  ['hide', { hide: ['p['] }, ['hide', 0]],
])('a selector of %s has to parse', (_field, part, path) => {
  expect(faults(part)).toEqual([{ path, kind: 'selector', value: 'p[' }]);
});

test('a label is no longer than the finders look', () => {
  const label = 'x'.repeat(61);
  expect(faults({ remove: [{ label: [label], announces: 'line' }] })).toEqual([
    { path: ['remove', 0, 'label', 0], kind: 'long', value: label },
  ]);
  expect(faults({ remove: [{ label: ['x'.repeat(60)], announces: 'line' }] })).toEqual([]);
});

test.each<[string, unknown, (string | number)[], string]>([
  ['a field that no rule has', { bodies: {} }, ['bodies'], 'unknown'],
  ['a field that no place has', { title: { selectors: ['h1'], script: 'x' } }, ['title', 'script'], 'unknown'],
  ['a place without selectors', { title: {} }, ['title', 'selectors'], 'missing'],
  ['an empty list', { keep: [] }, ['keep'], 'empty'],
  ['no list', { keep: '.note' }, ['keep'], 'type'],
  ['a number for a selector', { keep: [5] }, ['keep', 0], 'type'],
  ['a word that is none of two', { body: { selectors: ['p'], take: 'last' } }, ['body', 'take'], 'value'],
  ['a name that no element has', { rewrite: [{ selector: 'p', rename: 'a b' }] }, ['rewrite', 0, 'rename'], 'value'],
  ['an entry that is no object', { remove: [null] }, ['remove', 0], 'type'],
  ['a list beyond all measure', { keep: Array(501).fill('p') }, ['keep'], 'long'],
  ['a selector beyond all measure', { keep: [`p${'.x'.repeat(1000)}`] }, ['keep', 0], 'long'],
])('%s is a fault', (_what, part, path, kind) => {
  expect(faults(part as object)).toEqual([expect.objectContaining({ path, kind })]);
});

test('a rule makes no element that the gate would drop, and sets no attribute that is not looked at afterwards', () => {
  const faultsOf = (rewrite: object) => faults({ rewrite: [{ selector: 'p', ...rewrite }] }).map(({ kind }) => kind);
  for (const name of [...DROPPED, 'math', 'form', 'body', 'html', 'x-own', 'foreignobject']) {
    expect([name, faultsOf({ rename: name }), faultsOf({ wrap: name })]).toEqual([name, ['value'], ['value']]);
  }
  for (const name of ['p', 'blockquote', 'figure', 'figcaption', 'h2', 'td', 'div', 'section']) {
    expect([name, faultsOf({ rename: name }), faultsOf({ wrap: name })]).toEqual([name, [], []]);
  }
  for (const attribute of ['onclick', 'style', 'class', 'id', 'name', NUMBER, 'data-embed', 'srcdoc', 'rel']) {
    expect([attribute, faultsOf({ attribute, from: 'title' })]).toEqual([attribute, ['value']]);
  }
  expect(faultsOf({ attribute: 'src', from: 'data-full' })).toEqual([]);
});

test.each([undefined, null, 5, 'rule', []])('%j is no rule', (value) => {
  expect(ruleFaults(value, () => undefined)).toEqual([{ path: [], kind: 'type' }]);
});
