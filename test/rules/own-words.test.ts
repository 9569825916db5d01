import { withKept, withRemoval, withWay } from '../../src/rules/own-words.ts';
import { ruleFaults } from '../../src/sites/check-rule.ts';
import type { SiteRule } from '../../src/sites/site-rule.ts';

const empty: SiteRule = { name: 'paper.example', source: 'own', match: { hosts: ['paper.example'] } };
const faults = (rule: SiteRule) => ruleFaults(rule, (selector) => document.querySelector(selector));

test('what is left out is no longer kept, and stands in the rule once', () => {
  const rule = withRemoval(withRemoval({ ...empty, keep: ['.a', '.b'] }, '.a'), '.a');
  expect(rule).toEqual({ ...empty, keep: ['.b'], remove: [{ selector: '.a' }] });
  expect(withRemoval({ ...empty, keep: ['.a'] }, '.a')).toEqual({ ...empty, remove: [{ selector: '.a' }] });
  expect(faults(rule)).toEqual([]);
});

test('what is kept is kept once; where the rule itself took it out, that is all that changes', () => {
  const label = { label: ['More'], announces: 'rail' } as const;
  const rule: SiteRule = { ...empty, remove: [label, { selector: '.a' }] };
  expect(withKept(rule, '.x', '.a')).toEqual({ ...empty, remove: [label] });
  expect(withKept({ ...empty, keep: ['.x'] }, '.x', '.shipped')).toEqual({ ...empty, keep: ['.x'] });
  expect(withKept({ ...empty, remove: [{ selector: '.a' }] }, '.a')).toBe(undefined);
});

test('a way is named, and another day left to the extraction again', () => {
  const rule = withWay(empty, 'Readability') as SiteRule;
  expect(rule).toEqual({ ...empty, engine: 'Readability' });
  expect(faults(rule)).toEqual([]);
  expect(faults({ ...empty, engine: 'host rule' } as never)).toEqual([
    { path: ['engine'], kind: 'value', value: 'host rule' },
  ]);
  expect(withWay({ ...rule, keep: ['.a'] }, undefined)).toEqual({ ...empty, keep: ['.a'] });
  expect(withWay(rule, undefined)).toBe(undefined);
});

test('a rule that is full says so, and stays sound', () => {
  const remove = Array.from({ length: 500 }, (_, at) => ({ selector: `.a${at}` }));
  expect(() => withRemoval({ ...empty, remove }, '.b')).toThrow('no room');
});
