import { Aim } from '../../src/picker/aim.ts';
import { type Choice, ruleWith, withChoice } from '../../src/picker/draft.ts';
import { ruleFaults } from '../../src/sites/check-rule.ts';
import type { SiteRule } from '../../src/sites/site-rule.ts';

const empty: SiteRule = { name: 'paper.example', source: 'own', match: { hosts: ['paper.example'] } };

const choices: Choice[] = [
  { role: 'article', selector: '.story' },
  { role: 'hide', selector: '.rail' },
  { role: 'title', selector: 'h1' },
  { role: 'published', selector: 'time', attribute: 'datetime' },
];

test('what was pointed at is a sound rule, beside what the rule said before', () => {
  const before: SiteRule = {
    ...empty,
    body: { selectors: ['.text', '.story'], take: 'first' },
    remove: [{ label: ['More'], announces: 'rail' }, { selector: '.rail' }],
    published: { selectors: ['.date'] },
    title: { selectors: ['.head'] },
  };
  const rule = ruleWith(before, choices);
  expect(rule).toEqual({
    ...empty,
    body: { selectors: ['.story', '.text'], take: 'first' },
    remove: [{ label: ['More'], announces: 'rail' }, { selector: '.rail' }],
    title: { selectors: ['h1', '.head'] },
    published: { selectors: ['time'], attribute: 'datetime' },
  });
  expect(ruleFaults(rule, (selector) => document.querySelector(selector))).toEqual([]);
  expect(ruleWith(empty, [])).toEqual(empty);
});

test('an article in several parts is joined; of a fact the last choice counts, and the same thing once', () => {
  const parts = withChoice(withChoice(choices, { role: 'article', selector: '.rest' }), {
    role: 'title',
    selector: 'h2',
  });
  const again = withChoice(parts, { role: 'hide', selector: '.rail' });
  expect(ruleWith(empty, again)).toMatchObject({
    body: { selectors: ['.story', '.rest'], take: 'all' },
    title: { selectors: ['h2'] },
    remove: [{ selector: '.rail' }],
  });
});

test('what is hidden is no longer kept, and a rule that is full says so', () => {
  expect(ruleWith({ ...empty, keep: ['.rail', '.note'] }, choices)).toMatchObject({ keep: ['.note'] });
  const remove = Array.from({ length: 500 }, (_, at) => ({ selector: `.a${at}` }));
  expect(() => ruleWith({ ...empty, remove }, choices)).toThrow('no room');
  expect(ruleWith({ ...empty, remove: [...remove.slice(1), { selector: '.rail' }] }, choices).remove).toHaveLength(500);
});

test('one goes wider to the whole page, and narrower the way one came; what has gone is aimed at no more', () => {
  document.body.innerHTML = '<main><p><b>One</b></p></main>';
  const deepest = document.querySelector('b') as Element;
  const aim = new Aim();
  aim.at(deepest);
  for (let steps = 0; steps < 9; steps++) aim.go('wider');
  expect(aim.element).toBe(document.body);
  expect(aim.can('wider')).toBe(false);
  for (let steps = 0; steps < 3; steps++) aim.go('narrower');
  expect(aim.element).toBe(deepest);
  deepest.remove();
  expect(aim.element).toBeUndefined();
});
